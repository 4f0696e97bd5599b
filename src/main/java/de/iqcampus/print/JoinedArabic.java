package de.iqcampus.print;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Gives each Arabic letter the form its neighbours ask for; unlike ICU also those of Persian, Urdu and Kurdish. */
class JoinedArabic extends ICUBidiReorderer {

    private static final String LAM = "\u0644";
    private static final String TATWEEL = "\u0640";
    // From "گ MEDIAL" to its presentation form; Unicode's own names say which is which.
    private static final Map<String, String> FORMS = forms();

    /** Whether the letter has the forms to stand in a word. */
    static boolean canJoin(int letter) {
        return FORMS.containsKey(Character.toString(letter) + " ISOLATED");
    }

    @Override public String shapeText(String text) {
        var shaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            var letter = text.substring(i, i + 1);
            if (letter.equals(LAM) && i + 1 < text.length() && hasForm(text.substring(i, i + 2), "ISOLATED")) {
                letter = text.substring(i, i + 2);
            }
            var before = joinsOn(text, i) && hasForm(letter, "FINAL");
            var after = joinsBack(text, i + letter.length() - 1) && hasForm(letter, "INITIAL");
            var form = before ? after ? "MEDIAL" : "FINAL" : after ? "INITIAL" : "ISOLATED";
            shaped.append(FORMS.getOrDefault(letter + " " + form, letter));
            i += letter.length() - 1;
        }
        return shaped.toString();
    }

    private static boolean joinsOn(String text, int index) {
        var neighbour = neighbour(text, index, -1);
        return neighbour.equals(TATWEEL) || hasForm(neighbour, "INITIAL");
    }

    private static boolean joinsBack(String text, int index) {
        var neighbour = neighbour(text, index, 1);
        return neighbour.equals(TATWEEL) || hasForm(neighbour, "FINAL");
    }

    // Vowel signs stand on letters and do not part them.
    private static String neighbour(String text, int index, int step) {
        int i = index + step;
        while (i >= 0 && i < text.length() && Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
            i += step;
        }
        return i < 0 || i >= text.length() ? "" : text.substring(i, i + 1);
    }

    private static boolean hasForm(String letter, String form) {
        return FORMS.containsKey(letter + " " + form);
    }

    private static Map<String, String> forms() {
        var forms = new HashMap<String, String>();
        IntStream.concat(IntStream.rangeClosed(0xFB50, 0xFBFF), IntStream.rangeClosed(0xFE70, 0xFEFC))
                .filter(it -> Character.isDefined(it) && Character.getName(it).endsWith(" FORM")).forEach(it -> {
                    var name = Character.getName(it).split(" ");
                    var base = Normalizer.normalize(Character.toString(it), Normalizer.Form.NFKC);
                    if (base.length() == 1 || base.startsWith(LAM)) {
                        forms.putIfAbsent(base + " " + name[name.length - 2], Character.toString(it));
                    }
                });
        return Map.copyOf(forms);
    }
}

package de.iqcampus.print;

import java.text.Bidi;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * What stands in a cell on paper.
 *
 * @param words with {@code #} for each letter that no typeface has
 * @param isWhole whether every letter could be printed
 */
record PrintedCell(String words, boolean isWhole, String family) {

    private static final String MISSING = "#";

    static PrintedCell of(Object cell, PrintFonts fonts, Locale language) {
        var words = Normalizer.normalize(words(cell, language), Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
        var shown = new StringBuilder();
        words.codePoints().forEach(it -> {
            var letter = Character.toString(it);
            if (fonts.cover(letter)) {
                shown.append(letter);
            } else if (Character.getType(it) != Character.FORMAT) {
                shown.append(MISSING);
            }
        });
        return new PrintedCell(shown.toString(), shown.indexOf(MISSING) < 0 || words.contains(MISSING),
                fonts.familyFor(shown.toString()));
    }

    /** Whether anything in it is read from right to left. */
    public boolean isTurned() {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    }

    public String direction() {
        return new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
    }

    private static String words(Object cell, Locale language) {
        return cell instanceof LocalDate day
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language).format(day)
                : cell.toString();
    }
}

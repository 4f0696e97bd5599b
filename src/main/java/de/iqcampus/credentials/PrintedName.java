package de.iqcampus.credentials;

import de.iqcampus.print.PrintFonts;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.List;

/**
 * A name with all that it needs on paper: composed letters, typeface, reading direction and size.
 *
 * @param lineParts what must not be broken: the whole name, or each word of one too long for a line
 * @param size such as {@code 23.0pt}
 */
record PrintedName(List<String> lineParts, String family, String direction, String size) {

    private static final double LINE = 468; // points
    private static final double LARGEST = 23;
    private static final double SMALLEST = 14;

    static PrintedName of(String name, PrintFonts fonts) {
        var words = Normalizer.normalize(name, Normalizer.Form.NFC);
        var leftToRight = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        double fitting = Math.floor(LINE / fonts.width(words));
        return new PrintedName(fitting < SMALLEST ? List.of(words.split(" ")) : List.of(words),
                fonts.familyFor(words), leftToRight ? "ltr" : "rtl",
                Math.clamp(fitting, SMALLEST, LARGEST) + "pt");
    }
}

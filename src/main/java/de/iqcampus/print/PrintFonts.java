package de.iqcampus.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The typefaces inside every PDF, and which names they can show. */
@Component
public class PrintFonts {

    private final Typeface campus = Typeface.load("Campus", "AtkinsonHyperlegibleNext-Bold", 700);
    private final List<Typeface> forNames = List.of(campus, Typeface.load("Noto", "NotoSans-Bold", 700),
            Typeface.load("Arabic", "NotoSansArabic-Bold", 700), Typeface.load("Hebrew", "NotoSansHebrew-Bold", 700));
    private final List<Typeface> forText = List.of(Typeface.load("Campus", "AtkinsonHyperlegibleNext-Regular", 400),
            Typeface.load("Noto", "NotoSans-Regular", 400));

    PrintFonts() { }

    /** Whether the name comes out whole: each letter known and, in Arabic, in the form its neighbours ask for. */
    public boolean cover(String name) {
        return letters(name).allMatch(it -> forNames.stream().anyMatch(face -> face.has(it)) && isJoined(it));
    }

    /** The campus's own face where it has every letter, so that no name mixes two styles of one script. */
    public String familyFor(String name) {
        return letters(name).allMatch(campus::has) ? "Campus" : "Noto";
    }

    /** How wide the name is at a size of 1. */
    public double width(String name) {
        var inCampus = familyFor(name).equals("Campus");
        return letters(name).mapToDouble(it -> forNames.stream().filter(face -> inCampus || face != campus)
                .filter(face -> face.has(it)).findFirst().orElse(campus).width(it)).sum();
    }

    void embedIn(PdfRendererBuilder pdf) {
        Stream.concat(forNames.stream(), forText.stream()).forEach(it -> it.embedIn(pdf));
    }

    private boolean isJoined(int letter) {
        return Character.UnicodeScript.of(letter) != Character.UnicodeScript.ARABIC
                || !Character.isLetter(letter) || JoinedArabic.canJoin(letter);
    }

    private static IntStream letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).codePoints();
    }
}

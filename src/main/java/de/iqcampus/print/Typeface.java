package de.iqcampus.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One font file of {@code resources/fonts}, under the family name that the page's style sheet uses. */
@SuppressWarnings("ArrayRecordComponent") // bytes are handed on, never compared
record Typeface(String family, int weight, byte[] file, TrueTypeFont font, CmapLookup glyphs) {

    static Typeface load(String family, String name, int weight) {
        try (var stream = Typeface.class.getResourceAsStream("/fonts/%s.ttf".formatted(name))) {
            if (stream == null) {
                throw new IllegalStateException("missing font " + name);
            }
            var file = stream.readAllBytes();
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            return new Typeface(family, weight, file, font, font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(int letter) {
        return glyphs.getGlyphId(letter) != 0;
    }

    double width(int letter) {
        try {
            return (double) font.getAdvanceWidth(glyphs.getGlyphId(letter)) / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void embedIn(PdfRendererBuilder pdf) {
        pdf.useFont(() -> new ByteArrayInputStream(file), family, weight, FontStyle.NORMAL, true);
    }
}

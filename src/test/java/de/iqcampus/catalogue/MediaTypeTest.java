package de.iqcampus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypeTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            <svg xmlns="x"/>,                                    SVG
            `<?xml version="1.0"?>\n<!-- a --><svg>`,            SVG
            `\u0089PNG\r\n\u001a\nIHDR`,                         PNG
            \u00ff\u00d8\u00ff\u00e0,                            JPEG
            RIFF1234WEBPVP8,                                     WEBP
            1234ftypisom,                                        MP4
            `\u001aE\u00df\u00a3....B\u0082webm`,                 WEBM
            `WEBVTT\n\n`,                                        CAPTIONS
            """)
    void recognisesContent(String content, MediaType type) {
        assertThat(MediaType.of(content.getBytes(StandardCharsets.ISO_8859_1))).contains(type);
    }

    @Test
    void recognisesNothingElse() {
        assertThat(MediaType.of("<html><svg></svg>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(MediaType.of(new byte[0])).isEmpty();
        assertThat(MediaType.of("WEBVTTX".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void knowsTheNamesOfItsFiles() {
        assertThat(MediaType.JPEG.fits("a.jpeg")).isTrue();
        assertThat(MediaType.PNG.fits("a.jpg")).isFalse();
    }
}

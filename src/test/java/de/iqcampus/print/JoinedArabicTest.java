package de.iqcampus.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinedArabicTest {

    final JoinedArabic arabic = new JoinedArabic();

    @Test
    void givesEachLetterTheFormOfItsPlace() {
        assertThat(arabic.shapeText("محمد")).isEqualTo("\uFEE3\uFEA4\uFEE4\uFEAA");
    }

    @Test
    void joinsLettersOfPersian() {
        assertThat(arabic.shapeText("گیتی")).isEqualTo("\uFB94\uFBFF\uFE98\uFBFD");
    }

    @Test
    void drawsLamAndAlefAsOne() {
        assertThat(arabic.shapeText("بلال")).isEqualTo("\uFE91\uFEFC\uFEDD");
    }

    @Test
    void looksThroughVowelSigns() {
        assertThat(arabic.shapeText("مُنى")).isEqualTo("\uFEE3\u064F\uFEE8\uFEF0");
    }

    @Test
    void leavesOtherScriptsAlone() {
        assertThat(arabic.shapeText("Leila שרה")).isEqualTo("Leila שרה");
    }
}

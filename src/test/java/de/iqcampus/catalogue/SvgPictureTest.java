package de.iqcampus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.catalogue.SvgPicture.Problem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgPictureTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>1</script>", "<foreignObject/>", "<image href='#a'/>", "<style>*{}</style>", "<set/>",
        "<g onclick='x()'/>", "<g style='fill:red'/>", "<use href='https://a.test/x.svg#a'/>",
        "<use href='data:x'/>", "<g fill='url(https://a.test/#x)'/>", "<g mask='url(\"a.svg#x\")'/>", "<g"})
    void forbidsWhatCouldActOrReachOut(String inside) {
        assertThat(SvgPicture.problems(svg(inside))).anyMatch(Problem::forbids);
    }

    @Test
    void forbidsEntities() {
        var bomb = "<!DOCTYPE svg [<!ENTITY a 'x'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>";

        assertThat(SvgPicture.problems(bomb.getBytes(StandardCharsets.UTF_8))).anyMatch(Problem::forbids);
    }

    @Test
    void asksForColoursThatFollowLightAndDark() {
        assertThat(SvgPicture.problems(svg("<g fill='red'/>"))).singleElement().matches(it -> !it.forbids());
        assertThat(SvgPicture.problems(svg("<g fill='var(--iq-ink, #17262b)' stroke='none'/>"))).isEmpty();
    }

    private static byte[] svg(String inside) {
        return "<svg xmlns='http://www.w3.org/2000/svg'>%s</svg>".formatted(inside).getBytes(StandardCharsets.UTF_8);
    }
}

package de.iqcampus.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.MediaFile;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(controllers = MediaController.class, excludeFilters = @Filter(type = FilterType.REGEX,
        pattern = "de\\.iqcampus\\.(shell|site)\\..*"))
@AutoConfigureMockMvc(addFilters = false)
class MediaControllerTest {

    @Autowired MockMvcTester browser;
    @MockitoBean CourseCatalogue catalogue;

    @BeforeEach
    void film() {
        when(catalogue.media("asking", 3, "media/film.mp4"))
                .thenReturn(Optional.of(new MediaFile("abc", "video/mp4", new byte[] {1, 2, 3, 4})));
    }

    @Test
    void servesAFileForEverAndIsolated() {
        assertThat(browser.get().uri("/media/asking/3/media/film.mp4")).hasStatusOk()
                .hasContentType("video/mp4")
                .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable")
                .hasHeader(HttpHeaders.ETAG, "\"abc\"")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .headers().hasHeaderSatisfying("Content-Security-Policy",
                        it -> assertThat(it).singleElement().asString().contains("sandbox"));
    }

    @Test
    void servesAPartOfAFilm() {
        assertThat(browser.get().uri("/media/asking/3/media/film.mp4").header("Range", "bytes=1-2"))
                .hasStatus(206).body().isEqualTo(new byte[] {2, 3});
    }

    @Test
    void knowsNothingElse() {
        when(catalogue.media("asking", 4, "media/film.mp4")).thenReturn(Optional.empty());

        assertThat(browser.get().uri("/media/asking/4/media/film.mp4")).hasStatus(404);
        assertThat(browser.get().uri("/media/asking/four/media/film.mp4")).hasStatus(404);
    }
}

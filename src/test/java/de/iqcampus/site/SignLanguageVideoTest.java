package de.iqcampus.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "iqcampus.sign-language=target/test-data/sign-language")
class SignLanguageVideoTest {

    static final Path FOLDER = Path.of("target/test-data/sign-language");

    @Autowired MockMvcTester browser;

    @AfterEach
    void takeItAway() throws IOException {
        for (var file : new String[] {"video.webm", "captions.vtt", "transcript.txt", "notes.txt"}) {
            Files.deleteIfExists(FOLDER.resolve(file));
        }
    }

    @Test
    void showsNothingUntilVideoCaptionsAndTranscriptAreThere() throws IOException {
        assertThat(browser.get().uri("/")).bodyText().doesNotContain("<video", "Gebärdensprache");
        assertThat(browser.get().uri("/accessibility")).bodyText().contains("noch kein Video in Deutscher");

        put("video.webm", "moving hands");
        put("transcript.txt", "Willkommen.\n\nSchön, dass Sie <b>da</b> sind.\n");
        assertThat(browser.get().uri("/")).bodyText().doesNotContain("<video");

        put("captions.vtt", "WEBVTT\n");
        assertThat(browser.get().uri("/")).bodyText().contains("<video controls", "src=\"/sign-language/video.webm\"",
                "kind=\"captions\" srclang=\"de\" src=\"/sign-language/captions.vtt\"", "<p>Willkommen.</p>",
                "&lt;b&gt;da");
        assertThat(browser.get().uri("/accessibility")).bodyText().doesNotContain("noch kein Video in Deutscher");
    }

    @Test
    void servesThoseFilesInPartsAndNoOthers() throws IOException {
        put("video.webm", "moving hands");
        put("notes.txt", "for us alone");

        assertThat(browser.get().uri("/sign-language/video.webm").header(HttpHeaders.RANGE, "bytes=0-5"))
                .hasStatus(HttpStatus.PARTIAL_CONTENT).bodyText().isEqualTo("moving");
        assertThat(browser.get().uri("/sign-language/notes.txt")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get().uri("/sign-language/../audit.txt")).hasStatus4xxClientError();
    }

    private static void put(String name, String content) throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(name), content);
    }
}

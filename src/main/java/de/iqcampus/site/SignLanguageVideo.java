package de.iqcampus.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The operator's video in German Sign Language: {@code video.mp4} (or {@code .webm}), {@code captions.vtt} and
 * {@code transcript.txt}, both German, in the folder {@code iqcampus.sign-language}. It is shown only when all three
 * are there, from the next visit on.
 */
@Component
class SignLanguageVideo {

    static final String ADDRESS = "/sign-language/";
    private static final Logger log = LoggerFactory.getLogger(SignLanguageVideo.class);
    private static final String CAPTIONS = "captions.vtt";
    private static final String TRANSCRIPT = "transcript.txt";

    private final Path folder;

    SignLanguageVideo(@Value("${iqcampus.sign-language}") Path folder) {
        this.folder = folder;
        if (Files.isDirectory(folder) && current().isEmpty()) {
            log.warn("No sign-language video is shown: {} must hold video.mp4 or video.webm, {} and {}",
                    folder.toAbsolutePath(), CAPTIONS, TRANSCRIPT);
        }
    }

    Path folder() { return folder; }

    Optional<Video> current() {
        return Stream.of("video.mp4", "video.webm").filter(this::isThere).findFirst()
                .filter(it -> isThere(CAPTIONS) && isThere(TRANSCRIPT))
                .map(it -> new Video(ADDRESS + it, ADDRESS + CAPTIONS, transcript()));
    }

    private boolean isThere(String file) {
        return Files.isRegularFile(folder.resolve(file));
    }

    private List<String> transcript() {
        try {
            return Files.readString(folder.resolve(TRANSCRIPT)).lines().map(String::strip)
                    .filter(it -> !it.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param transcript its paragraphs */
    public record Video(String address, String captions, List<String> transcript) { }
}

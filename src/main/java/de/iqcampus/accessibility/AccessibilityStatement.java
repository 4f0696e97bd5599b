package de.iqcampus.accessibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the campus may say about its accessibility: no more than its tests have shown. */
@Component
public class AccessibilityStatement {

    private final ScreenResults screens = read("screens.json", ScreenResults.class);
    private final ExerciseResults exercises = read("exercises.json", ExerciseResults.class);
    private final KeyboardResults keyboard = read("keyboard.json", KeyboardResults.class);
    private final Review review = read("review.json", Review.class);

    public ScreenResults screens() { return screens; }
    public ExerciseResults exercises() { return exercises; }
    public KeyboardResults keyboard() { return keyboard; }
    public Review review() { return review; }

    /** @param signLanguage whether the operator shows a video in German Sign Language */
    public List<KnownException> exceptions(boolean signLanguage) {
        return review.exceptions().stream()
                .filter(it -> !(signLanguage && it.key().equals(KnownException.NO_SIGN_LANGUAGE))).toList();
    }

    /** Fully only where nothing is known to be missing and people have tested what programs cannot. */
    public boolean isFullyConformant() {
        return screens.violations() == 0 && review.exceptions().isEmpty() && review.screenReader() != null;
    }

    /** Of the latest test or review. */
    public LocalDate date() {
        return Stream.of(screens.date(), exercises.date(), keyboard.date(), review.reviewedOn())
                .max(LocalDate::compareTo).orElseThrow();
    }

    private static <T> T read(String file, Class<T> type) {
        try (var stored = new ClassPathResource("accessibility/" + file).getInputStream()) {
            return JsonMapper.shared().readValue(stored, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

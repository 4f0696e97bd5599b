package de.iqcampus.site;

import de.iqcampus.feedback.FeedbackService.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A report as the form sends it.
 *
 * @param website the field that no person sees
 */
public record ReportForm(@Nullable String kind, @Nullable String page, @Nullable String words, @Nullable String email,
        @Nullable String website) {

    public static final int MAX_WORDS = 4000;
    private static final int MAX_PAGE = 500;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\",;]{1,64}@[^\\s@<>\",;]{1,180}\\.[^\\s@<>\",;.]{2,}");

    static ReportForm about(@Nullable String kind, @Nullable String page) {
        return new ReportForm(kind == null ? null : kind.toUpperCase(Locale.ROOT), page, null, null, null);
    }

    /** Names of the fields that are not right yet. */
    public List<String> mistakes() {
        var mistakes = new ArrayList<String>();
        if (wordsOrEmpty().isEmpty() || wordsOrEmpty().length() > MAX_WORDS) {
            mistakes.add("words");
        }
        var address = emailIfAny();
        if (address != null && !EMAIL.matcher(address).matches()) {
            mistakes.add("email");
        }
        return mistakes;
    }

    /** Whether the form has been sent at all. */
    public boolean sent() {
        return words != null;
    }

    public boolean has(String mistake) {
        return sent() && mistakes().contains(mistake);
    }

    public Kind kindOf() {
        return Arrays.stream(Kind.values()).filter(it -> it.name().equals(kind)).findFirst().orElse(Kind.MISTAKE);
    }

    String wordsOrEmpty() {
        return Objects.requireNonNullElse(words, "").strip();
    }

    String pageOrEmpty() {
        var address = Objects.requireNonNullElse(page, "").strip();
        return address.substring(0, Math.min(address.length(), MAX_PAGE));
    }

    public @Nullable String emailIfAny() {
        return email == null || email.isBlank() ? null : email.strip();
    }

    boolean isRobot() {
        return website != null && !website.isEmpty();
    }
}

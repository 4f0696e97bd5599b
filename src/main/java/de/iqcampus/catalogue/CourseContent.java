package de.iqcampus.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.iqcampus.shared.LocalizedText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that one revision of a course says, in every language; the shape of {@code courses/README.md}.
 *
 * @param schema version of this shape; a reader refuses one it does not know
 * @param key names the course for ever
 * @param minutes the sum of its lessons'
 * @param refreshMonths recommended refresh, in months after completion
 * @param cover key of a picture in {@code media}
 * @param update what has changed so that those who learned the course before must learn it anew; left out of the
 *     content where there is none, so that older content keeps its hash
 * @param unlisted true: only who knows the address finds the course; left out otherwise
 */
public record CourseContent(
        int schema, String key, String slug, List<String> languages, LocalizedText title, LocalizedText summary,
        Set<Audience> audience, boolean law, LocalDate contentDate, int refreshMonths, int minutes, String cover,
        List<String> authors, String licence, List<LocalizedText> goals, List<CourseModule> modules,
        List<LocalizedText> sources, List<GlossaryTerm> glossary, List<MediaItem> media, List<Fact> facts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Update update,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean unlisted) {

    public static final int SCHEMA = 1;

    public CourseContent {
        if (schema != SCHEMA) {
            throw new IllegalArgumentException("course %s has schema %d, known is %d".formatted(key, schema, SCHEMA));
        }
        audience = Collections.unmodifiableSortedSet(new TreeSet<>(audience)); // one order, so that hashes compare
    }

    @JsonIgnore
    public boolean isListed() {
        return !Boolean.TRUE.equals(unlisted);
    }

    /** Every step, in order. */
    @JsonIgnore
    public List<Lesson> lessons() {
        return modules.stream().flatMap(it -> it.lessons().stream()).toList();
    }

    public Optional<Lesson> lesson(String lessonKey) {
        return lessons().stream().filter(it -> it.key().equals(lessonKey)).findFirst();
    }

    public GlossaryTerm term(String termKey) {
        return find(glossary.stream().filter(it -> it.key().equals(termKey)), termKey);
    }

    public MediaItem mediaItem(String mediaKey) {
        return find(media.stream().filter(it -> it.key().equals(mediaKey)), mediaKey);
    }

    public Fact fact(String factKey) {
        return find(facts.stream().filter(it -> it.key().equals(factKey)), factKey);
    }

    private <T> T find(Stream<T> found, String wanted) {
        return found.findFirst()
                .orElseThrow(() -> new NoSuchElementException("%s in course %s".formatted(wanted, key)));
    }

    /** Whom a course is made for. */
    public enum Audience { EVERYONE, EMPLOYERS, JOB_CENTRES, TRAINERS }

    /** A change of what is right, such as a law's, by which an older revision teaches what no longer holds. */
    public record Update(LocalDate since, LocalizedText text) { }

    /** A chapter: lessons that belong together. */
    public record CourseModule(String key, LocalizedText title, List<Lesson> lessons) { }

    /** A word that opens in place. */
    public record GlossaryTerm(String key, LocalizedText term, LocalizedText text) { }

    /** A legal or other fact with its source and dates; {@code recheckOn} is when authors look at it again. */
    public record Fact(String key, LocalizedText text, String section, String sourceTitle, String sourceUrl,
            LocalDate asOf, LocalDate recheckOn, boolean unverified) { }

    /**
     * A picture or film.
     *
     * @param mediaType such as {@code image/svg+xml}, recognised by content
     * @param file where it lies in the course's folder, per language
     * @param captions WebVTT file per language; films only
     */
    public record MediaItem(String key, String mediaType, LocalizedText file, LocalizedText alt,
            LocalizedText description, String author, String licence, @Nullable LocalizedText captions) { }
}

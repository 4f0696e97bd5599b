package de.iqcampus.accessibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What no test by program can know, as people have reviewed it.
 *
 * @param reviewedOn when somebody last went through all of this
 * @param screenReader when people tested the campus with a screen reader, if they have
 * @param easyLanguage when its readers checked the page in Leichte Sprache, if they have
 */
public record Review(LocalDate reviewedOn, @Nullable LocalDate screenReader, @Nullable LocalDate easyLanguage,
        List<KnownException> exceptions) { }

package de.iqcampus.obligations.ui;

import de.iqcampus.obligations.FormerLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What former members had done as the rows of a file; it has its words before a download begins. */
class FormerRows {

    private final List<String> titles;
    private final String elsewhere;
    private final String nameless;
    private final String gone;
    private final Locale language;

    FormerRows(Translation words, Locale language) {
        this.language = language;
        titles = Stream.concat(Stream.of("name", "programme", "course", "revision", "minutes", "awarded")
                        .map(it -> words.translate("obligations.file." + it)),
                Stream.of(words.translate("obligations.former.deleted"))).toList();
        elsewhere = words.translate("obligations.file.elsewhere");
        nameless = words.translate("obligations.former.nameless");
        gone = words.translate("obligations.proof.course");
    }

    /** The titles of the columns first. */
    List<List<?>> of(List<FormerLine> lines) {
        var rows = new ArrayList<List<?>>(List.of(titles));
        lines.forEach(it -> rows.add(cells(it).map(cell -> Objects.requireNonNullElse(cell, "")).toList()));
        return rows;
    }

    String name(FormerLine line) {
        return line.name().isEmpty() ? nameless : line.name();
    }

    String course(FormerLine line) {
        return line.course() == null ? gone : line.course().in(language);
    }

    private Stream<@Nullable Object> cells(FormerLine line) {
        var evidence = line.evidence();
        return Stream.of(name(line), line.programme(), course(line), TrainingRows.revision(evidence, elsewhere),
                TrainingRows.minutes(evidence), evidence.awardedOn(), line.deletedOn());
    }
}

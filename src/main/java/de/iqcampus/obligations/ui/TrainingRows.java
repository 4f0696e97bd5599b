package de.iqcampus.obligations.ui;

import de.iqcampus.obligations.EvidenceEntry;
import de.iqcampus.obligations.ObligationStatus;
import de.iqcampus.obligations.TrainingLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of training as the rows of a file; it has its words before a download begins. */
class TrainingRows {

    private final List<String> titles;
    private final Map<ObligationStatus, String> statuses = new EnumMap<>(ObligationStatus.class);
    private final String elsewhere;
    private final Locale language;

    TrainingRows(Translation words, Locale language) {
        this.language = language;
        titles = Stream.of("name", "address", "unit", "programme", "status", "due", "fulfilled", "valid", "course",
                "revision", "minutes", "awarded").map(it -> words.translate("obligations.file." + it)).toList();
        elsewhere = words.translate("obligations.file.elsewhere");
        for (var status : ObligationStatus.values()) {
            statuses.put(status, words.translate("obligations.status." + status));
        }
    }

    /** The titles of the columns first. */
    List<List<?>> of(List<TrainingLine> lines) {
        var rows = new ArrayList<List<?>>(List.of(titles));
        lines.forEach(it -> rows.add(cells(it).map(cell -> Objects.requireNonNullElse(cell, "")).toList()));
        return rows;
    }

    private Stream<@Nullable Object> cells(TrainingLine line) {
        var member = line.member();
        var person = Stream.<@Nullable Object>of(member.fullName(), member.address(), member.unit(), line.programme());
        var entry = line.obligation();
        var standing = entry == null ? none(4) : Stream.<@Nullable Object>of(statuses.get(entry.status()),
                entry.postponedTo(), entry.fulfilledOn(), entry.validUntil());
        var evidence = line.evidence();
        var proof = evidence == null ? none(4) : Stream.<@Nullable Object>of(
                line.course() == null ? null : line.course().in(language), revision(evidence, elsewhere),
                minutes(evidence), evidence.awardedOn());
        return Stream.concat(person, Stream.concat(standing, proof));
    }

    static Object revision(EvidenceEntry evidence, String elsewhere) {
        return evidence.revision() == 0 ? elsewhere + ": " + evidence.source() : evidence.revision();
    }

    static @Nullable Object minutes(EvidenceEntry evidence) {
        return evidence.minutes() == 0 ? null : evidence.minutes();
    }

    private static Stream<@Nullable Object> none(int cells) {
        return Stream.<@Nullable Object>generate(() -> "").limit(cells);
    }
}

package de.iqcampus.obligations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import de.iqcampus.obligations.EvidenceEntry;
import de.iqcampus.obligations.ObligationStatus;
import de.iqcampus.obligations.TrainingLine;
import de.iqcampus.tables.TableWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people who were found, all of them, as a file for spreadsheet programs. */
class TrainingFile extends Div {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final List<String> titles = Stream.of("name", "address", "unit", "programme", "status", "due", "fulfilled",
            "valid", "course", "revision", "minutes", "awarded")
            .map(it -> getTranslation("obligations.file." + it)).toList();
    private final Map<ObligationStatus, String> statuses = new EnumMap<>(ObligationStatus.class);
    private final String elsewhere = getTranslation("obligations.file.elsewhere");
    private final Locale language = getLocale();

    TrainingFile(Supplier<List<TrainingLine>> lines) {
        for (var status : ObligationStatus.values()) {
            statuses.put(status, getTranslation("obligations.status." + status));
        }
        var name = getTranslation("obligations.file");
        DownloadHandler csv = event -> {
            event.setFileName(name + ".csv");
            event.setContentType("text/csv; charset=utf-8");
            TableWriter.csv(rows(lines.get()), event.getOutputStream());
        };
        DownloadHandler xlsx = event -> {
            event.setFileName(name + ".xlsx");
            event.setContentType(XLSX);
            TableWriter.xlsx(name, rows(lines.get()), event.getOutputStream());
        };
        var links = new Div(link(xlsx, "obligations.file.xlsx"), link(csv, "obligations.file.csv"));
        links.addClassName("row");
        var why = new Paragraph(getTranslation("obligations.file.why"));
        why.addClassNames("small", "muted");
        add(links, why);
    }

    /** The titles of the columns first. */
    List<List<?>> rows(List<TrainingLine> lines) {
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
                line.course() == null ? null : line.course().in(language), revision(evidence),
                evidence.minutes() == 0 ? null : evidence.minutes(), evidence.awardedOn());
        return Stream.concat(person, Stream.concat(standing, proof));
    }

    private Object revision(EvidenceEntry evidence) {
        return evidence.revision() == 0 ? elsewhere + ": " + evidence.source() : evidence.revision();
    }

    private static Stream<@Nullable Object> none(int cells) {
        return Stream.<@Nullable Object>generate(() -> "").limit(cells);
    }

    private Anchor link(DownloadHandler file, String words) {
        var link = new Anchor(file, getTranslation(words));
        link.addClassNames("btn", "quiet");
        return link;
    }
}

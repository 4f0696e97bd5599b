package de.iqcampus.privacy;

import de.iqcampus.privacy.AuditLogRead.Use;
import de.iqcampus.shared.GermanTime;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Writes the log as a table for spreadsheets, batch by batch; the log notes it before the first line is out. */
@Service @PreAuthorize("hasRole('ADMIN')")
public class AuditExport {

    private static final int BATCH = 500;
    private static final List<String> COLUMNS =
            List.of("number", "time", "action", "actor", "subject", "sentence", "details", "request");

    private final AuditReading reading;
    private final MessageSource words;
    private final ApplicationEventPublisher events;

    AuditExport(AuditReading reading, MessageSource words, ApplicationEventPublisher events) {
        this.reading = reading;
        this.words = words;
        this.events = events;
    }

    /** As UTF-8 with the mark that Excel needs, separated as Excel expects it in this language. */
    public void write(AuditFilter filter, Locale language, OutputStream target) throws IOException {
        events.publishEvent(new AuditLogRead(Use.EXPORT, filter, reading.account(filter.person()).orElse(null)));
        var format = CSVFormat.EXCEL.builder().setDelimiter(language.equals(Locale.GERMAN) ? ';' : ',').get();
        var writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        var table = new CSVPrinter(writer, format);
        table.printRecord(COLUMNS.stream().map(it -> words.getMessage("privacy.log.column." + it, null, language)));
        UUID last = null;
        do {
            var lines = reading.lines(filter, last, BATCH, language);
            for (var line : lines) {
                table.printRecord(cells(line).map(AuditExport::harmless));
            }
            last = lines.size() == BATCH ? lines.getLast().id() : null;
        } while (last != null);
        table.flush();
    }

    private static Stream<String> cells(AuditLine line) {
        return Stream.of(line.number() == null ? "" : line.number().toString(),
                GermanTime.at(line.at()).toOffsetDateTime().toString(), line.action(), line.actor(),
                line.subject(), line.sentence(), line.details().entrySet().stream()
                        .map(it -> it.getKey() + ": " + it.getValue()).collect(Collectors.joining("; ")),
                line.request() == null ? "" : line.request());
    }

    // A name that begins like a formula stays a text.
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}

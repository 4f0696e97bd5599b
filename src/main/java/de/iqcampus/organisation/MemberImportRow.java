package de.iqcampus.organisation;

import static java.util.stream.Collectors.joining;

import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a file of people: what it asks for, and once it is done what became of it. */
@Entity
class MemberImportRow {

    private static final int LONGEST = 254;
    private static final int LONGEST_DETAIL = 200;

    @Id private UUID rowId;
    @Embedded private ImportId file;
    private int place;
    private String givenName;
    private String familyName;
    private String address;
    @Embedded private @Nullable UnitId unit;
    private String language;
    @Enumerated(EnumType.STRING) private ImportOutcome outcome;
    private String notes;
    private boolean done;
    @Version private @Nullable Integer version;

    protected MemberImportRow() { } // JPA

    MemberImportRow(ImportId file, ImportRow row) {
        this.rowId = TimeOrderedUuid.next();
        this.file = file;
        this.place = row.number();
        this.givenName = cut(row.wish().givenName(), LONGEST);
        this.familyName = cut(row.wish().familyName(), LONGEST);
        this.address = cut(row.wish().address(), LONGEST);
        this.unit = row.wish().unit();
        this.language = row.wish().language().toLanguageTag();
        become(row);
        this.done = !row.isToDo();
    }

    void finish(ImportRow result) {
        become(result);
        done = true;
    }

    private void become(ImportRow row) {
        outcome = row.outcome();
        notes = row.notes().stream().limit(8)
                .map(it -> it.reason() + " " + cut(it.detail().replaceAll("\\s+", " "), LONGEST_DETAIL))
                .collect(joining("\n"));
    }

    /** What a file holds may be anything. */
    private static String cut(String words, int longest) {
        return words.substring(0, Math.min(words.length(), longest));
    }

    ImportRow row() {
        var said = notes.lines().map(it -> it.split(" ", 2))
                .map(it -> new ImportNote(ImportReason.valueOf(it[0]), it[1])).toList();
        return new ImportRow(place, new TeamInvitation(givenName, familyName, address, unit,
                Locale.forLanguageTag(language)), outcome, List.copyOf(said));
    }

    UUID id() { return rowId; }
    ImportId file() { return file; }
    String address() { return address; }
    boolean isDone() { return done; }
}

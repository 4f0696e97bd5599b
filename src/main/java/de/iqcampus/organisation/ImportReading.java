package de.iqcampus.organisation;

import de.iqcampus.identity.InputRefused;
import de.iqcampus.identity.Invitee;
import de.iqcampus.tables.TableRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands the rows of one file of people: by its titles, and by what the rows above say. */
class ImportReading {

    private static final Map<String, Locale> LANGUAGES = Map.of("", Locale.GERMAN, "de", Locale.GERMAN,
            "deutsch", Locale.GERMAN, "german", Locale.GERMAN, "en", Locale.ENGLISH, "englisch", Locale.ENGLISH,
            "english", Locale.ENGLISH);

    private final Map<ImportColumn, Integer> columns = new EnumMap<>(ImportColumn.class);
    private final Map<String, Integer> seen = new HashMap<>();
    private final UnitTree units;

    /** @throws ImportColumnsMissing with those that must be there */
    ImportReading(List<String> titles, UnitTree units) {
        this.units = units;
        for (var column : ImportColumn.values()) {
            var place = column.in(titles);
            if (place >= 0) {
                columns.put(column, place);
            }
        }
        var missing = EnumSet.copyOf(ImportColumn.REQUIRED);
        missing.removeAll(columns.keySet());
        if (!missing.isEmpty()) {
            throw new ImportColumnsMissing(missing);
        }
    }

    /** Someone to invite, or what is wrong about them. */
    ImportRow read(TableRow row) {
        var notes = new ArrayList<ImportNote>();
        var given = cell(row, ImportColumn.GIVEN_NAME);
        var family = cell(row, ImportColumn.FAMILY_NAME);
        var typed = cell(row, ImportColumn.ADDRESS);
        var address = check(given, family, typed, row.number(), notes).orElse(typed);
        var unit = unit(cell(row, ImportColumn.UNIT), notes);
        var language = language(cell(row, ImportColumn.LANGUAGE), notes);
        return new ImportRow(row.number(), new TeamInvitation(given, family, address, unit, language),
                notes.isEmpty() ? ImportOutcome.CREATED : ImportOutcome.WRONG, List.copyOf(notes));
    }

    private String cell(TableRow row, ImportColumn column) {
        var place = columns.get(column);
        return place == null ? "" : row.cell(place);
    }

    private Optional<String> check(String given, String family, String typed, int number, List<ImportNote> notes) {
        try {
            var address = Invitee.read(given, family, typed).address().value();
            var above = seen.putIfAbsent(address, number);
            if (above != null) {
                notes.add(new ImportNote(ImportReason.TWICE, above.toString()));
            }
            return Optional.of(address);
        } catch (InputRefused refused) {
            refused.problems().forEach(it -> notes.add(new ImportNote(switch (it) {
                case GIVEN_NAME -> ImportReason.GIVEN_NAME;
                case FAMILY_NAME -> ImportReason.FAMILY_NAME;
                default -> ImportReason.ADDRESS;
            })));
            return Optional.empty();
        }
    }

    private @Nullable UnitId unit(String words, List<ImportNote> notes) {
        if (words.isEmpty()) {
            return null;
        }
        var found = units.named(words);
        if (found.size() != 1) {
            notes.add(new ImportNote(found.isEmpty() ? ImportReason.UNIT_UNKNOWN : ImportReason.UNIT_AMBIGUOUS, words));
        }
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static Locale language(String words, List<ImportNote> notes) {
        var language = LANGUAGES.get(words.toLowerCase(Locale.ROOT));
        if (language == null) {
            notes.add(new ImportNote(ImportReason.LANGUAGE, words));
        }
        return language == null ? Locale.GERMAN : language;
    }
}

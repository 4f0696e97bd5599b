package de.iqcampus.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A column of a file of people, by the words that its title may have. */
public enum ImportColumn {
    GIVEN_NAME("vorname", "rufname", "givenname", "firstname"),
    FAMILY_NAME("nachname", "familienname", "familyname", "lastname", "surname"),
    ADDRESS("email", "emailadresse", "mailadresse", "mail", "emailaddress"),
    UNIT("einheit", "bereich", "abteilung", "unit", "department"),
    LANGUAGE("sprache", "language");

    /** Without them nobody can be invited. */
    static final Set<ImportColumn> REQUIRED = Set.of(GIVEN_NAME, FAMILY_NAME, ADDRESS);

    private final Set<String> words;

    ImportColumn(String... words) {
        this.words = Set.of(words);
    }

    /** Where it stands, whatever its case and the blanks and hyphens in it; -1 for nowhere. */
    int in(List<String> titles) {
        var plain = titles.stream().map(it -> it.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "")).toList();
        return plain.stream().filter(words::contains).findFirst().map(plain::indexOf).orElse(-1);
    }
}

package de.iqcampus.identity;

import java.util.EnumSet;
import java.util.regex.Pattern;

/** A name as people write theirs; the family name may be empty, for not everybody has two. */
record PersonName(String given, String family) {

    // It goes into letters to others: it holds no address that could be clicked.
    private static final Pattern SHAPE = Pattern.compile("[^\\p{Cntrl}/@:<>]{0,80}");

    PersonName {
        if (!problems(given, family).isEmpty()) {
            throw new IllegalArgumentException("not a name");
        }
    }

    /** Empty when it is a name. */
    static EnumSet<AccountProblem> problems(String given, String family) {
        var problems = EnumSet.noneOf(AccountProblem.class);
        if (given.isBlank() || !SHAPE.matcher(given.strip()).matches()) {
            problems.add(AccountProblem.GIVEN_NAME);
        }
        if (!SHAPE.matcher(family.strip()).matches()) {
            problems.add(AccountProblem.FAMILY_NAME);
        }
        return problems;
    }

    static PersonName read(String given, String family) {
        var problems = problems(given, family);
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
        return new PersonName(given.strip(), family.strip());
    }
}

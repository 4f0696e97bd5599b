package de.iqcampus.identity;

import java.util.EnumSet;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a person gives when registering.
 *
 * @param privacyNotice the edition of the privacy notice that was shown; empty when none was
 */
record Particulars(String givenName, String familyName, Locale language, String privacyNotice) {

    // A name goes into letters to others: it holds no address that could be clicked.
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}/@:<>]{0,80}");

    /** What is wrong with a name; the family name may be empty, for not everybody has two. */
    static EnumSet<AccountProblem> problems(String given, String family) {
        var problems = EnumSet.noneOf(AccountProblem.class);
        if (given.isBlank() || !NAME.matcher(given.strip()).matches()) {
            problems.add(AccountProblem.GIVEN_NAME);
        }
        if (!NAME.matcher(family.strip()).matches()) {
            problems.add(AccountProblem.FAMILY_NAME);
        }
        return problems;
    }
}

package de.iqcampus.agreements;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of an agreement.
 *
 * @param agreedOn the day of the agreement; without a council, the day on which that was stated
 * @param document where it can be read: title, file number, place; empty without a council
 */
public record AgreementDetails(@Nullable AgreementKind kind, @Nullable LocalDate agreedOn, String document) {

    private static final int LONGEST = 300;

    public AgreementDetails {
        document = kind == AgreementKind.NO_COUNCIL ? "" : document.strip();
    }

    Set<AgreementProblem> problems(LocalDate today) {
        var problems = EnumSet.noneOf(AgreementProblem.class);
        if (kind == null) {
            problems.add(AgreementProblem.KIND);
        }
        if (agreedOn == null || agreedOn.isAfter(today)) {
            problems.add(AgreementProblem.AGREED_ON);
        }
        if (kind == AgreementKind.AGREEMENT && document.isEmpty() || document.length() > LONGEST
                || document.chars().anyMatch(Character::isISOControl)) {
            problems.add(AgreementProblem.DOCUMENT);
        }
        return problems;
    }
}

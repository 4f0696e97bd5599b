package de.iqcampus.programmes;

import de.iqcampus.organisation.UnitId;
import de.iqcampus.shared.AccountId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * Whom an assignment asks, of all who belong to the organisation: one person, or those to whom all the rest applies.
 *
 * @param unit those who belong to it or to one below it
 * @param leads those who manage people there
 * @param newcomers those who come after its release
 */
@Embeddable
public record Audience(@Embedded @Nullable AccountId person, @Embedded @Nullable UnitId unit, boolean leads,
        boolean newcomers) {

    public static Audience everyone() {
        return new Audience(null, null, false, false);
    }

    public static Audience of(AccountId person) {
        return new Audience(person, null, false, false);
    }

    public static Audience of(UnitId unit) {
        return new Audience(null, unit, false, false);
    }

    public AudienceKind kind() {
        if (person != null) {
            return AudienceKind.PERSON;
        }
        if (leads) {
            return unit == null ? AudienceKind.LEADS : AudienceKind.LEADS_OF_UNIT;
        }
        if (newcomers) {
            return unit == null ? AudienceKind.NEWCOMERS : AudienceKind.NEWCOMERS_OF_UNIT;
        }
        return unit == null ? AudienceKind.EVERYONE : AudienceKind.UNIT;
    }
}

package de.iqcampus.obligations;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The day by which a person is to have done something, for their own calendar.
 *
 * @param duty names what is to be done for ever, whatever becomes of the day
 * @param programme what it is called
 */
public record DueDay(AccountId person, String duty, String programme, LocalDate day) {

    /** @param round 1 the first time that the programme is asked of the person */
    public static String duty(ProgrammeId programme, int round) {
        return "duty:" + programme.value() + ":" + round;
    }

    /** Whether that is what a duty of this programme is called. */
    public static boolean isOf(ProgrammeId programme, String duty) {
        return duty.startsWith("duty:" + programme.value() + ":");
    }

    static DueDay of(OwnObligation obligation) {
        var entry = obligation.entry();
        return new DueDay(entry.account(), duty(entry.programme(), entry.round()),
                obligation.programme().details().name(), entry.postponedTo());
    }

    /** The same for the same duty of the same person; nobody can read either from it. */
    UUID uid() {
        return UUID.nameUUIDFromBytes((person.value() + " " + duty).getBytes(UTF_8));
    }
}

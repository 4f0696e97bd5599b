package de.iqcampus.organisation;

import de.iqcampus.shared.GermanTime;
import de.iqcampus.throttle.TooManyAttempts;
import java.time.Clock;
import java.time.Period;
import org.springframework.stereotype.Component;

/** Invites one person into an organisation that is locked; whoever calls has asked who may, and whether it can be. */
@Component
class InvitationStep {

    private static final Period LIFE = Period.ofDays(14);

    private final JoinCodeRepository codes;
    private final InvitationLetters letters;
    private final Clock clock;

    InvitationStep(JoinCodeRepository codes, InvitationLetters letters, Clock clock) {
        this.codes = codes;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * @param address as accounts keep it
     * @throws TooManyAttempts when the address has got too many letters
     */
    void send(Organisation organisation, TeamInvitation wish, String address) {
        letters.count(address);
        var known = letters.owner(address);
        var account = known.orElseGet(() -> letters.open(organisation.name(), wish));
        var code = codes.save(new JoinCode(organisation.id(), wish.unit(), GermanTime.today(clock).plus(LIFE), account,
                address, known.isEmpty()));
        if (known.isPresent()) {
            letters.offer(organisation.name(), account, address, code.code(), LIFE);
        }
    }
}

package de.iqcampus.organisation;

import de.iqcampus.identity.InvitationAccepted;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.throttle.Limit;
import de.iqcampus.throttle.Throttle;
import de.iqcampus.throttle.TooManyAttempts;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people join an organisation once they know which it is; a person may pass only their own account. */
@Service @Transactional @PreAuthorize("#account == @currentUser.id()")
public class JoinService {

    private static final Limit TRIES = new Limit("codes to join by", 10, Duration.ofMinutes(5));

    private final JoinCodeRepository codes;
    private final OrganisationRepository organisations;
    private final UnitRepository units;
    private final Memberships memberships;
    private final Throttle throttle;
    private final Clock clock;

    JoinService(JoinCodeRepository codes, OrganisationRepository organisations, UnitRepository units,
            Memberships memberships, Throttle throttle, Clock clock) {
        this.codes = codes;
        this.organisations = organisations;
        this.units = units;
        this.memberships = memberships;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * What the code offers to this person.
     *
     * @throws JoinRefused when that is nothing
     * @throws TooManyAttempts when they tried too often
     */
    @Transactional(readOnly = true)
    public JoinOffer offer(AccountId account, String typed) {
        throttle.count(TRIES, account.value().toString());
        var code = usable(codes.findById(JoinWord.typed(typed)), account);
        throttle.forgive(TRIES, account.value().toString());
        var paths = new UnitTree(units.findByOrganisation(code.organisation())).paths();
        return new JoinOffer(code.code(), organisations.require(code.organisation()).name(),
                code.unit() == null ? null : paths.get(code.unit()));
    }

    /**
     * Whoever belongs to the organisation already stays as they are, and uses nothing up.
     *
     * @throws JoinRefused when the code offers this person nothing, or no longer
     * @throws TooManyAttempts when they tried too often
     */
    public void join(AccountId account, String typed) {
        throttle.count(TRIES, account.value().toString());
        use(usable(codes.lock(JoinWord.typed(typed)), account), account);
    }

    /** One letter has told the person of the account and of the membership. */
    @EventListener @PreAuthorize("permitAll")
    public void on(InvitationAccepted accepted) {
        codes.findOpening(accepted.account()).stream().filter(it -> isUsable(it, accepted.account()))
                .forEach(it -> use(it, accepted.account()));
    }

    private JoinCode usable(Optional<JoinCode> code, AccountId account) {
        return code.filter(it -> isUsable(it, account)).orElseThrow(JoinRefused::new);
    }

    private boolean isUsable(JoinCode code, AccountId account) {
        return code.isGoodFor(account, GermanTime.today(clock))
                && organisations.require(code.organisation()).isOpen(GermanTime.today(clock));
    }

    private void use(JoinCode code, AccountId account) {
        if (memberships.begin(account, code.organisation(), code.unit(), code.address())) {
            code.use();
            codes.save(code);
        }
    }
}

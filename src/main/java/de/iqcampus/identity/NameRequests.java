package de.iqcampus.identity;

import de.iqcampus.shared.Dangerous;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets administrators decide on names that people with certificates ask for. */
@Service @Transactional @PreAuthorize("hasRole('ADMIN')")
public class NameRequests {

    private static final int SHOWN = 100;
    private static final int LONGEST_REASON = 1000;

    private final NameRequestRepository requests;
    private final AccountRepository accounts;
    private final ChangeLetters letters;
    private final Clock clock;

    NameRequests(NameRequestRepository requests, AccountRepository accounts, ChangeLetters letters, Clock clock) {
        this.requests = requests;
        this.accounts = accounts;
        this.letters = letters;
        this.clock = clock;
    }

    /** The hundred that have waited longest. */
    @Transactional(readOnly = true)
    public List<NameRequestToDecide> open() {
        return requests.findByDeclinedAtNullOrderById(Limit.of(SHOWN)).stream()
                .map(it -> it.toDecide(accounts.findById(it.account()).orElseThrow().profile())).toList();
    }

    /** Gives the person the name; the certificates are issued anew in the same transaction. */
    @Dangerous
    public void approve(NameRequestId id) {
        var person = requireLocked(id);
        var request = requireOpen(id);
        requests.delete(request);
        person.rename(request.name());
        accounts.save(person);
        letters.tellNameChanged(person);
    }

    /**
     * Leaves the name as it is and tells the person why.
     *
     * @throws InputRefused without a reason, or with one that is too long
     */
    @Dangerous
    public void decline(NameRequestId id, String reason) {
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new InputRefused(Set.of(AccountProblem.REASON));
        }
        var person = requireLocked(id);
        var request = requireOpen(id);
        request.decline(reason.strip(), clock.instant());
        requests.save(request);
        letters.tellNameDeclined(person, reason.strip());
    }

    // Whoever decides, withdraws or asks anew comes here one after the other.
    private Account requireLocked(NameRequestId id) {
        return accounts.requireLocked(requests.accountOf(id).orElseThrow(() -> new NameRequestGone(id)));
    }

    private NameRequest requireOpen(NameRequestId id) {
        return requests.findByIdAndDeclinedAtNull(id).orElseThrow(() -> new NameRequestGone(id));
    }
}

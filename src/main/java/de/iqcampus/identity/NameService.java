package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes a person's name: at once while nothing certified bears it, else once an administrator approves. A person may
 * pass only their own account.
 */
@Service @Transactional
@PreAuthorize("@systemUser.isActing() or #account == @currentUser.id()")
public class NameService {

    private final AccountRepository accounts;
    private final NameRequestRepository requests;
    private final ObjectProvider<CertifiedNames> certified;
    private final Clock clock;

    NameService(AccountRepository accounts, NameRequestRepository requests, ObjectProvider<CertifiedNames> certified,
            Clock clock) {
        this.accounts = accounts;
        this.requests = requests;
        this.certified = certified;
        this.clock = clock;
    }

    /** Whether a change needs approval. */
    @Transactional(readOnly = true)
    public boolean isCertified(AccountId account) {
        return certified.stream().anyMatch(it -> it.has(account));
    }

    /** What the person asked for last, while it is open or was declined. */
    @Transactional(readOnly = true)
    public Optional<RequestedName> requested(AccountId account) {
        return requests.findByAccount(account).map(NameRequest::summary);
    }

    /**
     * Changes the name or asks for it; a newer request replaces the one before.
     *
     * @param family may be empty
     * @throws InputRefused with everything that is wrong
     */
    public Outcome change(AccountId account, String given, String family) {
        var name = PersonName.read(given, family);
        var person = accounts.requireLocked(account);
        if (person.isNamed(name)) {
            return Outcome.UNCHANGED;
        }
        requests.deleteByAccount(account);
        if (isCertified(account)) {
            requests.save(new NameRequest(account, name, clock.instant()));
            return Outcome.REQUESTED;
        }
        person.rename(name);
        accounts.save(person);
        return Outcome.CHANGED;
    }

    /** Takes back what waits, or has done with what was declined. */
    public void withdraw(AccountId account) {
        accounts.requireLocked(account);
        requests.deleteByAccount(account);
    }

    /** What became of a change. */
    public enum Outcome { UNCHANGED, CHANGED, REQUESTED }
}

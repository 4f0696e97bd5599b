package de.iqcampus.identity;

import de.iqcampus.identity.OwnAddress.Standing;
import de.iqcampus.shared.AccountId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The addresses of an account: each confirmed one signs in, letters go to the main one. A person may pass only their
 * own account.
 */
@Service @Transactional
@PreAuthorize("@systemUser.isActing() or #account == @currentUser.id()")
public class AddressService {

    private static final int MOST = 5;

    private final AccountRepository accounts;
    private final MailedLinks links;
    private final ChangeLetters letters;
    private final LetterThrottle throttle;
    private final PresentPassword password;
    private final Squatters squatters;

    AddressService(AccountRepository accounts, MailedLinks links, ChangeLetters letters, LetterThrottle throttle,
            PresentPassword password, Squatters squatters) {
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.throttle = throttle;
        this.password = password;
        this.squatters = squatters;
    }

    /** The main one first, then those that are confirmed, then those that wait for it. */
    @Transactional(readOnly = true)
    public List<OwnAddress> addressesOf(AccountId account) {
        var own = accounts.findById(account).orElseThrow(() -> new AccountNotFound(account));
        var confirmed = own.addresses().stream().filter(it -> !it.equals(own.email())).sorted();
        return Stream.of(Stream.of(new OwnAddress(own.email(), Standing.MAIN)),
                confirmed.map(it -> new OwnAddress(it, Standing.CONFIRMED)),
                links.awaited(account).stream().map(it -> new OwnAddress(it, Standing.PENDING)))
                .flatMap(it -> it).toList();
    }

    /**
     * Mails a link that adds the address. The answer is the same when it belongs to somebody else: that mailbox is
     * told.
     *
     * @param present the password, for whoever adds an address can sign in by it from then on
     */
    public void add(AccountId account, String typed, String present) {
        var own = accounts.requireLocked(account);
        var address = EmailAddress.read(typed).orElseThrow(() -> new InputRefused(Set.of(AccountProblem.ADDRESS)));
        if (own.has(address.value())) {
            throw new InputRefused(Set.of(AccountProblem.ADDRESS_OWN));
        }
        var awaited = links.awaited(account);
        if (!awaited.contains(address.value()) && own.addresses().size() + awaited.size() >= MOST) {
            throw new InputRefused(Set.of(AccountProblem.ADDRESSES_TOO_MANY));
        }
        password.demand(own, present);
        send(own, address);
    }

    /** Mails another link to an address that waits for it; the earlier one stops working. */
    public void sendAgain(AccountId account, String email) {
        var own = accounts.requireLocked(account);
        if (links.awaited(account).contains(email)) {
            send(own, new EmailAddress(email));
        }
    }

    /** From now on letters go there; the mailbox that got them so far is told. */
    public void makeMain(AccountId account, String email) {
        var own = accounts.requireLocked(account);
        var before = new EmailAddress(own.email());
        if (before.value().equals(email)) {
            return;
        }
        squatters.forget(email);
        own.makeMain(email);
        accounts.save(own);
        letters.tellMainAddressChanged(own, before);
    }

    /** Signs in no longer and can be somebody else's; {@link AddressStays} for the main one. */
    public void remove(AccountId account, String email) {
        var own = accounts.requireLocked(account);
        if (DemoPeople.addressOf(own).filter(email::equals).isPresent()) {
            throw new AddressStays(account); // by it a start that is no demo knows this person
        }
        links.revoke(account, email);
        own.removeAddress(email);
        accounts.save(own);
    }

    private void send(Account own, EmailAddress address) {
        throttle.count(address);
        var token = links.issue(own.id(), address);
        accounts.findOwner(address.value()).ifPresentOrElse(it -> letters.tellAddressWanted(it, address),
                () -> letters.askToConfirmAddress(own, address, token));
    }
}

package de.iqcampus.identity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import de.iqcampus.shared.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells administrators who is who; nobody else may look people up. */
@Service @Transactional(readOnly = true) @PreAuthorize("hasRole('ADMIN')")
public class AccountDirectory {

    private static final int PAGE = 25;

    private final AccountRepository accounts;
    private final RoleGrantRepository roles;

    AccountDirectory(AccountRepository accounts, RoleGrantRepository roles) {
        this.accounts = accounts;
        this.roles = roles;
    }

    /** The account with exactly this address, however it is spelt; none that its person was only invited to open. */
    @PreAuthorize("@systemUser.isActing() or hasRole('ADMIN')")
    public Optional<AccountId> find(String address) {
        return EmailAddress.read(address).map(EmailAddress::value).flatMap(accounts::findByEmail)
                .filter(it -> !it.isInvited()).map(Account::id);
    }

    /** The full name of each of these accounts that is there, in one query. */
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        return accounts.findByIdIn(ids).stream().collect(toMap(Account::id, it -> it.profile().fullName()));
    }

    /**
     * Those whose name or address holds the words, by name, twenty-five a page; pages begin at 0. Three queries,
     * however many there are.
     */
    public Page<AccountEntry> search(String words, int page) {
        var found = accounts.search(part(words), PageRequest.of(page, PAGE));
        var held = roles.findByAccountIn(found.map(Account::id).getContent()).stream()
                .collect(groupingBy(RoleGrant::account, mapping(RoleGrant::held, toList())));
        return found.map(it -> it.entry(held.getOrDefault(it.id(), List.of())));
    }

    public AccountEntry entry(AccountId account) {
        return accounts.require(account).entry(roles.findByAccount(account).stream().map(RoleGrant::held).toList());
    }

    /** For a search by likeness, in which nothing typed is a wildcard; a comma parts family name and given name. */
    private static String part(String words) {
        return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[,\\s]+", " ").replaceAll("[!%_]", "!$0") + "%";
    }
}

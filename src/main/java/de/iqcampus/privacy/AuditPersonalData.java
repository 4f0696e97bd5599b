package de.iqcampus.privacy;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.identity.AccountService;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the audit log says of a person, in their language and without the names of others. Erasing takes their name out
 * of it: the entries stay, and nobody can tell any more whom they mean.
 */
@Component @Transactional @PreAuthorize("@systemUser.isActing()")
@Order(Ordered.LOWEST_PRECEDENCE - 1) // what the others erase may be written down
class AuditPersonalData implements PersonalDataHolder {

    private final LogEntryRepository entries;
    private final AuditPersonRepository people;
    private final AccountService accounts;
    private final AuditWords words;

    AuditPersonalData(LogEntryRepository entries, AuditPersonRepository people, AccountService accounts,
            AuditWords words) {
        this.entries = entries;
        this.people = people;
        this.accounts = accounts;
        this.words = words;
    }

    @Override public Map<String, Object> export(AccountId account) {
        var tokens = people.findByAccountOrderByToken(account).stream().map(AuditPerson::token).toList();
        if (tokens.isEmpty()) {
            return Map.of("auditLog", List.of());
        }
        var person = accounts.profile(account);
        var names = tokens.stream().collect(toMap(it -> it, it -> person.fullName()));
        return Map.of("auditLog",
                words.say(entries.findAbout(tokens), names, "privacy.log.somebody-else", person.language()));
    }

    @Override public List<String> lasting(AccountId account) {
        return List.of("privacy.lasting");
    }

    /** The entries about both accounts are then about the one. */
    @Override public void move(AccountId from, AccountId to) {
        people.give(from, to);
    }

    @Override public void erase(AccountId account) {
        people.deleteByAccount(account);
    }
}

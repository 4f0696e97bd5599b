package de.iqcampus.organisation;

import static java.util.stream.Collectors.toSet;

import de.iqcampus.identity.AccountService;
import de.iqcampus.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What files of people tell of one person: that they brought one in, and the rows with their addresses. */
@Component
class ImportTraces {

    private final MemberImportRepository imports;
    private final MemberImportRowRepository rows;
    private final MembershipRepository members;
    private final JoinCodeRepository invitations;
    private final AccountService accounts;

    ImportTraces(MemberImportRepository imports, MemberImportRowRepository rows, MembershipRepository members,
            JoinCodeRepository invitations, AccountService accounts) {
        this.imports = imports;
        this.rows = rows;
        this.members = members;
        this.invitations = invitations;
        this.accounts = accounts;
    }

    List<Instant> begunBy(AccountId account) {
        return imports.findByAccount(account).stream().map(MemberImport::begunAt).sorted().toList();
    }

    void move(AccountId from, AccountId to) {
        imports.findByAccount(from).forEach(it -> {
            it.belongTo(to);
            imports.save(it);
        });
    }

    void erase(AccountId account) {
        imports.findByAccount(account).forEach(it -> {
            it.belongTo(null);
            imports.save(it);
        });
        var own = addresses(account);
        // Asked once more here: to MySQL an é is an e.
        rows.deleteAll(rows.findByAddressIn(own).stream().filter(it -> own.contains(it.address())).toList());
    }

    private Set<String> addresses(AccountId account) {
        return Stream.of(accounts.addresses(account).stream(),
                members.findByAccount(account).stream().map(Membership::address),
                invitations.findByAccount(account).stream().map(JoinCode::address))
                .flatMap(it -> it).filter(Objects::nonNull).collect(toSet());
    }
}

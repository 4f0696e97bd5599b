package de.iqcampus.organisation;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a person belongs and has belonged. */
@Component @Transactional @PreAuthorize("@systemUser.isActing()")
class OrganisationPersonalData implements PersonalDataHolder {

    private final MembershipRepository members;
    private final JoinCodeRepository invitations;
    private final ImportTraces imports;

    OrganisationPersonalData(MembershipRepository members, JoinCodeRepository invitations,
            ImportTraces imports) {
        this.members = members;
        this.invitations = invitations;
        this.imports = imports;
    }

    @Override public Map<String, Object> export(AccountId account) {
        return Map.of("memberships", members.own(account, true), "invitations", invitations.findByAccount(account)
                .stream().map(it -> it.entry(null).endsOn()).toList(), "imports", imports.begunBy(account));
    }

    @Override public Map<String, Object> erasable(AccountId account) {
        var open = (long) members.own(account, false).size();
        return open == 0 ? Map.of() : Map.of("organisation.erase", open);
    }

    @Override public Map<String, Long> movable(AccountId account) {
        return Map.of("organisation.move", (long) members.own(account, false).size());
    }

    @Override public void move(AccountId from, AccountId to) {
        imports.move(from, to);
        invitations.findByAccount(from).forEach(it -> {
            it.belongTo(to);
            invitations.save(it);
        });
        members.findByAccount(from).forEach(moved -> {
            var own = moved.isClosed() ? Optional.<Membership>empty() : members.findOpen(to, moved.organisation());
            own.ifPresentOrElse(it -> {
                it.beginAsEarlyAs(moved);
                if (moved.rule().isEmpty()) {
                    it.decide();
                }
                members.save(it);
                members.delete(moved);
            }, () -> {
                moved.belongTo(to);
                members.save(moved);
            });
        });
    }

    @Override public void erase(AccountId account) {
        imports.erase(account);
        invitations.deleteByAccount(account);
        members.deleteByAccount(account);
    }
}

package de.iqcampus.mail;

import de.iqcampus.shared.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which mail a person wants; a person may pass only their own account. */
@Service @Transactional
@PreAuthorize("@systemUser.isActing() or #account == @currentUser.id()")
public class MailChoices {

    private final Subscriptions subscriptions;

    MailChoices(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** Every topic that is meant for whoever is signed in. */
    @Transactional(readOnly = true)
    public List<TopicChoice> choices(AccountId account) {
        var declined = subscriptions.declinedBy(account);
        return offered().map(it -> new TopicChoice(it, !declined.contains(it))).toList();
    }

    /** Who of these people wants no mail of the topic; one query, however many there are. */
    @Transactional(readOnly = true) @PreAuthorize("@systemUser.isActing()")
    public Set<AccountId> declined(String topic, Collection<AccountId> people) {
        return subscriptions.declined(topic, people);
    }

    /** Of the topics that the person can see, they want these and no others. */
    public void choose(AccountId account, Set<String> wanted) {
        offered().forEach(it -> subscriptions.choose(account, it, wanted.contains(it)));
    }

    private Stream<String> offered() {
        return subscriptions.topics().stream().filter(it -> it.roles().isEmpty()
                || it.roles().stream().anyMatch(MailChoices::isHeld))
                .map(MailTopic::topic);
    }

    private static boolean isHeld(String role) {
        var person = SecurityContextHolder.getContext().getAuthentication();
        return person != null && person.getAuthorities().stream().map(GrantedAuthority::getAuthority)
                .anyMatch(("ROLE_" + role)::equals);
    }
}

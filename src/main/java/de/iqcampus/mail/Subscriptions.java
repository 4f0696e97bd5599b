package de.iqcampus.mail;

import de.iqcampus.shared.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows which mail goes to whom: all that is meant for them, but what they have declined. */
@Component
class Subscriptions {

    private final DeclinedTopicRepository declined;
    private final ObjectProvider<MailTopic> topics;
    private final ObjectProvider<Readership> readers;

    Subscriptions(DeclinedTopicRepository declined, ObjectProvider<MailTopic> topics,
            ObjectProvider<Readership> readers) {
        this.declined = declined;
        this.topics = topics;
        this.readers = readers;
    }

    List<MailTopic> topics() {
        return topics.orderedStream().toList();
    }

    boolean goesTo(AccountId person, String topic) {
        return readers.stream().allMatch(it -> it.includes(person)) && isWanted(person, topic);
    }

    /** Nothing where there is nothing to choose, or nobody any more who might. */
    Optional<TopicChoice> choice(AccountId person, String topic) {
        return topics().stream().map(MailTopic::topic).filter(topic::equals).findFirst()
                .filter(it -> readers.stream().allMatch(reader -> reader.includes(person)))
                .map(it -> new TopicChoice(it, isWanted(person, it)));
    }

    Set<String> declinedBy(AccountId person) {
        return declined.of(person).stream().map(DeclinedTopic::topic).collect(Collectors.toUnmodifiableSet());
    }

    Set<AccountId> declined(String topic, Collection<AccountId> people) {
        return people.isEmpty() ? Set.of() : declined.whoDeclined(topic, people);
    }

    void choose(AccountId person, String topic, boolean wanted) {
        if (wanted) {
            declined.want(new DeclinedTopic.Key(person, topic));
        } else {
            declined.decline(person.value(), topic);
        }
    }

    /** Mail that either of the two accounts declined is not wanted. */
    void move(AccountId from, AccountId to) {
        declinedBy(from).forEach(it -> declined.decline(to.value(), it));
    }

    void forget(AccountId person) {
        declined.deleteByAccount(person);
    }

    private boolean isWanted(AccountId person, String topic) {
        return declined.findById(new DeclinedTopic.Key(person, topic)).isEmpty();
    }
}

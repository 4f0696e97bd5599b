package de.iqcampus.mail;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets whoever has the link of a letter stop mail of its topic, and ask for it again: the link is proof enough. */
@Service @Transactional @PreAuthorize("permitAll")
public class Unsubscription {

    private final UnsubscribeLinks links;
    private final Subscriptions subscriptions;

    Unsubscription(UnsubscribeLinks links, Subscriptions subscriptions) {
        this.links = links;
        this.subscriptions = subscriptions;
    }

    /** What the link is about; nothing where it was never given out, or its person has no account any more. */
    @Transactional(readOnly = true)
    public Optional<TopicChoice> choice(String token) {
        return links.read(token).flatMap(it -> subscriptions.choice(it.account(), it.topic()));
    }

    public Optional<TopicChoice> choose(String token, boolean wanted) {
        return choice(token).map(it -> {
            subscriptions.choose(links.read(token).orElseThrow().account(), it.topic(), wanted);
            return new TopicChoice(it.topic(), wanted);
        });
    }
}

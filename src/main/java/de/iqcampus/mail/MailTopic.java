package de.iqcampus.mail;

import java.util.Optional;

/**
 * Mail that people may do without. {@code mail.topic.<topic>} names it in words and {@code mail.topic.<topic>.about}
 * says when it comes. A letter without a topic always goes.
 */
public interface MailTopic {

    /** At most 40 characters. */
    String topic();

    /** The role without which nobody gets such mail; none where everybody may. */
    default Optional<String> role() {
        return Optional.empty();
    }
}

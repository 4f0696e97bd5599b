package de.iqcampus.mail;

import java.util.Set;

/**
 * Mail that people may do without. {@code mail.topic.<topic>} names it in words and {@code mail.topic.<topic>.about}
 * says when it comes. A letter without a topic always goes.
 */
public interface MailTopic {

    /** At most 40 characters. */
    String topic();

    /** The roles without any of which nobody gets such mail; none where everybody may. */
    default Set<String> roles() {
        return Set.of();
    }
}

package de.iqcampus.mail;

import de.iqcampus.shared.AccountId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;

/** Mail that a person does not want; there is no row for what they want. */
@Entity
class DeclinedTopic {

    @EmbeddedId private Key id;

    protected DeclinedTopic() { } // JPA

    String topic() { return id.topic(); }

    /** One topic of one person. */
    @Embeddable
    record Key(@Embedded AccountId account, String topic) implements Serializable { }
}

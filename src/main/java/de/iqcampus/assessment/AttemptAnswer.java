package de.iqcampus.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The answer to one part: readable, or sealed for the learner alone. */
@Entity
class AttemptAnswer {

    @EmbeddedId private Key id;
    @JdbcTypeCode(SqlTypes.JSON) private @Nullable Answer answer;
    private byte @Nullable [] sealed;
    private Instant answeredAt;

    protected AttemptAnswer() { } // JPA

    private AttemptAnswer(Key id, @Nullable Answer answer, byte @Nullable [] sealed, Instant now) {
        this.id = id;
        this.answer = answer;
        this.sealed = sealed;
        this.answeredAt = now;
    }

    static AttemptAnswer open(AttemptId attempt, String part, Answer answer, Instant now) {
        return new AttemptAnswer(new Key(attempt, part), answer, null, now);
    }

    static AttemptAnswer sealed(AttemptId attempt, String part, byte[] sealed, Instant now) {
        return new AttemptAnswer(new Key(attempt, part), null, sealed, now);
    }

    /** An answer that is not sealed stays as it is. */
    void reseal(UnaryOperator<byte[]> sealAnew) {
        if (sealed != null) {
            sealed = sealAnew.apply(sealed);
        }
    }

    AttemptId attempt() { return id.attempt(); }
    String part() { return id.part(); }
    @Nullable Answer answer() { return answer; }
    byte @Nullable [] sealed() { return sealed; }

    /** One part of one attempt. */
    @Embeddable
    record Key(@Embedded AttemptId attempt, String part) implements Serializable { }
}

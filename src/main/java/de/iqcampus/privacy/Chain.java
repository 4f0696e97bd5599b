package de.iqcampus.privacy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where the chain of sealed entries begins and ends; there is one, and whoever changes it locks it. */
@Entity @Table(name = "audit_chain")
class Chain {

    static final int THE_ONE = 1;

    @Id @Column(name = "chain_id") private int id;
    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "anchor_number"))
    @AttributeOverride(name = "hash", column = @Column(name = "anchor_hash"))
    private Seal anchor;
    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "head_number"))
    @AttributeOverride(name = "hash", column = @Column(name = "head_hash"))
    private Seal head;
    private @Nullable Instant sealedAt;

    protected Chain() { } // JPA

    void growTo(Seal last, Instant now) {
        head = last;
        sealedAt = now;
    }

    /** Begins after this entry from now on. */
    void cutAfter(Seal last) {
        anchor = last;
    }

    /** Of the last entry that was cut off; all zeros while the log is whole. */
    Seal anchor() { return anchor; }
    Seal head() { return head; }
    @Nullable Instant sealedAt() { return sealedAt; }
}

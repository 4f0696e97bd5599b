package de.iqcampus.privacy;

import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One entry of the audit log; written open, and sealed into the chain a little later. */
@Entity @Table(name = "audit_entry")
@DynamicUpdate // sealing writes the seal and nothing else
class LogEntry {

    @Id @Column(name = "entry_id") private UUID id;
    @Embedded private Deed deed;
    @Embedded private @Nullable Seal seal;
    @Version private @Nullable Integer version;

    protected LogEntry() { } // JPA

    LogEntry(Deed deed) {
        this.id = TimeOrderedUuid.next();
        this.deed = deed;
    }

    /** Appends it to the chain that ends with this seal, and returns the chain's new end. */
    Seal sealAfter(Seal last) {
        if (seal != null) {
            throw new IllegalStateException("entry %s is sealed".formatted(id));
        }
        var own = last.next(id, deed);
        seal = own;
        return own;
    }

    UUID id() { return id; }
    Deed deed() { return deed; }
    @Nullable Seal seal() { return seal; }
}

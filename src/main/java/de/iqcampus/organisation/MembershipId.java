package de.iqcampus.organisation;

import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names the time that a person belongs to an organisation. */
@Embeddable
public record MembershipId(@Column(name = "membership_id") UUID value) implements Serializable {

    static MembershipId next() {
        return new MembershipId(TimeOrderedUuid.next());
    }
}

package de.iqcampus.organisation;

import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a rule by which people become members. */
@Embeddable
public record ProviderRuleId(@Column(name = "rule_id") UUID value) implements Serializable {

    static ProviderRuleId next() {
        return new ProviderRuleId(TimeOrderedUuid.next());
    }
}

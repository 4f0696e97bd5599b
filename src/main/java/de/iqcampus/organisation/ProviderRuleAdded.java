package de.iqcampus.organisation;

import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** People become members by what a provider says of them. */
public record ProviderRuleAdded(OrganisationId organisation, ProviderRuleId rule) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("organisation.rule-added").on("organisation", organisation.value())
                .with("rule", rule.value());
    }
}

package de.iqcampus.organisation;

import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** Nobody becomes a member by this rule any more. */
public record ProviderRuleRemoved(OrganisationId organisation, ProviderRuleId rule) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("organisation.rule-removed").on("organisation", organisation.value())
                .with("rule", rule.value());
    }
}

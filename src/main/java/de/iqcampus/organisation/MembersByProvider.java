package de.iqcampus.organisation;

import de.iqcampus.design.FailureLog;
import de.iqcampus.federation.ProviderVouched;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever signs in through a provider belongs where its words and the rules of organisations say so. */
@Component
class MembersByProvider {

    private final ProviderRuleRepository rules;
    private final ProviderStep step;
    private final FailureLog failures;

    MembersByProvider(ProviderRuleRepository rules, ProviderStep step, FailureLog failures) {
        this.rules = rules;
        this.step = step;
        this.failures = failures;
    }

    @EventListener
    void on(ProviderVouched said) {
        rules.findConcerned(said.issuer(), said.account()).forEach(it -> attempt(it, said));
    }

    // each by itself: nobody stands before a closed door because of one organisation
    private void attempt(OrganisationId organisation, ProviderVouched said) {
        try {
            step.settle(organisation, said);
        } catch (RuntimeException e) {
            failures.record("a provider's words for organisation " + organisation.value(), e);
        }
    }
}

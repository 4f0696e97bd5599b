package de.iqcampus.organisation;

import de.iqcampus.federation.IdentityProvider;
import de.iqcampus.federation.KnownProviders;
import de.iqcampus.shared.GermanTime;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says for whom of an identity provider signing in means belonging to an organisation; never grants a role. */
@Service @Transactional @PreAuthorize("hasRole('ADMIN')")
public class ProviderRuleService {

    private final ProviderRuleRepository rules;
    private final OrganisationRepository organisations;
    private final UnitRepository units;
    private final KnownProviders providers;
    private final Clock clock;

    ProviderRuleService(ProviderRuleRepository rules, OrganisationRepository organisations, UnitRepository units,
            KnownProviders providers, Clock clock) {
        this.rules = rules;
        this.organisations = organisations;
        this.units = units;
        this.providers = providers;
        this.clock = clock;
    }

    /** Those that the campus trusts. */
    public List<IdentityProvider> providers() {
        return providers.all();
    }

    /** In the order in which they count: of several that fit, the first. */
    @Transactional(readOnly = true)
    public List<ProviderRuleEntry> rules(OrganisationId organisation) {
        var paths = new UnitTree(units.findByOrganisation(organisation)).paths();
        return rules.findValid(organisation).stream().sorted(ProviderRule.ORDER)
                .map(it -> it.entry(providers.name(it.issuer()), it.unit() == null ? null : paths.get(it.unit())))
                .toList();
    }

    /** @throws OrganisationRefused with everything that is wrong */
    public void add(OrganisationId organisation, ProviderRuleWish wish) {
        var joined = organisations.requireLocked(organisation);
        var problems = EnumSet.noneOf(OrganisationProblem.class);
        if (!providers.knows(wish.issuer())) {
            problems.add(OrganisationProblem.PROVIDER);
        }
        if (!wish.isWhole()) {
            problems.add(OrganisationProblem.CLAIM);
        }
        if (!joined.isOpen(GermanTime.today(clock))
                || !new UnitTree(units.findByOrganisation(organisation)).admits(wish.unit())) {
            problems.add(OrganisationProblem.UNIT_PARENT);
        }
        if (rules.findValid(organisation).stream().anyMatch(it -> it.asks(wish))) {
            problems.add(OrganisationProblem.RULE_TAKEN);
        }
        if (!problems.isEmpty()) {
            throw new OrganisationRefused(problems);
        }
        rules.save(new ProviderRule(organisation, wish, GermanTime.today(clock)));
    }

    /** Whoever belongs to it by this rule alone leaves it with their next sign-in through the provider. */
    public void remove(OrganisationId organisation, ProviderRuleId rule) {
        rules.findValid(organisation).stream().filter(it -> it.id().equals(rule)).forEach(it -> {
            it.remove(GermanTime.today(clock));
            rules.save(it);
        });
    }
}

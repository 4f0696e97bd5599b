package de.iqcampus.organisation;

import de.iqcampus.federation.ProviderVouched;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Whoever signs in through a provider that says this of them belongs to the organisation; it gives no role. */
@Entity
class ProviderRule extends AbstractAggregateRoot<ProviderRule> {

    /** What is said of some counts before what is said of everybody; else what was there first. */
    static final Comparator<ProviderRule> ORDER = Comparator.<ProviderRule, Boolean>comparing(it -> it.claim.isEmpty())
            .thenComparing(it -> it.id.value().toString());

    @EmbeddedId private ProviderRuleId id;
    @Embedded private OrganisationId organisation;
    private String issuer;
    private String claim;
    @Column(name = "expected") private String value;
    @Embedded private @Nullable UnitId unit;
    private LocalDate addedOn;
    private @Nullable LocalDate removedOn;
    @Version private @Nullable Integer version;

    protected ProviderRule() { } // JPA

    ProviderRule(OrganisationId organisation, ProviderRuleWish wish, LocalDate today) {
        this.id = ProviderRuleId.next();
        this.organisation = organisation;
        this.issuer = wish.issuer();
        this.claim = wish.claim();
        this.value = wish.value();
        this.unit = wish.unit();
        this.addedOn = today;
        registerEvent(new ProviderRuleAdded(organisation, id));
    }

    void remove(LocalDate today) {
        removedOn = today;
        registerEvent(new ProviderRuleRemoved(organisation, id));
    }

    /** The database takes some letters for others. */
    boolean isOf(String provider) {
        return issuer.equals(provider);
    }

    boolean fits(ProviderVouched said) {
        return isOf(said.issuer()) && (claim.isEmpty() || said.says(claim, value));
    }

    boolean asks(ProviderRuleWish wish) {
        return isOf(wish.issuer()) && claim.equals(wish.claim()) && value.equals(wish.value());
    }

    ProviderRuleId id() { return id; }
    OrganisationId organisation() { return organisation; }
    String issuer() { return issuer; }
    @Nullable UnitId unit() { return unit; }

    ProviderRuleEntry entry(String provider, @Nullable String path) {
        return new ProviderRuleEntry(id, provider, claim, value, path, addedOn);
    }
}

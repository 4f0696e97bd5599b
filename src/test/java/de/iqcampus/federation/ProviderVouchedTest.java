package de.iqcampus.federation;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.shared.AccountId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as said by a provider: exactly what it wrote, as a text, in a list or nested. */
class ProviderVouchedTest {

    static final ProviderVouched SAID = new ProviderVouched(new AccountId(new UUID(0, 1)), "https://id.example",
            Map.of("org", "nordwerk", "groups", List.of("staff", "iq-campus", List.of("hidden"), Map.of("a", "b")),
                    "email_verified", true, "level", 3,
                    "realm_access", Map.of("roles", List.of("learner"), "name", "nordwerk"),
                    "https://nordwerk.example/groups", List.of("dotted"),
                    "resource", Map.of("my.app", Map.of("roles", List.of("deep"))),
                    "empty", List.of(), "a.b", "as it is called", "a", Map.of("b", "nested")));

    @ParameterizedTest
    @CsvSource({"org, nordwerk, true", "org, Nordwerk, false", "org, nord, false", "ORG, nordwerk, false",
            "groups, iq-campus, true", "groups, iq, false", "groups, hidden, false", "groups, b, false",
            "groups, '[staff, iq-campus]', false", "email_verified, true, true", "level, 3, true",
            "realm_access.roles, learner, true", "realm_access.name, nordwerk, true", "realm_access, nordwerk, false",
            "realm_access.roles.learner, learner, false", "https://nordwerk.example/groups, dotted, true",
            "resource.my.app.roles, deep, true", "a.b, as it is called, true", "a.b, nested, false",
            "empty, '', false", "missing, x, false", "missing.too, x, false", ".org, nordwerk, false"})
    void comparesExactly(String claim, String value, boolean said) {
        assertThat(SAID.says(claim, value)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"nordwerk", "iq-campus"})
    void doesNotGiveAwayWhatWasSaid(String word) {
        assertThat(SAID.toString()).doesNotContain(word);
    }
}

package de.iqcampus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.Traces;
import de.iqcampus.federation.ProviderVisit;
import de.iqcampus.federation.TestIssuer;
import de.iqcampus.identity.AccountDirectory;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.SystemUser;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An employer with a dock, and a real provider through which its people sign in. */
@SpringBootTest
@AutoConfigureMockMvc
@Tag("database")
class ProviderStand {

    static final TestIssuer ISSUER = new TestIssuer();
    static final String ELSEWHERE = "https://id.elsewhere.example";

    @Autowired MockMvcTester browser;
    @Autowired ProviderRuleService rules;
    @Autowired ProviderRuleRepository stored;
    @Autowired MembershipService service;
    @Autowired MembershipRepository members;
    @Autowired Memberships memberships;
    @Autowired OldMemberships old;
    @Autowired UnitService units;
    @Autowired AccountDirectory directory;
    @Autowired SystemUser system;
    @Autowired JdbcClient database;
    @Autowired Clock clock;
    @Autowired ApplicationContext campus;

    TestPeople people;
    OrganisationId werft;
    UnitId dock;

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry properties) {
        properties.add("iqcampus.oidc.issuer", ISSUER::address);
        properties.add("iqcampus.oidc.client-id", () -> TestIssuer.CLIENT);
        properties.add("iqcampus.oidc.client-secret", () -> TestIssuer.SECRET);
        properties.add("iqcampus.oidc.name", () -> "Nordwerk");
    }

    @BeforeEach
    void found() {
        people = new TestPeople(campus);
        people.signInAdmin();
        werft = people.employer("Werft");
        dock = units.add(werft, "Dock", null);
    }

    @AfterEach
    void forget() {
        people.signInAdmin();
        rules.rules(werft).forEach(it -> rules.remove(werft, it.id()));
        people.forget();
    }

    void add(String claim, String value, @Nullable UnitId unit) {
        people.asAdmin(() -> rules.add(werft, new ProviderRuleWish(ISSUER.address().toString(), claim, value, unit)));
    }

    void removeAll() {
        people.asAdmin(() -> rules.rules(werft).forEach(it -> rules.remove(werft, it.id())));
    }

    void end(AccountId account, int days) {
        people.asAdmin(() -> service.end(werft, open(account).orElseThrow().id(),
                GermanTime.today(clock).plusDays(days)));
    }

    Optional<Membership> open(AccountId account) {
        return members.findOpen(account, werft);
    }

    static String person(Map<String, Object> said) {
        var name = "p" + UUID.randomUUID();
        ISSUER.add(name, claims(name, said));
        return name;
    }

    static Map<String, Object> claims(String name, Map<String, Object> said) {
        var all = new HashMap<>(said);
        all.putAll(Map.of("sub", name, "email", name + "@nordwerk.example", "email_verified", true, "given_name", "Mai"));
        return all;
    }

    AccountId signIn(String name) throws Exception {
        SecurityContextHolder.clearContext(); // whoever is signed in connects their account
        assertThat(new ProviderVisit(browser, ISSUER).enter(name, new MockHttpSession())).hasRedirectedUrl("/home");
        var found = new AtomicReference<AccountId>();
        system.run(() -> found.set(directory.find(name + "@nordwerk.example").orElseThrow()));
        return people.remember(found.get());
    }

    static byte[] bytes(UUID id) {
        return Traces.bytes(id);
    }
}

package de.iqcampus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.federation.ProviderVisit;
import de.iqcampus.federation.TestIssuer;
import de.iqcampus.identity.AccountDirectory;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A campus that trusts two providers believes each for itself, and what one tells only by UserInfo, too. */
@SpringBootTest
@AutoConfigureMockMvc
@Tag("database")
class MembersBySeveralProvidersTest {

    static final TestIssuer WERK = new TestIssuer();
    static final TestIssuer KAMMER = new TestIssuer();

    @Autowired MockMvcTester browser;
    @Autowired ProviderRuleService rules;
    @Autowired MembershipRepository members;
    @Autowired AccountDirectory directory;
    @Autowired SystemUser system;
    @Autowired ApplicationContext campus;

    TestPeople people;
    OrganisationId ours;

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry properties) {
        set(properties, "iqcampus.oidc.", WERK, "Nordwerk");
        set(properties, "iqcampus.oidc.providers.kammer.", KAMMER, "Handelskammer");
        properties.add("iqcampus.oidc.providers.kammer.scopes", () -> "openid groups");
        properties.add("iqcampus.oidc.providers.kammer.trust-addresses", () -> "true");
        properties.add("iqcampus.oidc.providers.unset.issuer", () -> "");
    }

    private static void set(DynamicPropertyRegistry properties, String prefix, TestIssuer issuer, String name) {
        properties.add(prefix + "issuer", issuer::address);
        properties.add(prefix + "client-id", () -> TestIssuer.CLIENT);
        properties.add(prefix + "client-secret", () -> TestIssuer.SECRET);
        properties.add(prefix + "name", () -> name);
    }

    @AfterAll
    static void close() {
        WERK.close();
        KAMMER.close();
    }

    @BeforeEach
    void found() {
        people = new TestPeople(campus);
        people.signInAdmin();
        ours = people.employer("Werft");
        rules.add(ours, new ProviderRuleWish(KAMMER.address().toString(), "groups", "iq-campus", null));
    }

    @AfterEach
    void forget() {
        people.signInAdmin();
        rules.rules(ours).forEach(it -> rules.remove(ours, it.id()));
        people.forget();
    }

    @Test
    void believesEachOfItsOwnAlone() throws Exception {
        people.signInAdmin();
        assertThat(rules.rules(ours)).extracting(ProviderRuleEntry::provider).containsExactly("Handelskammer");
        var said = Map.<String, Object>of("groups", List.of("iq-campus"), "email_verified", true);
        assertThat(isMember(signIn(WERK, "campus", person(said)))).as("another says the same").isFalse();
        assertThat(isMember(signIn(KAMMER, "kammer", person(said)))).isTrue();
    }

    @Test
    void hearsWhatUserInfoAloneTells() throws Exception {
        var name = person(Map.of());
        KAMMER.tell(name, Map.of("groups", List.of("staff", "iq-campus")));
        assertThat(isMember(signIn(KAMMER, "kammer", name))).isTrue();

        KAMMER.tell(name, Map.of("groups", List.of("staff")));
        assertThat(isMember(signIn(KAMMER, "kammer", name))).as("and no longer, when it says so no longer").isFalse();
    }

    @Test
    void takesUserInfoForNoOtherProvider() throws Exception {
        var name = person(Map.of("email_verified", true));
        KAMMER.tell(name, Map.of("iss", WERK.address().toString(), "groups", "iq-campus"));
        assertThat(isMember(signIn(KAMMER, "kammer", name))).as("it stays who signed the token").isTrue();
        SecurityContextHolder.clearContext();
        assertThat(new ProviderVisit(browser, WERK).enter(name, new MockHttpSession()))
                .as("whom the other calls the same is somebody else").hasRedirectedUrl("/login?error=provider-taken");
    }

    private boolean isMember(AccountId account) {
        return members.findOpen(account, ours).isPresent();
    }

    private static String person(Map<String, Object> said) {
        var name = "p" + UUID.randomUUID();
        var all = new HashMap<>(said);
        all.putAll(Map.of("sub", name, "email", name + "@nordwerk.example", "given_name", "Mai"));
        WERK.add(name, all);
        return name;
    }

    private AccountId signIn(TestIssuer issuer, String key, String name) throws Exception {
        SecurityContextHolder.clearContext(); // whoever is signed in connects their account
        assertThat(new ProviderVisit(browser, issuer, key).enter(name, new MockHttpSession())).hasRedirectedUrl("/home");
        var found = new AtomicReference<AccountId>();
        system.run(() -> found.set(directory.find(name + "@nordwerk.example").orElseThrow()));
        return people.remember(found.get());
    }
}

package de.iqcampus.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;

import de.iqcampus.TestAccounts;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People come in through a real provider over HTTP. */
@SpringBootTest
@AutoConfigureMockMvc
@Tag("database")
class ProviderSignInTest {

    static final TestIssuer ISSUER = new TestIssuer();

    @Autowired MockMvcTester browser;
    @Autowired JdbcClient database;
    @Autowired PasswordEncoder passwords;
    @Autowired ProviderConnections connections;
    @Autowired FederationPersonalData personalData;
    @Autowired SystemUser system;

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry properties) {
        properties.add("iqcampus.oidc.issuer", ISSUER::address);
        properties.add("iqcampus.oidc.client-id", () -> TestIssuer.CLIENT);
        properties.add("iqcampus.oidc.client-secret", () -> TestIssuer.SECRET);
        properties.add("iqcampus.oidc.name", () -> "Nordwerk");
    }

    @AfterAll
    static void close() {
        ISSUER.close();
    }

    @Test
    void opensAnAccountForWhoComesForTheFirstTimeAndKnowsThemAgain() throws Exception {
        var email = person("mai", Map.of("email_verified", true, "given_name", "Mai", "family_name", "Phạm"));

        var first = new MockHttpSession();
        assertThat(enter("mai", first)).hasRedirectedUrl("/home");
        assertThat(enter("mai", new MockHttpSession())).hasRedirectedUrl("/home");

        assertThat(database.sql("select concat(given_name, ' ', family_name) from account where email = ?"
                + " and last_signed_in_at is not null").param(email)
                .query(String.class).list()).containsExactly("Mai Phạm");
        assertThat(browser.get().uri("/login").session(first).exchange()).matches(authenticated().withUsername(email));
    }

    @Test
    void leavesAnAccountToWhoeverHasProvedItsAddress() throws Exception {
        var email = person("eve", Map.of("email_verified", true, "given_name", "Eve"));
        TestAccounts.add(database, new AccountId(UUID.randomUUID()), email);

        assertThat(enter("eve", new MockHttpSession())).hasRedirectedUrl("/login?error=provider-taken");
    }

    @Test
    void letsAPersonConnectTheirOwnAccount() throws Exception {
        var email = person("ada", Map.of("given_name", "Ada"));
        var account = withPassword(email);

        assertThat(enter("ada", signedIn(email))).hasRedirectedUrl("/account?saved");
        assertThat(enter("ada", new MockHttpSession())).as("without a confirmed address, for they are known")
                .hasRedirectedUrl("/home");

        var another = UUID.randomUUID() + "@example.org";
        withPassword(another);
        assertThat(enter("ada", signedIn(another))).hasRedirectedUrl("/account?error=provider-connected&provider=campus");
        system.run(() -> {
            assertThat(connections.connectedSince(account)).containsOnlyKeys(ISSUER.address().toString());
            assertThat(personalData.export(account).toString()).contains(ISSUER.address().toString());
            connections.disconnect(account, ISSUER.address().toString());
            assertThat(connections.connectedSince(account)).isEmpty();
        });
        assertThat(enter("ada", new MockHttpSession())).hasRedirectedUrl("/login?error=provider-address");
    }

    @Test
    void movesWithAnAccountThatIsMergedAndGoesWithOneThatIsErased() throws Exception {
        var email = person("lin", Map.of("given_name", "Lin"));
        var leaving = withPassword(email);
        var staying = TestAccounts.add(database);
        assertThat(enter("lin", signedIn(email))).hasRedirectedUrl("/account?saved");

        system.run(() -> {
            personalData.move(leaving, staying);
            assertThat(connections.connectedSince(leaving)).isEmpty();
            assertThat(connections.connectedSince(staying)).isNotEmpty();
            personalData.erase(staying);
            assertThat(connections.connectedSince(staying)).isEmpty();
        });
    }

    @Test
    void letsNobodyIntoALockedAccount() throws Exception {
        var email = person("kim", Map.of("email_verified", true, "given_name", "Kim"));
        assertThat(enter("kim", new MockHttpSession())).hasRedirectedUrl("/home");
        database.sql("update account set locked_at = created_at where email = ?").param(email).update();

        assertThat(enter("kim", new MockHttpSession())).hasRedirectedUrl("/login?error=provider-locked");
    }

    @Test
    void takesNoAddressThatNobodyVouchesFor() throws Exception {
        person("uli", Map.of("given_name", "Uli"));
        assertThat(enter("uli", new MockHttpSession())).hasRedirectedUrl("/login?error=provider-address");
    }

    @Test
    void answersAForgedReturnWithAWayBack() {
        assertThat(browser.get().uri("/login/oauth2/code/campus?code=guessed&state=guessed").exchange())
                .hasRedirectedUrl("/login?error=provider");
    }

    /** The address of a person like no other, whom the provider knows by this name. */
    private static String person(String name, Map<String, Object> claims) {
        var email = UUID.randomUUID() + "@nordwerk.example";
        var all = new HashMap<>(claims);
        all.put("sub", name + email);
        all.put("email", email);
        ISSUER.add(name, all);
        return email;
    }

    private AccountId withPassword(String email) {
        var account = new AccountId(UUID.randomUUID());
        TestAccounts.add(database, account, email);
        database.sql("update account set password_hash = ? where email = ?")
                .params(passwords.encode(TestIssuer.PASSWORD), email).update();
        return account;
    }

    private MockHttpSession signedIn(String email) {
        var answer = browser.post().uri("/login").with(csrf()).param("username", email)
                .param("password", TestIssuer.PASSWORD).exchange();
        assertThat(answer).hasRedirectedUrl("/home");
        return (MockHttpSession) answer.getRequest().getSession();
    }

    private MvcTestResult enter(String name, MockHttpSession session) throws IOException, InterruptedException {
        return new ProviderVisit(browser, ISSUER).enter(name, session);
    }
}

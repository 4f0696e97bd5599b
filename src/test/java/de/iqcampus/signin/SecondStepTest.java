package de.iqcampus.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;

import de.iqcampus.TestAccounts;
import de.iqcampus.factors.AuthenticatorApps;
import de.iqcampus.factors.FactorPolicy;
import de.iqcampus.factors.FactorRefused;
import de.iqcampus.factors.ProposedApp;
import de.iqcampus.factors.TestFactors;
import de.iqcampus.identity.AccountLocks;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleService;
import de.iqcampus.identity.TestSignIn;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "iqcampus.second-factor.required-for=TRAINER")
@AutoConfigureMockMvc
@Tag("database")
class SecondStepTest {

    static final String PASSWORD = "drei Birnen am See";

    @Autowired MockMvcTester browser;
    @Autowired SecondStep second;
    @Autowired AuthenticatorApps apps;
    @Autowired RoleService roles;
    @Autowired AccountLocks locks;
    @Autowired PasswordEncoder passwords;
    @Autowired SystemUser system;
    @Autowired JdbcClient database;

    AccountId account;
    String email;

    @BeforeEach
    void register() {
        account = TestAccounts.add(database);
        email = account.value() + "@example.org";
        database.sql("update account set password_hash = ? where email = ?")
                .params(passwords.encode(PASSWORD), email).update();
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void opensNothingBeforeTheSecondFactor() {
        var app = addApp();
        var answer = post(false);
        assertThat(answer).hasRedirectedUrl("/second-factor").matches(unauthenticated());
        var session = session(answer);
        assertThat(browser.get().uri("/home").session(session).exchange()).hasRedirectedUrl("/login");

        var visit = visit(session);
        assertThat(second.awaited(visit)).hasValueSatisfying(it -> assertThat(it.app()).isTrue());
        assertThatExceptionOfType(FactorRefused.class)
                .isThrownBy(() -> second.byCode("123456x", visit, new MockHttpServletResponse()));
        assertThat(browser.get().uri("/home").session(session).exchange()).matches(unauthenticated());
        assertThat(wasHere()).isFalse();
        assertThat(second.byCode(TestFactors.code(app, 1), visit, new MockHttpServletResponse()))
                .contains("/home");
        SecurityContextHolder.clearContext(); // only the session counts

        assertThat(browser.get().uri("/login").session(session).exchange())
                .matches(authenticated().withUsername(email));
        assertThat(authorities(session)).contains(FactorGrantedAuthority.PASSWORD_AUTHORITY, "FACTOR_CODE");
        assertThat(second.awaited(visit)).as("the way is gone once").isEmpty();
        assertThat(wasHere()).as("counts against erasing accounts that nobody uses").isTrue();
    }

    private boolean wasHere() {
        return database.sql("select last_signed_in_at is not null from account where email = ?").param(email)
                .query(Boolean.class).single();
    }

    @Test
    void remembersTheDeviceOnlyAfterTheSecondFactor() {
        var app = addApp();
        var answer = post(true);
        assertThat(answer).cookies().doesNotContainCookie(Door.COOKIE);
        var response = new MockHttpServletResponse();

        second.byCode(TestFactors.code(app, 1), visit(session(answer)), response);
        SecurityContextHolder.clearContext();

        var again = browser.get().uri("/login").cookie(Objects.requireNonNull(response.getCookie(Door.COOKIE)))
                .exchange();
        assertThat(again).matches(authenticated().withUsername(email));
        assertThat(authorities(session(again))).noneMatch(it -> it.startsWith("FACTOR_"));
    }

    @Test
    void keepsOutWhoWasLockedHalfWay() {
        var app = addApp();
        var visit = visit(session(post(false)));
        asAdministrator(() -> locks.lock(account));

        assertThatExceptionOfType(StepOver.class)
                .isThrownBy(() -> second.byCode(TestFactors.code(app, 1), visit, new MockHttpServletResponse()));
        assertThatExceptionOfType(StepOver.class).isThrownBy(() -> second.byCode("1",
                new MockHttpServletRequest(), new MockHttpServletResponse()));
    }

    @Test
    void withholdsRolesUntilTheFactorIsThere() {
        asAdministrator(() -> {
            roles.grant(account, Role.LEARNER, null);
            roles.grant(account, Role.TRAINER, null);
        });
        var session = session(post(false));
        assertThat(authorities(session)).contains("ROLE_LEARNER", FactorPolicy.MISSING.getAuthority())
                .doesNotContain("ROLE_TRAINER");
        var remembered = Objects.requireNonNull(post(true).getResponse().getCookie(Door.COOKIE));
        assertThat(authorities(session(browser.get().uri("/login").cookie(remembered).exchange())))
                .contains(FactorPolicy.MISSING.getAuthority()).doesNotContain("ROLE_TRAINER");

        var app = addApp();
        var visit = visit(session(post(false)));
        second.byCode(TestFactors.code(app, 1), visit, new MockHttpServletResponse());
        assertThat(authorities((MockHttpSession) visit.getSession())).contains("ROLE_TRAINER", "ROLE_LEARNER")
                .doesNotContain(FactorPolicy.MISSING.getAuthority());
    }

    private ProposedApp addApp() {
        var app = new ProposedApp[1];
        system.run(() -> {
            app[0] = apps.propose(account);
            apps.add(account, app[0], "Telefon", TestFactors.code(app[0], 0));
        });
        return app[0];
    }

    private void asAdministrator(Runnable deed) {
        var administrator = TestAccounts.add(database).value().toString();
        SecurityContextHolder.setContext(TestSignIn.context(administrator, Role.ADMIN));
        deed.run();
        SecurityContextHolder.clearContext();
    }

    private MvcTestResult post(boolean remember) {
        var form = browser.post().uri("/login").param("username", email).param("password", PASSWORD);
        return (remember ? form.param(Door.COOKIE, "on") : form).exchange();
    }

    private static MockHttpServletRequest visit(MockHttpSession session) {
        var visit = new MockHttpServletRequest();
        visit.setSession(session);
        return visit;
    }

    private static MockHttpSession session(MvcTestResult answer) {
        return (MockHttpSession) Objects.requireNonNull(answer.getRequest().getSession());
    }

    private static List<String> authorities(MockHttpSession session) {
        var context = (SecurityContext) session.getAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context.getAuthentication().getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
    }
}

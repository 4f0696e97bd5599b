package de.iqcampus.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES;

import de.iqcampus.TestAccounts;
import de.iqcampus.installation.CampusAddress;
import de.iqcampus.installation.Deployment;
import de.iqcampus.installation.StartRefused;
import de.iqcampus.installation.TestDeployment;
import de.iqcampus.shared.SystemUser;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;

@ApplicationModuleTest(mode = ALL_DEPENDENCIES)
@TestPropertySource(properties = "iqcampus.admin-email=First@Campus.example")
@ExtendWith(OutputCaptureExtension.class)
@Tag("database")
class FirstAdministratorTest {

    static final String EMAIL = "first@campus.example";
    static final String PASSWORD = "drei Birnen am See";

    @Autowired FirstAdministrator first;
    @Autowired SetUpLinks links;
    @Autowired SetUpLinkRepository stored;
    @Autowired Administrators administrators;
    @Autowired AccountRepository accounts;
    @Autowired RoleGrantRepository roles;
    @Autowired Registration registration;
    @Autowired IdentityPersonalData personalData;
    @Autowired SignInAccounts door;
    @Autowired PasswordEncoder passwords;
    @Autowired CampusAddress campus;
    @Autowired SystemUser system;
    @Autowired JdbcClient database;

    @BeforeEach @AfterEach
    void forgetAdministrators() {
        accounts.findAdministrators().forEach(it -> roles.findByAccount(it).forEach(roles::delete));
        accounts.findByEmail(EMAIL).ifPresent(it -> system.run(() -> personalData.erase(it.id())));
        stored.deleteAll();
    }

    @Test
    void opensTheFirstAccountByTheLinkOfTheLog(CapturedOutput log, PublishedEvents events) {
        var token = announced(log);
        assertThat(log).doesNotContainIgnoringCase(EMAIL);
        assertThat(database.sql("select count(*) from set_up_link where token_hash = ?").param(token)
                .query(Integer.class).single()).as("the token in clear").isZero();
        assertThat(first.address(token)).contains(EMAIL);
        assertThat(first.isKnown(token)).isFalse();

        var account = first.setUp(token, "Thảo", "Bergmann", PASSWORD, Locale.GERMAN);

        assertThat(door.find(account).orElseThrow().getAuthorities()).extracting(Object::toString)
                .containsExactlyInAnyOrder("ROLE_LEARNER", "ROLE_ADMIN");
        assertThat(events.ofType(FirstAdministratorSetUp.class))
                .containsExactly(new FirstAdministratorSetUp(account));
        assertThat(first.address(token)).isEmpty();
        assertThatExceptionOfType(LinkNotValid.class)
                .isThrownBy(() -> first.setUp(token, "Eve", "", PASSWORD, Locale.GERMAN));
    }

    @Test
    void saysAllThatIsWrongAndKeepsTheLink(CapturedOutput log) {
        var token = announced(log);

        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> first.setUp(token, "", "", EMAIL, Locale.GERMAN))
                .asInstanceOf(type(InputRefused.class)).extracting(InputRefused::problems).asString()
                .isEqualTo("[GIVEN_NAME, PASSWORD_IS_ADDRESS]");
        assertThat(first.address(token)).isPresent();
        assertThat(accounts.findByEmail(EMAIL)).isEmpty();
    }

    @Test
    void endsTheLinkOfTheStartBefore(CapturedOutput log) {
        var old = announced(log);
        var token = announced(log);

        assertThat(first.address(old)).isEmpty();
        assertThat(first.address(token)).isPresent();
        database.sql("update set_up_link set expires_at = '2026-01-01'").update();
        assertThat(first.address(token)).isEmpty();
    }

    @Test
    void printsNothingWhereSomebodyAdministers(CapturedOutput log) {
        var token = announced(log);
        var somebody = TestAccounts.add(database);
        roles.grant(somebody, Role.ADMIN, null, Instant.now());

        links.announce();

        assertThat(tokens(log)).containsOnlyOnce(token).hasSize(1);
        assertThat(first.address(token)).isEmpty();
        system.run(() -> personalData.erase(somebody));
    }

    @Test
    void takesOverAnAccountThatNobodyConfirmed(CapturedOutput log) {
        registration.register(EMAIL, "vier Pflaumen im Korb", "Eve", "", Locale.GERMAN, Destination.HOME);
        var registered = accounts.findByEmail(EMAIL).orElseThrow().id();
        var token = announced(log);
        assertThat(first.isKnown(token)).isFalse();

        assertThat(first.setUp(token, "Thảo", "", PASSWORD, Locale.GERMAN)).isEqualTo(registered);
        assertThat(passwords.matches(PASSWORD, door.loadUserByUsername(EMAIL).getPassword())).isTrue();
    }

    @Test
    void promotesWhoeverHasAnAccountAndChangesNothingElse(CapturedOutput log) {
        registration.register(EMAIL, PASSWORD, "Amina", "", Locale.GERMAN, Destination.HOME);
        database.sql("update account set confirmed_at = '2026-01-01', locked_at = '2026-01-02' where email = ?")
                .param(EMAIL).update();
        var token = announced(log);
        assertThat(first.isKnown(token)).isTrue();

        first.promote(token);

        var account = door.loadUserByUsername(EMAIL);
        assertThat(account.isAccountNonLocked()).isTrue();
        assertThat(account.getAuthorities()).extracting(Object::toString).contains("ROLE_ADMIN");
        assertThat(passwords.matches(PASSWORD, account.getPassword())).isTrue();
        assertThatExceptionOfType(LinkNotValid.class).isThrownBy(() -> first.promote(token));
    }

    @Test
    void refusesAStartWithWhatIsNoAddressOfAPerson() {
        var production = TestDeployment.of("jdbc:mysql://db/iqcampus", null);
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> named("admin", production))
                .withMessage("IQCAMPUS_ADMIN_EMAIL is no e-mail address of a person: admin");
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> named("admin@demo.test", production));
        assertThat(named(" ", production).owner("x")).isEmpty();
    }

    @Test
    void saysHowToBeginWhereNobodyIsNamed(CapturedOutput log) {
        named("", TestDeployment.of("jdbc:mysql://db/iqcampus", null)).announce();

        assertThat(log).contains("start it with IQCAMPUS_ADMIN_EMAIL");
        assertThat(stored.count()).isZero();
    }

    private SetUpLinks named(String email, Deployment deployment) {
        return new SetUpLinks(email, deployment, stored, administrators, campus, Clock.systemUTC());
    }

    private String announced(CapturedOutput log) {
        links.announce();
        return tokens(log).getLast();
    }

    private static List<String> tokens(CapturedOutput log) {
        return Pattern.compile("/setup/(\\S+)").matcher(log.getOut()).results().map(it -> it.group(1)).toList();
    }
}

package de.iqcampus.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.iqcampus.AtOnce;
import de.iqcampus.TestAccounts;
import de.iqcampus.identity.AccountLocks;
import de.iqcampus.identity.FreshProof;
import de.iqcampus.identity.NameRequestId;
import de.iqcampus.identity.NameRequests;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleService;
import de.iqcampus.identity.SignedInAccount;
import de.iqcampus.identity.TestSignIn;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import de.iqcampus.shared.SystemUser;
import de.iqcampus.throttle.TooManyAttempts;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

@SpringBootTest(properties = "iqcampus.second-factor.required-for=TRAINER")
@Tag("database")
class FactorsTest {

    @Autowired FactorService factors;
    @Autowired AuthenticatorApps apps;
    @Autowired Passkeys passkeys;
    @Autowired RecoveryCodes recovery;
    @Autowired CodeCheck check;
    @Autowired PasskeyCheck passkeyCheck;
    @Autowired FactorReset reset;
    @Autowired FactorPolicy policy;
    @Autowired RoleService roles;
    @Autowired AccountLocks locks;
    @Autowired NameRequests names;
    @Autowired FactorsPersonalData personalData;
    @Autowired List<PersonalDataHolder> holders;
    @Autowired SystemUser system;
    @Autowired JdbcClient database;

    AccountId amina;
    AccountId admin;

    @BeforeEach
    void signIn() {
        amina = TestAccounts.add(database);
        admin = TestAccounts.add(database);
        as(amina, Role.LEARNER);
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        system.run(() -> List.of(amina, admin).forEach(it -> holders.forEach(holder -> holder.erase(it))));
    }

    @Test
    void takesAnAppThatShowsTheRightCode() {
        var app = apps.propose(amina);
        refused(FactorProblem.CODE, () -> apps.add(amina, app, "Telefon", "000"));
        refused(FactorProblem.NAME, () -> apps.add(amina, app, " ", TestFactors.code(app, 0)));
        assertThat(factors.factorsOf(amina)).isEmpty();

        apps.add(amina, app, "Telefon", TestFactors.code(app, 0));

        assertThat(factors.factorsOf(amina)).extracting(Factor::name).containsExactly("Telefon");
        assertThat(letters("factor-added")).isEqualTo(1);
        var sealed = database.sql("select sealed_key from authenticator_app where account_id = ?").param(bytes(amina))
                .query(byte[].class).single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(app.key());
    }

    @Test
    void letsACodeCountOnce() throws Exception {
        var app = addApp();
        refused(FactorProblem.CODE, () -> check.demand(amina, TestFactors.code(app, 0)));
        var code = TestFactors.code(app, 1);

        assertThat(AtOnce.run(() -> check.demand(amina, code), () -> check.demand(amina, code)))
                .containsOnlyOnce((Throwable) null);
        refused(FactorProblem.CODE, () -> check.demand(amina, code));
        assertThat(factors.factorsOf(amina).getFirst().lastUsedAt()).isNotNull();
    }

    @Test
    void slowsDownWhoeverGuesses() {
        addApp();
        for (int i = 0; i < 5; i++) {
            refused(FactorProblem.CODE, () -> check.demand(amina, "12345"));
        }
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> check.demand(amina, "12345"));
    }

    @Test
    void letsEveryRecoveryCodeCountOnce() {
        addApp();
        var codes = recovery.renew(amina);
        assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(it -> it.matches("(\\w{4}-){3}\\w{4}"));

        check.demand(amina, codes.getFirst().toLowerCase().replace("-", " "));

        refused(FactorProblem.CODE, () -> check.demand(amina, codes.getFirst()));
        assertThat(recovery.left(amina)).isEqualTo(9);
        assertThat(letters("recovery-code-used")).isEqualTo(1);
        recovery.renew(amina);
        refused(FactorProblem.CODE, () -> check.demand(amina, codes.getLast()));
    }

    @Test
    void keepsTheLastFactorOfWhoeverMustHaveOne() {
        addApp();
        var app = factors.factorsOf(amina).getFirst().id();
        as(admin, Role.ADMIN);
        roles.grant(amina, Role.TRAINER, null);
        as(amina, Role.TRAINER);

        refused(FactorProblem.LAST, () -> factors.remove(amina, app));
        as(admin, Role.ADMIN);
        reset.reset(amina);

        as(amina, Role.TRAINER);
        assertThat(factors.factorsOf(amina)).isEmpty();
        assertThat(letters("factors-reset")).isEqualTo(1);
    }

    @Test
    void removesAFactorAndWithTheLastOneTheCodes() {
        addApp();
        recovery.renew(amina);
        factors.rename(amina, factors.factorsOf(amina).getFirst().id(), "Altes Telefon");
        assertThat(factors.factorsOf(amina).getFirst().name()).isEqualTo("Altes Telefon");

        factors.remove(amina, factors.factorsOf(amina).getFirst().id());

        assertThat(factors.factorsOf(amina)).isEmpty();
        assertThat(recovery.left(amina)).isZero();
        assertThat(letters("factor-removed")).isEqualTo(1);
    }

    @Test
    void takesNoPasskeyThatIsNone() {
        var invitation = passkeys.invite(amina, "Laptop");
        assertThat(invitation.json()).contains("\"userVerification\":\"required\"", "\"residentKey\":\"required\"");
        refused(FactorProblem.PASSKEY, () -> passkeys.add(amina, invitation, "{}", "Laptop"));
        refused(FactorProblem.PASSKEY, () -> passkeys.add(amina, invitation, "nonsense", "Laptop"));
        refused(FactorProblem.PASSKEY, () -> passkeyCheck.demand(passkeyCheck.ask(null), "{}"));
        assertThat(passkeyCheck.ask(null).json()).contains("\"userVerification\":\"required\"", "\"challenge\"");
    }

    @Test
    void asksForAFreshProof() {
        var stale = FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(Instant.now().minus(Duration.ofMinutes(11))).build();
        with(stale);
        assertThat(FreshProof.isMissing(catchThrowable(() -> apps.propose(amina)))).isTrue();
        assertThat(FreshProof.isMissing(catchThrowable(() -> roles.grant(amina, Role.ADMIN, null))))
                .as("may they at all is asked first").isFalse();
        with(new SimpleGrantedAuthority("ROLE_ADMIN"));
        assertThat(FreshProof.isMissing(catchThrowable(() -> roles.grant(amina, Role.TRAINER, null)))).isTrue();
        assertThat(FreshProof.isMissing(catchThrowable(() -> reset.reset(amina)))).isTrue();
        assertThat(FreshProof.isMissing(catchThrowable(() -> roles.withdraw(amina, amina.value())))).isTrue();
        assertThat(FreshProof.isMissing(catchThrowable(() -> locks.lock(amina)))).isTrue();
        var request = new NameRequestId(amina.value());
        assertThat(FreshProof.isMissing(catchThrowable(() -> names.approve(request)))).isTrue();
        assertThat(FreshProof.isMissing(catchThrowable(() -> names.decline(request, "No.")))).isTrue();

        with(FactorGrantedAuthority.fromAuthority(FreshProof.CODE_AUTHORITY));
        assertThat(apps.propose(amina).key()).hasSize(32);
    }

    @Test
    void keepsForeignersOut() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> factors.factorsOf(admin));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reset.reset(amina));
    }

    @Test
    void tellsWhichFactorsThereAreAndForgetsThem() {
        addApp();
        recovery.renew(amina);
        system.run(() -> {
            assertThat(personalData.export(amina).toString()).contains("Telefon", "recoveryCodesLeft=10");
            personalData.erase(amina);
            assertThat(factors.factorsOf(amina)).isEmpty();
        });
        assertThat(recovery.left(amina)).isZero();
    }

    private ProposedApp addApp() {
        var app = apps.propose(amina);
        apps.add(amina, app, "Telefon", TestFactors.code(app, 0));
        return app;
    }

    private void as(AccountId account, Role... held) {
        SecurityContextHolder.setContext(TestSignIn.context(account.value().toString(), held));
    }

    private void with(GrantedAuthority authority) {
        var person = (SignedInAccount) TestSignIn.context(amina.value().toString()).getAuthentication().getPrincipal();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                new TestingAuthenticationToken(person, "", List.of(authority))));
    }

    private int letters(String template) {
        return database.sql("select count(*) from outbox_letter where template = ? and recipient = ?")
                .params(template, amina.value() + "@example.org").query(Integer.class).single();
    }

    private static void refused(FactorProblem problem, Runnable deed) {
        assertThatExceptionOfType(FactorRefused.class).isThrownBy(deed::run)
                .satisfies(it -> assertThat(it.problem()).isEqualTo(problem));
    }

    private static byte[] bytes(AccountId account) {
        var id = account.value();
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .array();
    }
}

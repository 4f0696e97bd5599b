package de.iqcampus.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES;

import de.iqcampus.AtOnce;
import de.iqcampus.identity.NameService.Outcome;
import de.iqcampus.mail.MailOutbox;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@ApplicationModuleTest(mode = ALL_DEPENDENCIES)
@Tag("database")
@Import({OpenAccounts.class, NamesModuleTest.Certified.class})
class NamesModuleTest {

    @Autowired NameService names;
    @Autowired NameRequests requests;
    @Autowired IdentityPersonalData personalData;
    @Autowired OpenAccounts people;
    @Autowired Certified certified;
    @Autowired SystemUser system;
    @MockitoSpyBean MailOutbox outbox;

    AccountId amina;

    @BeforeEach
    void signsIn() {
        amina = people.open();
        people.signIn(amina, Role.LEARNER);
    }

    @AfterEach
    void forgetEverybody() {
        people.closeAll();
        SecurityContextHolder.clearContext();
    }

    @Test
    void changesTheNameFreelyWhileNothingBearsIt(PublishedEvents events) {
        assertThat(names.change(amina, " Amina ", " Öztürk ")).isEqualTo(Outcome.CHANGED);
        assertThat(people.profile(amina).fullName()).isEqualTo("Amina Öztürk");
        assertThat(names.change(amina, "Amina", "Öztürk")).isEqualTo(Outcome.UNCHANGED);
        assertThat(names.requested(amina)).isEmpty();
        assertThat(events.ofType(NameChanged.class)).containsExactly(new NameChanged(amina));
    }

    @Test
    void saysWhatIsWrongWithAName() {
        assertThatExceptionOfType(InputRefused.class).isThrownBy(() -> names.change(amina, " ", "http://evil.example"))
                .satisfies(it -> assertThat(it.problems())
                        .containsExactlyInAnyOrder(AccountProblem.GIVEN_NAME, AccountProblem.FAMILY_NAME));
    }

    @Test
    void asksAnAdministratorOnceANameIsCertified(PublishedEvents events) {
        certified.holders.add(amina);
        assertThat(names.change(amina, "Amina", "Öztürk")).isEqualTo(Outcome.REQUESTED);
        assertThat(people.profile(amina).familyName()).isEqualTo("Kowalczyk");
        assertThat(names.requested(amina)).map(RequestedName::fullName).contains("Amina Öztürk");
        assertThat(events.ofType(NameRequested.class)).hasSize(1);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(requests::open);

        asAdministrator();
        var request = toDecide().getFirst();
        assertThat(request.presentName()).isEqualTo("Amina Kowalczyk");
        requests.approve(request.id());

        assertThat(people.profile(amina).fullName()).isEqualTo("Amina Öztürk");
        assertThat(toDecide()).isEmpty();
        assertThat(events.ofType(NameChanged.class)).containsExactly(new NameChanged(amina));
        assertThat(people.letters(it -> it.template().equals("name-changed"))).singleElement()
                .satisfies(it -> assertThat(it.values()).containsEntry("name", "Amina Öztürk"))
                .satisfies(it -> assertThat(it.values().toString()).doesNotContain("Kowalczyk"));
    }

    @Test
    void declinesWithAReasonThatThePersonReads(PublishedEvents events) {
        certified.holders.add(amina);
        names.change(amina, "Boris", "Klein");
        asAdministrator();
        var request = toDecide().getFirst();
        assertThatExceptionOfType(InputRefused.class).isThrownBy(() -> requests.decline(request.id(), " "));
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> requests.decline(request.id(), "x".repeat(1001)));
        requests.decline(request.id(), " Das ist jemand anderes. ");

        assertThat(people.profile(amina).fullName()).isEqualTo("Amina Kowalczyk");
        assertThat(toDecide()).isEmpty();
        assertThat(events.ofType(NameDeclined.class)).containsExactly(new NameDeclined(amina));
        assertThat(people.letters(it -> it.template().equals("name-declined"))).singleElement()
                .satisfies(it -> assertThat(it.values()).containsEntry("reason", "Das ist jemand anderes."));
        assertThatExceptionOfType(NameRequestGone.class).isThrownBy(() -> requests.approve(request.id()));

        people.signIn(amina, Role.LEARNER);
        assertThat(names.requested(amina)).map(RequestedName::reason).contains("Das ist jemand anderes.");
        names.change(amina, "Amina", "Öztürk");
        assertThat(names.requested(amina)).map(RequestedName::declinedAt).isEmpty();
    }

    @Test
    void approvesOnlyTheNameThatTheAdministratorSaw() {
        certified.holders.add(amina);
        names.change(amina, "Amina", "Öztürk");
        asAdministrator();
        var seen = toDecide().getFirst().id();
        people.signIn(amina, Role.LEARNER);
        names.change(amina, "Eve", "Evil");

        asAdministrator();
        assertThatExceptionOfType(NameRequestGone.class).isThrownBy(() -> requests.approve(seen));
        people.signIn(amina, Role.LEARNER);
        names.withdraw(amina);
        asAdministrator();
        assertThat(toDecide()).isEmpty();
        assertThat(people.profile(amina).fullName()).isEqualTo("Amina Kowalczyk");
    }

    @Test
    void letsOneOfTwoAdministratorsDecideAtOnce() throws Exception {
        certified.holders.add(amina);
        names.change(amina, "Amina", "Öztürk");
        asAdministrator();
        var request = toDecide().getFirst().id();

        var outcomes = AtOnce.run(() -> requests.approve(request), () -> requests.decline(request, "no"));
        assertThat(outcomes).containsOnlyOnce((Throwable) null);
        assertThat(outcomes).filteredOn(it -> it != null).singleElement().isInstanceOf(NameRequestGone.class);
        assertThat(people.letters(it -> it.template().startsWith("name-"))).hasSize(1);
    }

    @Test
    void keepsOneRequestOfTwoDevicesAtOnce() throws Exception {
        certified.holders.add(amina);
        var outcomes = AtOnce.run(() -> names.change(amina, "Amina", "Öztürk"),
                () -> names.change(amina, "Amina", "Petersen"));

        assertThat(outcomes).containsOnlyNulls();
        asAdministrator();
        assertThat(toDecide()).hasSize(1);
    }

    @Test
    void exportsAndErasesWhatWasAskedFor() {
        certified.holders.add(amina);
        names.change(amina, "Amina", "Öztürk");
        system.run(() -> {
            assertThat(personalData.export(amina).get("askedName").toString()).contains("Öztürk");
            assertThat(personalData.export(amina).get("addresses").toString()).contains("@example.org");
            personalData.erase(amina);
            assertThat(personalData.export(amina)).isEmpty();
        });
    }

    private void asAdministrator() {
        people.signIn(people.open(), Role.ADMIN);
    }

    /** Hers: the database may hold requests of others. */
    private List<NameRequestToDecide> toDecide() {
        var email = people.profile(amina).email();
        return requests.open().stream().filter(it -> it.email().equals(email)).toList();
    }

    @TestComponent
    static class Certified implements CertifiedNames {

        final Set<AccountId> holders = ConcurrentHashMap.newKeySet();

        @Override public boolean has(AccountId account) {
            return holders.contains(account);
        }
    }
}

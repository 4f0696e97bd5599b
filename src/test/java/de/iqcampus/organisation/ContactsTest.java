package de.iqcampus.organisation;

import static de.iqcampus.organisation.TestPeople.refused;
import static de.iqcampus.organisation.TestPeople.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import de.iqcampus.identity.Role;
import de.iqcampus.shared.AccountId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Whom people of an organisation can turn to: who enters it, and who sees it. */
@SpringBootTest
@RecordApplicationEvents
@Tag("database")
class ContactsTest {

    static final Contact BODY = new Contact("Beschwerdestelle", "+49 40 66969-120", "agg@werft.example", "Raum 7");

    @Autowired ContactService contacts;
    @Autowired ApplicationEvents events;

    TestPeople people;
    OrganisationId werft;
    OrganisationId other;
    AccountId hr;

    @BeforeEach
    void twoOrganisations(@Autowired ApplicationContext campus) {
        people = new TestPeople(campus);
        werft = people.employer("Werft");
        other = people.employer("Andere");
        hr = people.hr(werft);
        signIn(hr, Role.HR);
    }

    @AfterEach
    void forget() {
        people.forget();
    }

    @Test
    void keepsWhatIsEntered() {
        var council = new Contact(" Betriebsrat ", "Durchwahl 40", "", "");
        contacts.enter(werft, Map.of(ContactKind.COMPLAINT_BODY, BODY, ContactKind.WORKS_COUNCIL, council,
                ContactKind.OTHER, new Contact(" ", "", "", "")));
        assertThat(contacts.contacts(werft).contacts()).containsOnly(entry(ContactKind.COMPLAINT_BODY, BODY),
                entry(ContactKind.WORKS_COUNCIL, new Contact("Betriebsrat", "Durchwahl 40", "", "")));

        contacts.enter(werft, Map.of(ContactKind.WORKS_COUNCIL, council));
        contacts.enter(werft, Map.of(ContactKind.WORKS_COUNCIL, council));

        assertThat(contacts.contacts(werft).contacts()).containsOnlyKeys(ContactKind.WORKS_COUNCIL);
        assertThat(events.stream(ContactsChanged.class)).as("what stays as it is changes nothing").hasSize(2);
        assertThat(new ContactsChanged(werft).audit().toString()).doesNotContain("Betriebsrat");
    }

    @Test
    void refusesWhatCannotBe() {
        contacts.enter(werft, Map.of(ContactKind.COMPLAINT_BODY, BODY));
        var wrong = new Contact("x".repeat(201), "to be asked", "agg@werft", "x\ny");

        assertThatExceptionOfType(ContactsRefused.class).isThrownBy(() -> contacts.enter(werft,
                        Map.of(ContactKind.COMPLAINT_BODY, wrong, ContactKind.OTHER, BODY)))
                .satisfies(it -> assertThat(it.problems()).containsOnlyKeys(ContactKind.COMPLAINT_BODY))
                .satisfies(it -> assertThat(it.problems().get(ContactKind.COMPLAINT_BODY))
                        .containsExactlyInAnyOrder(ContactField.values()));
        assertThat(contacts.contacts(werft).contacts()).containsOnlyKeys(ContactKind.COMPLAINT_BODY);
    }

    @Test
    void belongsToWhoeverManagesTheOrganisation() {
        refused(() -> contacts.enter(other, Map.of(ContactKind.COMPLAINT_BODY, BODY)));
        refused(() -> contacts.contacts(other));
        var member = member();
        refused(() -> contacts.contacts(werft));
        refused(() -> contacts.enter(werft, Map.of()));
        refused(() -> contacts.contactsFor(hr));
        assertThat(contacts.contactsFor(member)).hasSize(1);
    }

    @Test
    void showsMembersTheirOwnOrganisationsAlone() {
        contacts.enter(werft, Map.of(ContactKind.COMPLAINT_BODY, BODY));
        var member = member();
        people.join(member, other, null);

        assertThat(contacts.contactsFor(member)).containsExactly(
                new OrganisationContacts(other, "Andere " + people.mark(), Map.of()),
                new OrganisationContacts(werft, "Werft " + people.mark(), Map.of(ContactKind.COMPLAINT_BODY, BODY)));
        var stranger = people.person();
        signIn(stranger);
        assertThat(contacts.contactsFor(stranger)).isEmpty();
    }

    @Test
    void dialsWhatIsANumber() {
        assertThat(BODY.dialled()).contains("+494066969120");
        assertThat(new Contact("", "+49 (0)40 66969-120", "", "").dialled()).contains("+494066969120");
        assertThat(new Contact("", "Durchwahl 40", "", "").dialled()).isEmpty();
    }

    /** Signs in somebody who belongs to the organisation. */
    private AccountId member() {
        var member = people.person();
        people.join(member, werft, null);
        signIn(member);
        return member;
    }
}

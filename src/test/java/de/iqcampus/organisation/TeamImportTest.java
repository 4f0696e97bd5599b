package de.iqcampus.organisation;

import static de.iqcampus.organisation.ImportOutcome.CREATED;
import static de.iqcampus.organisation.ImportOutcome.SKIPPED;
import static de.iqcampus.organisation.ImportOutcome.UPDATED;
import static de.iqcampus.organisation.ImportOutcome.WRONG;
import static de.iqcampus.organisation.TestPeople.refused;
import static de.iqcampus.organisation.TestPeople.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.iqcampus.identity.AccountDirectory;
import de.iqcampus.identity.Role;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.SystemUser;
import de.iqcampus.tables.TableFile;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** HR brings in the people of a file: what would become of each is what becomes of them, and once is enough. */
@SpringBootTest
@Tag("database")
class TeamImportTest {

    @Autowired UnitService units;
    @Autowired TeamImport imports;
    @Autowired ImportWork work;
    @Autowired MemberImportRowRepository stored;
    @Autowired Memberships memberships;
    @Autowired MembershipService members;
    @Autowired JoinCodeRepository codes;
    @Autowired Clock clock;
    @Autowired AccountDirectory directory;
    @Autowired SystemUser system;
    @Autowired JdbcClient database;

    TestPeople people;
    String mark;
    OrganisationId werft;
    OrganisationId other;
    UnitId site;
    UnitId store;
    AccountId hr;

    @BeforeEach
    void appoint(@Autowired ApplicationContext campus) {
        people = new TestPeople(campus);
        mark = people.mark();
        werft = people.employer("Werft");
        other = people.employer("Andere");
        hr = people.hr(werft);
        signIn(hr, Role.HR);
        site = units.add(werft, "Standort Hamburg", null);
        store = units.add(werft, "Lager", site);
        var second = units.add(werft, "Standort Kiel", null);
        units.add(werft, "Lager", second);
    }

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
        system.run(() -> codes.findInvitations(werft, GermanTime.today(clock)).forEach(it ->
                directory.find(String.valueOf(it.address())).ifPresent(people::remember)));
        people.forget();
    }

    @Test
    void saysWhatIsWrongWithEachRow() {
        var rows = preview("""
                E-MAIL Adresse;Familienname; VORNAME ;Sprache;Einheit
                a@example.org;Müßig;Jörg;;Standort  hamburg >Lager

                ;;;EN;
                A@EXAMPLE.org;B;C;English;standort kiel
                no address;http://x;D;;
                e@example.org;;E;fr;Lager
                f@example.org;;F;de;Mond
                """);
        assertThat(rows).extracting(ImportRow::number).containsExactly(2, 4, 5, 6, 7, 8);
        assertThat(rows).extracting(ImportRow::outcome).containsExactly(CREATED, WRONG, WRONG, WRONG, WRONG, WRONG);
        assertThat(rows.getFirst().wish()).isEqualTo(new TeamInvitation("Jörg", "Müßig", "a@example.org", store,
                Locale.GERMAN));
        assertThat(rows.stream().skip(1).map(ImportRow::notes)).containsExactly(
                List.of(note(ImportReason.GIVEN_NAME, ""), note(ImportReason.ADDRESS, "")),
                List.of(note(ImportReason.TWICE, "2")),
                List.of(note(ImportReason.FAMILY_NAME, ""), note(ImportReason.ADDRESS, "")),
                List.of(note(ImportReason.UNIT_AMBIGUOUS, "Lager"), note(ImportReason.LANGUAGE, "fr")),
                List.of(note(ImportReason.UNIT_UNKNOWN, "Mond")));
    }

    @Test
    void namesTheColumnsThatAreMissing() {
        assertThatExceptionOfType(ImportColumnsMissing.class).isThrownBy(() -> preview("Given-Name,Unit\nA,B"))
                .satisfies(it -> assertThat(it.columns()).containsExactlyInAnyOrder(ImportColumn.FAMILY_NAME,
                        ImportColumn.ADDRESS));
        assertThatExceptionOfType(ImportColumnsMissing.class).isThrownBy(() -> preview(""));
    }

    @Test
    void doesWhatItShowedAndOnlyOnce() {
        var member = people.person();
        system.run(() -> memberships.begin(member, werft, site, null));
        var stranger = people.person();
        var file = """
                given name,last name,mail,department
                New,Body,%s@example.org,Standort Kiel
                Has,Account,%s@example.org,
                Is,Member,%s@example.org,Standort Hamburg > Lager
                """.formatted(mark, stranger.value(), member.value());
        var rows = preview(file);
        assertThat(rows).as("nobody is told who has an account").extracting(ImportRow::outcome)
                .containsExactly(CREATED, CREATED, UPDATED);
        assertThat(codes.findInvitations(werft, GermanTime.today(clock))).as("nothing before it is asked for")
                .isEmpty();

        assertThat(run(werft, rows)).extracting(ImportRow::outcome).containsExactly(CREATED, CREATED, UPDATED);
        assertThat(codes.findInvitations(werft, GermanTime.today(clock))).extracting(JoinCode::address)
                .containsExactlyInAnyOrder(mark + "@example.org", stranger.value() + "@example.org");
        assertThat(members.members(werft, "", store, 0)).extracting(Member::account).containsExactly(member);
        var letters = letters(stranger);
        assertThat(letters).containsExactly(1, 1);

        assertThat(preview(file)).extracting(ImportRow::outcome).containsOnly(SKIPPED);
        assertThat(run(werft, rows)).as("a second one at the same time").extracting(ImportRow::outcome)
                .containsOnly(SKIPPED);
        assertThat(letters(stranger)).isEqualTo(letters);

        var moved = preview("Vorname;Nachname;E-Mail;Bereich\nNew;Body;%s@example.org;Standort Hamburg\n"
                .formatted(mark));
        assertThat(moved).extracting(ImportRow::outcome).containsExactly(UPDATED);
        run(werft, moved);
        assertThat(codes.findInvitations(werft, mark + "@example.org", GermanTime.today(clock)))
                .extracting(JoinCode::unit).containsExactly(site);
        assertThat(letters(stranger)).isEqualTo(letters);
    }

    @Test
    void sendsNobodyMoreThanAFewLetters() {
        var rows = preview("Vorname;Nachname;E-Mail\nA;B;%s@example.org".formatted(mark));
        for (var time = 0; time < 3; time++) {
            run(werft, rows);
            database.sql("update join_code set ends_on = '2026-02-01' where address = ?").param(mark + "@example.org")
                    .update();
        }
        assertThat(run(werft, rows).getFirst().notes()).extracting(ImportNote::reason)
                .containsExactly(ImportReason.LETTERS);
        system.run(() -> directory.find(mark + "@example.org").ifPresent(people::remember));
    }

    @Test
    void takesTheOthersWhereOneFails() {
        var rows = preview("Vorname;Nachname;E-Mail;Bereich\nA;B;a-%1$s@example.org;Standort Kiel\nC;D;c-%1$s@example.org;"
                .formatted(mark));
        signIn(hr, Role.HR);
        units.close(werft, rows.getFirst().wish().unit());
        assertThat(run(werft, rows)).extracting(ImportRow::outcome).containsExactly(WRONG, CREATED);
    }

    @Test
    void invitesManyFromOneDesk() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        var count = 100; // more than a visitor may have sent at once
        var rows = preview("Vorname;Nachname;E-Mail\n" + String.join("\n", IntStream.range(0, count)
                .mapToObj(it -> "Jörg;Müßig;p%d-%s@example.org".formatted(it, mark)).toList()));
        assertThat(run(werft, rows)).hasSize(count).extracting(ImportRow::outcome).containsOnly(CREATED);
        assertThat(run(werft, rows)).extracting(ImportRow::outcome).containsOnly(SKIPPED);
    }

    @Test
    void keepsHrToTheirOwnOrganisations() {
        var rows = preview("Vorname;Nachname;E-Mail\nA;B;%s@example.org".formatted(mark));
        refused(() -> imports.preview(other, List.of()));
        refused(() -> imports.start(other, rows));
        var foreign = rows.getFirst().wish();
        people.signInAdmin();
        var elsewhere = units.add(other, "Anderswo", null);
        signIn(hr, Role.HR);
        assertThat(run(werft, List.of(new ImportRow(2, new TeamInvitation("A", "B", foreign.address(),
                elsewhere, Locale.GERMAN), CREATED, List.of())))).as("a unit of others")
                .extracting(ImportRow::outcome).containsExactly(WRONG);
    }

    /** What became of those that were to be done. */
    private List<ImportRow> run(OrganisationId organisation, List<ImportRow> rows) {
        var file = imports.start(organisation, rows);
        work.workOff(organisation, file, Instant.MAX);
        return rows.stream().filter(ImportRow::isToDo).map(ImportRow::number).map(number ->
                stored.findByFileOrderByPlace(file, Pageable.unpaged()).stream().map(MemberImportRow::row)
                        .filter(it -> it.number() == number).findFirst().orElseThrow()).toList();
    }

    private List<ImportRow> preview(String file) {
        return imports.preview(werft, TableFile.read(file.getBytes(StandardCharsets.UTF_8), TeamImport.MOST));
    }

    private List<Integer> letters(AccountId stranger) {
        return Stream.of(mark, stranger.value().toString()).map(it -> database
                .sql("select count(*) from outbox_letter where recipient = ?").param(it + "@example.org")
                .query(Integer.class).single()).toList();
    }

    private static ImportNote note(ImportReason reason, String detail) {
        return new ImportNote(reason, detail);
    }
}

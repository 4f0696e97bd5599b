package de.iqcampus.organisation;

import static de.iqcampus.organisation.TestPeople.refused;
import static de.iqcampus.organisation.TestPeople.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.iqcampus.AtOnce;
import de.iqcampus.Traces;
import de.iqcampus.identity.Role;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.SystemUser;
import de.iqcampus.tables.TableFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** A file of people is worked off row by row, each once, whatever comes in between. */
@SpringBootTest
@Tag("database")
class MemberImportTest {

    @Autowired TeamImport imports;
    @Autowired ImportResults results;
    @Autowired ImportRounds rounds;
    @Autowired ImportWork work;
    @Autowired ImportLedger ledger;
    @Autowired MemberImportRowRepository rows;
    @Autowired OldImports old;
    @Autowired JoinCodeRepository codes;
    @Autowired SystemUser system;
    @Autowired Clock clock;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient database;

    TestPeople people;
    OrganisationId werft;

    @BeforeEach
    void appoint(@Autowired ApplicationContext campus) {
        people = new TestPeople(campus);
        werft = people.employer("Werft");
        signIn(people.hr(werft), Role.HR);
    }

    @AfterEach
    void forget() {
        codes.findInvitations(werft, GermanTime.today(clock)).forEach(it -> people.remember(owner(it)));
        people.forget();
    }

    @Test
    void doesAFewAtOnce() {
        var file = imports.start(werft, preview(3));

        var progress = results.progress(werft, file);
        assertThat(progress.isOver()).isTrue();
        assertThat(progress.count(ImportOutcome.CREATED)).isEqualTo(3);
        assertThat(results.rows(werft, file, ImportOutcome.CREATED, 0)).extracting(ImportRow::number)
                .containsExactly(2, 3, 4);
        assertThat(results.rows(werft, file, ImportOutcome.WRONG, 0)).isEmpty();
        assertThat(results.recent(werft)).extracting(ImportProgress::id).containsExactly(file);
        assertThat(codes()).hasSize(3);
    }

    @Test
    void goesOnAfterAStopInTheMiddleAndDoesNothingTwice() throws Exception {
        var file = imports.start(werft, preview(40));
        assertThat(results.progress(werft, file).done()).as("many wait for the schedule").isZero();
        work.workOff(werft, file, Instant.MIN);
        assertThat(results.progress(werft, file).done()).as("no time").isZero();

        var todo = rows.findToDo(file, Limit.of(11));
        todo.stream().limit(10).forEach(it -> ledger.settle(werft, it));
        transaction.executeWithoutResult(it -> {
            ledger.settle(werft, todo.getLast());
            it.setRollbackOnly(); // the campus is killed just before this is committed
        });
        assertThat(results.progress(werft, file).done()).isEqualTo(10);
        assertThat(codes()).hasSize(10);
        assertThat(letters()).isEqualTo(10);

        SecurityContextHolder.clearContext();
        assertThat(AtOnce.run(() -> system.run(() -> rounds.run(clock.instant())),
                () -> work.workOff(werft, file, Instant.MAX))).as("on two nodes").containsOnlyNulls();
        people.asAdmin(() -> assertThat(results.progress(werft, file).count(ImportOutcome.CREATED)).isEqualTo(40));
        assertThat(codes()).hasSize(40).doesNotHaveDuplicates();
        assertThat(letters()).isEqualTo(40);
        system.run(() -> rounds.run(clock.instant()));
        assertThat(letters()).as("once is enough").isEqualTo(40);
    }

    @Test
    void tellsNobodyElse() {
        var file = imports.start(werft, preview(1));
        var other = people.employer("Andere");
        signIn(people.hr(other), Role.HR);
        refused(() -> results.progress(werft, file));
        refused(() -> results.rows(werft, file, null, 0));
        refused(() -> results.recent(werft));
        assertThatExceptionOfType(OrganisationNotFound.class).isThrownBy(() -> results.progress(other, file));
        assertThatExceptionOfType(OrganisationNotFound.class).isThrownBy(() -> results.rows(other, file, null, 0));
        assertThat(results.recent(other)).isEmpty();
    }

    @Test
    void keepsWhatTheFileSaidAndForgetsItInTime() {
        var much = "x".repeat(300);
        var file = imports.start(werft, preview(
                "Vorname;Nachname;E-Mail;Bereich\n%s;B;no address;%s\n".formatted(much, much)));
        assertThat(results.rows(werft, file, null, 0)).singleElement()
                .satisfies(it -> assertThat(it.outcome()).isEqualTo(ImportOutcome.WRONG))
                .satisfies(it -> assertThat(it.notes()).extracting(ImportNote::reason).containsExactly(
                        ImportReason.GIVEN_NAME, ImportReason.ADDRESS, ImportReason.UNIT_UNKNOWN));

        var now = clock.instant();
        system.run(() -> old.apply(now));
        assertThat(results.recent(werft)).hasSize(1);
        database.sql("update member_import set ended_at = '2020-01-01' where import_id = ?")
                .param(Traces.bytes(file.value())).update();
        assertThat(old.due(now)).isPositive();
        system.run(() -> old.apply(now));
        assertThat(results.recent(werft)).isEmpty();
    }

    private List<ImportRow> preview(int count) {
        return preview(IntStream.range(0, count)
                .mapToObj(it -> "Jörg;Müßig;p%d-%s@example.org".formatted(it, people.mark()))
                .collect(Collectors.joining("\n", "Vorname;Nachname;E-Mail\n", "\n")));
    }

    private AccountId owner(JoinCode code) {
        var id = ByteBuffer.wrap(database.sql("select account_id from join_code where code = ?").param(code.code())
                .query(byte[].class).single());
        return new AccountId(new UUID(id.getLong(), id.getLong()));
    }

    private List<String> codes() {
        return codes.findInvitations(werft, GermanTime.today(clock)).stream().map(JoinCode::address).toList();
    }

    private long letters() {
        return database.sql("select count(*) from outbox_letter where recipient like ?")
                .param("%-" + people.mark() + "@example.org").query(Long.class).single();
    }

    private List<ImportRow> preview(String file) {
        return imports.preview(werft, TableFile.read(file.getBytes(StandardCharsets.UTF_8), TeamImport.MOST));
    }
}

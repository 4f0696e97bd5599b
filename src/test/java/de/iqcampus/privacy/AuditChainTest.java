package de.iqcampus.privacy;

import static java.util.stream.LongStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.identity.Role;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.privacy.ChainCheck.Problem;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.SystemUser;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@SignedInAs(value = AuditTest.THAO_ID, roles = Role.ADMIN)
class AuditChainTest extends AuditTest {

    static final Instant NOW = Instant.parse("2026-11-23T03:50:00Z");

    @Autowired ChainVerification verification;
    @Autowired OldAuditEntries old;
    @Autowired AuditPersonalData personalData;
    @Autowired SystemUser system;

    @Test
    void isWholeFromTheBeginning() {
        publish(shared(PETERSEN));
        assertThat(verification.check()).satisfies(it -> {
            assertThat(it.isWhole()).isTrue();
            assertThat(it.entries()).isZero();
            assertThat(it.open()).isOne();
            assertThat(it.sealedAt()).isNull();
        });
        sealing.run(NOW);
        assertThat(verification.check()).satisfies(it -> {
            assertThat(it.isWhole()).isTrue();
            assertThat(it.entries()).isOne();
            assertThat(it.open()).isZero();
            assertThat(it.sealedAt()).isEqualTo(NOW);
        });
    }

    @Test
    void sealsWhatEndsLateAfterWhatEndedBefore() {
        transaction.executeWithoutResult(it -> {
            events.publishEvent(said(shared(PETERSEN)));
            CompletableFuture.runAsync(() -> {
                publish(shared(PETERSEN).on("certificate", "IQ-quick"));
                sealing.run(NOW);
            }).join();
        });
        sealing.run(NOW);

        assertThat(database.sql("select object_id from audit_entry order by number").query(String.class).list())
                .containsExactly("IQ-quick", "IQ-2026-7F3K-92QD");
        assertThat(count("number = 1 and entry_id = (select max(entry_id) from audit_entry)")).isOne();
        assertThat(verification.check().isWhole()).isTrue();
    }

    @Test
    void doesNotForkWhenTwoSealAtOnce() {
        var entries = AuditChain.BATCH + 100;
        publish(Stream.generate(() -> shared(PETERSEN)).limit(entries).toArray(AuditEntry[]::new));
        var start = new CyclicBarrier(2);
        Stream.generate(() -> CompletableFuture.runAsync(() -> {
            try {
                start.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            sealing.run(NOW);
        })).limit(2).toList().forEach(CompletableFuture::join);

        assertThat(database.sql("select number from audit_entry order by number").query(Long.class).list())
                .isEqualTo(rangeClosed(1, entries).boxed().toList());
        assertThat(verification.check().isWhole()).isTrue();
        assertThat(verification.check().entries()).isEqualTo(entries);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update audit_entry set action = 'certificate.awarded' where number = 2 | 2 | CHANGED
            update audit_entry set facts = '{' where number = 2 | 2 | CHANGED
            update audit_entry set at = '2020-01-01 00:00:00' where number = 2 | 2 | CHANGED
            update audit_entry set actor_kind = 'NOBODY' where number = 2 | 2 | CHANGED
            update audit_entry set subject = null where number = 2 | 2 | CHANGED
            update audit_entry set object_id = null, facts = '{}' where number = 2 | 2 | CHANGED
            update audit_entry set request = 'R-22222222' where number = 2 | 2 | CHANGED
            update audit_entry set hash = null where number = 2 | 2 | CHANGED
            update audit_entry set number = null, hash = null where number = 2 | 2 | MISSING
            delete from audit_entry where number = 1 | 1 | MISSING
            delete from audit_entry where number = 2 | 2 | MISSING
            delete from audit_entry where number = 3 | 3 | MISSING
            update audit_chain set head_hash = anchor_hash | 3 | ENDING
            update audit_chain set head_number = 4 | 4 | MISSING
            update audit_chain set anchor_number = 1 | 2 | CHANGED
            """)
    void namesTheFirstEntryThatWasTamperedWith(String tampering, long entry, Problem problem) {
        publish(shared(PETERSEN), shared(PETERSEN), shared(PETERSEN));
        sealing.run(NOW);
        assertThat(verification.check().isWhole()).isTrue();

        database.sql(tampering).update();

        assertThat(verification.check().broken()).isEqualTo(new ChainCheck.Break(entry, problem));
    }

    @Test
    void staysWholeWhenAPersonIsErased() {
        publish(shared(PETERSEN), shared(THAO));
        sealing.run(NOW);

        system.run(() -> personalData.erase(PETERSEN));
        database.sql("delete from account where email = 'thao@audit.test'").update();

        assertThat(database.sql("select count(*) from audit_person").query(Long.class).single()).isZero();
        assertThat(count("subject is not null")).isEqualTo(2);
        assertThat(verification.check().isWhole()).isTrue();
        assertThat(verification.check().entries()).isEqualTo(2);
    }

    @Test
    void goesOnFromAnAnchorWhenOldEntriesAreRemoved() {
        publish(shared(PETERSEN), shared(PETERSEN), shared(PETERSEN));
        database.sql("update audit_entry set at = '2024-11-22 23:30:00' where entry_id < (select * from"
                + " (select max(entry_id) from audit_entry) newest)").update();
        sealing.run(NOW);

        old.apply(NOW.minusSeconds(5 * 3600)); // the last minute of their 24 months is not over
        assertThat(count("number is not null")).isEqualTo(3);
        system.run(() -> old.apply(NOW));

        assertThat(count("number is not null")).isOne();
        assertThat(verification.check().isWhole()).isTrue();
        assertThat(count("action = 'audit.cut' and actor_kind = 'CAMPUS' and number is null")).isOne();
        sealing.run(NOW);
        system.run(() -> old.apply(NOW));
        assertThat(verification.check()).satisfies(it -> assertThat(it.isWhole()).isTrue())
                .extracting(ChainCheck::entries).isEqualTo(2L);

        database.sql("delete from audit_entry where number = 3").update();
        assertThat(verification.check().broken()).isEqualTo(new ChainCheck.Break(3, Problem.MISSING));
    }

    @Test
    void canBeRemovedAltogether() {
        publish(shared(PETERSEN), shared(PETERSEN));
        database.sql("update audit_entry set at = '2020-01-01 00:00:00'").update();
        sealing.run(NOW);

        system.run(() -> old.apply(NOW));
        sealing.run(NOW);

        assertThat(database.sql("select number from audit_entry").query(Long.class).list()).isEqualTo(List.of(3L));
        assertThat(verification.check().isWhole()).isTrue();
    }
}

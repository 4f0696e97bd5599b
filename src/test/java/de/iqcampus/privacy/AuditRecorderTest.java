package de.iqcampus.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.iqcampus.identity.Role;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Reference;
import de.iqcampus.shared.SystemUser;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.transaction.support.TransactionTemplate;

@SignedInAs(value = AuditTest.THAO_ID, roles = Role.ADMIN)
class AuditRecorderTest extends AuditTest {

    @Autowired SystemUser system;

    @Test
    void writesInTheTransactionInWhichItHappens() {
        transaction.executeWithoutResult(it -> {
            events.publishEvent(said(shared(PETERSEN)));
            assertThat(CompletableFuture.supplyAsync(() -> count("1 = 1")).join()).isZero();
        });

        assertThat(count("actor_kind = 'PERSON' and actor <> subject and object_id = 'IQ-2026-7F3K-92QD'")).isOne();
    }

    @Test
    void writesNothingOfWhatWasUndone() {
        transaction.executeWithoutResult(it -> {
            events.publishEvent(said(shared(PETERSEN)));
            it.setRollbackOnly();
        });

        assertThat(count("1 = 1")).isZero();
        assertThat(database.sql("select count(*) from audit_person").query(Long.class).single()).isZero();
    }

    @Test
    void keepsAPersonsTokenAndNeverTheirId() {
        publish(shared(THAO), shared(THAO), shared(PETERSEN));

        assertThat(database.sql("select count(distinct actor) from audit_entry").query(Long.class).single()).isOne();
        assertThat(count("actor = subject")).isEqualTo(2);
        assertThat(count("actor = x'00000000000000000000000000000801'")).isZero();
    }

    @Test
    void tellsTheCampusFromItsPeople() {
        system.run(() -> publish(shared(PETERSEN), shared(PETERSEN).by(PETERSEN)));

        assertThat(count("actor_kind = 'CAMPUS' and actor is null")).isOne();
        assertThat(count("actor_kind = 'PERSON' and actor = subject")).isOne();
    }

    @Test @WithAnonymousUser
    void knowsVisitors() {
        publish(shared(PETERSEN));

        assertThat(count("actor_kind = 'VISITOR' and actor is null")).isOne();
    }

    @Test
    void tiesTogetherWhatOneRequestDid() {
        try (var held = Reference.hold(Reference.next())) {
            publish(shared(PETERSEN));
            publish(shared(PETERSEN));
        }
        publish(shared(PETERSEN));

        assertThat(database.sql("select request from audit_entry order by entry_id").query(String.class).list())
                .satisfiesExactly(it -> assertThat(it).matches("R-[2-9A-Z]{8}"), it -> assertThat(it).startsWith("R-"),
                        it -> assertThat(it).isNull());
        assertThat(database.sql("select count(distinct request) from audit_entry").query(Long.class).single()).isOne();
    }

    @Test
    void refusesWhatCouldNeverBeErased() {
        assertThatIllegalArgumentException().isThrownBy(() -> publish(shared(THAO).on("account", THAO.value())));
        assertThatIllegalArgumentException().isThrownBy(() -> publish(shared(THAO).with("account", THAO.value())));
        assertThatIllegalArgumentException().isThrownBy(() -> shared(THAO).on("letter", "thao@audit.test"));
        assertThatIllegalArgumentException().isThrownBy(() -> shared(THAO).on("answer", "Ich habe"));
        assertThatIllegalArgumentException().isThrownBy(() -> AuditEntry.of("Thảo"));
        assertThat(count("1 = 1")).isZero();
    }

    @Test
    void refusesWhereNothingIsWritten() {
        var reading = new TransactionTemplate(transaction.getTransactionManager());
        reading.setReadOnly(true);

        assertThatIllegalStateException().isThrownBy(
                () -> reading.executeWithoutResult(it -> events.publishEvent(said(shared(PETERSEN)))));
    }
}

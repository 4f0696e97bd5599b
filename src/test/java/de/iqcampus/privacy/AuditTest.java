package de.iqcampus.privacy;

import static org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tests of the audit log stand on: an empty log, an administrator and a learner with a nasty name. */
@ApplicationModuleTest(mode = ALL_DEPENDENCIES)
@Tag("database")
@Sql({"/fixtures/audit-removed.sql", "/fixtures/audit.sql"})
@Sql(scripts = "/fixtures/audit-removed.sql", executionPhase = ExecutionPhase.AFTER_TEST_METHOD)
abstract class AuditTest {

    static final String THAO_ID = "00000000-0000-0000-0000-000000000801";
    static final AccountId THAO = new AccountId(UUID.fromString(THAO_ID));
    static final AccountId PETERSEN = new AccountId(UUID.fromString("00000000-0000-0000-0000-000000000802"));

    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient database;
    @Autowired SealAudit sealing;

    void publish(AuditEntry... entries) {
        transaction.executeWithoutResult(it -> List.of(entries).forEach(entry -> events.publishEvent(said(entry))));
    }

    static AuditEntry shared(AccountId holder) {
        return AuditEntry.of("certificate.shared").about(holder).on("certificate", "IQ-2026-7F3K-92QD");
    }

    static Auditable said(AuditEntry entry) {
        return () -> entry;
    }

    long count(String condition) {
        return database.sql("select count(*) from audit_entry where " + condition).query(Long.class).single();
    }
}

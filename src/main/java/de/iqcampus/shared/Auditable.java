package de.iqcampus.shared;

/** An event that matters to an auditor; the audit log keeps it in the transaction that publishes it. */
public interface Auditable {

    AuditEntry audit();
}

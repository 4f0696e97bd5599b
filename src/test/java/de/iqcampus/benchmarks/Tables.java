package de.iqcampus.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The tables that a synthetic campus is written to. */
class Tables implements AutoCloseable {

    final Rows organisations;
    final Rows units;
    final Rows accounts;
    final Rows addresses;
    final Rows roles;
    final Rows memberships;
    final Rows agreements;
    final Rows programmes;
    final Rows courses;
    final Rows assignments;
    final Rows obligations;
    final Rows changes;
    final Rows enrolments;
    final Rows certificates;
    final Rows evidence;
    final Rows absences;

    Tables(Connection to) throws SQLException {
        organisations = new Rows(to, "organisation", "organisation_id, name, kind, land, valid_from, version");
        units = new Rows(to, "organisation_unit", "unit_id, organisation_id, parent_id, name, version");
        accounts = new Rows(to, "account", "account_id, email, password_hash, given_name, family_name, language,"
                + " privacy_notice, created_at, confirmed_at, last_signed_in_at, version");
        addresses = new Rows(to, "account_address", "email, account_id, confirmed_at");
        roles = new Rows(to, "role_grant", "role_grant_id, account_id, role, scope, granted_at");
        memberships = new Rows(to, "membership", "membership_id, account_id, organisation_id, unit_id, address,"
                + " member_from, closed, version");
        agreements = new Rows(to, "agreement", "agreement_id, organisation_id, kind, agreed_on, document, recorded_on,"
                + " version");
        programmes = new Rows(to, "programme", "programme_id, organisation_id, name, selection, valid_months,"
                + " valid_from_due, version");
        courses = new Rows(to, "programme_course", "programme_id, position, course_id");
        assignments = new Rows(to, "assignment", "assignment_id, programme_id, organisation_id, leads, newcomers,"
                + " due_on, within_days, prepared_on, released_on, version");
        obligations = new Rows(to, "obligation", "obligation_id, account_id, organisation_id, programme_id,"
                + " assignment_id, round, again, counts_from, opened_on, due_on, postponed_to, started, fulfilled_on,"
                + " valid_until, latest, status, look_on, version");
        changes = new Rows(to, "obligation_change", "change_id, obligation_id, account_id, changed_on, status");
        enrolments = new Rows(to, "enrolment", "enrolment_id, account_id, course_id, course_revision, status,"
                + " enrolled_at, completed_at, last_seen_at, version");
        certificates = new Rows(to, "certificate", "certificate_id, serial, account_id, enrolment_id, course_id,"
                + " course_revision, holder_name, language, awarded_on, awarded_at, status, verification_code, version");
        evidence = new Rows(to, "evidence", "evidence_id, obligation_id, account_id, course_id, course_revision,"
                + " minutes, serial, source, awarded_on, status, version");
        absences = new Rows(to, "absence", "absence_id, account_id, organisation_id, absent_from, absent_until");
    }

    @Override public void close() throws SQLException {
        for (var it : List.of(organisations, units, accounts, addresses, roles, memberships, agreements, programmes,
                courses, assignments, obligations, changes, enrolments, certificates, evidence, absences)) {
            it.close();
        }
    }
}

-- When the answers of a course completed long ago were removed.
alter table enrolment add column answers_removed_at datetime(6);
create index enrolment_completed on enrolment (completed_at);

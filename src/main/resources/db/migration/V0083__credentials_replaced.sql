-- An enrolment has one certificate that counts; those that it replaced stay behind, without a name.
create index certificate_by_enrolment on certificate (enrolment_id);
alter table certificate drop constraint certificate_once_per_enrolment;
alter table certificate add column counting_enrolment binary(16)
  generated always as (case when status = 'REPLACED' then null else enrolment_id end);
alter table certificate add constraint certificate_counts_once unique (counting_enrolment);

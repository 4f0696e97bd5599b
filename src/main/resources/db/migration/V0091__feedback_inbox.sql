-- Who reported, by when an answer is due and what the operator has been told; texts go when nobody needs them any more.
alter table feedback_report add column reporter binary(16);
alter table feedback_report add column due_on date;
alter table feedback_report add column reminded varchar(20);
alter table feedback_report rename column answered_by to done_by;
alter table feedback_report rename column answered_at to done_at;
alter table feedback_report modify column words varchar(4000) null;

update feedback_report set due_on = cast(created_at + interval '1' month as date);
update feedback_report set status = 'NEW' where status = 'OPEN';
alter table feedback_report modify column due_on date not null;
alter table feedback_report add constraint feedback_report_reporter
    foreign key (reporter) references account (account_id);

create index feedback_report_due_ix on feedback_report (status, due_on);

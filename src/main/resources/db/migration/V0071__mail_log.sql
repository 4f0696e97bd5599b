-- The words of a mail server may name people: only its code stays.
alter table outbox_letter drop column last_error;
alter table outbox_letter rename column sent_at to ended_at;
alter table outbox_letter modify column recipient varchar(254) null;
alter table outbox_letter modify column subject varchar(200) null;
alter table outbox_letter add column tried_since datetime(6);
alter table outbox_letter add column expires_at datetime(6);
alter table outbox_letter add column problem varchar(30);
alter table outbox_letter add column detail varchar(100);

update outbox_letter set status = 'WAITING' where status = 'NEW';
update outbox_letter set status = 'GIVEN_UP' where status = 'FAILED';
update outbox_letter set tried_since = created_at;
update outbox_letter set ended_at = created_at where ended_at is null and status not in ('WAITING', 'SENDING');
update outbox_letter set subject = null where html is null;
alter table outbox_letter modify column tried_since datetime(6) not null;

create index outbox_letter_log on outbox_letter (status, created_at);

-- Whose letter it is, for whoever is erased: people change their addresses, and letters to the earlier ones are theirs
-- too. Of a farewell nothing tells, once it has gone its way, to whom it went.
alter table outbox_letter add column account_id binary(16);
alter table outbox_letter add column farewell boolean default false not null;
create index outbox_letter_person on outbox_letter (account_id);

-- An invited account waits longer for its person; a locked one lets nobody in.
alter table account add column invited_at datetime(6);
alter table account add column locked_at datetime(6);
create index account_by_name on account (family_name, given_name, account_id);

-- The link by which the first administrator is set up; only the SHA-256 of its token is kept.
create table set_up_link (
  token_hash varchar(64) not null primary key,
  expires_at datetime(6) not null
);

-- Who was let in or turned away when, for the person of the account; no network address.
create table sign_in_attempt (
  sign_in_attempt_id binary(16)  not null,
  account_id         binary(16)  not null,
  way                varchar(20) not null,
  device             varchar(80) not null,
  tried_at           datetime(6) not null,
  succeeded          boolean     not null,
  constraint sign_in_attempt_key primary key (sign_in_attempt_id),
  constraint sign_in_attempt_account foreign key (account_id) references account (account_id)
);
create index sign_in_attempt_log on sign_in_attempt (account_id, succeeded, tried_at);
create index sign_in_attempt_age on sign_in_attempt (tried_at);

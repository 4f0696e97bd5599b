-- The name that a person with certificates asks for. It waits until an administrator decides; declined, it stays
-- with the reason until the person asks anew.
create table name_request (
  name_request_id binary(16)   not null primary key,
  account_id      binary(16)   not null,
  given_name      varchar(80)  not null,
  family_name     varchar(80)  not null,
  requested_at    datetime(6)  not null,
  declined_at     datetime(6),
  reason          varchar(1000),
  version         int          not null,
  constraint name_request_account unique (account_id),
  constraint name_request_of_account foreign key (account_id) references account (account_id)
);

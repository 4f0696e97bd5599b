create table account (
  account_id     binary(16)   not null primary key,
  email          varchar(254) not null,
  password_hash  varchar(200) not null,
  given_name     varchar(80)  not null,
  family_name    varchar(80)  not null,
  language       varchar(8)   not null,
  privacy_notice varchar(20)  not null,
  created_at     datetime(6)  not null,
  confirmed_at   datetime(6),
  version        int          not null,
  constraint account_email unique (email)
);

-- A grant without a scope holds everywhere.
create table role_grant (
  role_grant_id binary(16)  not null primary key,
  account_id    binary(16)  not null,
  role          varchar(20) not null,
  scope         binary(16),
  granted_at    datetime(6) not null,
  scope_or_all  binary(16)  generated always as (coalesce(scope, x'00000000000000000000000000000000')),
  constraint role_grant_once unique (account_id, role, scope_or_all),
  constraint role_grant_account foreign key (account_id) references account (account_id)
);

-- Of a link that was mailed only the SHA-256 of its token is kept.
create table account_token (
  token_hash varchar(64) not null primary key,
  account_id binary(16)  not null,
  purpose    varchar(20) not null,
  expires_at datetime(6) not null,
  constraint account_token_account foreign key (account_id) references account (account_id)
);
create index account_token_expiry on account_token (expires_at);

create table personal_key (
  account_id  binary(16)     not null primary key,
  wrapped_key varbinary(100) not null,
  constraint personal_key_account foreign key (account_id) references account (account_id)
);

-- Spring Security's "remember me", with its names.
create table persistent_logins (
  series    varchar(64)  not null primary key,
  username  varchar(254) not null,
  token     varchar(64)  not null,
  last_used datetime(6)  not null
);
create index persistent_logins_username on persistent_logins (username);

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

-- A browser in which somebody is signed in. Of the cookie that lets it stay so only the SHA-256 is kept.
create table device (
  device_id    binary(16)   not null primary key,
  account_id   binary(16)   not null,
  secret_hash  varchar(64),
  label        varchar(80)  not null,
  signed_in_at datetime(6)  not null,
  last_seen_at datetime(6)  not null,
  expires_at   datetime(6)  not null,
  constraint device_secret unique (secret_hash),
  constraint device_account foreign key (account_id) references account (account_id)
);
create index device_expiry on device (expires_at);

-- Held cookies in clear, and took two restored tabs for a thief.
drop table persistent_logins;

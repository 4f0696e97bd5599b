-- Public keys of passkeys, with what WebAuthn needs to check them.
create table passkey (
  factor_id       binary(16)       not null primary key,
  account_id      binary(16)       not null,
  name            varchar(60)      not null,
  credential_id   varbinary(1023)  not null,
  public_key      varbinary(2000)  not null,
  attestation     varbinary(16000) not null,
  signature_count bigint           not null,
  transports      varchar(100)     not null,
  added_at        datetime(6)      not null,
  last_used_at    datetime(6),
  constraint passkey_credential unique (credential_id),
  constraint passkey_account foreign key (account_id) references account (account_id)
);

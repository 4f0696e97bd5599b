-- Apps that show codes; the key they were given is sealed for its owner, and no code counts twice.
create table authenticator_app (
  factor_id    binary(16)     not null primary key,
  account_id   binary(16)     not null,
  name         varchar(60)    not null,
  sealed_key   varbinary(200) not null,
  last_step    bigint         not null,
  added_at     datetime(6)    not null,
  last_used_at datetime(6),
  constraint authenticator_app_account foreign key (account_id) references account (account_id)
);

-- Codes for the day the phone is lost: only their SHA-256, and gone once used.
create table recovery_code (
  account_id binary(16)  not null,
  code_hash  varchar(64) not null,
  constraint recovery_code_key primary key (account_id, code_hash),
  constraint recovery_code_account foreign key (account_id) references account (account_id)
);

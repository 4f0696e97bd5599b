-- By whom a provider knows the person of an account; of the name that the provider gives them only the SHA-256.
create table foreign_identity (
  subject_hash varchar(64)  not null primary key,
  issuer       varchar(255) not null,
  account_id   binary(16)   not null,
  connected_at datetime(6)  not null,
  constraint foreign_identity_account foreign key (account_id) references account (account_id)
);
create index foreign_identity_by_account on foreign_identity (account_id);

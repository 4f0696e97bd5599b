-- Who did what to whom. People stand here by a token each; "number" and "hash" are given when the entry is sealed.
create table audit_entry (
  entry_id    binary(16)    not null primary key,
  at          datetime(6)   not null,
  actor_kind  varchar(10)   not null,
  actor       binary(16),
  action      varchar(100)  not null,
  subject     binary(16),
  object_kind varchar(30),
  object_id   varchar(60),
  facts       varchar(2000) not null,
  request     varchar(20),
  number      bigint,
  hash        varchar(64),
  version     int           not null,
  constraint audit_entry_number unique (number)
);
create index audit_entry_at on audit_entry (at);
create index audit_entry_action on audit_entry (action);
create index audit_entry_actor on audit_entry (actor);
create index audit_entry_subject on audit_entry (subject);

-- The only link between a token and a person. Two first deeds at once may leave a person two tokens.
create table audit_person (
  token      binary(16) not null primary key,
  account_id binary(16) not null,
  version    int        not null,
  constraint audit_person_account foreign key (account_id) references account (account_id) on delete cascade
);

-- One row: where the chain begins (the last entry cut off) and where it ends.
create table audit_chain (
  chain_id      int         not null primary key,
  anchor_number bigint      not null,
  anchor_hash   varchar(64) not null,
  head_number   bigint      not null,
  head_hash     varchar(64) not null,
  sealed_at     datetime(6)
);
insert into audit_chain (chain_id, anchor_number, anchor_hash, head_number, head_hash) values
  (1, 0, '0000000000000000000000000000000000000000000000000000000000000000',
   0, '0000000000000000000000000000000000000000000000000000000000000000');

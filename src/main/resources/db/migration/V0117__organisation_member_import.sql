-- A file of people that is being worked off, or was: what each row said, and what became of it. Rows that are not done
-- wait for the schedule, which does each once, however often it is interrupted.
create table member_import (
  import_id       binary(16)  not null primary key,
  organisation_id binary(16)  not null,
  account_id      binary(16),
  begun_at        datetime(6) not null,
  ended_at        datetime(6),
  version         integer     not null,
  constraint member_import_organisation foreign key (organisation_id) references organisation (organisation_id),
  constraint member_import_account foreign key (account_id) references account (account_id)
);
create index member_import_by_end on member_import (ended_at, begun_at);

create table member_import_row (
  row_id      binary(16)    not null primary key,
  import_id   binary(16)    not null,
  place       integer       not null,
  given_name  varchar(254)  not null,
  family_name varchar(254)  not null,
  address     varchar(254)  not null,
  unit_id     binary(16),
  language    varchar(10)   not null,
  outcome     varchar(20)   not null,
  notes       varchar(2000) not null,
  done        boolean       not null,
  version     integer       not null,
  constraint member_import_row_once unique (import_id, place),
  constraint member_import_row_of foreign key (import_id) references member_import (import_id)
);
create index member_import_row_to_do on member_import_row (import_id, done, place);
create index member_import_row_by_address on member_import_row (address);

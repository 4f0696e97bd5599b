-- What lets people join an organisation: a code for whoever has it, or an invitation for one account alone.
create table join_code (
  code            varchar(20)  not null primary key,
  organisation_id binary(16)   not null,
  unit_id         binary(16),
  account_id      binary(16),
  address         varchar(254),
  opens_account   boolean      not null,
  ends_on         date         not null,
  most_uses       integer      not null,
  uses            integer      not null,
  version         integer      not null,
  constraint join_code_organisation foreign key (organisation_id) references organisation (organisation_id),
  constraint join_code_unit foreign key (unit_id) references organisation_unit (unit_id),
  constraint join_code_account foreign key (account_id) references account (account_id)
);
create index join_code_end on join_code (ends_on);

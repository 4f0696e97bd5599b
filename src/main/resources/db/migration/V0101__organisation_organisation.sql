-- Employers, job centres and the others whose people learn here, their units as trees, and who belongs to them.
create table organisation (
  organisation_id binary(16)   not null primary key,
  name            varchar(200) not null,
  kind            varchar(30)  not null,
  size_class      varchar(20),
  sector          varchar(30),
  land            varchar(2)   not null,
  valid_from      date         not null,
  ended_on        date,
  version         integer      not null
);
create index organisation_by_name on organisation (name);

create table organisation_unit (
  unit_id         binary(16)   not null primary key,
  organisation_id binary(16)   not null,
  parent_id       binary(16),
  name            varchar(200) not null,
  closed_on       date,
  version         integer      not null,
  constraint organisation_unit_of foreign key (organisation_id) references organisation (organisation_id),
  constraint organisation_unit_below foreign key (parent_id) references organisation_unit (unit_id)
);

-- Of one person and organisation there is one membership at a time that is not closed.
create table membership (
  membership_id   binary(16)   not null primary key,
  account_id      binary(16)   not null,
  organisation_id binary(16)   not null,
  unit_id         binary(16),
  address         varchar(254) not null,
  member_from     date         not null,
  member_until    date,
  closed          boolean      not null,
  version         integer      not null,
  open_once       binary(16)   generated always as
                    (case when closed then membership_id else x'00000000000000000000000000000000' end),
  constraint membership_once unique (account_id, organisation_id, open_once),
  constraint membership_account foreign key (account_id) references account (account_id),
  constraint membership_organisation foreign key (organisation_id) references organisation (organisation_id),
  constraint membership_unit foreign key (unit_id) references organisation_unit (unit_id)
);
create index membership_due on membership (closed, member_until);

-- What organisations want their people to learn, and whom they ask for it by when.
create table programme (
  programme_id       binary(16)   not null primary key,
  organisation_id    binary(16)   not null,
  name               varchar(200) not null,
  selection          varchar(10)  not null,
  valid_months       integer      not null,
  valid_from_due     boolean      not null,
  valid_until_yearly varchar(7),
  closed_on          date,
  version            integer      not null,
  constraint programme_organisation foreign key (organisation_id) references organisation (organisation_id)
);
create index programme_of on programme (organisation_id, name);

create table programme_course (
  programme_id binary(16) not null,
  position     integer    not null,
  course_id    binary(16) not null,
  constraint programme_course_once primary key (programme_id, position),
  constraint programme_course_of foreign key (programme_id) references programme (programme_id),
  constraint programme_course_course foreign key (course_id) references course (course_id)
);

create table programme_refresher (
  programme_id binary(16) not null,
  position     integer    not null,
  course_id    binary(16) not null,
  constraint programme_refresher_once primary key (programme_id, position),
  constraint programme_refresher_of foreign key (programme_id) references programme (programme_id),
  constraint programme_refresher_course foreign key (course_id) references course (course_id)
);

-- Whoever belongs to the organisation and to whom all that is given applies is asked; account_id: one person alone.
create table assignment (
  assignment_id   binary(16) not null primary key,
  programme_id    binary(16) not null,
  organisation_id binary(16) not null,
  account_id      binary(16),
  unit_id         binary(16),
  leads           boolean    not null,
  newcomers       boolean    not null,
  due_on          date,
  within_days     integer    not null,
  prepared_on     date       not null,
  released_on     date,
  ended_on        date,
  version         integer    not null,
  constraint assignment_programme foreign key (programme_id) references programme (programme_id),
  constraint assignment_organisation foreign key (organisation_id) references organisation (organisation_id),
  constraint assignment_account foreign key (account_id) references account (account_id),
  constraint assignment_unit foreign key (unit_id) references organisation_unit (unit_id)
);

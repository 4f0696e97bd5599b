-- What people have to do, a row for each time that they have to; at most one of a person and programme is the latest.
create table obligation (
  obligation_id   binary(16)  not null primary key,
  account_id      binary(16)  not null,
  organisation_id binary(16)  not null,
  programme_id    binary(16)  not null,
  assignment_id   binary(16)  not null,
  round           integer     not null,
  again           boolean     not null,
  counts_from     date        not null,
  opened_on       date        not null,
  due_on          date        not null,
  postponed_to    date        not null,
  started         boolean     not null,
  fulfilled_on    date,
  valid_until     date,
  waiver          varchar(30),
  waived_on       date,
  closed_on       date,
  closed_because  varchar(20),
  latest          boolean     not null,
  status          varchar(20) not null,
  look_on         date        not null,
  version         integer     not null,
  constraint obligation_round unique (account_id, programme_id, round),
  constraint obligation_account foreign key (account_id) references account (account_id),
  constraint obligation_organisation foreign key (organisation_id) references organisation (organisation_id),
  constraint obligation_programme foreign key (programme_id) references programme (programme_id),
  constraint obligation_assignment foreign key (assignment_id) references assignment (assignment_id)
);
create index obligation_to_look_at on obligation (look_on, closed_on);
create index obligation_of_team on obligation (organisation_id, latest, status);

create table obligation_change (
  change_id     binary(16)  not null primary key,
  obligation_id binary(16)  not null,
  account_id    binary(16)  not null,
  changed_on    date        not null,
  status        varchar(20) not null,
  constraint obligation_change_of foreign key (obligation_id) references obligation (obligation_id) on delete cascade
);
create index obligation_change_by_account on obligation_change (account_id);

create table evidence (
  evidence_id     binary(16)   not null primary key,
  obligation_id   binary(16)   not null,
  account_id      binary(16)   not null,
  course_id       binary(16)   not null,
  course_revision integer      not null,
  minutes         integer      not null,
  serial          varchar(20)  not null,
  source          varchar(300) not null,
  awarded_on      date         not null,
  status          varchar(20)  not null,
  version         integer      not null,
  constraint evidence_of foreign key (obligation_id) references obligation (obligation_id) on delete cascade,
  constraint evidence_course foreign key (course_id) references course (course_id)
);
create index evidence_by_account on evidence (account_id);

-- Days on which somebody is away; nobody writes down why.
create table absence (
  absence_id      binary(16) not null primary key,
  account_id      binary(16) not null,
  organisation_id binary(16) not null,
  absent_from     date       not null,
  absent_until    date       not null,
  constraint absence_account foreign key (account_id) references account (account_id),
  constraint absence_organisation foreign key (organisation_id) references organisation (organisation_id)
);
create index absence_of on absence (account_id, organisation_id);

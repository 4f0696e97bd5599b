create table attempt (
  attempt_id      binary(16)  not null primary key,
  account_id      binary(16)  not null,
  course_id       binary(16)  not null,
  course_revision int         not null,
  exercise_key    varchar(60) not null,
  seed            bigint      not null,
  started_at      datetime(6) not null,
  completed_at    datetime(6),
  submitted_at    datetime(6),
  items_right     int,
  items_asked     int,
  passed          boolean,
  version         int         not null,
  constraint attempt_account foreign key (account_id) references account (account_id),
  constraint attempt_exercise foreign key (course_id, course_revision, exercise_key)
    references exercise (course_id, course_revision, exercise_key)
);
create index attempt_by_account on attempt (account_id);

create table attempt_answer (
  attempt_id  binary(16)      not null,
  part        varchar(80)     not null,
  answer      json,
  sealed      varbinary(60000),
  answered_at datetime(6)     not null,
  primary key (attempt_id, part),
  constraint attempt_answer_attempt foreign key (attempt_id) references attempt (attempt_id)
);

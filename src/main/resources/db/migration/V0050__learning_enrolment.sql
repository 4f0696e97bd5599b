create table enrolment (
  enrolment_id     binary(16)  not null primary key,
  account_id       binary(16)  not null,
  course_id        binary(16)  not null,
  course_revision  int         not null,
  status           varchar(20) not null,
  enrolled_at      datetime(6) not null,
  completed_at     datetime(6),
  last_lesson      varchar(60),
  last_seen_at     datetime(6) not null,
  content_language varchar(8),
  version          int         not null,
  active_course    binary(16)  generated always as (case when status = 'ACTIVE' then course_id end),
  constraint enrolment_active_once unique (account_id, active_course),
  constraint enrolment_account foreign key (account_id) references account (account_id),
  constraint enrolment_course foreign key (course_id) references course (course_id)
);
create index enrolment_by_account on enrolment (account_id, last_seen_at);

create table lesson_completion (
  enrolment_id    binary(16)  not null,
  lesson_key      varchar(60) not null,
  content_hash    varchar(64) not null,
  course_revision int         not null,
  completed_at    datetime(6) not null,
  primary key (enrolment_id, lesson_key),
  constraint lesson_completion_enrolment foreign key (enrolment_id) references enrolment (enrolment_id)
);

create table enrolment_attempt (
  attempt_id   binary(16)  not null primary key,
  enrolment_id binary(16)  not null,
  exercise_key varchar(60) not null,
  content_hash varchar(64) not null,
  completed_at datetime(6),
  constraint enrolment_attempt_attempt foreign key (attempt_id) references attempt (attempt_id),
  constraint enrolment_attempt_enrolment foreign key (enrolment_id) references enrolment (enrolment_id)
);
create index enrolment_attempt_by_exercise on enrolment_attempt (enrolment_id, exercise_key);

create table exercise (
  course_id       binary(16)  not null,
  course_revision int         not null,
  exercise_key    varchar(60) not null,
  schema_version  int         not null,
  definition      json        not null,
  primary key (course_id, course_revision, exercise_key),
  constraint exercise_course foreign key (course_id) references course (course_id)
);

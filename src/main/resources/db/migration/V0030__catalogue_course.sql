create table course (
  course_id        binary(16)   not null primary key,
  course_key       varchar(60)  not null,
  slug             varchar(60)  not null,
  current_revision int          not null,
  published        boolean      not null,
  version          int          not null,
  constraint course_key_once unique (course_key),
  constraint course_slug_once unique (slug)
);

create table course_revision (
  course_id       binary(16)  not null,
  course_revision int         not null,
  content         json        not null,
  content_hash    varchar(64) not null,
  published_at    datetime(6) not null,
  primary key (course_id, course_revision),
  constraint course_revision_course foreign key (course_id) references course (course_id)
);

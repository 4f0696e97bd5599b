create table stored_file (
  sha256     varchar(64)  not null primary key,
  media_type varchar(100) not null,
  bytes      longblob     not null
);

create table course_file (
  course_id       binary(16)   not null,
  course_revision int          not null,
  path            varchar(190) not null,
  sha256          varchar(64)  not null,
  primary key (course_id, course_revision, path),
  constraint course_file_revision foreign key (course_id, course_revision)
    references course_revision (course_id, course_revision),
  constraint course_file_bytes foreign key (sha256) references stored_file (sha256)
);

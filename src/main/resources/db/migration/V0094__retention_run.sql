-- What came of each rule's last run.
create table retention_run (
  rule    varchar(60) not null primary key,
  ran_at  datetime(6) not null,
  removed bigint      not null,
  failed  boolean     not null
);

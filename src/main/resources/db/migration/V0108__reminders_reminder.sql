-- What people were reminded of: of each cause and period once.
create table reminder (
  reminder_id binary(16)   not null primary key,
  account_id  binary(16)   not null,
  cause       varchar(80)  not null,
  period      varchar(40)  not null,
  subject     varchar(20)  not null,
  occasion    varchar(20)  not null,
  title_de    varchar(250) not null,
  title_en    varchar(250) not null,
  place       varchar(200) not null,
  link        varchar(200) not null,
  about       date         not null,
  decided_on  date         not null,
  mailed      boolean      not null,
  read_at     datetime(6),
  constraint reminder_once unique (account_id, cause, period),
  constraint reminder_account foreign key (account_id) references account (account_id)
);
create index reminder_by_day on reminder (decided_on);

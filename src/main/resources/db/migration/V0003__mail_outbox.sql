create table outbox_letter (
  letter_id       binary(16)   not null primary key,
  recipient       varchar(254) not null,
  template        varchar(60)  not null,
  language        varchar(8)   not null,
  subject         varchar(200) not null,
  html            mediumtext,
  text            mediumtext,
  status          varchar(20)  not null,
  attempts        int          not null,
  next_attempt_at datetime(6)  not null,
  last_error      varchar(500),
  created_at      datetime(6)  not null,
  sent_at         datetime(6),
  version         int          not null
);
create index outbox_letter_due on outbox_letter (status, next_attempt_at);
create index outbox_letter_age on outbox_letter (created_at);

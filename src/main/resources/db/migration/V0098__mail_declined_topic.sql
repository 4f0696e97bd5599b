-- Mail that somebody does not want; whoever has chosen nothing gets all that is meant for them.
create table declined_topic (
  account_id binary(16)  not null,
  topic      varchar(40) not null,
  constraint declined_topic_key primary key (account_id, topic)
);
alter table outbox_letter add column topic varchar(40);

-- Every address that a person has proved to be theirs. account.email is the main one of them: letters go there.
create table account_address (
  email        varchar(254) not null primary key,
  account_id   binary(16)   not null,
  confirmed_at datetime(6)  not null,
  constraint account_address_account foreign key (account_id) references account (account_id)
);
insert into account_address (email, account_id, confirmed_at)
  select email, account_id, confirmed_at from account where confirmed_at is not null;

-- The address that a mailed link proves.
alter table account_token add column address varchar(254);

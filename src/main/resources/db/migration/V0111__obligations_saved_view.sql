-- A choice of people to look at, by a name of the lead's own; never what they typed to look for somebody.
create table saved_view (
  view_id         binary(16)  not null primary key,
  account_id      binary(16)  not null,
  organisation_id binary(16)  not null,
  name            varchar(60) not null,
  unit_id         binary(16),
  programme_id    binary(16),
  status          varchar(20),
  constraint saved_view_account foreign key (account_id) references account (account_id),
  constraint saved_view_organisation foreign key (organisation_id) references organisation (organisation_id),
  constraint saved_view_unit foreign key (unit_id) references organisation_unit (unit_id),
  constraint saved_view_programme foreign key (programme_id) references programme (programme_id)
);
create index saved_view_of on saved_view (account_id, organisation_id);

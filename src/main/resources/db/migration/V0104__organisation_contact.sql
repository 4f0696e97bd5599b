-- Whom people of an organisation can turn to; what was not entered is empty.
create table organisation_contact (
  organisation_id binary(16)   not null,
  kind            varchar(30)  not null,
  name            varchar(200) not null,
  telephone       varchar(60)  not null,
  email           varchar(254) not null,
  place           varchar(300) not null,
  constraint organisation_contact_once primary key (organisation_id, kind),
  constraint organisation_contact_of foreign key (organisation_id) references organisation (organisation_id)
);

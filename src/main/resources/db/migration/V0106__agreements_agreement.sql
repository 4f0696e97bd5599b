-- Without one in force nobody sees how single people of an organisation stand.
create table agreement (
  agreement_id    binary(16)   not null primary key,
  organisation_id binary(16)   not null,
  kind            varchar(20)  not null,
  agreed_on       date         not null,
  document        varchar(300) not null,
  recorded_on     date         not null,
  withdrawn_on    date,
  version         integer      not null,
  constraint agreement_organisation foreign key (organisation_id) references organisation (organisation_id)
);

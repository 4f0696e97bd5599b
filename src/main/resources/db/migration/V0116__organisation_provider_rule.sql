-- Whom an organisation takes as members because an identity provider says something of them; blank: everyone there.
-- Rules that were removed stay for the memberships that came by them. A closed membership that still names a rule was
-- ended by it; what people ended names none, and is not begun again by any rule.
create table provider_rule (
  rule_id         binary(16)   not null primary key,
  organisation_id binary(16)   not null,
  issuer          varchar(255) not null,
  claim           varchar(200) not null,
  expected        varchar(200) not null,
  unit_id         binary(16),
  added_on        date         not null,
  removed_on      date,
  version         integer      not null,
  constraint provider_rule_organisation foreign key (organisation_id) references organisation (organisation_id),
  constraint provider_rule_unit foreign key (unit_id) references organisation_unit (unit_id)
);
create index provider_rule_by_issuer on provider_rule (issuer, removed_on);
alter table membership add column rule_id binary(16);
alter table membership add constraint membership_rule foreign key (rule_id) references provider_rule (rule_id);

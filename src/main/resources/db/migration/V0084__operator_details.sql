-- Whoever runs this campus: one row, or none while the details are not entered.
create table operator_details (
  operator_id     int          not null primary key,
  name            varchar(200) not null,
  address         varchar(500) not null,
  represented_by  varchar(200) not null,
  email           varchar(254) not null,
  phone           varchar(60)  not null,
  privacy_contact varchar(500) not null,
  sender_name     varchar(120) not null,
  sender_address  varchar(254) not null,
  version         int          not null,
  constraint operator_details_once check (operator_id = 1)
);

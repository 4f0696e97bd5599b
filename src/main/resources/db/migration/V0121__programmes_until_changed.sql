-- How many days people have when a course of the programme changes; 0 where it is not valid until then.
alter table programme add column change_days integer not null default 0;

-- After how many days overdue those in charge of people hear how many have not done it; 0: never.
alter table assignment add column tell_lead_after integer default 0 not null;

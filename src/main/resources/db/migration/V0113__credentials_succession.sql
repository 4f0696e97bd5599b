-- Which certificate one succeeds whose holder has completed the course, or its refresher, once more; both stay valid.
alter table certificate add column succeeds binary(16);
alter table certificate add constraint certificate_succeeds
  foreign key (succeeds) references certificate (certificate_id) on delete set null;

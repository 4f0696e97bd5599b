-- Since when what a revision teaches holds, where that has changed; otherwise nothing.
alter table course_revision add column update_since date;

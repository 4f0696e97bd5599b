-- Who holds a role in a place is asked for each organisation every night.
create index role_grant_by_place on role_grant (role, scope);
-- Whose certificates are soon to be refreshed is asked revision by revision every morning.
create index certificate_by_revision on certificate (course_id, course_revision, awarded_on);

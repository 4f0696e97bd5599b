-- A file of people is compared with those who belong to the organisation or are invited, by their addresses.
create index membership_by_address on membership (organisation_id, address);
create index join_code_by_address on join_code (organisation_id, address);

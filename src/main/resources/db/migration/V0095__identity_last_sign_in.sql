-- When a person was here last, and when they were told that their account will be erased. Whoever is there already is
-- taken to have been here today: nobody is erased for what was not written down.
alter table account add column last_signed_in_at datetime(6);
alter table account add column erasure_announced_at datetime(6);
update account set last_signed_in_at = current_timestamp(6) where confirmed_at is not null;

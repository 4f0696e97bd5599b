-- The day on which the person left the organisation: from then on all that they had to do there is kept for a while.
alter table obligation add left_on date;
create index obligation_left on obligation (organisation_id, left_on);

update obligation set left_on = closed_on where closed_because = 'LEFT';

-- Earlier rounds, and what was not asked any more before they left.
update obligation set left_on = (
    select gone.left_day from (
      select account_id, organisation_id, max(closed_on) as left_day from obligation
      where closed_because = 'LEFT' group by account_id, organisation_id) gone
    where gone.account_id = obligation.account_id and gone.organisation_id = obligation.organisation_id)
where left_on is null and not exists (
    select 1 from membership m where m.account_id = obligation.account_id
      and m.organisation_id = obligation.organisation_id and m.closed = false);
update obligation set closed_on = left_on, closed_because = 'LEFT' where left_on is not null and closed_on is null;

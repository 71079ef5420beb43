--liquibase formatted sql

--changeset satcoso:0018-working-day-table splitStatements:false
-- What working_day_from says, for every day of a span and every number of working days at once: each day off is looked up
-- once, where day by day it would be asked for dozens of times.
create function working_days_from(a_from date, a_to date, counts integer[])
returns table (day date, days integer, due_on date) language sql stable parallel safe as $$
    with numbers as (select distinct n from unnest(counts) n),
    calendar as materialized (
        select c.day, c.works, count(*) filter (where c.works) over (order by c.day) as place
        from (select cast(g as date) as day, is_working_day(cast(g as date)) as works
              from generate_series(cast(a_from + (select 2 * least(min(n), 0) - 31 from numbers) as timestamp),
                                   cast(a_to + (select 2 * greatest(max(n), 0) + 31 from numbers) as timestamp),
                                   interval '1 day') g) c)
    select c.day, n.n, case when n.n = 0 then c.day else w.day end
    from calendar c cross join numbers n
    left join calendar w on w.works and w.place = case when n.n > 0 then c.place + n.n
                                                       when c.works then c.place + n.n
                                                       else c.place + n.n + 1 end
    where c.day between a_from and a_to
$$;
--rollback drop function working_days_from(date, date, integer[]);

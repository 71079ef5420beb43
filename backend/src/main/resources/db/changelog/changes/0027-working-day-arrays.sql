--liquibase formatted sql

--changeset satcoso:0027-working-days-at-once splitStatements:false
-- The same days as before, with the days off joined to the span instead of looked up day by day, and the n-th working day
-- taken by its place: no guess of the planner makes it slow.
create or replace function working_days_from(a_from date, a_to date, counts integer[])
returns table (day date, days integer, due_on date) language sql stable parallel safe as $$
    with numbers as (select distinct n from unnest(counts) n),
    calendar as materialized (
        select c.day, c.works, cast(count(*) filter (where c.works) over (order by c.day) as integer) as place
        from (select s.day, coalesce(h.kind = 'WORKING', extract(isodow from s.day) < 6) as works
              from (select cast(g as date) as day
                    from generate_series(cast(a_from + (select 2 * least(min(n), 0) - 31 from numbers) as timestamp),
                                         cast(a_to + (select 2 * greatest(max(n), 0) + 31 from numbers) as timestamp),
                                         interval '1 day') g) s
              left join holiday h on h.day = s.day) c)
    select c.day, n.n, case when n.n = 0 then c.day
                            else (select array_agg(w.day order by w.day) from calendar w where w.works)
                                 [c.place + n.n + case when n.n < 0 and not c.works then 1 else 0 end] end
    from calendar c cross join numbers n
    where c.day between a_from and a_to
$$;
-- The same as one value, one line for each of the counts and one place for each day of the span. A list asks for it as
-- (select due_days(...))[line][day - first + 1]: it is worked out once, whatever the planner knows about the rows of the list.
create function due_days(a_from date, a_to date, counts integer[])
returns date[] language sql stable parallel safe as $$
    select array_agg(l.days order by l.line)
    from (select c.line, array_agg(w.due_on order by w.day) as days
          from unnest(counts) with ordinality c(n, line)
          join working_days_from(a_from, a_to, counts) w on w.days = c.n
          group by c.line) l
$$;
--rollback drop function due_days(date, date, integer[]);
--rollback create or replace function working_days_from(a_from date, a_to date, counts integer[])
--rollback returns table (day date, days integer, due_on date) language sql stable parallel safe as $$
--rollback     with numbers as (select distinct n from unnest(counts) n),
--rollback     calendar as materialized (
--rollback         select c.day, c.works, count(*) filter (where c.works) over (order by c.day) as place
--rollback         from (select cast(g as date) as day, is_working_day(cast(g as date)) as works
--rollback               from generate_series(cast(a_from + (select 2 * least(min(n), 0) - 31 from numbers) as timestamp),
--rollback                                    cast(a_to + (select 2 * greatest(max(n), 0) + 31 from numbers) as timestamp),
--rollback                                    interval '1 day') g) c)
--rollback     select c.day, n.n, case when n.n = 0 then c.day else w.day end
--rollback     from calendar c cross join numbers n
--rollback     left join calendar w on w.works and w.place = case when n.n > 0 then c.place + n.n
--rollback                                                        when c.works then c.place + n.n
--rollback                                                        else c.place + n.n + 1 end
--rollback     where c.day between a_from and a_to
--rollback $$;

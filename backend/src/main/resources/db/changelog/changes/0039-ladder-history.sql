--liquibase formatted sql

--changeset satcoso:0039-ladder-history
-- Steps of the ladder that were climbed before the history knew them: the events that they write today, at their time and
-- by the same system, with this changeset in place of a request. What the history has already stays as it is.
insert into audit_event (id, at, actor_subject, actor_name, request_id, action, object_type, object_id, changes)
select encode(
           set_bit(set_bit(
               overlay(uuid_send(gen_random_uuid())
                   placing substring(int8send((extract(epoch from e.told_at) * 1000)::bigint) from 3)
                   from 1 for 6),
               52, 1), 53, 1),
           'hex')::uuid,
       e.told_at, 'system', 'Hệ thống', '0039-ladder-history', d.action, 'proposal', e.proposal_id,
       (select jsonb_agg(jsonb_build_object('field', f.field, 'before', null, 'after', f.after) order by f.place)
        from (values (1, d.due_field, d.due), (2, d.rung_field, d.rung), (3, 'told', array_to_string(e.told, '; ')))
            f(place, field, after)
        where f.after is not null)
from proposal_escalation e
cross join lateral (
    select case when distance < 0 then 'proposal.remind' when distance = 0 then 'proposal.fallDue'
                else 'proposal.escalate' end as action,
           case when e.hours is null then 'dueOn' else 'dueAt' end as due_field,
           case when e.hours is null then to_char(e.due_on, 'YYYY-MM-DD')
                else to_char(e.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') || fraction || 'Z' end as due,
           case when e.hours is null then 'days' else 'hours' end
               || case when distance < 0 then 'Left' else 'Late' end as rung_field,
           cast(nullif(abs(distance), 0) as text) as rung
    from (select coalesce(e.days, e.hours) as distance,
                 -- the parts of a second by threes, and only where there are any, as the service writes them
                 case when e.due_at = date_trunc('second', e.due_at) then ''
                      when e.due_at = date_trunc('milliseconds', e.due_at)
                          then to_char(e.due_at at time zone 'UTC', '.MS')
                      else to_char(e.due_at at time zone 'UTC', '.US') end as fraction) x) d
where not exists (
    select 1 from audit_event a
    where a.object_id = e.proposal_id and a.action = d.action
      and a.changes @> jsonb_build_array(jsonb_build_object('field', d.due_field, 'after', d.due))
      and (d.rung is null or a.changes @> jsonb_build_array(jsonb_build_object('field', d.rung_field, 'after', d.rung))));
--rollback delete from audit_event where request_id = '0039-ladder-history';

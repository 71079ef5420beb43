--liquibase formatted sql

--changeset satcoso:0036-proposal-step-hour
-- The hour, where the Standing Body gave one: what was overdue at the end of a day is told by it.
alter table proposal_step add column due_at timestamptz;
update proposal_step s set due_at = p.due_at from proposal p
    where p.id = s.proposal_id and s.valid_to is null and p.due_at is not null and s.due_on is not null;
update proposal_step s set due_at = r.due_at from proposal_referral r
    where r.proposal_id = s.proposal_id and r.lead_id = s.agency_id and s.valid_to is not null and r.due_at is not null
      and s.due_on = cast(r.due_at at time zone 'Asia/Ho_Chi_Minh' as date);
--rollback alter table proposal_step drop column due_at;

--changeset satcoso:0036-proposal-answer-hour
-- An answer that was due at an hour is in time until that hour.
alter table proposal_answer add column due_at timestamptz;
update proposal_answer x set due_at = r.due_at from proposal_referral r
    where r.id = x.referral_id and r.due_at is not null
      and x.due_on = cast(r.due_at at time zone 'Asia/Ho_Chi_Minh' as date);
create index proposal_answer_by_time on proposal_answer (proposal_id, answered_at) include (due_on, due_at);
drop index proposal_answer_in_time;
--rollback create index proposal_answer_in_time on proposal_answer (proposal_id, answered_at) include (due_on);
--rollback drop index proposal_answer_by_time; alter table proposal_answer drop column due_at;

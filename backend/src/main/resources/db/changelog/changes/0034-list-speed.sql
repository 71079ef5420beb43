--liquibase formatted sql

--changeset satcoso:0034-month-of-the-visit
-- Plans and rosters name a cell and a month: the month of its meeting, which never changes, tells whether the visit was
-- recorded without a look at the meeting.
alter table attendance add column meeting_month date;
alter table attendance disable trigger attendance_takes_meeting;
update attendance a set meeting_month = m.month from cell_meeting m where m.id = a.meeting_id;
alter table attendance enable trigger attendance_takes_meeting;
alter table attendance alter column meeting_month set not null;
drop index attendance_by_cell;
create index attendance_by_cell on attendance (meeting_cell_id, meeting_held_on)
    include (id, official_id, meeting_id, outcome, meeting_month);
--rollback drop index attendance_by_cell;
--rollback create index attendance_by_cell on attendance (meeting_cell_id, meeting_held_on) include (id, official_id, meeting_id, outcome);
--rollback alter table attendance drop column meeting_month;

--changeset satcoso:0034-month-of-the-visit-kept splitStatements:false
create function attendance_takes_meeting() returns trigger language plpgsql as $$
begin
    select m.cell_id, m.held_on, m.month into new.meeting_cell_id, new.meeting_held_on, new.meeting_month
    from cell_meeting m where m.id = new.meeting_id;
    return new;
end
$$;
drop trigger attendance_takes_meeting on attendance;
create trigger attendance_takes_meeting before insert or update on attendance
    for each row execute function attendance_takes_meeting();
--rollback drop trigger attendance_takes_meeting on attendance;
--rollback create trigger attendance_takes_meeting before insert or update on attendance for each row execute function row_takes_meeting();
--rollback drop function attendance_takes_meeting();

--changeset satcoso:0034-visits-of-a-cell
-- The visits that plans and rosters name at a cell and the meetings of that month, in the order of a list, answered from
-- the indexes alone.
drop index planned_visit_by_cell;
create index planned_visit_by_cell on planned_visit (cell_id, month) include (plan_id, cancelled_at);
drop index roster_line_by_cell;
create index roster_line_by_cell on roster_line (cell_id) include (roster_id, official_id);
drop index cell_meeting_by_month;
create index cell_meeting_by_month on cell_meeting (cell_id, month) include (id, held_on, kind, starts_at)
    where cancel_reason is null;
--rollback drop index cell_meeting_by_month;
--rollback create index cell_meeting_by_month on cell_meeting (cell_id, month) include (id, held_on, kind) where cancel_reason is null;
--rollback drop index roster_line_by_cell; create index roster_line_by_cell on roster_line (cell_id);
--rollback drop index planned_visit_by_cell; create index planned_visit_by_cell on planned_visit (cell_id, month);

--changeset satcoso:0034-answers-of-a-referral
-- How each referral was answered, for the comparison of agencies, without the answers' texts being read.
drop index proposal_answer_by_referral;
create index proposal_answer_by_referral on proposal_answer (referral_id, answered_at) include (due_on, verdict, verdict_at);
--rollback drop index proposal_answer_by_referral; create index proposal_answer_by_referral on proposal_answer (referral_id);

--changeset satcoso:0034-last-step
-- When something was last done: what has been left alone since a day stood on it as it stands now, and its history need
-- not be asked.
alter table proposal add column last_step_at timestamptz;
drop index proposal_counted;
update proposal p set last_step_at = s.valid_from from proposal_step s where s.proposal_id = p.id and s.valid_to is null;
create index proposal_counted on proposal (path, submitted_at, line, state) include (id, kind, competence, sector, outcome,
    closure, reopened, agency_id, due_on, unit_id, author_official_id, author_unit_id, last_step_at);
--rollback drop index proposal_counted;
--rollback create index proposal_counted on proposal (path, submitted_at, line, state) include (id, kind, competence, sector, outcome, closure, reopened, agency_id, due_on, unit_id, author_official_id, author_unit_id);
--rollback alter table proposal drop column last_step_at;

--changeset satcoso:0034-last-step-kept splitStatements:false
create function proposal_takes_step() returns trigger language plpgsql as $$
begin
    update proposal set last_step_at = new.valid_from
    where id = new.proposal_id and last_step_at is distinct from new.valid_from;
    return null;
end
$$;
create trigger proposal_takes_step after insert on proposal_step
    for each row when (new.valid_to is null) execute function proposal_takes_step();
--rollback drop trigger proposal_takes_step on proposal_step; drop function proposal_takes_step();

--changeset satcoso:0034-steps-by-proposal
-- Steps are only asked for by their proposal.
drop index proposal_step_by_path;
drop index proposal_step_by_agency;
--rollback create index proposal_step_by_path on proposal_step (path, valid_from);
--rollback create index proposal_step_by_agency on proposal_step (agency_id, valid_from) where agency_id is not null;

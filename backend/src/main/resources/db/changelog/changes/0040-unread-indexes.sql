--liquibase formatted sql

--changeset satcoso:0040-proposal-newest
-- A list counts all that it has and is narrowed to an area, so that the order of the whole country spares it nothing.
drop index proposal_newest;
--rollback create index proposal_newest on proposal (submitted_at desc nulls last, id desc);

--changeset satcoso:0040-proposal-step-now
-- The step that holds is one of the few of its proposal, which proposal_step_once finds; the end of a step then changes no index.
drop index proposal_step_now;
--rollback create index proposal_step_now on proposal_step (proposal_id) where valid_to is null;

--changeset satcoso:0040-visit-report-by-submission
-- Reports are found by their visits and by their state, never by when they were handed in.
drop index visit_report_by_submission;
--rollback create index visit_report_by_submission on visit_report (first_submitted_at);

--liquibase formatted sql

--changeset satcoso:0032c-briefing-files
-- Files that a host sends with a briefing; their owner is the meeting, since a briefing may not be begun.
alter table attachment drop constraint attachment_owner_known;
alter table attachment add constraint attachment_owner_known
    check (owner_kind in ('VISIT_REPORT', 'PROPOSAL', 'PROPOSAL_ANSWER', 'BRIEFING'));
--rollback alter table attachment drop constraint attachment_owner_known;
--rollback alter table attachment add constraint attachment_owner_known
--rollback     check (owner_kind in ('VISIT_REPORT', 'PROPOSAL', 'PROPOSAL_ANSWER'));

--liquibase formatted sql

--changeset satcoso:0026-attachment-owners
-- Files of difficulties and proposals, and of the written answers to them.
alter table attachment drop constraint attachment_owner_known;
alter table attachment add constraint attachment_owner_known
    check (owner_kind in ('VISIT_REPORT', 'PROPOSAL', 'PROPOSAL_ANSWER'));
--rollback alter table attachment drop constraint attachment_owner_known; alter table attachment add constraint attachment_owner_known check (owner_kind in ('VISIT_REPORT'));

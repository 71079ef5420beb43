--liquibase formatted sql

--changeset satcoso:0030-notice-subject
-- Told to this person alone among those addressed; null: to all of them.
alter table notice add column subject text;
--rollback alter table notice drop column subject;

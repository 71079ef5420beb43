--liquibase formatted sql

--changeset satcoso:0021-notice-role
-- Told only to those who hold this role at the unit; null: to whoever sits there.
alter table notice add column role text;
alter table notice_reader add column roles text[] not null default '{}';
--rollback alter table notice_reader drop column roles; alter table notice drop column role;

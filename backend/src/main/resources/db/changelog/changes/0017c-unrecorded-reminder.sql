--liquibase formatted sql

--changeset satcoso:0017c-unrecorded-reminder
alter table reminder_rule drop constraint reminder_rule_kind_known;
alter table reminder_rule add constraint reminder_rule_kind_known
    check (kind in ('QUOTA_PACE', 'WORK_PLAN', 'UNRECORDED'));
insert into reminder_rule (id, kind, days_before, source) values (new_id(), 'UNRECORDED', -1, 'S2-25');
--rollback delete from reminder_rule where kind = 'UNRECORDED';
--rollback alter table reminder_rule drop constraint reminder_rule_kind_known;
--rollback alter table reminder_rule add constraint reminder_rule_kind_known check (kind in ('QUOTA_PACE', 'WORK_PLAN'));

--liquibase formatted sql

--changeset satcoso:0029-load-limit-rows
-- A limit that has been in force is never rewritten: it is closed, and the next one begins.
alter table load_limit drop constraint load_limit_pkey;
alter table load_limit
    add column id uuid not null default new_id(),
    add column article text not null default 'Ngưỡng mặc định của phần mềm',
    add column valid_from date not null default date '2000-01-01',
    add column valid_to date;
alter table load_limit
    alter column id drop default,
    alter column article drop default,
    alter column valid_from drop default,
    add primary key (id),
    add constraint load_limit_validity check (valid_to is null or valid_to >= valid_from),
    add constraint load_limit_one_in_force
        exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&);
grant insert, update (valid_to) on load_limit to satcoso_app;
--rollback revoke insert, update (valid_to) on load_limit from satcoso_app;
--rollback delete from load_limit where valid_to is not null;
--rollback alter table load_limit drop constraint load_limit_one_in_force, drop constraint load_limit_validity,
--rollback     drop constraint load_limit_pkey, drop column id, drop column article, drop column valid_from,
--rollback     drop column valid_to, add primary key (code);

--changeset satcoso:0029-meeting-rule-rows
grant insert, update (valid_to) on meeting_rule to satcoso_app;
--rollback revoke insert, update (valid_to) on meeting_rule from satcoso_app;

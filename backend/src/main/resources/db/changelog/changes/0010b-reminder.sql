--liquibase formatted sql

--changeset satcoso:0010b-reminder-rule
-- How many days before a day somebody is reminded of it; a negative number is so many days after it.
create table reminder_rule (
    id          uuid primary key,
    kind        text    not null,
    days_before integer not null,
    source      text    not null,
    constraint reminder_rule_kind_known check (kind in ('QUOTA_PACE', 'WORK_PLAN')),
    constraint reminder_rule_days_range check (days_before between -366 and 366),
    constraint reminder_rule_once_known unique (kind, days_before)
);
grant select, insert, delete on reminder_rule to satcoso_app;
--rollback drop table reminder_rule;

--changeset satcoso:0010b-shipped-reminder-rules
insert into reminder_rule (id, kind, days_before, source) values
    (new_id(), 'QUOTA_PACE', 60, 'S0-10'),
    (new_id(), 'QUOTA_PACE', 30, 'S0-10'),
    (new_id(), 'QUOTA_PACE', 14, 'S0-10'),
    (new_id(), 'WORK_PLAN', 14, 'S0-18'),
    (new_id(), 'WORK_PLAN', 3, 'S0-18'),
    (new_id(), 'WORK_PLAN', -1, 'S0-18');
--rollback delete from reminder_rule;

--changeset satcoso:0010b-reminder
-- What has been reminded of, once for each number of days.
create table reminder (
    kind        text    not null,
    official_id uuid    not null references official,
    -- the quota line or the plan: its regulation and the first day of its period
    subject     text    not null,
    days_before integer not null,
    told_on     date    not null,
    primary key (kind, official_id, subject, days_before)
);
create index reminder_by_official on reminder (official_id);
grant select, insert on reminder to satcoso_app;
--rollback drop table reminder;

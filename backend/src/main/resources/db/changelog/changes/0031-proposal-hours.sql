--liquibase formatted sql

--changeset satcoso:0031-proposal-ladder-of-hours
-- A rung is so many working days from a due date, or so many hours from a due hour.
alter table proposal_escalation_rule drop constraint proposal_escalation_rule_pkey;
alter table proposal_escalation_rule add column id uuid not null default new_id() primary key;
alter table proposal_escalation_rule alter column days drop not null;
alter table proposal_escalation_rule add column hours integer;
alter table proposal_escalation_rule add constraint proposal_escalation_rule_distance check (num_nonnulls(days, hours) = 1);
alter table proposal_escalation_rule add constraint proposal_escalation_rule_hours_range check (hours between -72 and 720);
create unique index proposal_escalation_rule_days_once on proposal_escalation_rule (days, party, valid_from);
create unique index proposal_escalation_rule_hours_once on proposal_escalation_rule (hours, party, valid_from);
insert into proposal_escalation_rule (hours, party, valid_from, by_default) values
    (-4, 'LEAD', date '2016-01-01', true),
    (0, 'LEAD', date '2016-01-01', true), (0, 'STANDING', date '2016-01-01', true),
    (4, 'LEAD', date '2016-01-01', true), (4, 'STANDING', date '2016-01-01', true),
    (4, 'ORGANIZER', date '2016-01-01', true),
    (24, 'LEAD', date '2016-01-01', true), (24, 'STANDING', date '2016-01-01', true),
    (24, 'ORGANIZER', date '2016-01-01', true);
alter table proposal_escalation drop constraint proposal_escalation_pkey;
alter table proposal_escalation alter column days drop not null;
alter table proposal_escalation add column due_at timestamptz;
alter table proposal_escalation add column hours integer;
alter table proposal_escalation add constraint proposal_escalation_days_once unique (proposal_id, due_on, days);
alter table proposal_escalation add constraint proposal_escalation_hours_once unique (proposal_id, due_at, hours);
alter table proposal_escalation add constraint proposal_escalation_distance
    check (num_nonnulls(days, hours) = 1 and (hours is null) = (due_at is null));
create index proposal_by_due_hour on proposal (due_at)
    where due_at is not null and state in ('REFERRED', 'ACCEPTED', 'DISPUTED');
--rollback drop index proposal_by_due_hour;
--rollback delete from proposal_escalation where hours is not null;
--rollback alter table proposal_escalation drop constraint proposal_escalation_distance, drop constraint proposal_escalation_days_once, drop column due_at, drop column hours, alter column days set not null;
--rollback alter table proposal_escalation add primary key (proposal_id, due_on, days);
--rollback delete from proposal_escalation_rule where hours is not null;
--rollback alter table proposal_escalation_rule drop column hours, alter column days set not null, drop column id;
--rollback drop index proposal_escalation_rule_days_once;
--rollback alter table proposal_escalation_rule add primary key (days, party, valid_from);

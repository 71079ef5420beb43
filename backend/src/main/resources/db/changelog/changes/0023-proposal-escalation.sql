--liquibase formatted sql

--changeset satcoso:0023-proposal-escalation
-- The ladder of what is told when an answer is due: how many working days before (negative) or after, and to whom.
create table proposal_escalation_rule (
    days       integer not null,
    party      text    not null,
    valid_from date    not null,
    valid_to   date,
    by_default boolean not null,
    constraint proposal_escalation_rule_days_range check (days between -60 and 250),
    constraint proposal_escalation_rule_party_known check (party in ('LEAD', 'DESK', 'ORGANIZER', 'STANDING')),
    constraint proposal_escalation_rule_validity check (valid_to is null or valid_to >= valid_from),
    primary key (days, party, valid_from)
);
insert into proposal_escalation_rule (days, party, valid_from, by_default) values
    (-3, 'LEAD', date '2016-01-01', true),
    (0, 'LEAD', date '2016-01-01', true), (0, 'DESK', date '2016-01-01', true),
    (5, 'LEAD', date '2016-01-01', true), (5, 'DESK', date '2016-01-01', true),
    (5, 'ORGANIZER', date '2016-01-01', true),
    (10, 'LEAD', date '2016-01-01', true), (10, 'DESK', date '2016-01-01', true),
    (10, 'ORGANIZER', date '2016-01-01', true), (10, 'STANDING', date '2016-01-01', true);
grant select on proposal_escalation_rule to satcoso_app;
-- What was told, once for a due date and step, and to whom.
create table proposal_escalation (
    proposal_id uuid        not null references proposal,
    due_on      date        not null,
    days        integer     not null,
    told_at     timestamptz not null,
    told        text[]      not null,
    primary key (proposal_id, due_on, days)
);
grant select, insert on proposal_escalation to satcoso_app;
create index proposal_by_due on proposal (due_on) where state in ('REFERRED', 'ACCEPTED', 'DISPUTED');
create index proposal_by_confirm on proposal (confirm_by) where state = 'ANSWERED';
--rollback drop index proposal_by_confirm; drop index proposal_by_due; drop table proposal_escalation;
--rollback drop table proposal_escalation_rule;

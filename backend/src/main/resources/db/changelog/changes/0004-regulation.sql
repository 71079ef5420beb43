--liquibase formatted sql

--changeset satcoso:0004-regulation
create table regulation (
    id         uuid primary key,
    number     text    not null,
    title      text    not null,
    issuer     text    not null,
    issued_on  date    not null,
    valid_from date    not null,
    valid_to   date,
    version    integer not null default 0,
    constraint regulation_number_once unique (number, issued_on),
    constraint regulation_validity check (valid_to is null or valid_to >= valid_from)
);
grant select, insert, update on regulation to satcoso_app;
--rollback drop table regulation;

--changeset satcoso:0004-quota-rule
create table quota_rule (
    id                 uuid primary key,
    regulation_id      uuid    not null references regulation,
    rank               text    not null,
    -- true or false: only those who are, or are not, district secretaries; null: both
    district_secretary boolean,
    scope              text    not null,
    -- null: the regulation states no number
    minimum            integer,
    period             text    not null,
    online_counts      boolean not null default false,
    article            text    not null,
    source_phrase      text    not null,
    valid_from         date    not null,
    valid_to           date,
    constraint quota_rule_rank_known check (rank in ('STANDING_BODY', 'STANDING_COMMITTEE', 'COMMITTEE',
        'AGENCY_LEADER', 'TEAM_MEMBER', 'COMMUNE_COMMITTEE', 'CELL_SECRETARY')),
    constraint quota_rule_scope_known check (scope in ('PROVINCE', 'ASSIGNED_DISTRICT', 'OWN_DISTRICT',
        'ASSIGNED_CELLS', 'ASSIGNED_COMMUNES')),
    constraint quota_rule_period_known check (period in ('MONTH', 'QUARTER', 'HALF', 'YEAR')),
    constraint quota_rule_minimum_range check (minimum between 1 and 366),
    constraint quota_rule_validity check (valid_to is null or valid_to >= valid_from),
    constraint quota_rule_one_in_force exclude using gist (
        regulation_id with =, rank with =,
        (case when district_secretary then 1 when not district_secretary then 0 else 2 end) with =,
        daterange(valid_from, valid_to, '[]') with &&)
);
create index quota_rule_by_regulation on quota_rule (regulation_id, rank);
grant select, insert on quota_rule to satcoso_app;
-- A number that has been in force is never rewritten: the row is closed and a new one follows it.
grant update (valid_to) on quota_rule to satcoso_app;
--rollback drop table quota_rule;

--changeset satcoso:0004-deadline-rule
create table deadline_rule (
    id            uuid primary key,
    regulation_id uuid    not null references regulation,
    obligation    text    not null,
    ranks         text[]  not null,
    month         integer not null,
    day           integer not null,
    year_from     integer not null,
    year_to       integer,
    -- true: no source states the date, the row is a default that may be changed
    by_default    boolean not null default false,
    article       text    not null,
    source_phrase text    not null,
    constraint deadline_rule_obligation_known check (obligation in ('ANNUAL_PLAN')),
    constraint deadline_rule_date_exists check (
        month between 1 and 12 and day between 1 and
        case when month = 2 then 29 when month in (4, 6, 9, 11) then 30 else 31 end),
    constraint deadline_rule_years check (year_to is null or year_to >= year_from),
    constraint deadline_rule_ranks_named check (cardinality(ranks) > 0)
);
create index deadline_rule_by_regulation on deadline_rule (regulation_id, obligation);
grant select, insert on deadline_rule to satcoso_app;
--rollback drop table deadline_rule;

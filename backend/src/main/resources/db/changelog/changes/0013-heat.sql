--liquibase formatted sql

--changeset satcoso:0013-unit-heat
create table unit_heat (
    id          uuid primary key,
    unit_id     uuid        not null references unit,
    level       text        not null,
    valid_from  date        not null,
    -- The day before valid_from when another level replaced this one on the day it began: it then held on no day.
    valid_to    date,
    -- what everybody who sees the unit may read, and what only the host and the province may
    reason      text        not null,
    detail      text,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    constraint unit_heat_level_known check (level in ('HOT', 'COMPLEX', 'UNEASY', 'CALM')),
    constraint unit_heat_validity check (valid_to is null or valid_to >= valid_from - 1),
    constraint unit_heat_reason_length check (char_length(reason) between 1 and 500),
    constraint unit_heat_detail_length check (char_length(detail) between 1 and 5000),
    constraint unit_heat_one_at_a_time
        exclude using gist (unit_id with =, daterange(valid_from, valid_to + 1, '[)') with &&)
);
create index unit_heat_by_unit on unit_heat (unit_id, valid_from);
create index unit_heat_by_level on unit_heat (level, valid_from);
grant select, insert on unit_heat to satcoso_app;
-- A level that has held is never rewritten: it is closed and another follows it.
grant update (valid_to) on unit_heat to satcoso_app;
--rollback drop table unit_heat;

--liquibase formatted sql

--changeset satcoso:0003-official
create sequence official_number as bigint;
create table official (
    id        uuid primary key,
    code      text    not null,
    full_name text    not null,
    unit_id   uuid    not null references unit,
    phone     text,
    email     text,
    active    boolean not null default true,
    version   integer not null default 0,
    name_norm text generated always as (vn_norm(full_name || ' ' || code)) stored,
    -- Vietnamese lists are ordered by the given name, which is the last word.
    sort_name text collate "vi-x-icu"
        generated always as (regexp_replace(full_name, '^(.*)\s+(\S+)$', '\2 \1')) stored,
    constraint official_code_unique unique (code),
    constraint official_code_length check (char_length(code) between 1 and 40),
    constraint official_name_length check (char_length(full_name) between 1 and 300)
);
create index official_by_unit on official (unit_id);
create index official_by_sort_name on official (sort_name, id);
create index official_by_name on official using gin (name_norm gin_trgm_ops);
grant select, insert, update on official to satcoso_app;
grant usage on sequence official_number to satcoso_app;
--rollback drop table official; drop sequence official_number;

--changeset satcoso:0003-position
create table official_position (
    id                 uuid primary key,
    official_id        uuid    not null references official,
    rank               text    not null,
    unit_id            uuid    not null references unit,
    title              text,
    district_secretary boolean not null default false,
    valid_from         date    not null,
    valid_to           date,
    constraint position_rank_known check (rank in ('STANDING_BODY', 'STANDING_COMMITTEE', 'COMMITTEE',
        'AGENCY_LEADER', 'TEAM_MEMBER', 'COMMUNE_COMMITTEE', 'CELL_SECRETARY')),
    constraint position_validity check (valid_to is null or valid_to >= valid_from),
    constraint position_once_at_a_time exclude using gist
        (official_id with =, rank with =, unit_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index official_position_by_official on official_position (official_id, valid_from);
create index official_position_by_rank on official_position (rank, official_id);
create index official_position_by_unit on official_position (unit_id);
grant select, insert, update on official_position to satcoso_app;
--rollback drop table official_position;

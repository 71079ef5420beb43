--liquibase formatted sql

--changeset satcoso:0002-unit
create sequence unit_node as bigint;
create table unit (
    id              uuid primary key,
    node            bigint  not null unique,
    code            text    not null,
    kind            text    not null,
    name            text    not null,
    parent_id       uuid references unit,
    -- The nodes from the root down to this unit, each followed by a dot: '1.12.345.'
    path            text collate "C" not null unique,
    valid_from      date    not null,
    valid_to        date,
    highland        boolean not null default false,
    remote          boolean not null default false,
    disadvantaged   boolean not null default false,
    border          boolean not null default false,
    member_count    integer,
    member_count_on date,
    version         integer not null default 0,
    name_norm       text generated always as (vn_norm(name || ' ' || code)) stored,
    constraint unit_kind_known check (kind in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'CELL', 'AGENCY')),
    constraint unit_name_length check (char_length(name) between 1 and 300),
    constraint unit_code_length check (char_length(code) between 1 and 40),
    constraint unit_root_is_province check ((kind = 'PROVINCE') = (parent_id is null)),
    constraint unit_validity check (valid_to is null or valid_to >= valid_from),
    constraint unit_member_count_not_negative check (member_count >= 0),
    -- By a 64-bit hash of the code: text itself is four times as slow in this index when whole provinces come in.
    constraint unit_code_once_at_a_time exclude using gist
        (hashtextextended(code, 0) with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index unit_by_code on unit (code);
create index unit_by_parent on unit (parent_id);
create index unit_by_kind on unit (kind, path);
create index unit_by_name on unit using gin (name_norm gin_trgm_ops);
grant select, insert, update on unit to satcoso_app;
grant usage on sequence unit_node to satcoso_app;
--rollback drop table unit; drop sequence unit_node;

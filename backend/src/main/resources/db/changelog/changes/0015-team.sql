--liquibase formatted sql

--changeset satcoso:0015-team
create table team (
    id              uuid primary key,
    name            text    not null,
    -- the district committee, or the commune committee, that made the team by its decision (S3-03)
    unit_id         uuid    not null references unit,
    regulation_id   uuid    not null references regulation,
    decision_number text    not null,
    decision_date   date    not null,
    valid_from      date    not null,
    valid_to        date,
    dissolve_number text,
    dissolve_date   date,
    dissolve_reason text,
    version         integer not null default 0,
    name_norm       text generated always as (vn_norm(name)) stored,
    constraint team_name_length check (char_length(name) between 1 and 300),
    constraint team_validity check (valid_to is null or valid_to >= valid_from),
    constraint team_dissolved_has_reason check ((valid_to is null) = (dissolve_reason is null)),
    constraint team_name_once_at_a_time exclude using gist
        (unit_id with =, name_norm with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index team_by_unit on team (unit_id);
create index team_by_regulation on team (regulation_id);
create index team_by_name on team using gin (name_norm gin_trgm_ops);
grant select, insert, update on team to satcoso_app;

create table team_area (
    team_id uuid not null references team,
    unit_id uuid not null references unit,
    primary key (team_id, unit_id)
);
create index team_area_by_unit on team_area (unit_id);
grant select, insert on team_area to satcoso_app;

create table team_member (
    id          uuid primary key,
    team_id     uuid not null references team,
    official_id uuid not null references official,
    category    text not null,
    valid_from  date not null,
    valid_to    date,
    end_reason  text,
    -- the position that this membership stands on, when a membership made it
    position_id uuid references official_position,
    constraint team_member_category_known check (category in ('LEADER', 'MEMBER')),
    constraint team_member_validity check (valid_to is null or valid_to >= valid_from),
    constraint team_member_once_at_a_time exclude using gist
        (team_id with =, official_id with =, daterange(valid_from, valid_to, '[]') with &&),
    constraint team_member_one_leader exclude using gist
        (team_id with =, daterange(valid_from, valid_to, '[]') with &&) where (category = 'LEADER')
);
create index team_member_by_official on team_member (official_id, valid_from);
create index team_member_by_position on team_member (position_id) where position_id is not null;
grant select, insert, update on team_member to satcoso_app;

-- The assignments that stand on a membership, and end with the last that they stand on.
create table team_member_assignment (
    member_id     uuid not null references team_member,
    assignment_id uuid not null references assignment,
    primary key (member_id, assignment_id)
);
create index team_member_assignment_by_assignment on team_member_assignment (assignment_id);
grant select, insert on team_member_assignment to satcoso_app;

-- Which member follows which cell, and when (S3-18).
create table team_cell (
    id         uuid primary key,
    member_id  uuid not null references team_member,
    cell_id    uuid not null references unit,
    valid_from date not null,
    valid_to   date,
    constraint team_cell_validity check (valid_to is null or valid_to >= valid_from),
    constraint team_cell_once_at_a_time exclude using gist
        (member_id with =, cell_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index team_cell_by_cell on team_cell (cell_id, valid_from);
grant select, insert, update, delete on team_cell to satcoso_app;
--rollback drop table team_cell; drop table team_member_assignment; drop table team_member;
--rollback drop table team_area; drop table team;

--changeset satcoso:0015-assignment-replacement
alter table assignment add column replaces_id uuid references assignment;
create unique index assignment_replaced_once on assignment (replaces_id) where replaces_id is not null;
create index assignment_by_decision on assignment (decision_number);
--rollback drop index assignment_by_decision; drop index assignment_replaced_once;
--rollback alter table assignment drop column replaces_id;

--changeset satcoso:0015-load-limit
-- From where on somebody has much to do: told as a warning, never refused.
create table load_limit (
    code          text primary key,
    most          integer not null,
    by_default    boolean not null,
    source_phrase text    not null,
    constraint load_limit_code_known check (code in ('UNITS_PER_OFFICIAL', 'VISITS_PER_MONTH', 'MEETING_MINUTES')),
    constraint load_limit_most_range check (most between 1 and 1000)
);
insert into load_limit (code, most, by_default, source_phrase) values
    ('UNITS_PER_OFFICIAL', 10, true, 'Mặc định, có thể đổi: số đơn vị một đồng chí theo dõi cùng lúc'),
    ('VISITS_PER_MONTH', 4, true, 'Mặc định, có thể đổi: số buổi một đồng chí dự trong một tháng'),
    ('MEETING_MINUTES', 120, true, 'Mặc định, có thể đổi: số phút của một buổi sinh hoạt khi xét trùng giờ');
grant select on load_limit to satcoso_app;
--rollback drop table load_limit;

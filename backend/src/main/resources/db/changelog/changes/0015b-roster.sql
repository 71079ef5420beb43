--liquibase formatted sql

--changeset satcoso:0015-roster
create table roster (
    id           uuid primary key,
    -- whose people go: a team's, or those of a commune's committee
    team_id      uuid references team,
    unit_id      uuid references unit,
    -- first day of the month
    month        date    not null,
    state        text    not null,
    published_at timestamptz,
    version      integer not null default 0,
    constraint roster_owner_known check ((team_id is null) <> (unit_id is null)),
    constraint roster_month_is_first_day check (extract(day from month) = 1),
    constraint roster_state_known check (state in ('DRAFT', 'PUBLISHED', 'CLOSED')),
    constraint roster_published_has_time check (state <> 'PUBLISHED' or published_at is not null),
    constraint roster_once_for_team unique (team_id, month),
    constraint roster_once_for_unit unique (unit_id, month)
);
create index roster_by_month on roster (month);
grant select, insert, update on roster to satcoso_app;

-- Who goes to which cell; the day is that of the cell's regular meeting of the month, wherever it is moved.
create table roster_line (
    roster_id   uuid not null references roster,
    cell_id     uuid not null references unit,
    official_id uuid not null references official,
    primary key (roster_id, cell_id, official_id)
);
create index roster_line_by_official on roster_line (official_id);
create index roster_line_by_cell on roster_line (cell_id);
grant select, insert, delete on roster_line to satcoso_app;
--rollback drop table roster_line; drop table roster;

--changeset satcoso:0015-roster-import
alter table import_file drop constraint import_file_kind_known;
alter table import_file add constraint import_file_kind_known
    check (kind in ('UNITS', 'OFFICIALS', 'ASSIGNMENTS', 'ROSTER'));
--rollback alter table import_file drop constraint import_file_kind_known;
--rollback alter table import_file add constraint import_file_kind_known
--rollback     check (kind in ('UNITS', 'OFFICIALS', 'ASSIGNMENTS'));

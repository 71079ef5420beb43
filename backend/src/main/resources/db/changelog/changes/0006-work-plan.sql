--liquibase formatted sql

--changeset satcoso:0006-work-plan
create table work_plan (
    id                 uuid primary key,
    official_id        uuid    not null references official,
    regulation_id      uuid    not null references regulation,
    year               integer not null,
    state              text    not null,
    note               text,
    -- Timeliness is kept from the first submission, whatever is reopened later.
    first_submitted_at timestamptz,
    submitted_at       timestamptz,
    version            integer not null default 0,
    constraint work_plan_one_a_year unique (official_id, regulation_id, year),
    constraint work_plan_year_range check (year between 2000 and 2200),
    constraint work_plan_state_known check (state in ('DRAFT', 'SUBMITTED')),
    constraint work_plan_submitted_has_time check (state = 'DRAFT' or submitted_at is not null)
);
create index work_plan_by_year on work_plan (year, regulation_id, official_id);
grant select, insert, update on work_plan to satcoso_app;
--rollback drop table work_plan;

--changeset satcoso:0006-planned-visit
create table planned_visit (
    id      uuid primary key,
    plan_id uuid    not null references work_plan,
    cell_id uuid    not null references unit,
    month   integer not null,
    note    text,
    constraint planned_visit_once unique (plan_id, cell_id, month),
    constraint planned_visit_month_range check (month between 1 and 12)
);
create index planned_visit_by_cell on planned_visit (cell_id, month);
grant select, insert, update, delete on planned_visit to satcoso_app;
--rollback drop table planned_visit;

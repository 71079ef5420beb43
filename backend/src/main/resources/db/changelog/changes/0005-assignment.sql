--liquibase formatted sql

--changeset satcoso:0005-assignment
create table assignment (
    id              uuid primary key,
    official_id     uuid    not null references official,
    unit_id         uuid    not null references unit,
    regulation_id   uuid    not null references regulation,
    valid_from      date    not null,
    valid_to        date,
    decision_number text    not null,
    decision_date   date    not null,
    note            text,
    end_reason      text,
    version         integer not null default 0,
    constraint assignment_validity check (valid_to is null or valid_to >= valid_from),
    constraint assignment_once_at_a_time exclude using gist (
        official_id with =, unit_id with =, regulation_id with =,
        daterange(valid_from, valid_to, '[]') with &&)
);
create index assignment_by_official on assignment (official_id, valid_from);
create index assignment_by_unit on assignment (unit_id, valid_from);
create index assignment_by_regulation on assignment (regulation_id, official_id);
grant select, insert, update on assignment to satcoso_app;
--rollback drop table assignment;

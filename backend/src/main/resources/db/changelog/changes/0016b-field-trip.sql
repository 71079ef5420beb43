--liquibase formatted sql

--changeset satcoso:0016-field-trip
-- A working trip to the grassroots that is no cell meeting (S0-03, S1-07); it counts for no quota.
create table field_trip (
    id               uuid primary key,
    official_id      uuid        not null references official,
    unit_id          uuid        not null references unit,
    kind             text        not null,
    from_day         date        not null,
    to_day           date        not null,
    people_met       text,
    content          text        not null,
    result           text,
    recorded_by      text        not null,
    recorded_on_behalf boolean   not null,
    recorded_at      timestamptz not null,
    withdraw_reason  text,
    withdrawn_by     text,
    withdrawn_at     timestamptz,
    version          integer     not null default 0,
    constraint field_trip_kind_known check (kind in
        ('COMMITTEE_WORK', 'SURVEY', 'PEOPLE_MEETING', 'CONFERENCE', 'FESTIVAL', 'OTHER')),
    constraint field_trip_days_in_order check (to_day >= from_day),
    constraint field_trip_days_range check (to_day - from_day <= 60),
    constraint field_trip_withdrawn_has_reason check (num_nonnulls(withdraw_reason, withdrawn_by, withdrawn_at) in (0, 3))
);
create index field_trip_by_official on field_trip (official_id, from_day desc);
create index field_trip_by_unit on field_trip (unit_id, from_day desc);
create index field_trip_by_day on field_trip (from_day desc, id);
grant select, insert, update on field_trip to satcoso_app;
--rollback drop table field_trip;

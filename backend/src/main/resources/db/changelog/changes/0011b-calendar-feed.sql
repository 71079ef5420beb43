--liquibase formatted sql

--changeset satcoso:0011-calendar-feed
-- Secret addresses under which a telephone reads the calendar of an official or of a unit; only the hash is kept.
create table calendar_feed (
    id          uuid primary key,
    official_id uuid references official,
    unit_id     uuid references unit,
    name        text        not null,
    secret_hash text        not null,
    created_by  text        not null,
    created_at  timestamptz not null,
    revoked_at  timestamptz,
    constraint calendar_feed_owner_known check (num_nonnulls(official_id, unit_id) = 1),
    constraint calendar_feed_secret_known unique (secret_hash)
);
create index calendar_feed_by_official on calendar_feed (official_id) where revoked_at is null;
create index calendar_feed_by_unit on calendar_feed (unit_id) where revoked_at is null;
grant select, insert on calendar_feed to satcoso_app;
grant update (revoked_at) on calendar_feed to satcoso_app;
--rollback drop table calendar_feed;

--liquibase formatted sql

--changeset satcoso:0001-extensions
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;
--rollback drop extension btree_gist; drop extension pg_trgm; drop extension unaccent;

--changeset satcoso:0001-vn-norm splitStatements:false
-- Folds a Vietnamese text for searching: no case, no diacritics, đ = d, so hoà = hòa = hoa.
create function vn_norm(value text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC)));
--rollback drop function vn_norm(text);

--changeset satcoso:0001-new-id splitStatements:false
-- An identifier of version 7 for rows that one statement makes in great numbers.
create function new_id() returns uuid
    language sql volatile parallel safe
    return encode(
        set_bit(set_bit(
            overlay(uuid_send(gen_random_uuid())
                placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
                from 1 for 6),
            52, 1), 53, 1),
        'hex')::uuid;
--rollback drop function new_id();

--changeset satcoso:0001-schema-use
grant usage on schema public to satcoso_app;
--rollback revoke usage on schema public from satcoso_app;

--changeset satcoso:0001-audit-event
create table audit_event (
    id            uuid primary key,
    at            timestamptz not null,
    actor_subject text        not null,
    actor_name    text        not null,
    actor_unit    text,
    request_id    text,
    action        text        not null,
    object_type   text        not null,
    object_id     uuid        not null,
    parent_id     uuid,
    reason        text,
    changes       jsonb       not null
);
create index audit_event_by_object on audit_event (object_id, id desc);
create index audit_event_by_parent on audit_event (parent_id, id desc) where parent_id is not null;
-- The trail is append-only for the application.
grant select, insert on audit_event to satcoso_app;
--rollback drop table audit_event;

--changeset satcoso:0001-idempotency-record
create table idempotency_record (
    principal  text        not null,
    key        text        not null,
    operation  text        not null,
    body_hash  text        not null,
    response   text,
    created_at timestamptz not null,
    primary key (principal, key)
);
create index idempotency_record_by_age on idempotency_record (created_at);
grant select, insert, update, delete on idempotency_record to satcoso_app;
--rollback drop table idempotency_record;

--changeset satcoso:0001-import-file
create table import_file (
    id         uuid primary key,
    kind       text        not null,
    file_name  text        not null,
    content    bytea       not null,
    state      text        not null,
    result     jsonb       not null,
    created_by text        not null,
    created_at timestamptz not null,
    applied_at timestamptz,
    constraint import_file_kind_known check (kind in ('UNITS', 'OFFICIALS', 'ASSIGNMENTS')),
    constraint import_file_state_known check (state in ('READY', 'FAULTY', 'UNCHANGED', 'APPLIED'))
);
create index import_file_by_creator on import_file (created_by, created_at desc);
grant select, insert on import_file to satcoso_app;
grant update (state, result, applied_at) on import_file to satcoso_app;
--rollback drop table import_file;

--changeset satcoso:0001-import-file-kept-briefly
grant update (content), delete on import_file to satcoso_app;
--rollback revoke update (content), delete on import_file from satcoso_app;

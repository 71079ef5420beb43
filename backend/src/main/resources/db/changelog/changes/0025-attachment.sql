--liquibase formatted sql

--changeset satcoso:0025-attachment
create table attachment (
    id             uuid primary key,
    -- Nobody's until a feature binds it to a record of its own; what stays nobody's is swept.
    owner_kind     text,
    owner_id       uuid,
    file_name      text        not null,
    media_type     text        not null,
    size_bytes     bigint      not null,
    -- where the bytes lie, and what they must come to when they are read
    sha256         text        not null,
    -- looked at by a virus scanner
    scanned        boolean     not null,
    uploader       text        not null,
    uploader_name  text        not null,
    uploader_unit  text,
    uploaded_at    timestamptz not null,
    removed_at     timestamptz,
    removed_by     text,
    removal_reason text,
    version        integer     not null default 0,
    constraint attachment_owner_whole check ((owner_kind is null) = (owner_id is null)),
    constraint attachment_owner_known check (owner_kind in ('VISIT_REPORT')),
    constraint attachment_type_known check (media_type in ('application/pdf', 'image/jpeg', 'image/png',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')),
    constraint attachment_size_range check (size_bytes between 1 and 20971520),
    constraint attachment_sha256_shape check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint attachment_name_length check (char_length(file_name) between 1 and 200),
    constraint attachment_removed_says_why
        check ((removed_at is null) = (removed_by is null) and (removed_at is null) = (removal_reason is null))
);
create index attachment_by_owner on attachment (owner_kind, owner_id) where removed_at is null;
create index attachment_by_content on attachment (sha256) where removed_at is null;
create index attachment_unbound on attachment (uploaded_at) where owner_id is null;
grant select, insert, delete on attachment to satcoso_app;
grant update (owner_kind, owner_id, removed_at, removed_by, removal_reason, version) on attachment to satcoso_app;
--rollback drop table attachment;

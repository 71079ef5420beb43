--liquibase formatted sql

--changeset satcoso:0010-notice
create table notice (
    id            uuid primary key,
    -- told to an official, or to whoever sits at a unit
    official_id   uuid references official,
    unit_id       uuid references unit,
    -- the text is written when it is read, in the language of the reader: message notice.<kind> with these words
    kind          text        not null,
    words         text[]      not null,
    link          text,
    object_id     uuid,
    -- whose act it tells of; he is not told himself
    actor_subject text,
    created_at    timestamptz not null,
    constraint notice_addressee_known check (num_nonnulls(official_id, unit_id) = 1)
);
create index notice_by_official on notice (official_id, created_at desc, id desc) where official_id is not null;
create index notice_by_unit on notice (unit_id, created_at desc, id desc) where unit_id is not null;
create index notice_by_age on notice (created_at);
grant select, insert, delete on notice to satcoso_app;
--rollback drop table notice;

--changeset satcoso:0010-notice-read
-- Several people may sit at one unit: each has read, or not, for himself.
create table notice_read (
    subject   text        not null,
    notice_id uuid        not null references notice on delete cascade,
    read_at   timestamptz not null,
    primary key (subject, notice_id)
);
create index notice_read_by_notice on notice_read (notice_id);
grant select, insert, delete on notice_read to satcoso_app;
--rollback drop table notice_read;

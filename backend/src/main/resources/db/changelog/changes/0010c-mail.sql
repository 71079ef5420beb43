--liquibase formatted sql

--changeset satcoso:0010c-notice-reader
-- Who has been told anything so far, as his token last said, and what he chose; the digest looks here.
create table notice_reader (
    subject     text primary key,
    name        text        not null,
    official_id uuid references official,
    unit_id     uuid references unit,
    email       text,
    -- one mail a day, as soon as an address is known
    digest      boolean     not null default true,
    -- the topics of which he wants no mail
    muted       text[]      not null default '{}',
    seen_at     timestamptz not null,
    -- the day of the last digest, and how far it went
    digest_on   date,
    told_until  timestamptz,
    version     integer     not null default 0
);
create index notice_reader_by_official on notice_reader (official_id) where official_id is not null;
create index notice_reader_by_unit on notice_reader (unit_id) where unit_id is not null;
grant select, insert, update on notice_reader to satcoso_app;
--rollback drop table notice_reader;

--changeset satcoso:0010c-mail-outbox
create table mail_outbox (
    id         uuid primary key,
    recipient  text        not null,
    subject    text        not null,
    text_body  text        not null,
    html_body  text        not null,
    state      text        not null default 'WAITING',
    attempts   integer     not null default 0,
    -- not before this moment; whoever takes the row to send it moves this on, so that nobody else does
    next_try   timestamptz not null,
    sent_at    timestamptz,
    last_error text,
    created_at timestamptz not null,
    constraint mail_outbox_state_known check (state in ('WAITING', 'SENT', 'DEAD')),
    constraint mail_outbox_sent_has_time check ((state = 'SENT') = (sent_at is not null)),
    constraint mail_outbox_subject_length check (char_length(subject) <= 300 and subject !~ '[[:cntrl:]]'),
    constraint mail_outbox_recipient_length check (char_length(recipient) <= 254 and recipient !~ '[[:cntrl:][:space:]]')
);
create index mail_outbox_waiting on mail_outbox (next_try) where state = 'WAITING';
create index mail_outbox_by_age on mail_outbox (created_at);
grant select, insert, update, delete on mail_outbox to satcoso_app;
--rollback drop table mail_outbox;

--liquibase formatted sql

--changeset satcoso:0024-proposal-clock
alter table proposal add column paused_on date;
alter table proposal add column extension text;
alter table proposal add constraint proposal_extension_known check (extension in ('ASKED', 'GRANTED', 'REFUSED'));
-- One extension for a referral: until when, why, and what the desk said.
alter table proposal_referral add column extension text;
alter table proposal_referral add column extension_due date;
alter table proposal_referral add column extension_reason text;
alter table proposal_referral add column extension_asked_at timestamptz;
alter table proposal_referral add column extension_decided_by text;
alter table proposal_referral add column extension_decided_at timestamptz;
alter table proposal_referral add column extension_note text;
alter table proposal_referral add constraint proposal_referral_extension_known
    check (extension in ('ASKED', 'GRANTED', 'REFUSED'));
-- The due date that held when the answer was given, by which it was in time or late.
alter table proposal_answer add column due_on date;
create table proposal_pause (
    referral_id uuid        not null references proposal_referral,
    place       integer     not null,
    question    text        not null,
    asked_by    text        not null,
    asked_at    timestamptz not null,
    answer      text,
    ended_by    text,
    ended_at    timestamptz,
    primary key (referral_id, place)
);
grant select, insert, update, delete on proposal_pause to satcoso_app;
--rollback drop table proposal_pause; alter table proposal_answer drop column due_on;
--rollback alter table proposal_referral drop column extension, drop column extension_due, drop column extension_reason, drop column extension_asked_at, drop column extension_decided_by, drop column extension_decided_at, drop column extension_note;
--rollback alter table proposal drop column extension, drop column paused_on;

--changeset satcoso:0024-proposal-link
-- What became of a proposal in others: merged into one, split into several, or linked as it is.
create table proposal_link (
    from_id   uuid        not null references proposal,
    to_id     uuid        not null references proposal,
    kind      text        not null,
    linked_by text        not null,
    linked_at timestamptz not null,
    constraint proposal_link_once primary key (from_id, to_id),
    constraint proposal_link_kind_known check (kind in ('MERGED', 'SPLIT', 'LINKED')),
    constraint proposal_link_of_two_known check (from_id <> to_id)
);
create index proposal_link_by_target on proposal_link (to_id);
grant select, insert on proposal_link to satcoso_app;
create table proposal_comment (
    id          uuid primary key,
    proposal_id uuid        not null references proposal,
    text        text        not null,
    written_by  text        not null,
    written_for text,
    written_at  timestamptz not null
);
create index proposal_comment_by_proposal on proposal_comment (proposal_id, written_at);
grant select, insert on proposal_comment to satcoso_app;
--rollback drop table proposal_comment; drop table proposal_link;

--liquibase formatted sql

--changeset satcoso:0030b-proposal-follower
-- Who chose to be told of a proposal, and who he was then: by that he is told, as long as it lets him see it.
create table proposal_follower (
    id          uuid primary key,
    proposal_id uuid        not null references proposal,
    subject     text        not null,
    official_id uuid references official,
    unit_id     uuid references unit,
    roles       text[]      not null,
    followed_at timestamptz not null,
    constraint proposal_follower_once unique (proposal_id, subject)
);
create index proposal_follower_by_subject on proposal_follower (subject, proposal_id);
grant select, insert, update, delete on proposal_follower to satcoso_app;
--rollback drop table proposal_follower;

--liquibase formatted sql

--changeset satcoso:0032b-proposal-work
-- What the first page asks for: the few open direct matters, and the few of which an agency waits for a word.
create index proposal_direct on proposal (path, state) where line = 'DIRECT' and state <> 'CLOSED';
create index proposal_paused on proposal (path) where paused_on is not null;
--rollback drop index proposal_paused; drop index proposal_direct;

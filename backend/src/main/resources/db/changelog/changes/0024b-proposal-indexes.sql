--liquibase formatted sql

--changeset satcoso:0024-proposal-indexes
-- The newest first as the lists order them, and all that counting within an area needs.
create index proposal_newest on proposal (submitted_at desc nulls last, id desc);
create index proposal_within on proposal (path, submitted_at, line, state);
drop index proposal_by_submission;
drop index proposal_by_path;
--rollback create index proposal_by_path on proposal (path, state, submitted_at);
--rollback create index proposal_by_submission on proposal (submitted_at desc, id);
--rollback drop index proposal_within; drop index proposal_newest;

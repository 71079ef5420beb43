--liquibase formatted sql

--changeset satcoso:0028-proposal-words
-- The words together with where a matter arises, node by node, and whose it is: a search reads what its caller may see and
-- nothing else, however common the words are in other provinces.
drop index proposal_by_words;
create index proposal_by_words on proposal using gin (
    search, (string_to_array(path, '.') || array[author_official_id::text, author_unit_id::text]));
--rollback drop index proposal_by_words; create index proposal_by_words on proposal using gin (search);

--changeset satcoso:0028-proposal-counted
-- All that counting within an area needs, so that no proposal itself is read for a number of today.
create index proposal_counted on proposal (path, submitted_at, line, state) include (id, kind, competence, sector, outcome,
    closure, reopened, agency_id, due_on, unit_id, author_official_id, author_unit_id);
drop index proposal_within;
--rollback create index proposal_within on proposal (path, submitted_at, line, state); drop index proposal_counted;

--changeset satcoso:0028-proposal-answer-due
-- Each answer keeps the due date it was given under; the first ones were given before there was such a column.
update proposal_answer x set due_on = r.due_on from proposal_referral r where r.id = x.referral_id and x.due_on is null;
create index proposal_answer_in_time on proposal_answer (proposal_id, answered_at) include (due_on);
--rollback drop index proposal_answer_in_time;

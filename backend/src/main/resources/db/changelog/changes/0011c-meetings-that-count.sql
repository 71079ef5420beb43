--liquibase formatted sql

--changeset satcoso:0011-meetings-that-count
-- What lies ahead is counted by cell and day without the meetings that were called off.
create index cell_meeting_that_counts on cell_meeting (cell_id, held_on) where cancel_reason is null;
--rollback drop index cell_meeting_that_counts;

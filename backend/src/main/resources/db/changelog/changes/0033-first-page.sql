--liquibase formatted sql

--changeset satcoso:0033-schedule-by-cell
-- The fixed day of a cell: the index that keeps the days apart reads many pages for each cell.
create index meeting_schedule_by_cell on meeting_schedule (cell_id, valid_from) include (valid_to);
--rollback drop index meeting_schedule_by_cell;

--changeset satcoso:0033-visits-of-an-official
-- What quotas are worked out from, answered from the index alone.
drop index attendance_by_official;
create index attendance_by_official on attendance (official_id, meeting_held_on)
    include (id, meeting_cell_id, meeting_id, outcome, online);
--rollback drop index attendance_by_official;
--rollback create index attendance_by_official on attendance (official_id, meeting_held_on) include (id, meeting_cell_id, meeting_id, outcome);

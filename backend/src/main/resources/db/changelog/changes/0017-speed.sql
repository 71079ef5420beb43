--liquibase formatted sql

--changeset satcoso:0017-meetings-of-a-cell
-- The meetings of many cells over a year, answered from the index alone.
drop index cell_meeting_by_cell;
create index cell_meeting_by_cell on cell_meeting (cell_id, held_on) include (id, month);
drop index cell_meeting_that_counts;
create index cell_meeting_that_counts on cell_meeting (cell_id, held_on) include (id, month, kind)
    where cancel_reason is null;
--rollback drop index cell_meeting_that_counts;
--rollback create index cell_meeting_that_counts on cell_meeting (cell_id, held_on) where cancel_reason is null;
--rollback drop index cell_meeting_by_cell;
--rollback create index cell_meeting_by_cell on cell_meeting (cell_id, held_on);

--changeset satcoso:0017-attendances-of-a-meeting
-- Who came to many meetings, and to which meetings many came, answered from the index alone.
alter table attendance drop constraint attendance_once;
alter table attendance add constraint attendance_once unique (meeting_id, official_id) include (id, outcome);
drop index attendance_by_official;
create index attendance_by_official on attendance (official_id, meeting_id) include (id, outcome);
--rollback drop index attendance_by_official;
--rollback create index attendance_by_official on attendance (official_id, meeting_id);
--rollback alter table attendance drop constraint attendance_once;
--rollback alter table attendance add constraint attendance_once unique (meeting_id, official_id);

--changeset satcoso:0017-attendances-moved-to
-- Whether somebody goes to this meeting instead of another.
create index attendance_by_moved_to on attendance (moved_to_meeting_id) where moved_to_meeting_id is not null;
--rollback drop index attendance_by_moved_to;

--changeset satcoso:0017-followers-of-a-cell
-- The cell first, since the followers of a cell are asked for: by its second column such an index answers slowly.
alter table team_cell drop constraint team_cell_once_at_a_time;
alter table team_cell add constraint team_cell_once_at_a_time exclude using gist
    (cell_id with =, member_id with =, daterange(valid_from, valid_to, '[]') with &&);
--rollback alter table team_cell drop constraint team_cell_once_at_a_time;
--rollback alter table team_cell add constraint team_cell_once_at_a_time exclude using gist (member_id with =, cell_id with =, daterange(valid_from, valid_to, '[]') with &&);

--changeset satcoso:0017-assignments-of-an-official
-- Who follows what on a day, answered from the index alone; the index of the exclusion answers that slowly.
drop index assignment_by_official;
create index assignment_by_official on assignment (official_id, valid_from) include (valid_to, unit_id, regulation_id);
drop index assignment_by_unit;
create index assignment_by_unit on assignment (unit_id, valid_from) include (valid_to, official_id, regulation_id);
--rollback drop index assignment_by_unit;
--rollback create index assignment_by_unit on assignment (unit_id, valid_from);
--rollback drop index assignment_by_official;
--rollback create index assignment_by_official on assignment (official_id, valid_from);

--liquibase formatted sql

--changeset satcoso:0027b-day-of-the-meeting
-- The cell and the day of the meeting, carried by attendances and briefings so that those of a cell or an official in a span
-- of days are one range of an index, where all meetings of the span had to be looked up before.
alter table attendance add column meeting_cell_id uuid, add column meeting_held_on date;
update attendance a set meeting_cell_id = m.cell_id, meeting_held_on = m.held_on
from cell_meeting m where m.id = a.meeting_id;
alter table attendance alter column meeting_cell_id set not null, alter column meeting_held_on set not null;
create index attendance_by_cell on attendance (meeting_cell_id, meeting_held_on)
    include (id, official_id, meeting_id, outcome);
drop index attendance_by_official;
create index attendance_by_official on attendance (official_id, meeting_held_on)
    include (id, meeting_cell_id, meeting_id, outcome);
alter table briefing add column meeting_cell_id uuid, add column meeting_held_on date;
update briefing b set meeting_cell_id = m.cell_id, meeting_held_on = m.held_on
from cell_meeting m where m.id = b.meeting_id;
alter table briefing alter column meeting_cell_id set not null, alter column meeting_held_on set not null;
create index briefing_by_cell on briefing (meeting_cell_id, meeting_held_on) where first_sent_at is not null;
--rollback drop index briefing_by_cell;
--rollback alter table briefing drop column meeting_cell_id, drop column meeting_held_on;
--rollback drop index attendance_by_official;
--rollback create index attendance_by_official on attendance (official_id, meeting_id) include (id, outcome);
--rollback drop index attendance_by_cell;
--rollback alter table attendance drop column meeting_cell_id, drop column meeting_held_on;

--changeset satcoso:0027b-day-of-the-meeting-kept splitStatements:false
-- The meeting says where and when; nobody writes the two columns by hand. Whoever records attendance holds the meeting
-- (for share) until he is done, and a briefing asks once more when it is sent, so that no move comes in between.
create function row_takes_meeting() returns trigger language plpgsql as $$
begin
    select m.cell_id, m.held_on into new.meeting_cell_id, new.meeting_held_on
    from cell_meeting m where m.id = new.meeting_id;
    return new;
end
$$;
create trigger attendance_takes_meeting before insert or update on attendance
    for each row execute function row_takes_meeting();
create trigger briefing_takes_meeting before insert or update on briefing
    for each row execute function row_takes_meeting();
create function cell_meeting_tells_rows() returns trigger language plpgsql as $$
begin
    update attendance set meeting_held_on = new.held_on where meeting_id = new.id;
    update briefing set meeting_held_on = new.held_on where meeting_id = new.id;
    return null;
end
$$;
create trigger cell_meeting_tells_rows after update of cell_id, held_on on cell_meeting
    for each row when ((old.cell_id, old.held_on) is distinct from (new.cell_id, new.held_on))
    execute function cell_meeting_tells_rows();
--rollback drop trigger cell_meeting_tells_rows on cell_meeting; drop function cell_meeting_tells_rows();
--rollback drop trigger briefing_takes_meeting on briefing; drop trigger attendance_takes_meeting on attendance;
--rollback drop function row_takes_meeting();

--changeset satcoso:0027b-meetings-of-a-month
-- Plans and rosters name a cell and a month: the meetings of that month, and no others of the year.
create index cell_meeting_by_month on cell_meeting (cell_id, month) include (id, held_on, kind)
    where cancel_reason is null;
--rollback drop index cell_meeting_by_month;

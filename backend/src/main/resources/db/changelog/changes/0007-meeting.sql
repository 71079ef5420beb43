--liquibase formatted sql

--changeset satcoso:0007-meeting-schedule
create table meeting_schedule (
    id           uuid primary key,
    cell_id      uuid    not null references unit,
    day_of_month integer not null,
    starts_at    time    not null,
    place        text    not null,
    valid_from   date    not null,
    valid_to     date,
    version      integer not null default 0,
    constraint meeting_schedule_day_range check (day_of_month between 1 and 31),
    constraint meeting_schedule_validity check (valid_to is null or valid_to >= valid_from),
    constraint meeting_schedule_one_at_a_time
        exclude using gist (cell_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
grant select, insert, update, delete on meeting_schedule to satcoso_app;
--rollback drop table meeting_schedule;

--changeset satcoso:0007-cell-meeting
create table cell_meeting (
    id           uuid primary key,
    cell_id      uuid    not null references unit,
    -- first day of the month that the meeting belongs to
    month        date    not null,
    kind         text    not null,
    -- the day by the fixed schedule, and the day it is really held
    scheduled_on date    not null,
    held_on      date    not null,
    starts_at    time    not null,
    place        text    not null,
    day_shifted  boolean not null default false,
    move_reason  text,
    version      integer not null default 0,
    constraint cell_meeting_kind_known check (kind in ('REGULAR', 'THEMATIC')),
    constraint cell_meeting_month_is_first_day check (extract(day from month) = 1),
    constraint cell_meeting_moved_has_reason check (held_on = scheduled_on or move_reason is not null)
);
create unique index cell_meeting_one_regular_a_month on cell_meeting (cell_id, month) where kind = 'REGULAR';
create index cell_meeting_by_cell on cell_meeting (cell_id, held_on);
create index cell_meeting_by_day on cell_meeting (held_on, cell_id);
grant select, insert, update, delete on cell_meeting to satcoso_app;
--rollback drop table cell_meeting;

--changeset satcoso:0007-attendance
create table attendance (
    id                  uuid primary key,
    meeting_id          uuid        not null references cell_meeting,
    official_id         uuid        not null references official,
    outcome             text        not null,
    online              boolean     not null default false,
    absence_reason      text,
    note                text,
    substitute_name     text,
    substitute_id       uuid references official,
    moved_to_meeting_id uuid references cell_meeting,
    recorded_by         text        not null,
    recorded_on_behalf  boolean     not null,
    recorded_at         timestamptz not null,
    version             integer     not null default 0,
    constraint attendance_once unique (meeting_id, official_id),
    constraint attendance_outcome_known check (outcome in ('ATTENDED', 'ABSENT', 'SUBSTITUTED', 'MOVED')),
    constraint attendance_absence_has_reason check ((outcome = 'ABSENT') = (absence_reason is not null)),
    constraint attendance_absence_reason_known
        check (absence_reason in ('URGENT_WORK', 'BUSINESS_TRIP', 'SICK', 'OTHER')),
    constraint attendance_substitute_named check ((outcome = 'SUBSTITUTED') = (substitute_name is not null)),
    constraint attendance_moved_has_target check ((outcome = 'MOVED') = (moved_to_meeting_id is not null)),
    constraint attendance_not_own_substitute check (substitute_id <> official_id)
);
create index attendance_by_official on attendance (official_id, meeting_id);
create index attendance_by_substitute on attendance (substitute_id) where substitute_id is not null;
grant select, insert, update on attendance to satcoso_app;
--rollback drop table attendance;

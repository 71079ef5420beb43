--liquibase formatted sql

--changeset satcoso:0016-attendance
alter table attendance
    -- when it was recorded at first; null until it is corrected
    add column first_recorded_at timestamptz,
    drop constraint attendance_moved_has_target,
    -- who stays away may name the meeting to which he goes instead
    add constraint attendance_moved_has_target check (outcome <> 'MOVED' or moved_to_meeting_id is not null),
    add constraint attendance_away_has_target
        check (moved_to_meeting_id is null or outcome in ('ABSENT', 'MOVED'));
--rollback update attendance set moved_to_meeting_id = null where outcome = 'ABSENT';
--rollback alter table attendance drop constraint attendance_away_has_target, drop constraint attendance_moved_has_target, drop column first_recorded_at;
--rollback alter table attendance add constraint attendance_moved_has_target check ((outcome = 'MOVED') = (moved_to_meeting_id is not null));

--changeset satcoso:0016-attendance-correction
-- What was corrected after the figures of the month were closed; it stays visible beside the record.
create table attendance_correction (
    id            uuid primary key,
    attendance_id uuid        not null references attendance,
    from_outcome  text        not null,
    from_online   boolean     not null,
    to_outcome    text        not null,
    reason        text        not null,
    corrected_by  text        not null,
    on_behalf     boolean     not null,
    corrected_at  timestamptz not null,
    constraint attendance_correction_outcome_known
        check (from_outcome in ('ATTENDED', 'ABSENT', 'SUBSTITUTED', 'MOVED')
               and to_outcome in ('ATTENDED', 'ABSENT', 'SUBSTITUTED', 'MOVED'))
);
create index attendance_correction_by_attendance on attendance_correction (attendance_id, corrected_at);
grant select, insert on attendance_correction to satcoso_app;
--rollback drop table attendance_correction;

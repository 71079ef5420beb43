--liquibase formatted sql

--changeset satcoso:0011-meeting-agenda
alter table cell_meeting
    add column topic         text,
    add column agenda        text,
    add column model_meeting boolean not null default false,
    -- not null: the meeting was called off; it stays in the calendar and counts for nothing
    add column cancel_reason text,
    -- not null: the name of the days off for which the fixed day gave way by rule
    add column day_off       text,
    drop constraint cell_meeting_moved_has_reason,
    add constraint cell_meeting_moved_has_reason
        check (held_on = scheduled_on or move_reason is not null or day_off is not null),
    add constraint cell_meeting_cancelled_kind_known check (cancel_reason is null or kind = 'THEMATIC');
create index cell_meeting_thematic on cell_meeting (cell_id, held_on) where kind = 'THEMATIC' and cancel_reason is null;
--rollback drop index cell_meeting_thematic;
--rollback update cell_meeting set move_reason = day_off where held_on <> scheduled_on and move_reason is null;
--rollback alter table cell_meeting drop constraint cell_meeting_moved_has_reason;
--rollback alter table cell_meeting add constraint cell_meeting_moved_has_reason check (held_on = scheduled_on or move_reason is not null);
--rollback alter table cell_meeting drop constraint cell_meeting_cancelled_kind_known, drop column day_off, drop column cancel_reason, drop column model_meeting, drop column agenda, drop column topic;

--changeset satcoso:0011-meeting-rule
-- What a cell owes by itself, whoever visits it (S3-35).
create table meeting_rule (
    id            uuid primary key,
    kind          text    not null,
    period        text    not null,
    minimum       integer not null,
    article       text    not null,
    source_phrase text    not null,
    valid_from    date    not null,
    valid_to      date,
    constraint meeting_rule_kind_known check (kind in ('REGULAR', 'THEMATIC')),
    constraint meeting_rule_period_known check (period in ('MONTH', 'QUARTER')),
    constraint meeting_rule_minimum_range check (minimum between 1 and 31),
    constraint meeting_rule_validity check (valid_to is null or valid_to >= valid_from),
    constraint meeting_rule_one_validity
        exclude using gist (kind with =, period with =, daterange(valid_from, valid_to, '[]') with &&)
);
grant select on meeting_rule to satcoso_app;
insert into meeting_rule (id, kind, period, minimum, article, source_phrase, valid_from)
values (new_id(), 'THEMATIC', 'QUARTER', 1, 'Hướng dẫn số 03-HD/TU',
        'thực hiện sinh hoạt chuyên đề hằng quý theo Hướng dẫn số 03', date '2020-01-01');
--rollback drop table meeting_rule;

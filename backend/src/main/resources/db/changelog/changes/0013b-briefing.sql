--liquibase formatted sql

--changeset satcoso:0013b-briefing
create table briefing (
    id             uuid primary key,
    meeting_id     uuid        not null references cell_meeting,
    situation      text,
    hot_issues     text,
    open_proposals text,
    last_outcome   text,
    -- The first sending, and the due date as it was then: whether the host was in time is not changed by what follows.
    first_sent_at  timestamptz,
    sent_by        text,
    due_on         date,
    version        integer     not null default 0,
    constraint briefing_one_a_meeting unique (meeting_id),
    constraint briefing_text_length check (char_length(situation) <= 5000 and char_length(hot_issues) <= 5000
        and char_length(open_proposals) <= 5000 and char_length(last_outcome) <= 5000),
    constraint briefing_sent_has_time check ((first_sent_at is null) = (sent_by is null))
);
grant select, insert, update on briefing to satcoso_app;
--rollback drop table briefing;

--changeset satcoso:0013b-briefing-supplement
create table briefing_supplement (
    id          uuid primary key,
    briefing_id uuid        not null references briefing,
    content     text        not null,
    added_by    text        not null,
    added_at    timestamptz not null,
    constraint briefing_supplement_length check (char_length(content) between 1 and 5000)
);
create index briefing_supplement_by_briefing on briefing_supplement (briefing_id, added_at);
grant select, insert on briefing_supplement to satcoso_app;
--rollback drop table briefing_supplement;

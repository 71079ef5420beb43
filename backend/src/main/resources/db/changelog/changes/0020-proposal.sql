--liquibase formatted sql

--changeset satcoso:0020-proposal
create sequence proposal_number as bigint;
create table proposal (
    id                 uuid primary key,
    number             bigint      not null default nextval('proposal_number'),
    kind               text        not null,
    -- up: to those who settle it; down: a model suggested to the commune; direct: to the Standing Body, kept from others
    line               text        not null,
    state              text        not null,
    content            text,
    place              text,
    responsible        text,
    requested          text,
    sector             text        not null,
    urgency            text        not null,
    source             text,
    competence         text,
    -- the unit where the matter arises, and its path, which never changes
    unit_id            uuid        not null references unit,
    path               text collate "C" not null,
    author_official_id uuid references official,
    author_unit_id     uuid references unit,
    author_name        text        not null,
    created_by         text        not null,
    created_at         timestamptz not null,
    -- the row of the visit report that it was made of
    report_id          uuid,
    report_row_id      uuid,
    -- why the matter is hot, beyond competence and urgent
    hot_ground         text,
    beyond_ground      text,
    urgent_ground      text,
    desk_id            uuid references unit,
    agency_id          uuid references unit,
    due_on             date,
    due_at             timestamptz,
    state_since        timestamptz not null,
    submitted_at       timestamptz,
    closed_at          timestamptz,
    outcome            text,
    closure            text,
    -- how it was settled, or why it was not forwarded
    result             text,
    return_note        text,
    return_fields      text[]      not null default '{}',
    -- whom the latest answer has reached
    reached            text[]      not null default '{}',
    confirm_by         date,
    reopened           integer     not null default 0,
    answer_text        text,
    version            integer     not null default 0,
    search             tsvector generated always as (
        setweight(to_tsvector('simple', vn_norm(coalesce(content, '') || ' ' || coalesce(place, ''))), 'A')
        || setweight(to_tsvector('simple', vn_norm(coalesce(requested, '') || ' ' || coalesce(responsible, ''))), 'B')
        || setweight(to_tsvector('simple', vn_norm(coalesce(answer_text, '') || ' ' || coalesce(result, ''))), 'C')
    ) stored,
    constraint proposal_number_once unique (number),
    constraint proposal_report_row_once unique (report_row_id),
    constraint proposal_kind_known check (kind in ('DIFFICULTY', 'PROPOSAL')),
    constraint proposal_line_known check (line in ('UP', 'DOWN', 'DIRECT')),
    constraint proposal_state_known check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'REFERRED', 'DECLINED', 'ACCEPTED',
        'ANSWERED', 'DISPUTED', 'UNRESOLVED', 'CLOSED')),
    constraint proposal_competence_known check (competence in ('INDIVIDUAL', 'TEAM', 'CELL', 'COMMUNE', 'DISTRICT',
        'PROVINCE', 'CENTRAL')),
    constraint proposal_urgency_known check (urgency in ('NORMAL', 'URGENT')),
    constraint proposal_outcome_known check (outcome in ('RESOLVED', 'IN_PROGRESS', 'SCHEDULED', 'EXPLAINED',
        'UNRESOLVABLE')),
    constraint proposal_closure_known check (closure in ('SETTLED', 'NOT_FORWARDED', 'WITHDRAWN', 'CONFIRMED', 'SILENT',
        'REPORTED', 'ADOPTED', 'NOT_ADOPTED', 'MERGED', 'SPLIT')),
    constraint proposal_author_known check (num_nonnulls(author_official_id, author_unit_id) = 1),
    constraint proposal_draft_is_known check (state = 'DRAFT' or closure = 'WITHDRAWN' or (content is not null
        and place is not null and submitted_at is not null)),
    constraint proposal_desk_named check (state in ('DRAFT', 'CLOSED') or desk_id is not null),
    constraint proposal_agency_named check (state not in ('REFERRED', 'ACCEPTED', 'DISPUTED') or agency_id is not null),
    constraint proposal_closed_has_time check ((state = 'CLOSED') = (closed_at is not null)),
    constraint proposal_closed_has_reason check ((state = 'CLOSED') = (closure is not null)),
    -- Only what is resolved or explained closes by an answer, and only when all three were told.
    constraint proposal_answer_closes_known check (closure not in ('CONFIRMED', 'SILENT')
        or (outcome in ('RESOLVED', 'EXPLAINED') and cardinality(reached) = 3)),
    constraint proposal_direct_has_reason check (line <> 'DIRECT' or state = 'DRAFT' or closure = 'WITHDRAWN'
        or (hot_ground is not null and beyond_ground is not null and urgent_ground is not null))
);
create index proposal_by_desk on proposal (desk_id, state, state_since desc, id) where state <> 'CLOSED';
create index proposal_by_agency on proposal (agency_id, state, due_on, id) where state <> 'CLOSED';
create index proposal_by_path on proposal (path, state, submitted_at);
create index proposal_by_submission on proposal (submitted_at desc, id);
create index proposal_by_author on proposal (author_official_id, created_at) where author_official_id is not null;
create index proposal_by_author_unit on proposal (author_unit_id, created_at) where author_unit_id is not null;
create index proposal_by_words on proposal using gin (search);
grant select, insert, update on proposal to satcoso_app;
grant usage on sequence proposal_number to satcoso_app;
--rollback drop table proposal; drop sequence proposal_number;

--changeset satcoso:0020-proposal-referral
create table proposal_referral (
    id             uuid primary key,
    proposal_id    uuid        not null references proposal,
    place          integer     not null,
    state          text        not null,
    desk_id        uuid        not null references unit,
    lead_id        uuid        not null references unit,
    -- the phiếu chuyển of the desk, numbered anew each year
    slip_year      integer     not null,
    slip_no        integer     not null,
    referred_on    date        not null,
    referred_at    timestamptz not null,
    referred_by    text        not null,
    note           text,
    skips_level    boolean     not null,
    -- the working days of the rule; null where the desk set the date itself
    rule_days      integer,
    due_on         date        not null,
    due_at         timestamptz,
    accepted_at    timestamptz,
    accepted_by    text,
    ended_at       timestamptz,
    ended_by       text,
    end_reason     text,
    -- who should have it instead, by the one who declined
    suggested_id   uuid references unit,
    suggested_name text,
    constraint proposal_referral_state_known check (state in ('OPEN', 'ACCEPTED', 'ANSWERED', 'DECLINED', 'RECALLED')),
    constraint proposal_referral_place_range check (place >= 0),
    constraint proposal_referral_slip_once unique (desk_id, slip_year, slip_no),
    constraint proposal_referral_declined_has_target check (state <> 'DECLINED'
        or (end_reason is not null and num_nonnulls(suggested_id, suggested_name) > 0)),
    constraint proposal_referral_ended_has_time check ((state in ('DECLINED', 'RECALLED')) = (ended_at is not null))
);
create index proposal_referral_by_proposal on proposal_referral (proposal_id, place);
create index proposal_referral_by_lead on proposal_referral (lead_id, referred_on);
create table proposal_referral_unit (
    referral_id uuid    not null references proposal_referral,
    unit_id     uuid    not null references unit,
    -- repeated here so that an agency finds its matters by one index
    proposal_id uuid    not null references proposal,
    lead        boolean not null,
    primary key (referral_id, unit_id)
);
create index proposal_referral_unit_by_unit on proposal_referral_unit (unit_id, proposal_id);
grant select, insert, update on proposal_referral to satcoso_app;
grant select, insert on proposal_referral_unit to satcoso_app;
--rollback drop table proposal_referral_unit; drop table proposal_referral;

--changeset satcoso:0020-proposal-answer
create table proposal_answer (
    id           uuid primary key,
    proposal_id  uuid        not null references proposal,
    -- null where the Standing Body itself reports the result
    referral_id  uuid references proposal_referral,
    place        integer     not null,
    number       text        not null,
    signed_on    date        not null,
    signer       text        not null,
    outcome      text        not null,
    content      text        not null,
    next_on      date,
    roadmap      text,
    reason       text,
    approved_by  text,
    answered_at  timestamptz not null,
    answered_by  text        not null,
    verdict      text,
    verdict_at   timestamptz,
    verdict_by   text,
    verdict_note text,
    constraint proposal_answer_place_range check (place >= 0),
    constraint proposal_answer_outcome_known check (outcome in ('RESOLVED', 'IN_PROGRESS', 'SCHEDULED', 'EXPLAINED',
        'UNRESOLVABLE')),
    constraint proposal_answer_verdict_known check (verdict in ('CONFIRMED', 'DISPUTED', 'SILENT')),
    constraint proposal_answer_verdict_has_time check ((verdict is null) = (verdict_at is null)),
    constraint proposal_answer_dispute_has_reason check (verdict <> 'DISPUTED' or verdict_note is not null),
    constraint proposal_answer_next_has_time check (outcome not in ('IN_PROGRESS', 'SCHEDULED') or next_on is not null),
    constraint proposal_answer_scheduled_has_target check (outcome <> 'SCHEDULED' or roadmap is not null),
    constraint proposal_answer_unresolvable_has_reason check (outcome <> 'UNRESOLVABLE'
        or (reason is not null and approved_by is not null))
);
create index proposal_answer_by_proposal on proposal_answer (proposal_id, place);
create table proposal_delivery (
    answer_id    uuid        not null references proposal_answer,
    recipient    text        not null,
    delivered_at timestamptz not null,
    receipt      text        not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    constraint proposal_delivery_once primary key (answer_id, recipient),
    constraint proposal_delivery_recipient_known check (recipient in ('LOCALITY', 'OFFICIAL', 'STANDING_COMMITTEE'))
);
grant select, insert, update on proposal_answer to satcoso_app;
grant select, insert on proposal_delivery to satcoso_app;
--rollback drop table proposal_delivery; drop table proposal_answer;

--changeset satcoso:0020-proposal-step
-- One row for every act, with the proposal as it stood from then until the next: figures of any day are counted here.
create table proposal_step (
    id           uuid primary key,
    proposal_id  uuid        not null references proposal,
    place        integer     not null,
    act          text        not null,
    actor_name   text        not null,
    actor_unit   text,
    note         text,
    valid_from   timestamptz not null,
    valid_to     timestamptz,
    state        text        not null,
    kind         text        not null,
    line         text        not null,
    sector       text        not null,
    competence   text,
    unit_id      uuid        not null references unit,
    path         text collate "C" not null,
    desk_id      uuid references unit,
    agency_id    uuid references unit,
    due_on       date,
    outcome      text,
    closure      text,
    reopened     integer     not null,
    submitted_at timestamptz,
    constraint proposal_step_once unique (proposal_id, place),
    constraint proposal_step_validity check (valid_to is null or valid_to >= valid_from)
);
create index proposal_step_by_path on proposal_step (path, valid_from);
create index proposal_step_by_agency on proposal_step (agency_id, valid_from) where agency_id is not null;
grant select, insert on proposal_step to satcoso_app;
-- A step is closed by the next one and never rewritten.
grant update (valid_to) on proposal_step to satcoso_app;
--rollback drop table proposal_step;

--changeset satcoso:0020-proposal-rules
-- Within how many working days a matter is answered, by the level that answers it, and after how many the place of
-- origin that says nothing has agreed.
create table proposal_due_rule (
    id            uuid primary key,
    obligation    text    not null,
    competence    text,
    working_days  integer not null,
    valid_from    date    not null,
    valid_to      date,
    -- true: no source states the number, the row is a default that may be changed
    by_default    boolean not null,
    source_phrase text    not null,
    constraint proposal_due_rule_obligation_known check (obligation in ('ANSWER', 'CONFIRMATION')),
    constraint proposal_due_rule_competence_known check ((obligation = 'ANSWER') = (competence is not null)),
    constraint proposal_due_rule_days_range check (working_days between 1 and 250),
    constraint proposal_due_rule_validity check (valid_to is null or valid_to >= valid_from),
    constraint proposal_due_rule_one_in_force exclude using gist (
        obligation with =, (coalesce(competence, '')) with =, daterange(valid_from, valid_to, '[]') with &&)
);
insert into proposal_due_rule (id, obligation, competence, working_days, valid_from, by_default, source_phrase)
select new_id(), r.obligation, r.competence, r.days, date '2016-01-01', true, r.phrase
from (values
    ('ANSWER', 'COMMUNE', 10, 'phải kịp thời xem xét, giải quyết, trả lời bằng văn bản cho địa phương, cơ sở liên quan'),
    ('ANSWER', 'DISTRICT', 15, 'phải kịp thời xem xét, giải quyết, trả lời bằng văn bản cho địa phương, cơ sở liên quan'),
    ('ANSWER', 'PROVINCE', 20, 'phải kịp thời xem xét, giải quyết, trả lời bằng văn bản cho địa phương, cơ sở liên quan'),
    ('CONFIRMATION', null, 10, 'thông tin kết quả giải quyết')
) as r(obligation, competence, days, phrase);
-- Words that name nobody and nowhere; a proposal that says no more than one of them is not clear.
create table proposal_vague_phrase (
    field  text not null,
    phrase text not null,
    constraint proposal_vague_phrase_field_known check (field in ('content', 'place', 'responsible', 'requested')),
    primary key (field, phrase)
);
insert into proposal_vague_phrase (field, phrase) values
    ('responsible', 'các cấp'), ('responsible', 'các ngành'), ('responsible', 'các cấp, các ngành'),
    ('responsible', 'cấp trên'), ('responsible', 'cơ quan chức năng'), ('responsible', 'cơ quan có thẩm quyền'),
    ('responsible', 'cấp có thẩm quyền'), ('responsible', 'các cơ quan liên quan'), ('responsible', 'nhà nước'),
    ('responsible', 'địa phương'), ('responsible', 'chưa rõ'),
    ('place', 'địa phương'), ('place', 'cơ sở'), ('place', 'nhiều nơi'), ('place', 'một số nơi'),
    ('place', 'các xã'), ('place', 'các bản'), ('place', 'chưa rõ'),
    ('requested', 'quan tâm'), ('requested', 'xem xét'), ('requested', 'quan tâm giải quyết'),
    ('requested', 'xem xét, giải quyết'), ('requested', 'đề nghị quan tâm'), ('requested', 'đề nghị xem xét'),
    ('requested', 'đề nghị xem xét, giải quyết'), ('requested', 'giải quyết'), ('requested', 'hỗ trợ');
grant select on proposal_due_rule, proposal_vague_phrase to satcoso_app;
--rollback drop table proposal_vague_phrase; drop table proposal_due_rule;

--liquibase formatted sql

--changeset satcoso:0012-plan-edition
alter table work_plan add column edition integer not null default 1;
alter table work_plan add constraint work_plan_edition_range check (edition >= 1);
-- Every edition that was handed in, whole: the first submission, then each adjustment.
create table plan_edition (
    id      uuid primary key,
    plan_id uuid        not null references work_plan,
    edition integer     not null,
    note    text,
    -- why the plan was adjusted; absent for the first submission
    reason  text,
    made_at timestamptz not null,
    made_by text        not null,
    constraint plan_edition_number_known unique (plan_id, edition)
);
grant select, insert on plan_edition to satcoso_app;
create table plan_edition_visit (
    edition_id uuid    not null references plan_edition,
    cell_id    uuid    not null references unit,
    month      integer not null,
    agreed_on  date,
    note       text,
    primary key (edition_id, cell_id, month)
);
create index plan_edition_visit_by_cell on plan_edition_visit (cell_id);
grant select, insert on plan_edition_visit to satcoso_app;
--rollback drop table plan_edition_visit;
--rollback drop table plan_edition;
--rollback alter table work_plan drop column edition;

--changeset satcoso:0012-planned-visit
alter table planned_visit
    -- the day on which official and host have agreed, within the month
    add column agreed_on     date,
    add column cancel_reason text,
    add column cancel_note   text,
    add column cancelled_at  timestamptz,
    add column cancelled_by  text,
    add constraint planned_visit_agreed_day_range check (extract(month from agreed_on) = month),
    add constraint planned_visit_cancel_reason_known check (cancel_reason in
        ('URGENT_WORK', 'BUSINESS_TRIP', 'SICK', 'WEATHER', 'HOST_REQUEST', 'NOT_HELD', 'OTHER')),
    add constraint planned_visit_cancelled_has_time check ((cancel_reason is null) = (cancelled_at is null));
--rollback alter table planned_visit drop column agreed_on, drop column cancel_reason, drop column cancel_note,
--rollback     drop column cancelled_at, drop column cancelled_by;

--changeset satcoso:0012-plan-recipient
create table plan_recipient (
    id              uuid primary key,
    plan_id         uuid        not null references work_plan,
    unit_id         uuid        not null references unit,
    role            text        not null,
    -- the edition that was last sent to this unit
    edition         integer     not null,
    sent_at         timestamptz not null,
    read_at         timestamptz,
    read_by         text,
    acknowledged_at timestamptz,
    acknowledged_by text,
    constraint plan_recipient_unit_known unique (plan_id, unit_id),
    constraint plan_recipient_role_known check (role in ('HOST', 'ORGANIZER', 'INFORMED')),
    constraint plan_recipient_read_has_time check (acknowledged_at is null or read_at is not null)
);
create index plan_recipient_by_unit on plan_recipient (unit_id, sent_at);
grant select, insert, update on plan_recipient to satcoso_app;
--rollback drop table plan_recipient;

--changeset satcoso:0012-submitted-before
-- Plans that were handed in before: their first edition, and to whom it went.
insert into plan_edition (id, plan_id, edition, note, made_at, made_by)
select new_id(), w.id, 1, w.note, w.submitted_at, o.full_name
from work_plan w join official o on o.id = w.official_id where w.state = 'SUBMITTED';
insert into plan_edition_visit (edition_id, cell_id, month, note)
select e.id, v.cell_id, v.month, v.note from plan_edition e join planned_visit v on v.plan_id = e.plan_id;
insert into plan_recipient (id, plan_id, unit_id, role, edition, sent_at)
select new_id(), x.plan_id, x.unit_id, x.role, 1, x.submitted_at
from (select w.id as plan_id, w.submitted_at, h.id as unit_id,
             case h.kind when 'COMMUNE' then 'HOST' else 'INFORMED' end as role
      from work_plan w join planned_visit v on v.plan_id = w.id join unit c on c.id = v.cell_id
      join unit h on starts_with(c.path, h.path) and h.kind in ('COMMUNE', 'DISTRICT')
      where w.state = 'SUBMITTED'
      union
      select w.id, w.submitted_at, p.id, 'ORGANIZER'
      from work_plan w join official o on o.id = w.official_id join unit u on u.id = o.unit_id
      join unit p on starts_with(u.path, p.path) and p.kind = 'PROVINCE'
      where w.state = 'SUBMITTED') x;
--rollback delete from plan_recipient;
--rollback delete from plan_edition_visit;
--rollback delete from plan_edition;

--changeset satcoso:0012-visit-answer
create table visit_answer (
    id               uuid primary key,
    visit_id         uuid        not null references planned_visit on delete cascade,
    state            text        not null,
    proposed_month   integer,
    proposed_on      date,
    proposed_cell_id uuid references unit,
    reason           text,
    answered_at      timestamptz not null,
    answered_by      text        not null,
    decision_note    text,
    decided_at       timestamptz,
    decided_by       text,
    version          integer     not null default 0,
    constraint visit_answer_visit_known unique (visit_id),
    constraint visit_answer_state_known check (state in ('CONFIRMED', 'PROPOSED', 'ACCEPTED', 'DECLINED')),
    constraint visit_answer_month_range check (proposed_month between 1 and 12),
    constraint visit_answer_proposal_known
        check (state = 'CONFIRMED' or (proposed_month is not null and proposed_cell_id is not null)),
    constraint visit_answer_decided_has_time check ((state in ('ACCEPTED', 'DECLINED')) = (decided_at is not null))
);
create index visit_answer_by_proposed_cell on visit_answer (proposed_cell_id) where proposed_cell_id is not null;
grant select, insert, update on visit_answer to satcoso_app;
--rollback drop table visit_answer;

--changeset satcoso:0012-plan-remark
create table plan_remark (
    id           uuid primary key,
    plan_id      uuid        not null references work_plan,
    source       text        not null,
    unit_id      uuid        not null references unit,
    text         text        not null,
    written_at   timestamptz not null,
    written_by   text        not null,
    -- the remark of last year's plan that this one repeats
    carried_from uuid references plan_remark,
    done_at      timestamptz,
    done_by      text,
    done_note    text,
    version      integer     not null default 0,
    constraint plan_remark_source_known check (source in ('LAST_YEAR', 'HOST', 'ORGANIZER')),
    constraint plan_remark_text_length check (length(text) <= 1000),
    constraint plan_remark_carried_known unique (plan_id, carried_from)
);
create index plan_remark_by_plan on plan_remark (plan_id, written_at);
create index plan_remark_by_unit on plan_remark (unit_id);
grant select, insert, update on plan_remark to satcoso_app;
--rollback drop table plan_remark;

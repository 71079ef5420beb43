--liquibase formatted sql

--changeset satcoso:0017b-visit-put-off
alter table planned_visit
    -- where the visit was planned before an absence put it off, and the record that did so
    add column moved_from_cell_id uuid references unit,
    add column moved_from_month   integer,
    add column put_off_by         uuid references attendance,
    add constraint planned_visit_moved_from_range check (moved_from_month between 1 and 12),
    add constraint planned_visit_put_off_has_origin check
        ((put_off_by is null) = (moved_from_month is null) and (put_off_by is null) = (moved_from_cell_id is null));
create index planned_visit_by_put_off on planned_visit (put_off_by) where put_off_by is not null;
--rollback drop index planned_visit_by_put_off;
--rollback alter table planned_visit drop column moved_from_cell_id, drop column moved_from_month, drop column put_off_by;

--liquibase formatted sql

--changeset satcoso:0017c-report-trail
alter table visit_report
    -- what the trail says of the draft, and when it said so: saves in between are told together in its next event
    add column traced    jsonb,
    add column traced_at timestamptz,
    add constraint visit_report_traced_has_time check ((traced is null) = (traced_at is null));
--rollback alter table visit_report drop column traced, drop column traced_at;

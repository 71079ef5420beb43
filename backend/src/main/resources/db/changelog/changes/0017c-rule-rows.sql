--liquibase formatted sql

--changeset satcoso:0017c-report-rule-rows
-- A row that has been in force is never rewritten: it is closed, and the next one begins.
grant insert on report_section_rule, report_acceptance_rule to satcoso_app;
grant update (valid_to) on report_section_rule, report_acceptance_rule to satcoso_app;
--rollback revoke insert, update (valid_to) on report_section_rule, report_acceptance_rule from satcoso_app;

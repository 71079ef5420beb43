--liquibase formatted sql

--changeset satcoso:0032-proposal-import-kind
alter table import_file drop constraint import_file_kind_known;
alter table import_file add constraint import_file_kind_known
    check (kind in ('UNITS', 'OFFICIALS', 'ASSIGNMENTS', 'ROSTER', 'PROPOSALS'));
--rollback alter table import_file drop constraint import_file_kind_known;
--rollback alter table import_file add constraint import_file_kind_known
--rollback     check (kind in ('UNITS', 'OFFICIALS', 'ASSIGNMENTS', 'ROSTER'));

--changeset satcoso:0032-proposal-import
-- When it was heard, and which row of a file it was made of, so that the same row is taken in once.
alter table proposal add column heard_on date;
alter table proposal add column import_key uuid;
alter table proposal add constraint proposal_import_once unique (import_key);
--rollback alter table proposal drop constraint proposal_import_once;
--rollback alter table proposal drop column import_key, drop column heard_on;

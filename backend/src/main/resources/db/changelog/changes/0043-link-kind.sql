--liquibase formatted sql

--changeset satcoso:0043-link-kind
-- Two that are linked may be merged later: the merging is kept beside the link.
alter table proposal_link drop constraint proposal_link_once;
alter table proposal_link add constraint proposal_link_once primary key (from_id, to_id, kind);
--rollback delete from proposal_link l using proposal_link m where l.kind = 'LINKED' and m.kind <> 'LINKED' and m.from_id = l.from_id and m.to_id = l.to_id;
--rollback alter table proposal_link drop constraint proposal_link_once;
--rollback alter table proposal_link add constraint proposal_link_once primary key (from_id, to_id);

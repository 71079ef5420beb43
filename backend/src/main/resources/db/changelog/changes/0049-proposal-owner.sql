--liquibase formatted sql

--changeset satcoso:0049-proposal-owner
-- The official who took a matter that lies at a desk as his own, or settled it so (S0-27).
alter table proposal add column owner_id uuid references official;
alter table proposal add constraint proposal_owner_known check (owner_id is null
    or (line = 'UP' and (state in ('SUBMITTED', 'DECLINED') or closure = 'SETTLED')));
create index proposal_by_owner on proposal (owner_id, state) where owner_id is not null;
--rollback alter table proposal drop column owner_id;

--changeset satcoso:0049-proposal-to-take-up
-- What officials may still take as their own: looked for by the places that each follows, and his sectors.
create index proposal_to_take_up on proposal (path, sector)
    where line = 'UP' and state in ('SUBMITTED', 'DECLINED') and owner_id is null;
--rollback drop index proposal_to_take_up;

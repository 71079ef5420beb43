--liquibase formatted sql

--changeset satcoso:0048-official-sector
-- The sectors in which an official settles matters himself (S0-27).
alter table official add column sectors text[] not null default '{}';
alter table official add constraint official_sector_known check (sectors <@ array['LAND', 'INFRASTRUCTURE', 'AGRICULTURE',
    'ENVIRONMENT', 'ECONOMY', 'FINANCE', 'HEALTH', 'EDUCATION', 'CULTURE', 'SOCIAL_POLICY', 'ETHNIC_RELIGION', 'JUSTICE',
    'DEFENCE_SECURITY', 'PARTY_BUILDING', 'OTHER']);
--rollback alter table official drop column sectors;

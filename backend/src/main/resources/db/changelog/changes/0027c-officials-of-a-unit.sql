--liquibase formatted sql

--changeset satcoso:0027c-officials-of-a-unit
-- Which officials sit in many units, answered from the index alone.
drop index official_by_unit;
create index official_by_unit on official (unit_id) include (id);
--rollback drop index official_by_unit;
--rollback create index official_by_unit on official (unit_id);

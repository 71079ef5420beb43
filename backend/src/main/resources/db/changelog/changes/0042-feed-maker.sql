--liquibase formatted sql

--changeset satcoso:0042-feed-maker
-- Who made an address, so that it closes when he leaves the unit or the team: the account and, where it is one's, the
-- official. Addresses from before keep nobody and stay open until somebody revokes them.
alter table calendar_feed add column maker_subject text, add column maker_official_id uuid references official;
--rollback alter table calendar_feed drop column maker_subject, drop column maker_official_id;

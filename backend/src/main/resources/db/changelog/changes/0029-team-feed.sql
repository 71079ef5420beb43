--liquibase formatted sql

--changeset satcoso:0029-team-feed
-- A team has a calendar as well: the meetings of the cells in its matrix and of its published rosters (S3-44).
alter table calendar_feed add column team_id uuid references team;
alter table calendar_feed drop constraint calendar_feed_owner_known;
alter table calendar_feed add constraint calendar_feed_owner_known
    check (num_nonnulls(official_id, unit_id, team_id) = 1);
create index calendar_feed_by_team on calendar_feed (team_id) where revoked_at is null;
--rollback drop index calendar_feed_by_team;
--rollback delete from calendar_feed where team_id is not null;
--rollback alter table calendar_feed drop constraint calendar_feed_owner_known;
--rollback alter table calendar_feed add constraint calendar_feed_owner_known
--rollback     check (num_nonnulls(official_id, unit_id) = 1);
--rollback alter table calendar_feed drop column team_id;

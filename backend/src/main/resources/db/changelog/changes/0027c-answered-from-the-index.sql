--liquibase formatted sql

--changeset satcoso:0027c-officials-of-a-unit
-- Which officials sit in many units, answered from the index alone.
drop index official_by_unit;
create index official_by_unit on official (unit_id) include (id);
--rollback drop index official_by_unit;
--rollback create index official_by_unit on official (unit_id);

--changeset satcoso:0027c-followers-of-a-cell
-- The index of the exclusion answers by its first column slowly (a cell takes two hundred pages) and looks as cheap to the
-- planner as one that has to fetch the rows; one that holds what is asked looks cheaper.
drop index team_cell_by_cell;
create index team_cell_by_cell on team_cell (cell_id, valid_from) include (valid_to, member_id);
drop index assignment_by_unit;
create index assignment_by_unit on assignment (unit_id, valid_from) include (valid_to, official_id, regulation_id, id);
drop index unit_heat_by_unit;
create index unit_heat_by_unit on unit_heat (unit_id, valid_from) include (valid_to, level);
--rollback drop index unit_heat_by_unit;
--rollback create index unit_heat_by_unit on unit_heat (unit_id, valid_from);
--rollback drop index assignment_by_unit;
--rollback create index assignment_by_unit on assignment (unit_id, valid_from) include (valid_to, official_id, regulation_id);
--rollback drop index team_cell_by_cell;
--rollback create index team_cell_by_cell on team_cell (cell_id, valid_from);

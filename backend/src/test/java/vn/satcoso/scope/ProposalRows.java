package vn.satcoso.scope;

import java.util.UUID;
import vn.satcoso.support.World;
import vn.satcoso.support.World.Branch;
import vn.satcoso.support.World.Place;

/**
 * Puts proposals into the database, each in the state that is asked for. What arises at a branch lies at the desk of its
 * commune and is with an agency that nobody of the matrix is; what the agency has arises at a cell of no branch.
 */
final class ProposalRows {
    private final World world;
    private final Place cell;
    final Place agency;

    ProposalRows(World world) {
        this.world = world;
        agency = unit(world.province, "CQ2", "AGENCY");
        cell = unit(unit(unit(world.province, "H9", "DISTRICT"), "X9", "COMMUNE"), "01", "CELL");
    }

    UUID proposal(Branch branch, String line, String state) {
        boolean ofAgency = branch.cell().id().equals(world.agency.id());
        Place origin = ofAgency ? cell : branch.cell();
        Place lead = ofAgency ? world.agency : agency;
        String desk = world.one(
                "select x.id from unit c join unit x on starts_with(c.path, x.path) where c.id = ? and x.kind = ?",
                origin.id(),
                line.equals("DIRECT") ? "PROVINCE" : "COMMUNE");
        boolean sent = !state.equals("DRAFT");
        boolean referred = sent && !state.equals("SUBMITTED");
        UUID id = UUID.randomUUID();
        world.run(
                "insert into proposal (id, kind, line, state, content, place, responsible, requested, sector, urgency, "
                        + "competence, unit_id, path, author_official_id, author_name, created_by, created_at, hot_ground, "
                        + "beyond_ground, urgent_ground, desk_id, agency_id, due_on, state_since, submitted_at, outcome) "
                        + "select ?, 'PROPOSAL', ?, ?, 'Cần sửa cầu treo đầu bản trước mùa mưa', 'Cầu treo', 'Sở Xây dựng', "
                        + "'Thay ván mặt cầu', 'OTHER', 'NORMAL', 'COMMUNE', c.id, c.path, ?, 'An', 'an', now(), "
                        + "'nóng', 'vượt', 'ngay', case when ? then cast(? as uuid) end, "
                        + "case when ? then cast(? as uuid) end, case when ? then date '2026-11-12' end, now(), "
                        + "case when ? then now() end, case when ? then 'RESOLVED' end from unit c where c.id = ?",
                id,
                line,
                state,
                branch.official(),
                sent,
                desk,
                referred,
                lead.id(),
                referred,
                sent,
                state.equals("ANSWERED"),
                origin.id());
        world.run(
                "insert into proposal_step (id, proposal_id, place, act, actor_name, valid_from, state, kind, line, sector, "
                        + "competence, unit_id, path, desk_id, agency_id, due_on, outcome, reopened, submitted_at) "
                        + "select new_id(), id, 0, 'CREATE', 'An', timestamptz '2026-10-14 01:00Z', state, kind, line, "
                        + "sector, competence, unit_id, path, desk_id, agency_id, due_on, outcome, 0, submitted_at "
                        + "from proposal where id = ?",
                id);
        if (referred) {
            refer(id, UUID.fromString(desk), lead, state);
        }
        return id;
    }

    UUID delivered(Branch branch) {
        UUID id = proposal(branch, "UP", "ANSWERED");
        world.run(
                "insert into proposal_delivery select a.id, r, timestamptz '2026-10-15 01:00Z', 'Sổ đến 7', 'An', "
                        + "timestamptz '2026-10-15 01:00Z' from proposal_answer a, "
                        + "unnest(array['LOCALITY', 'OFFICIAL', 'STANDING_COMMITTEE']) r where a.proposal_id = ?",
                id);
        world.run(
                "update proposal set reached = '{LOCALITY,OFFICIAL,STANDING_COMMITTEE}', version = 0 where id = ?", id);
        return id;
    }

    /** What the official of the branch sent as within his own competence. */
    UUID ofCompetence(Branch branch) {
        UUID id = proposal(branch, "UP", "SUBMITTED");
        world.run("update proposal set competence = 'INDIVIDUAL' where id = ?", id);
        return id;
    }

    /** What he took as his own. */
    UUID taken(Branch branch) {
        UUID id = proposal(branch, "UP", "SUBMITTED");
        world.run("update proposal set owner_id = ? where id = ?", branch.official(), id);
        return id;
    }

    UUID asked(Branch branch) {
        UUID id = proposal(branch, "UP", "ACCEPTED");
        world.run(
                "insert into proposal_pause (referral_id, place, question, asked_by, asked_at) select id, 0, "
                        + "'Dài bao nhiêu?', 'An', now() from proposal_referral where proposal_id = ?",
                id);
        world.run("update proposal set paused_on = date '2026-10-14', due_on = null where id = ?", id);
        return id;
    }

    UUID wantingMoreTime(Branch branch) {
        UUID id = proposal(branch, "UP", "ACCEPTED");
        world.run(
                "update proposal_referral set extension = 'ASKED', extension_due = date '2026-12-20', "
                        + "extension_reason = 'Chờ khảo sát', extension_asked_at = now() where proposal_id = ?",
                id);
        world.run("update proposal set extension = 'ASKED' where id = ?", id);
        return id;
    }

    private void refer(UUID id, UUID desk, Place lead, String state) {
        UUID referral = UUID.randomUUID();
        world.run(
                "insert into proposal_referral (id, proposal_id, place, state, desk_id, lead_id, slip_issuer, slip_period, slip_no, given_on, "
                        + "referred_on, referred_at, referred_by, skips_level, due_on) select ?, ?, 0, ?, ?, ?, 'ORGANIZER', date '2025-01-01', "
                        + "coalesce(max(slip_no), 0) + 1, date '2026-11-12', date '2026-10-14', now(), 'An', true, date '2026-11-12' "
                        + "from proposal_referral where desk_id = ? and slip_period = date '2025-01-01'",
                referral,
                id,
                state.equals("REFERRED") ? "OPEN" : state,
                desk,
                lead.id(),
                desk);
        world.run("insert into proposal_referral_unit values (?, ?, ?, true)", referral, lead.id(), id);
        if (state.equals("ANSWERED")) {
            world.run(
                    "insert into proposal_answer (id, proposal_id, referral_id, place, number, signed_on, signer, outcome, "
                            + "content, answered_at, answered_by) values (?, ?, ?, 0, '9-CV', date '2026-10-14', 'An', "
                            + "'RESOLVED', 'Đã sửa cầu', now(), 'An')",
                    UUID.randomUUID(),
                    id,
                    referral);
        }
    }

    Place unit(Place parent, String name, String kind) {
        UUID id = UUID.randomUUID();
        String code = parent.code() + "-" + name;
        world.run(
                "insert into unit (id, node, code, kind, name, parent_id, path, valid_from) select ?, n, ?, ?, ?, ?, "
                        + "? || n || '.', date '2020-01-01' from (select nextval('unit_node') as n) x",
                id,
                code,
                kind,
                "Đơn vị " + code,
                parent.id(),
                parent.path());
        return new Place(id, code, world.one("select path from unit where id = ?", id));
    }
}

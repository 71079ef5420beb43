// Which rows go into which table, in the order of loading, and about how many they are.
import { meetings, schedules, thematicMeetings } from './calendar.mjs';
import { size } from './numbers.mjs';
import { assignments, officials, positions } from './people.mjs';
import { answers, editions, editionVisits, planCount, plannedVisits, plans, recipients } from './plans.mjs';
import { ANSWER, about, answers as replies, deliveries, escalations, FILE, files, links, PROPOSAL, proposals, REFERRAL, referrals, referralUnits, STEP, steps } from './proposals.mjs';
import { notices, rosterLines, rosters, teamAreas, teamCells, teamMembers, teams } from './teams.mjs';
import { agencies, cells, communes, districts, provinces } from './units.mjs';
import { attendances, briefings, corrections, heats, reportProposals, reportSections, trips, visitReports } from './visits.mjs';

const UNIT = 'id, node, code, kind, name, parent_id, path, valid_from, highland, remote, disadvantaged, border, member_count, member_count_on';
const MEETING = 'id, cell_id, month, kind, scheduled_on, held_on, starts_at, place';
const table = (into, columns, rows, about) => ({ into, columns, rows, about });
const reported = Math.round(size.attendances * 0.88);

export const tables = [
  table('unit', UNIT, provinces, size.provinces),
  table('unit', UNIT, districts, 3),
  table('unit', UNIT, agencies, size.provinces * size.agencies),
  table('unit', UNIT, communes, size.communes),
  table('unit', UNIT, cells, size.cells),
  table('official', 'id, code, full_name, unit_id, phone, email', officials, size.officials),
  table('official_position', 'id, official_id, rank, unit_id, valid_from', positions, size.officials),
  table('assignment', 'id, official_id, unit_id, regulation_id, valid_from, decision_number, decision_date', assignments, size.officials),
  table('work_plan', 'id, official_id, regulation_id, year, state, first_submitted_at, submitted_at, edition', plans, planCount),
  table('planned_visit', 'id, plan_id, cell_id, month, cancel_reason, cancelled_at, cancelled_by', plannedVisits, planCount * 4),
  table('plan_edition', 'id, plan_id, edition, reason, made_at, made_by', editions, planCount),
  table('plan_edition_visit', 'edition_id, cell_id, month', editionVisits, planCount * 4),
  table('plan_recipient', 'id, plan_id, unit_id, role, edition, sent_at, read_at, read_by, acknowledged_at, acknowledged_by', recipients, planCount * 2),
  table('visit_answer', 'id, visit_id, state, proposed_month, proposed_cell_id, reason, answered_at, answered_by', answers, planCount * 2),
  table('meeting_schedule', 'id, cell_id, day_of_month, starts_at, place, valid_from', schedules, size.cells),
  table('cell_meeting', MEETING, meetings, size.cells * size.months),
  table('cell_meeting', `${MEETING}, topic, cancel_reason`, thematicMeetings, size.cells * 3),
  table('attendance', 'id, meeting_id, official_id, outcome, absence_reason, substitute_name, recorded_by, recorded_on_behalf, recorded_at', attendances, size.attendances),
  table('attendance_correction', 'id, attendance_id, from_outcome, from_online, to_outcome, reason, corrected_by, on_behalf, corrected_at', corrections, 9_000),
  table('visit_report', 'id, attendance_id, state, mood, score, created_at, saved_at, first_submitted_at, submitted_at, reviewed_by, reviewed_at', visitReports, reported),
  table('visit_report_section', 'report_id, section, content', reportSections, reported * 3),
  table('visit_report_proposal', 'id, report_id, place, kind, content, location, responsible, requested, settled', reportProposals, Math.round(reported / 4)),
  table('briefing', 'id, meeting_id, situation, hot_issues, open_proposals, first_sent_at, sent_by, due_on', briefings, 95_000),
  table('field_trip', 'id, official_id, unit_id, kind, from_day, to_day, content, recorded_by, recorded_on_behalf, recorded_at', trips, size.officials * 4),
  table('unit_heat', 'id, unit_id, level, valid_from, valid_to, reason, recorded_by, recorded_at', heats, 23_000),
  table('team', 'id, name, unit_id, regulation_id, decision_number, decision_date, valid_from', teams, size.communes),
  table('team_area', 'team_id, unit_id', teamAreas, size.communes),
  table('team_member', 'id, team_id, official_id, category, valid_from', teamMembers, 14_000),
  table('team_cell', 'id, member_id, cell_id, valid_from', teamCells, size.cells),
  table('roster', 'id, team_id, month, state, published_at', rosters, size.communes * 6),
  table('roster_line', 'roster_id, cell_id, official_id', rosterLines, size.communes * 60),
  table('proposal', PROPOSAL, proposals, size.proposals),
  table('proposal_referral', REFERRAL, referrals, about.referrals),
  table('proposal_referral_unit', 'referral_id, unit_id, proposal_id, lead', referralUnits, about.referrals * 1.25),
  table('proposal_answer', ANSWER, replies, about.answers),
  table('proposal_delivery', 'answer_id, recipient, delivered_at, receipt, recorded_by, recorded_at', deliveries, about.deliveries),
  table('proposal_step', STEP, steps, about.steps),
  table('proposal_escalation', 'proposal_id, due_on, days, told_at, told', escalations, 30_000),
  table('proposal_link', 'from_id, to_id, kind, linked_by, linked_at', links, 10_000),
  table('attachment', FILE, files, about.files),
  table('notice', 'id, official_id, unit_id, kind, words, link, created_at', notices, 450_000),
];

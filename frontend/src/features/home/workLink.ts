import type { Schemas } from '@/shared/http/schemas';
import { proposalList } from './proposalLink';

type WorkLink = Schemas['WorkLink'];
type Place = { to: string; params?: { id: string } | { officialId: string } };

const objects: Partial<Record<WorkLink['page'], string>> = {
  WORK_PLAN: '/work-plans/$id',
  MEETING: '/meetings/$id',
  BRIEFING: '/meetings/$id/briefing',
  VISIT_REPORT: '/visit-reports/$id',
  ROSTER: '/rosters/$id',
  TEAM: '/teams/$id',
  UNIT: '/units/$id',
  PROPOSAL: '/proposals/$id',
};

const lists: Partial<Record<WorkLink['page'], string>> = {
  WORK_PLANS: '/work-plans',
  RECEIVED_PLANS: '/work-plans/received',
  VISITORS: '/visitors',
  UNRECORDED: '/unrecorded',
  CELLS: '/cells',
  THEMATIC_GAPS: '/thematic-gaps',
  BRIEFINGS: '/briefings',
  VISIT_REPORTS: '/visit-reports',
  ROSTERS: '/rosters',
  TEAMS: '/teams',
  ORPHAN_CELLS: '/orphan-cells',
  ASSIGNMENT_GAPS: '/assignments/gaps',
};

function place({ page, id }: WorkLink): Place {
  if (page === 'QUOTA' && id) return { to: '/quota/$officialId', params: { officialId: id } };
  if (id) return { to: objects[page] ?? '/', params: { id } };
  return { to: lists[page] ?? '/' };
}

/** Where a piece of work is done. Work is of today: a list that asks for no year opens in this one. */
export function workLink(link: WorkLink, today: string) {
  if (link.page === 'PROPOSALS') return proposalList(link.filters);
  const search = { year: today.slice(0, 4), ...link.filters };
  return { ...place(link), search };
}

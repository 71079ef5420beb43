import type { Schemas } from '@/shared/http/schemas';

/** What the form of a round holds: everybody to everything, but for the pairs that were unticked. */
export type RoundValues = Omit<Schemas['AssignmentRoundRequest'], 'rows'> & {
  officialIds?: string[];
  unitIds?: string[];
  unticked?: string[];
};

export const pair = (officialId: string, unitId: string) => `${officialId}/${unitId}`;

/** The round as it is sent; an official without a unit left is not in it. */
export function roundOf(values: RoundValues): Schemas['AssignmentRoundRequest'] {
  const { officialIds = [], unitIds = [], unticked = [], ...decision } = values;
  const rows = officialIds.map((officialId) => ({
    officialId,
    unitIds: unitIds.filter((unitId) => !unticked.includes(pair(officialId, unitId))),
  }));
  return { ...decision, rows: rows.filter((row) => row.unitIds.length > 0) };
}

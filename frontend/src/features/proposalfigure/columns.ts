import type { Schemas } from '@/shared/http/schemas';
import type { AgencyFigure, Figure } from './api';

export type Tone = 'done' | 'going' | 'risk' | 'late' | 'none';

/** A number of a row; what it counts, where it opens its rows; its colour, where the chart draws it. */
export type Column<Row, Measure> = {
  key: string;
  value: (row: Row) => number | null | undefined;
  measure?: Measure;
  /** Words of its own, other than those of the measure. */
  text?: string;
  share?: [part: (row: Row) => number, whole: (row: Row) => number];
  tone?: Tone;
};

type Measure = Schemas['ProposalMeasure'];
type Dealing = Schemas['ReferralMeasure'];

const of = (
  measure: Measure,
  value: (row: Figure) => number,
  tone?: Tone,
): Column<Figure, Measure> => ({ key: measure, measure, value, tone });

export const TOTAL: Column<Figure, Measure> = {
  key: 'count',
  text: 'count',
  value: (row) => row.count,
};

export const AMOUNTS = [
  TOTAL,
  of('DIFFICULTIES', (row) => row.difficulties),
  of('PROPOSALS', (row) => row.proposals),
  of('OPEN', (row) => row.open, 'going'),
  of('CLOSED', (row) => row.closed, 'done'),
  of('SETTLED', (row) => row.settled),
  of('NOT_FORWARDED', (row) => row.notForwarded),
  of('CONFIRMED', (row) => row.confirmed),
];

export const ANSWERS: Column<Figure, Measure>[] = [
  of('ANSWERED', (row) => row.answered),
  of('ON_TIME', (row) => row.onTime, 'done'),
  of('LATE', (row) => row.late, 'late'),
  {
    key: 'onTimeShare',
    text: 'onTimeShare',
    value: (row) => row.onTimeShare,
    share: [(row) => row.onTime, (row) => row.onTime + row.late],
  },
  of('DESK_LATE', (row) => row.deskLate),
  of('REOPENED', (row) => row.reopened),
  {
    key: 'reopenedShare',
    text: 'reopenedShare',
    value: (row) => row.reopenedShare,
    share: [(row) => row.reopened, (row) => row.answered],
  },
  { key: 'medianDays', text: 'medianDays', value: (row) => row.medianDays },
];

const aged = (measure: Measure, value: (row: Figure) => number, tone: Tone) => ({
  ...of(measure, value, tone),
  text: measure,
});

export const AGES = [
  of('OPEN', (row) => row.open),
  aged('UP_TO_10', (row) => row.ages.upTo10, 'done'),
  aged('UP_TO_20', (row) => row.ages.upTo20, 'going'),
  aged('UP_TO_30', (row) => row.ages.upTo30, 'none'),
  aged('UP_TO_60', (row) => row.ages.upTo60, 'risk'),
  aged('OVER_60', (row) => row.ages.over60, 'late'),
];

const dealt = (
  measure: Dealing,
  value: (row: AgencyFigure) => number,
  tone?: Tone,
): Column<AgencyFigure, Dealing> => ({ key: measure, measure, value, tone });

export const DEALINGS = [
  dealt('REFERRED', (row) => row.referred),
  dealt('WAITING', (row) => row.waiting, 'going'),
  dealt('ACCEPTED', (row) => row.accepted, 'done'),
  dealt('DECLINED', (row) => row.declined, 'risk'),
  dealt('RECALLED', (row) => row.recalled, 'none'),
  dealt('DISPUTED', (row) => row.disputed),
  dealt('EXTENSION_ASKED', (row) => row.extensionsAsked),
  dealt('EXTENSION_GRANTED', (row) => row.extensionsGranted),
];

export const TIMELINESS: Column<AgencyFigure, Dealing>[] = [
  dealt('ANSWERED', (row) => row.answered),
  dealt('ON_TIME', (row) => row.onTime, 'done'),
  dealt('LATE', (row) => row.late, 'risk'),
  dealt('OVERDUE', (row) => row.overdue, 'late'),
  {
    key: 'onTimeShare',
    text: 'onTimeShare',
    value: (row) => row.onTimeShare,
    share: [(row) => row.onTime, (row) => row.onTime + row.late + row.overdue],
  },
  { key: 'daysToAnswer', text: 'daysToAnswer', value: (row) => row.medianDays },
];

import type { Schemas } from '@/shared/http/schemas';
import type { Recipient } from './api';

export {
  COMPETENCES,
  KINDS,
  LINES,
  OUTCOMES,
  SECTORS,
  STATES,
} from '@/shared/reference/proposalChoices';

export const SHOWN: Schemas['ProposalShown'][] = [
  'MY_DESK',
  'BACK_AT_DESK',
  'LATE_AT_DESK',
  'LATE_WITH_AGENCY',
  'MINE',
  'MY_AGENCY',
  'COORDINATING',
  'TO_COORDINATE',
  'TO_ANSWER',
  'TO_INFORM',
  'TO_CONFIRM',
  'TO_EXTEND',
  'LONG_LATE',
  'TO_TAKE_UP',
  'TAKEN_UP',
  'FOLLOWED',
];

export const RECIPIENTS: Recipient[] = ['LOCALITY', 'OFFICIAL', 'STANDING_COMMITTEE'];

export const CLARITY_FIELDS: Schemas['ClarityField'][] = [
  'CONTENT',
  'PLACE',
  'RESPONSIBLE',
  'REQUESTED',
];

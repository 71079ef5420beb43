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

export const RECIPIENTS: Recipient[] = ['LOCALITY', 'OFFICIAL', 'STANDING_COMMITTEE'];

export const CLARITY_FIELDS: Schemas['ClarityField'][] = [
  'CONTENT',
  'PLACE',
  'RESPONSIBLE',
  'REQUESTED',
];

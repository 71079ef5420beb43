import type { Schemas } from '@/shared/http/schemas';
import type { Line, Recipient } from './api';

export const KINDS: Schemas['ProposalKind'][] = ['DIFFICULTY', 'PROPOSAL'];

export const LINES: Line[] = ['UP', 'DIRECT', 'DOWN'];

export const STATES: Schemas['ProposalState'][] = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'REFERRED',
  'DECLINED',
  'ACCEPTED',
  'ANSWERED',
  'DISPUTED',
  'UNRESOLVED',
  'CLOSED',
];

export const COMPETENCES: Schemas['Competence'][] = [
  'INDIVIDUAL',
  'TEAM',
  'CELL',
  'COMMUNE',
  'DISTRICT',
  'PROVINCE',
  'CENTRAL',
];

export const SECTORS: Schemas['Sector'][] = [
  'LAND',
  'INFRASTRUCTURE',
  'AGRICULTURE',
  'ENVIRONMENT',
  'ECONOMY',
  'FINANCE',
  'HEALTH',
  'EDUCATION',
  'CULTURE',
  'SOCIAL_POLICY',
  'ETHNIC_RELIGION',
  'JUSTICE',
  'DEFENCE_SECURITY',
  'PARTY_BUILDING',
  'OTHER',
];

export const OUTCOMES: Schemas['AnswerText']['outcome'][] = [
  'RESOLVED',
  'EXPLAINED',
  'IN_PROGRESS',
  'SCHEDULED',
  'UNRESOLVABLE',
];

export const RECIPIENTS: Recipient[] = ['LOCALITY', 'OFFICIAL', 'STANDING_COMMITTEE'];

export const CLARITY_FIELDS: Schemas['ClarityField'][] = [
  'CONTENT',
  'PLACE',
  'RESPONSIBLE',
  'REQUESTED',
];

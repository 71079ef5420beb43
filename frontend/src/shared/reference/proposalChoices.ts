import type { Schemas } from '@/shared/http/schemas';

export const KINDS: Schemas['ProposalKind'][] = ['DIFFICULTY', 'PROPOSAL'];

export const LINES: Schemas['ProposalLine'][] = ['UP', 'DIRECT', 'DOWN'];

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

export const CLOSURES: Schemas['Closure'][] = [
  'SETTLED',
  'NOT_FORWARDED',
  'WITHDRAWN',
  'CONFIRMED',
  'SILENT',
  'REPORTED',
  'ADOPTED',
  'NOT_ADOPTED',
  'MERGED',
  'SPLIT',
];

export const GROUPINGS: Schemas['ProposalGrouping'][] = [
  'KIND',
  'COMPETENCE',
  'SECTOR',
  'STATE',
  'OUTCOME',
  'AGENCY',
  'UNIT',
  'MONTH',
];

export const MEASURES: Schemas['ProposalMeasure'][] = [
  'DIFFICULTIES',
  'PROPOSALS',
  'OPEN',
  'CLOSED',
  'SETTLED',
  'NOT_FORWARDED',
  'CONFIRMED',
  'REOPENED',
  'ANSWERED',
  'ON_TIME',
  'LATE',
  'UP_TO_10',
  'UP_TO_20',
  'UP_TO_30',
  'UP_TO_60',
  'OVER_60',
];

export const DEALINGS: Schemas['ReferralMeasure'][] = [
  'REFERRED',
  'WAITING',
  'ACCEPTED',
  'DECLINED',
  'RECALLED',
  'ANSWERED',
  'ON_TIME',
  'LATE',
  'OVERDUE',
  'DISPUTED',
  'EXTENSION_ASKED',
  'EXTENSION_GRANTED',
];

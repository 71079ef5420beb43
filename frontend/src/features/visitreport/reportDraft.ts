import { dropDraft, keepDraft, readDraft } from '@/shared/drafts';
import { REPORT_SECTIONS } from '@/shared/reference/useEnumOptions';
import type { Content, Section } from './api';

/** The sections in the order in which the server keeps and sends them. */
export const SECTIONS: readonly Section[] = REPORT_SECTIONS;

export const GROUPS = [
  'CADRE',
  'PARTY_MEMBER',
  'YOUTH_MEMBER',
  'ASSOCIATION_MEMBER',
  'PEOPLE',
] as const;
export const MOODS = ['POSITIVE', 'STABLE', 'WORRIED', 'UPSET'] as const;
export const MOST_CHARACTERS = 10_000;

export type ListName = 'documents' | 'questions' | 'opinions' | 'proposals';

/** What waits on this machine: the content, the version it was written on, of what visit, and whether to hand it in. */
export type Waiting = {
  content: Content;
  version: number;
  handIn?: string | undefined;
  visit?: { cell: string; heldOn: string };
};

const EMPTY: Content = {
  sections: [],
  mood: null,
  goodPractice: false,
  documents: [],
  questions: [],
  opinions: [],
  proposals: [],
};

/** The content with every section in its place, so that a field is known by the number of its section. */
export function whole(content: Content | null | undefined): Content {
  const given = content ?? EMPTY;
  return {
    ...given,
    sections: SECTIONS.map(
      (section) =>
        given.sections.find((one) => one.section === section) ?? {
          section,
          text: null,
          nothing: false,
        },
    ),
  };
}

type Row = Record<string, unknown>;

/** Nothing has been written in the row yet: such rows stay on this machine. */
export function blank(row: Row): boolean {
  return Object.entries(row).every(
    ([name, value]) =>
      name === 'id' ||
      name === 'kind' ||
      name === 'group' ||
      typeof value === 'boolean' ||
      !String(value ?? '').trim(),
  );
}

const written = <T extends Row>(rows: T[]) => rows.filter((row) => !blank(row));

/** What is sent: blank rows left out, texts without blanks at their ends. */
export function toRequest(content: Content): Content {
  const clean = <T extends Row>(row: T): T =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        typeof value === 'string' ? value.trim() || null : value,
      ]),
    ) as T;
  return {
    ...content,
    mood: content.mood ?? null,
    sections: content.sections.map(clean),
    documents: written(content.documents.map(clean)),
    questions: written(content.questions.map(clean)),
    opinions: written(content.opinions.map(clean)),
    proposals: written(content.proposals.map(clean)),
  };
}

export const same = (a: Content, b: Content) =>
  JSON.stringify(toRequest(whole(a))) === JSON.stringify(toRequest(whole(b)));

/** The number under which the server knows a row: that among the rows which are sent. */
export const sentIndex = (rows: Row[], index: number) => written(rows.slice(0, index)).length;

const place = (reportId: string) => `visit-report.${reportId}`;

export const keepWaiting = (user: string, reportId: string, waiting: Waiting) =>
  keepDraft(user, place(reportId), waiting);

export const readWaiting = (user: string, reportId: string) =>
  readDraft<Waiting>(user, place(reportId));

export const dropWaiting = (user: string, reportId: string) => dropDraft(user, place(reportId));

import type { Attachment } from '@/shared/attachments/api';
import { ApiProblem, toProblem } from '@/shared/http/problem';
import type { Schemas } from '@/shared/http/schemas';
import type { Content, Line, Proposal } from './api';

/** What the form holds: the text part by part, and where and which way it goes. */
export type Values = {
  /** Given to a new one by its writer, so that sending it twice makes one. */
  id?: string;
  line: Line;
  unitId?: string;
  competence?: Schemas['Competence'];
  /** Files that were sent while the draft did not exist yet. */
  attachmentIds?: Attachment[];
} & Given<Content>;

type Given<T> = { [K in keyof T]?: NonNullable<T[K]> | undefined };

export const draftName = (id?: string) => `proposal.${id ?? 'new'}`;

const said = (text: string | undefined) => text?.trim() || null;

/** What is said, as the server takes it; grounds belong to a direct matter alone. */
export function contentOf(values: Values): Content {
  const direct = values.line === 'DIRECT';
  return {
    kind: values.kind ?? 'DIFFICULTY',
    content: said(values.content),
    place: said(values.place),
    responsible: said(values.responsible),
    requested: said(values.requested),
    sector: values.sector ?? null,
    urgency: direct ? 'URGENT' : (values.urgency ?? null),
    source: said(values.source),
    grounds: direct
      ? {
          hot: said(values.grounds?.hot ?? undefined),
          beyondCompetence: said(values.grounds?.beyondCompetence ?? undefined),
          urgent: said(values.grounds?.urgent ?? undefined),
        }
      : null,
  };
}

/** The form as it begins with what was saved. */
export function valuesOf({ row, content }: Proposal): Values {
  const known = Object.entries(content).filter(([, value]) => value !== null);
  return {
    ...(Object.fromEntries(known) as Given<Content>),
    line: row.line,
    unitId: row.unit.id,
    ...(row.competence ? { competence: row.competence } : {}),
  };
}

const plain = (text: unknown) =>
  typeof text === 'string' ? text.normalize('NFC') : (text ?? null);

/** Whether the server has these very words; and, as long as they may be changed, takes them to be of that competence. */
export function sameText({ row, content, actions }: Proposal, values: Values): boolean {
  const { grounds, ...mine } = contentOf(values);
  // What is left open takes these on the server.
  const said = { ...mine, sector: mine.sector ?? 'OTHER', urgency: mine.urgency ?? 'NORMAL' };
  const same = (one: object, other: object) =>
    Object.entries(one).every(
      ([part, text]) => plain(text) === plain((other as Record<string, unknown>)[part]),
    );
  return (
    same(said, content) &&
    same(grounds ?? {}, content.grounds ?? {}) &&
    (!actions.includes('edit') || (row.competence ?? null) === (values.competence ?? null))
  );
}

/** The server speaks of `content.place`; on the form the field is `place`. */
export function onForm(error: unknown): ApiProblem {
  const problem = toProblem(error);
  return new ApiProblem(problem.status, {
    code: problem.code,
    title: problem.title,
    detail: problem.message,
    violations: problem.violations.map((one) => ({
      ...one,
      field: one.field.replace(/^content\.(?=.)/, ''),
    })),
  });
}

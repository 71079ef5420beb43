import type { Schemas } from '@/shared/http/schemas';
import type { Proposal } from './api';

type Text = 'content' | 'place' | 'responsible' | 'requested';

/** One of the matters that a text becomes, as it is typed. */
export type Part = {
  content: { kind: Schemas['ProposalKind']; sector?: Schemas['Sector'] } & Partial<
    Record<Text, string>
  >;
  competence?: Schemas['Competence'];
};

export type Split = { parts: Part[]; reason: string };

export const FEWEST = 2;
export const MOST = 10;
export const TEXTS: Text[] = ['content', 'place', 'responsible', 'requested'];

/** A part begins with what the whole says of where and whose it is; what each is about is left to say. */
export function blankPart({ row, content }: Proposal): Part {
  return {
    content: {
      kind: row.kind,
      sector: row.sector,
      ...(content.place ? { place: content.place } : {}),
      ...(content.responsible ? { responsible: content.responsible } : {}),
    },
    ...(row.competence ? { competence: row.competence } : {}),
  };
}

/** The first part begins with the whole text, the second with what all parts have in common. */
export function begin(proposal: Proposal): Split {
  const { content, requested } = proposal.content;
  const first = blankPart(proposal);
  return {
    parts: [
      {
        ...first,
        content: {
          ...first.content,
          ...(content ? { content } : {}),
          ...(requested ? { requested } : {}),
        },
      },
      blankPart(proposal),
    ],
    reason: '',
  };
}

/** As the server takes it: each part is as urgent, and was heard at the same place, as the whole. */
export function splitOf(
  { content: whole }: Proposal,
  { parts, reason }: Split,
): Schemas['SplitProposalRequest'] {
  return {
    parts: parts.map(({ content, competence }) => ({
      content: {
        kind: content.kind,
        content: content.content?.trim() || null,
        place: content.place?.trim() || null,
        responsible: content.responsible?.trim() || null,
        requested: content.requested?.trim() || null,
        sector: content.sector ?? null,
        urgency: whole.urgency ?? null,
        source: whole.source ?? null,
        grounds: null,
      },
      competence: competence ?? null,
    })),
    reason,
  };
}

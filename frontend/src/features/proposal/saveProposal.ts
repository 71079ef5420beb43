import { idsOf } from '@/shared/attachments/FilesField';
import { newId } from '@/shared/http/newKey';
import { toProblem } from '@/shared/http/problem';
import { createProposal, getProposal, type Proposal, updateProposal } from './api';
import { contentOf, type Values } from './proposalDraft';

const bodyOf = (values: Values) => ({
  competence: values.competence ?? null,
  content: contentOf(values),
});

export const saveAgain = (proposal: Proposal, values: Values) =>
  updateProposal(proposal, bodyOf(values));

const create = (values: Values, id: string) =>
  createProposal(
    {
      id,
      ...bodyOf(values),
      line: values.line,
      unitId: values.unitId ?? '',
      attachmentIds: idsOf(values.attachmentIds),
    },
    id,
  );

/**
 * Makes the draft once under the id its writer gave it. Where an earlier sending had arrived and only its answer was
 * lost, what was typed since is saved onto that draft; onto a new one, where it speaks of another place or goes
 * another way: that one takes the other id.
 */
export async function saveFirst(values: Values, id: string, other = newId()): Promise<Proposal> {
  try {
    return await create(values, id);
  } catch (error) {
    if (toProblem(error).status !== 409) throw error;
    const made = await getProposal(id).catch(() => Promise.reject(error));
    const same = made.row.unit.id === values.unitId && made.row.line === values.line;
    return same ? saveAgain(made, values) : create(values, other);
  }
}

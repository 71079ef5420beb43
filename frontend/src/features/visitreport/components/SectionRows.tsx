import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { fieldId } from '@/shared/form/fieldPath';
import { newId } from '@/shared/http/newKey';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { Choice } from '@/shared/ui/Choice';
import type { Content, Section } from '../api';
import { GROUPS, type ListName, sentIndex } from '../reportDraft';
import { ProposalFields } from './ProposalFields';
import { Rows } from './Rows';
import { TextField } from './TextField';

type Props = {
  section: Section;
  content: Content;
  change: (next: (before: Content) => Content) => void;
  errors: Map<string, string>;
};

/** The lists that belong to a section: documents, questions, opinions, difficulties. */
export function SectionRows({ section, content, change, errors }: Props) {
  const { t } = useTranslation();
  const options = useEnumOptions('peopleGroup');
  const put =
    <N extends ListName>(name: N) =>
    (rows: Content[N]) =>
      change((before) => ({ ...before, [name]: rows }));
  const at = (name: ListName, index: number, field: string) => {
    const path = `${name}[${sentIndex(content[name], index)}].${field}`;
    return { id: fieldId(path), error: errors.get(path) };
  };
  if (section === 'CONVEYED') {
    return (
      <Rows
        title={(number) => t('report.document', { number })}
        add={t('report.addDocument')}
        rows={content.documents}
        change={put('documents')}
        fresh={() => ({ number: '', title: '' })}
      >
        {(row, set, index) => (
          <>
            <TextField
              {...at('documents', index, 'number')}
              label={t('report.documentNumber')}
              most={60}
              value={row.number}
              change={(number) => set({ number })}
            />
            <TextField
              {...at('documents', index, 'title')}
              label={t('report.documentTitle')}
              most={1000}
              value={row.title}
              change={(title) => set({ title })}
            />
          </>
        )}
      </Rows>
    );
  }
  if (section === 'QUESTIONS') {
    return (
      <Rows
        title={(number) => t('report.question', { number })}
        add={t('report.addQuestion')}
        rows={content.questions}
        change={put('questions')}
        fresh={() => ({ question: '', onTheSpot: true, answer: '' })}
      >
        {(row, set, index) => (
          <>
            <TextField
              {...at('questions', index, 'question')}
              label={t('report.questionText')}
              most={2000}
              rows={2}
              value={row.question}
              change={(question) => set({ question })}
            />
            <Checkbox
              checked={row.onTheSpot}
              onChange={(event) => set({ onTheSpot: event.target.checked })}
            >
              {t('report.onTheSpot')}
            </Checkbox>
            <TextField
              {...at('questions', index, 'answer')}
              label={t('report.answer')}
              most={4000}
              rows={2}
              value={row.answer}
              change={(answer) => set({ answer })}
            />
          </>
        )}
      </Rows>
    );
  }
  if (section === 'OPINIONS') {
    return (
      <Rows
        title={(number) => t('report.opinion', { number })}
        add={t('report.addOpinion')}
        rows={content.opinions}
        change={put('opinions')}
        fresh={() => ({ group: 'PEOPLE' as const, topic: '', text: '', emerging: false })}
      >
        {(row, set, index) => (
          <>
            <div className="report-field">
              <label htmlFor={at('opinions', index, 'group').id}>{t('report.group')}</label>
              <Choice
                id={at('opinions', index, 'group').id}
                options={options(GROUPS)}
                value={row.group}
                onChange={(group) => set({ group: group as (typeof GROUPS)[number] })}
              />
            </div>
            <TextField
              {...at('opinions', index, 'topic')}
              label={t('report.topic')}
              most={300}
              value={row.topic}
              change={(topic) => set({ topic })}
            />
            <TextField
              {...at('opinions', index, 'text')}
              label={t('report.opinionText')}
              most={4000}
              rows={2}
              value={row.text}
              change={(text) => set({ text })}
            />
            <Checkbox
              checked={row.emerging}
              onChange={(event) => set({ emerging: event.target.checked })}
            >
              {t('report.emerging')}
            </Checkbox>
          </>
        )}
      </Rows>
    );
  }
  if (section !== 'PROPOSALS') return null;
  return (
    <Rows
      title={(number) => t('report.proposal', { number })}
      add={t('report.addProposal')}
      rows={content.proposals}
      change={put('proposals')}
      fresh={() => ({
        id: newId(),
        kind: 'DIFFICULTY' as const,
        content: '',
        place: '',
        responsible: '',
        requested: '',
        settled: false,
        result: '',
      })}
    >
      {(row, set, index) => (
        <ProposalFields row={row} set={set} at={(field) => at('proposals', index, field)} />
      )}
    </Rows>
  );
}

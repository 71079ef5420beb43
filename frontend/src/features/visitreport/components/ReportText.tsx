import { useTranslation } from 'react-i18next';
import { Section } from '@/shared/ui/Section';
import type { Content, Section as SectionName } from '../api';
import { blank, SECTIONS } from '../reportDraft';

type Part = { content: Content; section: SectionName };

function List({ items }: { items: { key: string; text: string }[] }) {
  return items.length === 0 ? null : (
    <ul className="report-list">
      {items.map((item) => (
        <li key={item.key}>{item.text}</li>
      ))}
    </ul>
  );
}

export function SectionLists({ content, section }: Part) {
  const { t } = useTranslation();
  const items = (texts: string[]) =>
    texts.map((text, index) => ({ key: `${index}-${text.slice(0, 20)}`, text }));
  switch (section) {
    case 'CONVEYED':
      return (
        <List
          items={items(
            content.documents.map((row) => [row.number, row.title].filter(Boolean).join(' – ')),
          )}
        />
      );
    case 'QUESTIONS':
      return (
        <List
          items={items(
            content.questions.map((row) =>
              t(row.onTheSpot ? 'report.answered' : 'report.answerLater', {
                question: row.question,
                answer: row.answer ?? t('report.noAnswer'),
              }),
            ),
          )}
        />
      );
    case 'OPINIONS':
      return (
        <List
          items={items(
            content.opinions.map((row) =>
              [
                `${t(`enum.peopleGroup.${row.group}`)}${row.emerging ? ` (${t('report.emergingShort')})` : ''}`,
                row.topic,
                row.text,
              ]
                .filter(Boolean)
                .join(': '),
            ),
          )}
        />
      );
    case 'PROPOSALS':
      return (
        <List
          items={content.proposals.map((row) => ({
            key: row.id,
            text: t(row.settled ? 'report.proposalSettled' : 'report.proposalForward', {
              kind: t(`enum.reportProposalKind.${row.kind}`),
              content: row.content ?? '',
              place: row.place ?? '',
              result: row.result ?? '',
              responsible: row.responsible ?? '',
              requested: row.requested ?? '',
            }),
          }))}
        />
      );
    default:
      return null;
  }
}

const LISTS = {
  CONVEYED: 'documents',
  QUESTIONS: 'questions',
  OPINIONS: 'opinions',
  PROPOSALS: 'proposals',
} as const;

/** Whether something is said under the heading, be it in words or in rows. */
export function told(content: Content, section: SectionName): boolean {
  const own = content.sections.find((one) => one.section === section);
  const list = section in LISTS ? content[LISTS[section as keyof typeof LISTS]] : [];
  return Boolean(own?.text) || list.some((row) => !blank(row));
}

/** Whether the author says that there was nothing of this kind. */
export function nothingOf(content: Content, section: SectionName): boolean {
  return content.sections.some((one) => one.section === section && one.nothing);
}

/** What a report says, section by section; sections without a word are left out. */
export function ReportText({ content }: { content: Content }) {
  const { t } = useTranslation();
  const shown = SECTIONS.filter((section) => told(content, section) || nothingOf(content, section));
  if (shown.length === 0) return <p className="quiet">{t('report.blank')}</p>;
  return shown.map((section) => {
    const own = content.sections.find((one) => one.section === section);
    return (
      <Section key={section} title={t(`enum.reportSection.${section}`)}>
        {section === 'MOOD' && content.mood && (
          <p className="strong">{t(`enum.mood.${content.mood}`)}</p>
        )}
        {section === 'LESSONS' && content.goodPractice && (
          <p className="strong">{t('report.goodPractice')}</p>
        )}
        {own?.text && <p className="report-text">{own.text}</p>}
        {own?.nothing && <p>{t('report.nothing')}.</p>}
        <SectionLists content={content} section={section} />
      </Section>
    );
  });
}

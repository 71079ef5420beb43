import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { Facts } from '@/shared/ui/Facts';
import { Section } from '@/shared/ui/Section';
import type { Content, Proposal } from '../api';
import { Due, dueLabel } from './Waiting';

/** Who, where, whose matter, until when. */
export function ProposalFacts({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const { row, content } = proposal;
  return (
    <Facts
      items={[
        { label: t('proposal.author'), value: row.author.name },
        {
          label: t('proposal.origin'),
          value:
            row.communeName && row.communeName !== row.unit.name
              ? `${row.unit.name}, ${row.communeName}`
              : row.unit.name,
        },
        { label: t('proposal.sector'), value: t(`enum.sector.${row.sector}`) },
        {
          label: t('proposal.competence'),
          value: t(`enum.competence.${row.competence ?? 'UNKNOWN'}`),
        },
        { label: t('proposal.urgency'), value: t(`enum.urgency.${row.urgency}`) },
        ...(row.desk ? [{ label: t('proposal.desk'), value: row.desk.name }] : []),
        ...(row.owner ? [{ label: t('proposal.owner'), value: row.owner.fullName }] : []),
        ...(row.agency ? [{ label: t('proposal.agency'), value: row.agency.name }] : []),
        ...(row.dueOn || row.pausedOn
          ? [{ label: t(dueLabel(row)), value: <Due row={row} /> }]
          : []),
        { label: t('proposal.submittedAt'), value: formatMoment(row.submittedAt) },
        ...(proposal.heardOn
          ? [{ label: t('proposal.heardOn'), value: formatDate(proposal.heardOn) }]
          : []),
        ...(content.source ? [{ label: t('proposal.source'), value: content.source }] : []),
        ...(proposal.reportId
          ? [
              {
                label: t('proposal.madeOf'),
                value: (
                  <Link to="/visit-reports/$id" params={{ id: proposal.reportId }}>
                    {t('proposal.report')}
                  </Link>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

const GROUNDS = ['hot', 'beyondCompetence', 'urgent'] as const;

/** What is said, part by part. */
export function ProposalText({ content }: { content: Content }) {
  const { t } = useTranslation();
  const parts = ['content', 'place', 'responsible', 'requested'] as const;
  return (
    <Section title={t('proposal.text')}>
      <dl className="said">
        {parts
          .filter((part) => content[part])
          .map((part) => (
            <div key={part}>
              <dt>{t(`proposal.${part}`)}</dt>
              <dd className="prose">{content[part]}</dd>
            </div>
          ))}
        {content.grounds &&
          GROUNDS.map((ground) => (
            <div key={ground}>
              <dt>{t(`proposal.grounds.${ground}`)}</dt>
              <dd className="prose">{content.grounds?.[ground] || '–'}</dd>
            </div>
          ))}
      </dl>
    </Section>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '@/shared/ui/Section';
import type { Proposal } from '../api';
import { ProposalStateTag } from './ProposalStateTag';

/** What became of a matter in others, what others became of it, and what has to do with it. */
export function RelatedProposals({ related }: { related: Proposal['related'] }) {
  const { t } = useTranslation();
  if (related.length === 0) return null;
  return (
    <Section title={t('proposal.related')}>
      <ul className="related">
        {related.map((one) => (
          <li key={`${one.id} ${one.relation}`}>
            <span className="strong">{t(`enum.relation.${one.relation}`)}</span>
            <Link to="/proposals/$id" params={{ id: one.id }}>
              {t('proposal.numberContent', { number: one.number, content: one.content ?? '' })}
            </Link>
            <ProposalStateTag
              state={one.state}
              closure={null}
              daysLate={null}
              hoursLate={null}
              reopened={0}
              line="UP"
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

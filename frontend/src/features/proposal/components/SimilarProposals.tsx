import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Proposal, similarQuery } from '../api';
import { FollowButton } from './FollowButton';
import { ProposalStateTag } from './ProposalStateTag';

/** What the same place has said already, so that nothing is sent twice. */
export function SimilarProposals({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const { row, content } = proposal;
  const query = useQuery({
    ...similarQuery(row.unit.id, content.content ?? ''),
    staleTime: 0,
  });
  const others = (query.data ?? []).filter(({ id }) => id !== row.id);
  if (row.line !== 'UP' || others.length === 0) return null;
  return (
    <section className="warn-panel" aria-label={t('proposal.similar')}>
      <h2 className="panel-title">{t('proposal.similar')}</h2>
      <p>{t('proposal.similarHint')}</p>
      <ul className="related">
        {others.map((one) => (
          <li key={one.id}>
            <Link to="/proposals/$id" params={{ id: one.id }} target="_blank">
              {t('proposal.numberContent', { number: one.number, content: one.content ?? '' })}
            </Link>
            <ProposalStateTag {...one} />
            <FollowButton row={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

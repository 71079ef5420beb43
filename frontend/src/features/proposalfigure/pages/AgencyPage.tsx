import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { agencyQuery } from '../api';
import { DEALINGS, TIMELINESS } from '../columns';
import { FigureSection } from '../components/FigureSection';
import { useAgencyFilters } from '../components/useFigureFilters';
import { DEALT } from './AgenciesPage';

/** What one agency did with what was referred to it: part of what its heads answer for together. */
export function AgencyPage() {
  const { t } = useTranslation();
  const { today } = useMe();
  const { id } = useParams({ from: '/proposals/agencies/$id' });
  const { asks, rows, bar } = useAgencyFilters();
  const query = useQuery(agencyQuery(id, asks));
  return (
    <Loaded query={query} page>
      {(row) => {
        const { name } = row.agency;
        const line = { key: id, name, label: name, row, rows: { ...rows, leadId: id } };
        const shared = { head: t('proposal.agency'), words: DEALT, lines: [line] };
        return (
          <>
            <PageHeader
              title={name}
              note={t('figure.agencyNote', { on: formatDate(asks.asOf ?? today) })}
              back={{ to: '/proposals/agencies', label: t('figure.agencies') }}
              actions={
                <LinkButton to="/proposals" search={line.rows}>
                  {t('figure.rows')}
                </LinkButton>
              }
            />
            {bar}
            <FigureSection title={t('figure.dealings')} columns={DEALINGS} {...shared} />
            <FigureSection title={t('figure.timeliness')} columns={TIMELINESS} {...shared} />
          </>
        );
      }}
    </Loaded>
  );
}

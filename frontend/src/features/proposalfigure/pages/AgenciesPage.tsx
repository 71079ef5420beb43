import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import { Empty } from '@/shared/ui/Empty';
import { FileButtons } from '@/shared/ui/FileButtons';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { agenciesQuery, downloadAgencies } from '../api';
import { DEALINGS, TIMELINESS } from '../columns';
import { FigureSection } from '../components/FigureSection';
import { useAgencyFilters } from '../components/useFigureFilters';

export const DEALT = { of: 'referralMeasure', filter: 'dealing' };

/** The agencies compared: what was referred to each, and what became of it. */
export function AgenciesPage() {
  const { t } = useTranslation();
  const { today } = useMe();
  const { asks, rows, bar } = useAgencyFilters();
  const query = useQuery(agenciesQuery(asks));
  return (
    <>
      <PageHeader
        title={t('figure.agencies')}
        note={t('figure.agenciesNote', { on: formatDate(asks.asOf ?? today) })}
        actions={<FileButtons fetch={(format) => downloadAgencies({ ...asks, format })} />}
      />
      {bar}
      <Loaded query={query} lines={8}>
        {(figures) => {
          if (figures.length === 0)
            return <Empty title={t('figure.noAgencies')} hint={t('figure.noAgenciesHint')} />;
          const lines = figures.map((row) => ({
            key: row.agency.id,
            name: row.agency.name,
            label: (
              <Link to="/proposals/agencies/$id" params={{ id: row.agency.id }} search={rows}>
                {row.agency.name}
              </Link>
            ),
            row,
            rows: { ...rows, leadId: row.agency.id },
          }));
          const shared = { head: t('proposal.agency'), words: DEALT, lines };
          return (
            <div className={query.isPlaceholderData ? 'list-stale' : undefined}>
              <FigureSection title={t('figure.dealings')} columns={DEALINGS} {...shared} />
              <FigureSection title={t('figure.timeliness')} columns={TIMELINESS} {...shared} />
            </div>
          );
        }}
      </Loaded>
    </>
  );
}

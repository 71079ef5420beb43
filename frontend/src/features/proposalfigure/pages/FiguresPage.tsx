import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMonth } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import { useUrl } from '@/shared/hooks/useUrl';
import { GROUPINGS } from '@/shared/reference/proposalChoices';
import { Empty } from '@/shared/ui/Empty';
import { FileButtons } from '@/shared/ui/FileButtons';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Tabs } from '@/shared/ui/Tabs';
import { downloadFigures, type Figure, figuresQuery, type Grouping } from '../api';
import { AGES, AMOUNTS, ANSWERS } from '../columns';
import { FigureSection } from '../components/FigureSection';
import { useFigureFilters } from '../components/useFigureFilters';

const WORDS: Partial<Record<Grouping, string>> = {
  KIND: 'proposalKind',
  COMPETENCE: 'competence',
  SECTOR: 'sector',
  STATE: 'proposalState',
  OUTCOME: 'proposalOutcome',
};
const MEASURES = { of: 'proposalMeasure', filter: 'measure' };

/** Difficulties and proposals in numbers, by one of eight groupings, as of any day. */
export function FiguresPage() {
  const { t } = useTranslation();
  const { today } = useMe();
  const { search } = useUrl();
  const { asks, rows, bar } = useFigureFilters();
  const by = GROUPINGS.find((one) => one === search.tab) ?? 'KIND';
  const query = useQuery(figuresQuery({ ...asks, by }));
  const head = t(`enum.proposalGrouping.${by}`);
  const called = ({ key, name }: Figure) => {
    if (name) return name;
    if (!key) return t([`figure.noneOf.${by}`, 'figure.none']);
    const words = WORDS[by];
    return words ? t(`enum.${words}.${key}`) : formatMonth(key);
  };
  return (
    <>
      <PageHeader
        title={t('figure.title')}
        note={t('figure.asOfDay', { on: formatDate(asks.asOf ?? today) })}
        actions={<FileButtons fetch={(format) => downloadFigures({ ...asks, by, format })} />}
      />
      <Tabs
        label={t('figure.by')}
        open={by}
        tabs={GROUPINGS.map((one) => ({ key: one, label: t(`enum.proposalGrouping.${one}`) }))}
      />
      {bar}
      <Loaded query={query} lines={10}>
        {(figures) => {
          if (figures.length === 0)
            return <Empty title={t('figure.nothing')} hint={t('figure.nothingHint')} />;
          const lines = figures.map((row) => ({
            key: row.key ?? '',
            name: called(row),
            label: called(row),
            row,
            rows: { ...rows, by, ...(row.key ? { key: row.key } : {}) },
          }));
          const shared = { head, words: MEASURES, lines, total: rows };
          return (
            <div className={query.isPlaceholderData ? 'list-stale' : undefined}>
              <FigureSection title={t('figure.amounts')} columns={AMOUNTS} {...shared} />
              <FigureSection title={t('figure.answers')} columns={ANSWERS} {...shared} />
              <FigureSection
                title={t('figure.ages')}
                note={t('figure.agesNote')}
                columns={AGES}
                {...shared}
              />
            </div>
          );
        }}
      </Loaded>
    </>
  );
}

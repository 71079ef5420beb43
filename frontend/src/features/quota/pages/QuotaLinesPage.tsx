import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { useUrl } from '@/shared/hooks/useUrl';
import { DateField } from '@/shared/ui/DateField';
import { Empty } from '@/shared/ui/Empty';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { linesQuery } from '../api';
import { Explanation } from '../components/Explanation';
import { useAsOf } from '../useAsOf';

/** Why an official's lines stand as they stand, as of a day. */
export function QuotaLinesPage() {
  const { t } = useTranslation();
  const { officialId } = useParams({ from: '/quota/$officialId' });
  const { set } = useUrl();
  const asOf = useAsOf();
  const query = useQuery(linesQuery(officialId, asOf));
  const name = query.data?.[0]?.line.official.fullName;
  return (
    <>
      <PageHeader
        title={name ? t('quota.of', { name }) : t('quota.lines')}
        back={{ to: '/quota', label: t('quota.title') }}
        note={t('quota.asOfDay', { on: formatDate(asOf) })}
        actions={
          <DateField
            label={t('quota.asOf')}
            value={asOf}
            onChange={(date) => set({ asOf: date })}
          />
        }
      />
      <Loaded query={query}>
        {(lines) =>
          lines.length === 0 ? (
            <Empty title={t('quota.noLines')} hint={t('quota.noLinesHint')} />
          ) : (
            lines.map((told) => (
              <Explanation
                key={`${told.line.regulation.id}-${told.line.periodFrom}-${told.scope}`}
                told={told}
              />
            ))
          )
        }
      </Loaded>
    </>
  );
}

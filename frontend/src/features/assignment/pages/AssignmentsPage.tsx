import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useList } from '@/shared/hooks/useList';
import { useMe } from '@/shared/hooks/useMe';
import { useRegulationOptions } from '@/shared/reference/useRegulationOptions';
import { Empty } from '@/shared/ui/Empty';
import { FilterBar } from '@/shared/ui/FilterBar';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { assignmentsQuery } from '../api';
import { AssignmentTable } from '../components/AssignmentTable';

export function AssignmentsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const list = useList('official,asc');
  const regulations = useRegulationOptions();
  const { regulationId, current, officialId, under, decision } = list.filters;
  const query = useQuery(
    assignmentsQuery({
      ...list.query,
      regulationId,
      officialId,
      under,
      decision,
      current: current === undefined ? undefined : current === 'true',
    }),
  );
  return (
    <>
      <PageHeader
        title={t('assignment.title')}
        actions={
          <>
            <LinkButton to="/assignments/gaps">{t('assignment.gaps')}</LinkButton>
            {me.may('assignments.create') && (
              <LinkButton primary to="/assignments/new">
                {t('assignment.add')}
              </LinkButton>
            )}
          </>
        }
      />
      <FilterBar
        searchLabel={t('assignment.searchBy')}
        text={list.text}
        onSearch={list.onSearch}
        filters={[
          { name: 'regulationId', label: t('assignment.regulation'), options: regulations },
          {
            name: 'current',
            label: t('assignment.validity'),
            options: ['true', 'false'].map((value) => ({
              value,
              label: t(`assignment.current.${value}`),
            })),
          },
        ]}
        chips={[
          ...(officialId ? [{ name: 'officialId', text: t('assignment.ofOfficial') }] : []),
          ...(decision
            ? [{ name: 'decision', text: `${t('assignment.decision')}: ${decision}` }]
            : []),
          ...(under ? [{ name: 'under', text: t('official.inUnit') }] : []),
        ]}
      />
      <AssignmentTable
        query={query}
        sort={list.sort}
        filtered={Boolean(list.text || regulationId || current || officialId || under || decision)}
        empty={
          <Empty
            title={t('assignment.none')}
            hint={me.may('assignments.create') && t('assignment.noneHint')}
          />
        }
      />
    </>
  );
}

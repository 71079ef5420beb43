import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/hooks/useMe';
import { Empty } from '@/shared/ui/Empty';
import { assignmentsQuery } from '../api';
import { AssignmentTable } from './AssignmentTable';

/** Everybody who follows one unit, by scheme: those assigned to it and to the units above it. */
export function AssignmentsOfUnit({ unitId }: { unitId: string }) {
  const { t } = useTranslation();
  const query = useQuery(
    assignmentsQuery({ following: unitId, sort: 'regulation,asc', size: 100 }),
  );
  return (
    <AssignmentTable
      query={query}
      empty={<Empty title={t('assignment.noneHere')} hint={t('assignment.noneHereHint')} />}
    />
  );
}

/** The units one official is assigned to. */
export function AssignmentsOfOfficial({ officialId }: { officialId: string }) {
  const me = useMe();
  const { t } = useTranslation();
  const query = useQuery(assignmentsQuery({ officialId, size: 100 }));
  return (
    <AssignmentTable
      query={query}
      without="official"
      empty={
        <Empty
          title={t('assignment.noneYet')}
          hint={me.may('assignments.create') && t('assignment.noneYetHint')}
        />
      }
    />
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FormPage } from '@/shared/form/FormPage';
import { given } from '@/shared/form/given';
import type { Schemas } from '@/shared/http/schemas';
import { Loaded } from '@/shared/ui/Loaded';
import { say } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/PageHeader';
import { unitHistory, unitQuery, updateUnit } from '../api';
import { COMMITTEES, PaperFields } from '../components/PaperFields';
import { UnitFields } from '../components/UnitFields';

export function EditUnitPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/units/$id/edit' });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const query = useQuery(unitQuery(id));
  const back = () => void navigate({ to: '/units/$id', params: { id } });
  return (
    <Loaded query={query} page may={({ unit }) => unit.actions.includes('update')}>
      {({ unit }) => (
        <>
          <PageHeader
            title={t('unit.edit', { name: unit.name })}
            back={{ to: `/units/${id}`, label: unit.name }}
          />
          <FormPage<Schemas['UpdateUnitRequest'], Schemas['UnitDetailResponse']>
            initial={given(unit)}
            labels={{ name: t('unit.name'), memberCount: t('unit.memberCount') }}
            submitLabel={t('common.save')}
            send={(values) => updateUnit(id, unit.version, values)}
            conflict={{
              reload: () => query.refetch(),
              lastChange: () => queries.fetchQuery({ ...unitHistory(id), staleTime: 0 }),
            }}
            cancel={back}
            done={(saved) => {
              say(t('unit.saved', { name: saved.unit.name }));
              back();
            }}
          >
            <UnitFields />
            {COMMITTEES.includes(unit.kind) && <PaperFields />}
          </FormPage>
        </>
      )}
    </Loaded>
  );
}

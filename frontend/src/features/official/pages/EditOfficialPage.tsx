import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormPage } from '@/shared/form/FormPage';
import type { Schemas } from '@/shared/http/schemas';
import { Loaded } from '@/shared/ui/Loaded';
import { say } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/PageHeader';
import { type Official, officialHistory, officialQuery, updateOfficial } from '../api';
import { OfficialFields } from '../components/OfficialFields';

export function EditOfficialPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/officials/$id/edit' });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const query = useQuery(officialQuery(id));
  const back = () => void navigate({ to: '/officials/$id', params: { id } });
  return (
    <Loaded query={query} page may={({ actions }) => actions.includes('update')}>
      {(official) => (
        <>
          <PageHeader
            title={t('official.edit', { name: official.fullName })}
            back={{ to: `/officials/${id}`, label: official.fullName }}
          />
          <FormPage<Schemas['UpdateOfficialRequest'], Official>
            initial={{
              fullName: official.fullName,
              unitId: official.unit.id,
              phone: official.phone ?? undefined,
              email: official.email ?? undefined,
              sectors: official.sectors,
              active: official.active,
            }}
            labels={{ fullName: t('official.fullName'), phone: t('official.phone') }}
            submitLabel={t('common.save')}
            send={(values) => updateOfficial(official, values)}
            conflict={{
              reload: () => query.refetch(),
              lastChange: () => queries.fetchQuery({ ...officialHistory(id), staleTime: 0 }),
            }}
            cancel={back}
            done={(saved) => {
              say(t('official.saved', { name: saved.fullName }));
              back();
            }}
          >
            <OfficialFields knownUnit={{ value: official.unit.id, label: official.unit.name }} />
            <Field name="active" label={t('official.active')} kind="check">
              <Checkbox>{t('official.activeIs.true')}</Checkbox>
            </Field>
          </FormPage>
        </>
      )}
    </Loaded>
  );
}

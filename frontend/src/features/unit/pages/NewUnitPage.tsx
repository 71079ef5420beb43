import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormPage } from '@/shared/form/FormPage';
import { useMe } from '@/shared/hooks/useMe';
import { useUrl } from '@/shared/hooks/useUrl';
import type { Schemas } from '@/shared/http/schemas';
import { UnitSelect } from '@/shared/reference/choosers';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { Choice } from '@/shared/ui/Choice';
import { DateField } from '@/shared/ui/DateField';
import { Loading } from '@/shared/ui/Loading';
import { say } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/PageHeader';
import { createUnit, unitQuery } from '../api';
import { NewPaperFields } from '../components/PaperFields';
import { UnitFields } from '../components/UnitFields';

const KINDS_BELOW: Record<Schemas['UnitKind'], Schemas['UnitKind'][]> = {
  PROVINCE: ['COMMUNE', 'DISTRICT', 'AGENCY'],
  DISTRICT: ['COMMUNE', 'AGENCY'],
  COMMUNE: ['CELL'],
  AGENCY: ['CELL'],
  CELL: [],
};

export function NewUnitPage() {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const { search } = useUrl();
  const options = useEnumOptions('unitKind');
  const parentId = search.parentId ?? me.unit?.id ?? '';
  const parent = useQuery({ ...unitQuery(parentId), enabled: parentId !== '' });
  const labels = { name: t('unit.name'), code: t('unit.code'), parentId: t('unit.parent') };
  if (parent.isLoading) return <Loading />;
  const kinds = parent.data ? KINDS_BELOW[parent.data.unit.kind] : [];
  const initial: Partial<Schemas['CreateUnitRequest']> = { parentId, kind: kinds[0] };
  const known = parent.data ? [{ value: parent.data.unit.id, label: parent.data.unit.name }] : [];
  return (
    <>
      <PageHeader
        title={t('unit.add')}
        back={{ to: '/units', label: t('unit.title') }}
        note={t('unit.addNote')}
      />
      <FormPage<Schemas['CreateUnitRequest'], Schemas['UnitDetailResponse']>
        initial={initial}
        labels={labels}
        submitLabel={t('unit.create')}
        send={createUnit}
        cancel={() => void navigate({ to: '/units' })}
        done={({ unit }) => {
          say(t('unit.created', { name: unit.name }));
          void navigate({ to: '/units/$id', params: { id: unit.id } });
        }}
      >
        <Field name="parentId" label={t('unit.parent')} required>
          <UnitSelect known={known} />
        </Field>
        <div className="form-grid">
          <Field name="kind" label={t('unit.kind')} required>
            <Choice options={options(kinds.length > 0 ? kinds : ['CELL'])} />
          </Field>
          <Field name="code" label={t('unit.code')} hint={t('unit.codeHint')} maxLength={40}>
            <Input />
          </Field>
        </div>
        <UnitFields />
        <NewPaperFields />
        <Field name="validFrom" label={t('unit.validFrom')}>
          <DateField />
        </Field>
      </FormPage>
    </>
  );
}

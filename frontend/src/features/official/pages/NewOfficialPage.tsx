import { useNavigate } from '@tanstack/react-router';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormPage } from '@/shared/form/FormPage';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { say } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/PageHeader';
import { createOfficial, type Official } from '../api';
import { OfficialFields } from '../components/OfficialFields';
import { PositionFields } from '../components/PositionFields';

type Values = Schemas['CreateOfficialRequest'];

export function NewOfficialPage() {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const labels = {
    fullName: t('official.fullName'),
    code: t('official.code'),
    unitId: t('official.unit'),
    phone: t('official.phone'),
    email: t('official.email'),
    'positions[0].rank': t('official.rank'),
    'positions[0].unitId': t('official.positionUnit'),
    'positions[0].from': t('common.from'),
  };
  const initial: Partial<Values> = {
    positions: [
      { from: me.today, districtSecretary: false } as NonNullable<Values['positions']>[number],
    ],
  };
  return (
    <>
      <PageHeader
        title={t('official.add')}
        back={{ to: '/officials', label: t('official.title') }}
      />
      <FormPage<Values, Official>
        initial={initial}
        labels={labels}
        submitLabel={t('official.create')}
        send={createOfficial}
        cancel={() => void navigate({ to: '/officials' })}
        done={(official) => {
          say(t('official.created', { name: official.fullName }));
          void navigate({ to: '/officials/$id', params: { id: official.id } });
        }}
      >
        <OfficialFields />
        <Field name="code" label={t('official.code')} hint={t('official.codeHint')} maxLength={40}>
          <Input />
        </Field>
        <fieldset className="form-part">
          <legend>{t('official.position')}</legend>
          <PositionFields path={['positions', 0]} />
        </fieldset>
      </FormPage>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormPage } from '@/shared/form/FormPage';
import { useMe } from '@/shared/hooks/useMe';
import { useUrl } from '@/shared/hooks/useUrl';
import { api, call } from '@/shared/http/client';
import { OfficialSelect, UnitSelect } from '@/shared/reference/choosers';
import { useRegulationOptions } from '@/shared/reference/useRegulationOptions';
import { Choice } from '@/shared/ui/Choice';
import { DateField } from '@/shared/ui/DateField';
import { Loading } from '@/shared/ui/Loading';
import { say } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/PageHeader';
import { type Assignment, createRound } from '../api';
import { RoundMatrix } from '../components/RoundMatrix';
import { RoundPreview } from '../components/RoundPreview';
import { type RoundValues, roundOf } from '../round';
import { DecisionFields } from '@/shared/form/DecisionFields';

function useOfficialName(id: string) {
  return useQuery({
    queryKey: ['officials', id],
    queryFn: () => call(api.GET('/api/v1/officials/{id}', { params: { path: { id } } })),
    enabled: id !== '',
  });
}

/** A round: many officials to many units by one decision, looked at before it is stored. */
export function NewAssignmentPage() {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const { search } = useUrl();
  const officialId = search.officialId ?? '';
  const official = useOfficialName(officialId);
  const regulations = useRegulationOptions();
  if (official.isLoading) return <Loading />;
  const known = official.data
    ? [{ value: official.data.id, label: `${official.data.fullName} (${official.data.code})` }]
    : [];
  const labels = {
    officialIds: t('assignment.official'),
    unitIds: t('assignment.units'),
    rows: t('assignment.matrix'),
    regulationId: t('assignment.regulation'),
    from: t('common.from'),
    decisionNumber: t('assignment.decisionNumber'),
    decisionDate: t('assignment.decisionDate'),
  };
  const done = (made: Assignment[]) => {
    say(t('assignment.created', { count: made.length }));
    const whose = [...new Set(made.map((one) => one.official.id))];
    if (whose.length === 1 && whose[0]) {
      void navigate({ to: '/officials/$id', params: { id: whose[0] } });
    } else {
      const decision = made[0]?.decisionNumber;
      void navigate({ to: '/assignments', search: { decision } });
    }
  };
  return (
    <>
      <PageHeader
        title={t('assignment.add')}
        back={{ to: '/assignments', label: t('assignment.title') }}
        note={t('assignment.addNote')}
      />
      <FormPage<RoundValues, Assignment[]>
        initial={{ officialIds: officialId ? [officialId] : [], from: me.today, unticked: [] }}
        labels={labels}
        submitLabel={t('assignment.create')}
        send={(values, key) => createRound(roundOf(values), key)}
        cancel={() => void navigate({ to: '/assignments' })}
        done={done}
      >
        <Field name="officialIds" label={labels.officialIds} some>
          <OfficialSelect multiple known={known} />
        </Field>
        <Field name="unitIds" label={labels.unitIds} hint={t('assignment.unitsHint')} some>
          <UnitSelect multiple />
        </Field>
        <Form.Item name="unticked" noStyle>
          <RoundMatrix />
        </Form.Item>
        <Field name="regulationId" label={labels.regulationId} required>
          <Choice options={regulations} empty={t('common.choose')} />
        </Field>
        <div className="form-grid">
          <Field name="from" label={t('common.from')} required>
            <DateField />
          </Field>
          <Field name="to" label={t('common.to')} hint={t('common.toHint')}>
            <DateField />
          </Field>
          <DecisionFields labels={labels} />
        </div>
        <Field name="note" label={t('common.note')} maxLength={1000}>
          <Input.TextArea rows={2} />
        </Field>
        <RoundPreview />
      </FormPage>
    </>
  );
}

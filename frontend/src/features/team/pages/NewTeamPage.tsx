import { useNavigate } from '@tanstack/react-router';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormPage } from '@/shared/form/FormPage';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { UnitSelect } from '@/shared/reference/choosers';
import { useRegulationOptions } from '@/shared/reference/useRegulationOptions';
import { Choice } from '@/shared/ui/Choice';
import { DateField } from '@/shared/ui/DateField';
import { say } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/PageHeader';
import { createTeam, type Team } from '../api';
import { DecisionFields } from '@/shared/form/DecisionFields';

export function NewTeamPage() {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const regulations = useRegulationOptions();
  const labels = {
    name: t('team.name'),
    unitId: t('team.unit'),
    areaIds: t('team.areas'),
    regulationId: t('assignment.regulation'),
    from: t('common.from'),
    decisionNumber: t('assignment.decisionNumber'),
    decisionDate: t('assignment.decisionDate'),
  };
  const own = me.unit?.kind === 'DISTRICT' ? me.unit : undefined;
  return (
    <>
      <PageHeader
        title={t('team.add')}
        back={{ to: '/teams', label: t('team.title') }}
        note={t('team.addNote')}
      />
      <FormPage<Schemas['CreateTeamRequest'], Team>
        initial={{ from: me.today, unitId: own?.id }}
        labels={labels}
        submitLabel={t('team.create')}
        send={createTeam}
        cancel={() => void navigate({ to: '/teams' })}
        done={(made) => {
          say(t('team.created', { name: made.team.name }));
          void navigate({ to: '/teams/$id', params: { id: made.team.id } });
        }}
      >
        <Field name="name" label={labels.name} required maxLength={300}>
          <Input />
        </Field>
        <Field name="unitId" label={labels.unitId} hint={t('team.unitHint')} required>
          <UnitSelect known={own ? [{ value: own.id, label: own.name }] : []} />
        </Field>
        <Field name="areaIds" label={labels.areaIds} hint={t('team.areasHint')} some>
          <UnitSelect multiple under={own?.id} />
        </Field>
        <Field name="regulationId" label={labels.regulationId} required>
          <Choice options={regulations} empty={t('common.choose')} />
        </Field>
        <div className="form-grid">
          <DecisionFields labels={labels} />
          <Field name="from" label={labels.from} required>
            <DateField />
          </Field>
        </div>
      </FormPage>
    </>
  );
}

import { Checkbox, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { DateField } from '@/shared/ui/DateField';
import { say } from '@/shared/ui/notice';
import { dissolveTeam, type Team } from '../api';
import { useTeamConflict } from './useTeamAct';
import { DecisionFields } from '@/shared/form/DecisionFields';

export function DissolveTeam({ team, close }: { team: Team; close: () => void }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const conflict = useTeamConflict(team);
  const labels = {
    to: t('team.teamLastDay'),
    decisionNumber: t('assignment.decisionNumber'),
    decisionDate: t('assignment.decisionDate'),
    reason: t('common.reason'),
  };
  return (
    <FormModal<Schemas['DissolveTeamRequest'], Team>
      title={t('team.dissolve')}
      intro={t('team.dissolveIntro', { name: team.team.name })}
      initial={{ to: today, closeRosters: false }}
      labels={labels}
      submitLabel={t('team.dissolve')}
      send={(values) => dissolveTeam(team, values)}
      conflict={conflict}
      close={close}
      done={() => say(t('team.dissolved', { name: team.team.name }))}
    >
      <Field name="to" label={labels.to} required>
        <DateField />
      </Field>
      <div className="form-grid">
        <DecisionFields labels={labels} />
      </div>
      <Field name="reason" label={labels.reason} required maxLength={1000}>
        <Input.TextArea rows={3} />
      </Field>
      <Field name="closeRosters" label={t('team.closeRosters')} kind="check">
        <Checkbox>{t('team.closeRosters')}</Checkbox>
      </Field>
    </FormModal>
  );
}

import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { OfficialSelect } from '@/shared/reference/choosers';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { Choice } from '@/shared/ui/Choice';
import { DateField } from '@/shared/ui/DateField';
import { say } from '@/shared/ui/notice';
import { addMember, type Team } from '../api';
import { useTeamConflict } from './useTeamAct';

export function AddMember({ team, close }: { team: Team; close: () => void }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const options = useEnumOptions('memberCategory');
  const conflict = useTeamConflict(team);
  const labels = {
    officialId: t('team.member'),
    category: t('team.category'),
    from: t('common.from'),
  };
  return (
    <FormModal<Schemas['AddTeamMemberRequest'], Team>
      title={t('team.addMember')}
      intro={t('team.addMemberIntro', {
        areas: team.team.areaNames,
        number: team.team.decisionNumber,
      })}
      initial={{ category: 'MEMBER', from: [today, team.team.from].sort()[1] }}
      labels={labels}
      submitLabel={t('team.addMember')}
      send={(values) => addMember(team, values)}
      conflict={conflict}
      close={close}
      done={() => say(t('team.memberAdded'))}
    >
      <Field name="officialId" label={labels.officialId} required>
        <OfficialSelect />
      </Field>
      <div className="form-grid">
        <Field name="category" label={labels.category} required>
          <Choice options={options(['LEADER', 'MEMBER'])} />
        </Field>
        <Field name="from" label={labels.from} required>
          <DateField />
        </Field>
      </div>
    </FormModal>
  );
}

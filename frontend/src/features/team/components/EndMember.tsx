import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { DateField } from '@/shared/ui/DateField';
import { say } from '@/shared/ui/notice';
import { endMember, type Member, type Team } from '../api';
import { useTeamConflict } from './useTeamAct';

type Props = { team: Team; member: Member; close: () => void };

export function EndMember({ team, member, close }: Props) {
  const { t } = useTranslation();
  const { today } = useMe();
  const conflict = useTeamConflict(team);
  return (
    <FormModal<Schemas['EndTeamMemberRequest'], Team>
      title={t('team.endMember')}
      intro={t('team.endMemberIntro', { name: member.official.fullName })}
      initial={{ to: today }}
      labels={{ to: t('team.lastDay'), reason: t('common.reason') }}
      submitLabel={t('team.endMember')}
      send={(values) => endMember(team, member.id, values)}
      conflict={conflict}
      close={close}
      done={(after) =>
        say(
          t('team.memberEnded', {
            name: member.official.fullName,
            orphans: after.team.orphanCount,
          }),
        )
      }
    >
      <Field name="to" label={t('team.lastDay')} required>
        <DateField />
      </Field>
      <Field name="reason" label={t('common.reason')} required maxLength={1000}>
        <Input.TextArea rows={3} />
      </Field>
    </FormModal>
  );
}

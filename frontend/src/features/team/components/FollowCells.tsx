import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { UnitSelect } from '@/shared/reference/choosers';
import { DateField } from '@/shared/ui/DateField';
import { say } from '@/shared/ui/notice';
import { followCells, type Member, type Team } from '../api';
import { useTeamConflict } from './useTeamAct';

type Props = { team: Team; member: Member; close: () => void };

/** The cells that a member follows from a day on: all of them, as one list. */
export function FollowCells({ team, member, close }: Props) {
  const { t } = useTranslation();
  const { today } = useMe();
  const conflict = useTeamConflict(team);
  const open = member.cells.filter((followed) => !followed.to);
  return (
    <FormModal<Schemas['FollowCellsRequest'], Team>
      title={t('team.followCells')}
      intro={t('team.followIntro', { name: member.official.fullName })}
      initial={{
        cellIds: open.map(({ cell }) => cell.id),
        from: [today, member.from].sort()[1],
      }}
      labels={{ cellIds: t('team.cells'), from: t('common.from') }}
      submitLabel={t('common.save')}
      send={(values) => followCells(team, member.id, values)}
      conflict={conflict}
      close={close}
      done={() => say(t('team.followSaved', { name: member.official.fullName }))}
    >
      <Field name="cellIds" label={t('team.cells')} hint={t('team.cellsHint')}>
        <UnitSelect
          multiple
          kind="CELL"
          under={team.areas.length === 1 ? team.areas[0]?.id : team.team.unit.id}
          known={open.map(({ cell, communeName }) => ({
            value: cell.id,
            label: `${cell.name} – ${communeName}`,
          }))}
        />
      </Field>
      <Field name="from" label={t('common.from')} required>
        <DateField />
      </Field>
    </FormModal>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { addMonths, formatMonth } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import { UnitSelect } from '@/shared/reference/choosers';
import { Choice } from '@/shared/ui/Choice';
import { say } from '@/shared/ui/notice';
import { createRoster, type Roster, teamOptions } from '../api';

type Values = { teamId?: string; unitId?: string; month: string };
type Props = { teamId?: string; close: () => void; done: (id: string) => void };

/** A roster for one of the months around this one; of a team, or of a commune's own committee. */
export function NewRoster({ teamId, close, done }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const ofCommune = me.unit?.kind === 'COMMUNE';
  const teams = useQuery({ ...teamOptions, enabled: !teamId && !ofCommune });
  const thisMonth = me.today.slice(0, 7);
  const months = [0, 1, 2, 3].map((count) => addMonths(thisMonth, count));
  return (
    <FormModal<Values, Roster>
      title={t('roster.add')}
      initial={{
        month: addMonths(thisMonth, 1),
        teamId,
        unitId: ofCommune ? me.unit?.id : undefined,
      }}
      labels={{ teamId: t('roster.team'), unitId: t('roster.commune'), month: t('roster.month') }}
      submitLabel={t('roster.create')}
      send={({ teamId: team, unitId, month }, key) =>
        createRoster({ teamId: team || undefined, unitId: unitId || undefined, month }, key)
      }
      close={close}
      done={(made) => {
        say(t('roster.created'));
        done(made.roster.id);
      }}
    >
      {!ofCommune && !teamId && (
        <Field name="teamId" label={t('roster.team')} hint={t('roster.teamHint')}>
          <Choice
            options={(teams.data?.items ?? []).map((team) => ({
              value: team.id,
              label: team.name,
            }))}
            empty={t('common.choose')}
          />
        </Field>
      )}
      {!teamId && (
        <Field name="unitId" label={t('roster.commune')} hint={t('roster.communeHint')}>
          <UnitSelect
            kind="COMMUNE"
            known={ofCommune && me.unit ? [{ value: me.unit.id, label: me.unit.name }] : []}
          />
        </Field>
      )}
      <Field name="month" label={t('roster.month')} required>
        <Choice
          options={months.map((month) => ({
            value: month,
            label: t('meeting.monthIs', { month: formatMonth(month) }),
          }))}
        />
      </Field>
    </FormModal>
  );
}

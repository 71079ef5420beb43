import { useQueryClient } from '@tanstack/react-query';
import { Checkbox, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { formatDate } from '@/shared/format/dates';
import { say } from '@/shared/ui/notice';
import { type Roster, type RosterCell, rosterHistory, rosterQuery, setRosterLines } from '../api';

type Values = { officialIds: string[]; reason?: string };
type Props = { roster: Roster; cell: RosterCell; close: () => void };

/** Who goes to one cell; those who follow it first. */
export function SetVisitors({ roster, cell, close }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { id, state } = roster.roster;
  const follows = (cells: string[]) => cells.includes(cell.cell.id);
  const people = [...roster.people].sort(
    (one, other) => Number(follows(other.followedCells)) - Number(follows(one.followedCells)),
  );
  const words = (person: Roster['people'][number]) =>
    [
      person.official.fullName,
      t('roster.visits', { count: person.visits }),
      ...(follows(person.followedCells) ? [t('roster.follows')] : []),
    ].join(', ');
  return (
    <FormModal<Values, Roster>
      title={t('roster.setVisitors', { cell: cell.cell.name })}
      intro={cell.heldOn ? t('roster.meetsOn', { on: formatDate(cell.heldOn) }) : undefined}
      initial={{ officialIds: cell.visitors.map(({ official }) => official.id) }}
      labels={{ cells: t('roster.visitors'), reason: t('common.reason') }}
      submitLabel={t('common.save')}
      send={({ officialIds, reason }) =>
        setRosterLines(roster, { cells: [{ cellId: cell.cell.id, officialIds }], reason })
      }
      conflict={{
        reload: () => queries.refetchQueries(rosterQuery(id)),
        lastChange: () => queries.fetchQuery({ ...rosterHistory(id), staleTime: 0 }),
      }}
      close={close}
      done={() => say(t('roster.saved'))}
    >
      <Field name="officialIds" label={t('roster.visitors')}>
        <Checkbox.Group
          className="check-list"
          options={people.map((person) => ({ value: person.official.id, label: words(person) }))}
        />
      </Field>
      {state === 'PUBLISHED' && (
        <Field
          name="reason"
          label={t('common.reason')}
          hint={t('roster.reasonHint')}
          required
          maxLength={1000}
        >
          <Input.TextArea rows={2} />
        </Field>
      )}
    </FormModal>
  );
}

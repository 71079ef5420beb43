import { useQueryClient } from '@tanstack/react-query';
import { Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { formatTime } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import { api, call } from '@/shared/http/client';
import type { Schemas } from '@/shared/http/schemas';
import { DateField } from '@/shared/ui/DateField';
import { say } from '@/shared/ui/notice';
import { type Cell, setSchedule } from '../api';
import { TIME } from '../calendar';

/** The fixed day of a cell; its meetings appear to the end of next year. */
export function SetSchedule({ cell, close }: { cell: Cell; close: () => void }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const queries = useQueryClient();
  const fixed = cell.schedule ?? cell.nextSchedule;
  const history = () =>
    call(api.GET('/api/v1/units/{id}/history', { params: { path: { id: cell.id } } }));
  return (
    <FormModal<Schemas['SetScheduleRequest'], Cell>
      title={t('meeting.setScheduleOf', { cell: cell.name })}
      intro={t('meeting.scheduleIntro')}
      initial={{
        dayOfMonth: fixed?.dayOfMonth,
        time: formatTime(fixed?.time) || '19:30',
        place: fixed?.place,
        validFrom: today,
      }}
      labels={{
        dayOfMonth: t('meeting.dayOfMonth'),
        time: t('meeting.time'),
        place: t('meeting.place'),
        validFrom: t('meeting.scheduleFrom'),
      }}
      submitLabel={t('meeting.saveSchedule')}
      send={(values) => setSchedule(cell, values)}
      conflict={{
        reload: () => queries.refetchQueries({ queryKey: ['cells'] }),
        lastChange: history,
      }}
      close={close}
      done={(saved) => say(t('meeting.scheduleSaved', { cell: saved.name }))}
    >
      <div className="form-grid">
        <Field
          name="dayOfMonth"
          label={t('meeting.dayOfMonth')}
          hint={t('meeting.dayHint')}
          required
          range={[1, 31]}
        >
          <InputNumber className="date-field" />
        </Field>
        <Field
          name="time"
          label={t('meeting.time')}
          hint={t('meeting.timeHint')}
          pattern={TIME}
          required
        >
          <Input maxLength={5} inputMode="numeric" />
        </Field>
      </div>
      <Field name="place" label={t('meeting.place')} required maxLength={300}>
        <Input />
      </Field>
      <Field name="validFrom" label={t('meeting.scheduleFrom')}>
        <DateField />
      </Field>
    </FormModal>
  );
}

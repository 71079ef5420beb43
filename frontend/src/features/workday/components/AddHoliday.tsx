import { useQueryClient } from '@tanstack/react-query';
import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { formatDate } from '@/shared/format/dates';
import type { Schemas } from '@/shared/http/schemas';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { Choice } from '@/shared/ui/Choice';
import { DateField } from '@/shared/ui/DateField';
import { say } from '@/shared/ui/notice';
import { addHoliday, type Holiday } from '../api';

type Request = Schemas['AddHolidayRequest'];

/** Only a day off can make fixed meeting days give way. */
function MovesMeetings() {
  const { t } = useTranslation();
  const kind = Form.useWatch<Request['kind'] | undefined>('kind');
  if (kind === 'WORKING') return null;
  return (
    <Field
      name="movesMeetings"
      label={t('holiday.moves')}
      hint={t('holiday.movesHint')}
      kind="check"
    >
      <Checkbox>{t('holiday.moves')}</Checkbox>
    </Field>
  );
}

/** A day off, or a Saturday or Sunday worked instead. */
export function AddHoliday({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const kinds = useEnumOptions('holidayKind');
  return (
    <FormModal<Request, Holiday>
      title={t('holiday.add')}
      intro={t('holiday.addIntro')}
      initial={{ kind: 'OFF', movesMeetings: true }}
      labels={{
        day: t('holiday.day'),
        name: t('holiday.name'),
        source: t('holiday.source'),
        movesMeetings: t('holiday.moves'),
      }}
      submitLabel={t('holiday.add')}
      send={(values, key) =>
        addHoliday(
          { ...values, movesMeetings: values.kind === 'OFF' && Boolean(values.movesMeetings) },
          key,
        )
      }
      close={close}
      done={({ day }) => {
        void queries.invalidateQueries();
        say(t('holiday.added', { day: formatDate(day) }));
      }}
    >
      <div className="form-grid">
        <Field name="day" label={t('holiday.day')} required>
          <DateField />
        </Field>
        <Field name="kind" label={t('holiday.kind')} required>
          <Choice options={kinds(['OFF', 'WORKING'])} />
        </Field>
      </div>
      <Field name="name" label={t('holiday.name')} required maxLength={200}>
        <Input />
      </Field>
      <Field name="source" label={t('holiday.source')} required maxLength={300}>
        <Input />
      </Field>
      <MovesMeetings />
    </FormModal>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { addDays, formatDate } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { OfficialSelect } from '@/shared/reference/choosers';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { Choice } from '@/shared/ui/Choice';
import { type Meeting, meetingsQuery } from '../api';

const OUTCOMES: Schemas['Outcome'][] = ['ATTENDED', 'ABSENT', 'SUBSTITUTED', 'MOVED'];
const REASONS: Schemas['AbsenceReason'][] = ['URGENT_WORK', 'BUSINESS_TRIP', 'SICK', 'OTHER'];
const AHEAD_DAYS = 120;

/** The meetings the visit may be moved to: the next ones of the official's own cells. */
function MovedTo({ meeting, officialId }: { meeting: Meeting; officialId?: string }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const query = useQuery(
    meetingsQuery({
      from: today,
      to: addDays(today, AHEAD_DAYS),
      officialId,
      size: 50,
      sort: 'heldOn,asc',
    }),
  );
  const options = (query.data?.items ?? [])
    .filter((other) => other.id !== meeting.id && !other.cancelled)
    .map((other) => ({
      value: other.id,
      label: `${formatDate(other.heldOn)} – ${other.cell.name}, ${other.communeName}`,
    }));
  return (
    <Field name="movedToMeetingId" label={t('meeting.movedToMeeting')} required>
      <Choice options={options} empty={t('common.choose')} />
    </Field>
  );
}

type Props = {
  meeting: Meeting;
  /** Whose attendance it is, where the form does not ask. */
  officialId?: string;
};

/** What became of one official at one meeting, asking only what that outcome needs. */
export function OutcomeFields({ meeting, officialId }: Props) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const outcomes = useEnumOptions('outcome');
  const reasons = useEnumOptions('absenceReason');
  const outcome: Schemas['Outcome'] | undefined = Form.useWatch('outcome', form);
  const chosen: string | undefined = Form.useWatch('officialId', form);
  return (
    <>
      <Field name="outcome" label={t('meeting.outcome')} required>
        <Radio.Group className="check-column" options={outcomes(OUTCOMES)} />
      </Field>
      {outcome === 'ATTENDED' && (
        <Field name="online" label={t('meeting.online')} kind="check">
          <Checkbox>{t('meeting.online')}</Checkbox>
        </Field>
      )}
      {outcome === 'ABSENT' && (
        <Field name="absenceReason" label={t('meeting.absenceReason')} required>
          <Choice options={reasons(REASONS)} empty={t('common.choose')} />
        </Field>
      )}
      {outcome === 'SUBSTITUTED' && (
        <>
          <p className="info-panel">{t('meeting.substituteNote')}</p>
          <Field name="substituteId" label={t('meeting.substitute')}>
            <OfficialSelect />
          </Field>
          <Field name="substituteName" label={t('meeting.substituteName')} maxLength={300}>
            <Input />
          </Field>
        </>
      )}
      {outcome === 'MOVED' && <MovedTo meeting={meeting} officialId={officialId ?? chosen} />}
      <Field name="note" label={t('common.note')} maxLength={1000}>
        <Input.TextArea rows={2} />
      </Field>
    </>
  );
}

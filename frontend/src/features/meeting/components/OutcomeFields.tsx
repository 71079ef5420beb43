import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { formatDate, formatTime } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { OfficialSelect } from '@/shared/reference/choosers';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { Choice } from '@/shared/ui/Choice';
import { type Meeting, nextMeetingsQuery } from '../api';

const OUTCOMES: Schemas['Outcome'][] = ['ATTENDED', 'ABSENT', 'SUBSTITUTED', 'MOVED'];
/** What can be said of a meeting that is still to come. */
const BEFORE: Schemas['Outcome'][] = ['ABSENT', 'MOVED'];
const REASONS: Schemas['AbsenceReason'][] = ['URGENT_WORK', 'BUSINESS_TRIP', 'SICK', 'OTHER'];

type NextProps = { meetingId: string; officialId?: string; required: boolean };

/** Where he may go instead: the next meetings of his own cells, as choices. */
function NextMeeting({ meetingId, officialId, required }: NextProps) {
  const { t } = useTranslation();
  const query = useQuery({
    ...nextMeetingsQuery(meetingId, officialId ?? ''),
    enabled: officialId !== undefined,
  });
  const options = (query.data ?? []).map((next) => ({
    value: next.id,
    label: `${formatDate(next.heldOn)}, ${formatTime(next.time)} – ${next.cell.name}, ${next.communeName}`,
  }));
  if (!required) options.unshift({ value: '', label: t('meeting.noNextYet') });
  return (
    <Field
      name="movedToMeetingId"
      label={t(required ? 'meeting.movedToMeeting' : 'meeting.goesInstead')}
      required={required}
      hint={query.data?.length === 0 ? t('meeting.noNext') : undefined}
    >
      <Radio.Group className="check-column" options={options} />
    </Field>
  );
}

type Props = {
  meeting: Pick<Meeting, 'id'> & { heldOn?: string };
  /** Whose attendance it is, where the form does not ask. */
  officialId?: string;
};

/** What became of one official at one meeting, asking only what that outcome needs. */
export function OutcomeFields({ meeting, officialId }: Props) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const { today } = useMe();
  const ahead = meeting.heldOn !== undefined && meeting.heldOn > today;
  const outcomes = useEnumOptions('outcome');
  const reasons = useEnumOptions('absenceReason');
  const outcome: Schemas['Outcome'] | undefined = Form.useWatch('outcome', form);
  const chosen: string | undefined = Form.useWatch('officialId', form);
  const whose = officialId ?? chosen;
  return (
    <>
      <Field name="outcome" label={t('meeting.outcome')} required>
        <Radio.Group className="check-column" options={outcomes(ahead ? BEFORE : OUTCOMES)} />
      </Field>
      {outcome === 'ATTENDED' && (
        <Field name="online" label={t('meeting.online')} kind="check">
          <Checkbox>{t('meeting.online')}</Checkbox>
        </Field>
      )}
      {outcome === 'ABSENT' && (
        <>
          <Field name="absenceReason" label={t('meeting.absenceReason')} required>
            <Choice options={reasons(REASONS)} empty={t('common.choose')} />
          </Field>
          <NextMeeting meetingId={meeting.id} officialId={whose} required={false} />
        </>
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
      {outcome === 'MOVED' && <NextMeeting meetingId={meeting.id} officialId={whose} required />}
      <Field name="note" label={t('common.note')} maxLength={1000}>
        <Input.TextArea rows={2} />
      </Field>
    </>
  );
}

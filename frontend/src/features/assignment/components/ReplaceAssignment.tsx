import { useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { addDays } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { OfficialSelect } from '@/shared/reference/choosers';
import { DateField } from '@/shared/ui/DateField';
import { say } from '@/shared/ui/notice';
import { type Assignment, assignmentHistory, replaceAssignment } from '../api';
import { DecisionFields } from '@/shared/form/DecisionFields';

type Props = { assignment: Assignment; close: () => void };

/** Another official follows the unit instead, from one day on, by a decision. */
export function ReplaceAssignment({ assignment, close }: Props) {
  const { t } = useTranslation();
  const { today } = useMe();
  const queries = useQueryClient();
  const labels = {
    officialId: t('assignment.replacement'),
    from: t('assignment.replaceFrom'),
    decisionNumber: t('assignment.decisionNumber'),
    decisionDate: t('assignment.decisionDate'),
    reason: t('common.reason'),
  };
  return (
    <FormModal<Schemas['ReplaceAssignmentRequest'], Assignment>
      title={t('assignment.replace')}
      intro={t('assignment.replaceIntro', {
        official: assignment.official.fullName,
        unit: assignment.unit.name,
      })}
      initial={{ from: addDays(today, 1) }}
      labels={labels}
      submitLabel={t('assignment.replace')}
      send={(values) => replaceAssignment(assignment, values)}
      conflict={{
        reload: () => queries.refetchQueries({ queryKey: ['assignments'] }),
        lastChange: () => queries.fetchQuery({ ...assignmentHistory(assignment.id), staleTime: 0 }),
      }}
      close={close}
      done={(made) => say(t('assignment.replaced', { official: made.official.fullName }))}
    >
      <Field name="officialId" label={labels.officialId} required>
        <OfficialSelect />
      </Field>
      <Field name="from" label={labels.from} required>
        <DateField />
      </Field>
      <div className="form-grid">
        <DecisionFields labels={labels} />
      </div>
      <Field name="reason" label={labels.reason} required maxLength={1000}>
        <Input.TextArea rows={3} />
      </Field>
    </FormModal>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { DateField } from '@/shared/ui/DateField';
import { say } from '@/shared/ui/notice';
import { type Assignment, assignmentHistory, endAssignment } from '../api';

type Props = { assignment: Assignment; close: () => void };

export function EndAssignment({ assignment, close }: Props) {
  const { t } = useTranslation();
  const { today } = useMe();
  const queries = useQueryClient();
  return (
    <FormModal<Schemas['EndAssignmentRequest'], Assignment>
      title={t('assignment.end')}
      intro={t('assignment.endIntro', {
        official: assignment.official.fullName,
        unit: assignment.unit.name,
      })}
      initial={{ to: today }}
      submitLabel={t('assignment.end')}
      labels={{ to: t('assignment.lastDay'), reason: t('common.reason') }}
      send={(values) => endAssignment(assignment, values)}
      conflict={{
        reload: () => queries.refetchQueries({ queryKey: ['assignments'] }),
        lastChange: () => queries.fetchQuery({ ...assignmentHistory(assignment.id), staleTime: 0 }),
      }}
      close={close}
      done={(ended) => say(t('assignment.ended', { official: ended.official.fullName }))}
    >
      <Field name="to" label={t('assignment.lastDay')} required>
        <DateField />
      </Field>
      <Field name="reason" label={t('common.reason')} required maxLength={1000}>
        <Input.TextArea rows={3} />
      </Field>
    </FormModal>
  );
}

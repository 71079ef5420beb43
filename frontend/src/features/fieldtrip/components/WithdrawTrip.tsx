import { useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import type { Schemas } from '@/shared/http/schemas';
import { say } from '@/shared/ui/notice';
import { type FieldTrip, tripHistory, tripQuery, withdrawTrip } from '../api';

export function WithdrawTrip({ trip, close }: { trip: FieldTrip; close: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return (
    <FormModal<Schemas['WithdrawFieldTripRequest'], FieldTrip>
      title={t('trip.withdraw')}
      intro={t('trip.withdrawIntro')}
      initial={{}}
      submitLabel={t('trip.withdraw')}
      labels={{ reason: t('common.reason') }}
      send={(values) => withdrawTrip(trip, values)}
      conflict={{
        reload: () => queries.refetchQueries(tripQuery(trip.id)),
        lastChange: () => queries.fetchQuery({ ...tripHistory(trip.id), staleTime: 0 }),
      }}
      close={close}
      done={() => say(t('trip.withdrawnNow'))}
    >
      <Field name="reason" label={t('common.reason')} required maxLength={1000}>
        <Input.TextArea rows={3} />
      </Field>
    </FormModal>
  );
}

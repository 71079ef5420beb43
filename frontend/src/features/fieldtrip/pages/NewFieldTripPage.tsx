import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormPage } from '@/shared/form/FormPage';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { OfficialSelect } from '@/shared/reference/choosers';
import { say } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/PageHeader';
import { createTrip, type FieldTrip } from '../api';
import { TripFields } from '../components/TripFields';
import { useTripLabels } from '../components/useTripLabels';

type Values = Schemas['CreateFieldTripRequest'];

export function NewFieldTripPage() {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const labels = useTripLabels();
  const official = me.official?.id;
  return (
    <>
      <PageHeader
        title={t('trip.add')}
        back={{ to: '/field-trips', label: t('view.trips') }}
        note={t('trip.note')}
      />
      <FormPage<Values, FieldTrip>
        initial={{ from: me.today, to: me.today }}
        labels={labels}
        submitLabel={t('trip.save')}
        send={createTrip}
        cancel={() => void navigate({ to: '/field-trips' })}
        done={(trip) => {
          say(t('trip.saved'));
          void navigate({ to: '/field-trips/$id', params: { id: trip.id } });
        }}
      >
        {!official && (
          <Field name="officialId" label={t('assignment.official')} required>
            <OfficialSelect />
          </Field>
        )}
        <TripFields officialId={official} />
      </FormPage>
    </>
  );
}

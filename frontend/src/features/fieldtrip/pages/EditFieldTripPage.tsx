import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FormPage } from '@/shared/form/FormPage';
import { formatDate } from '@/shared/format/dates';
import type { Schemas } from '@/shared/http/schemas';
import { Loaded } from '@/shared/ui/Loaded';
import { say } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/PageHeader';
import { type FieldTrip, tripHistory, tripQuery, updateTrip } from '../api';
import { TripFields } from '../components/TripFields';
import { useTripLabels } from '../components/useTripLabels';

export function EditFieldTripPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/field-trips/$id/edit' });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const labels = useTripLabels();
  const query = useQuery(tripQuery(id));
  const back = () => void navigate({ to: '/field-trips/$id', params: { id } });
  return (
    <Loaded query={query}>
      {(trip) => (
        <>
          <PageHeader
            title={t('trip.edit')}
            back={{
              to: `/field-trips/${id}`,
              label: t('trip.of', { place: trip.unit.name, on: formatDate(trip.from) }),
            }}
          />
          <FormPage<Schemas['UpdateFieldTripRequest'], FieldTrip>
            initial={{
              from: trip.from,
              to: trip.to,
              kind: trip.kind,
              unitId: trip.unit.id,
              peopleMet: trip.peopleMet ?? undefined,
              content: trip.content,
              result: trip.result ?? undefined,
            }}
            labels={labels}
            submitLabel={t('common.save')}
            send={(values) => updateTrip(trip, values)}
            conflict={{
              reload: () => query.refetch(),
              lastChange: () => queries.fetchQuery({ ...tripHistory(id), staleTime: 0 }),
            }}
            cancel={back}
            done={() => {
              say(t('trip.saved'));
              back();
            }}
          >
            <TripFields
              officialId={trip.official.id}
              knownPlace={{ value: trip.unit.id, label: `${trip.unit.name} (${trip.unit.code})` }}
            />
          </FormPage>
        </>
      )}
    </Loaded>
  );
}

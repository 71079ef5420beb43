import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { Facts } from '@/shared/ui/Facts';
import { HistoryList } from '@/shared/ui/HistoryList';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { onDemand } from '@/shared/ui/onDemand';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Section } from '@/shared/ui/Section';
import { StateTag } from '@/shared/ui/StateTag';
import { type FieldTrip, tripHistory, tripQuery } from '../api';

const WithdrawTrip = onDemand(
  async () => (await import('../components/WithdrawTrip')).WithdrawTrip,
);

function TripFacts({ trip }: { trip: FieldTrip }) {
  const { t } = useTranslation();
  const days =
    trip.from === trip.to
      ? formatDate(trip.from)
      : `${formatDate(trip.from)} – ${formatDate(trip.to)}`;
  return (
    <Facts
      items={[
        { label: t('assignment.official'), value: trip.official.fullName },
        { label: t('trip.when'), value: days },
        {
          label: t('trip.place'),
          value: trip.parentName ? `${trip.unit.name}, ${trip.parentName}` : trip.unit.name,
        },
        { label: t('trip.kind'), value: t(`enum.fieldTripKind.${trip.kind}`) },
        { label: t('trip.peopleMet'), value: trip.peopleMet },
        {
          label: t('meeting.recordedBy'),
          value: `${trip.recordedByName}${trip.recordedOnBehalf ? ` (${t('meeting.onBehalf')})` : ''}, ${formatMoment(trip.recordedAt)}`,
        },
        ...(trip.withdrawnAt
          ? [
              {
                label: t('trip.withdrawn'),
                value: `${trip.withdrawnByName}, ${formatMoment(trip.withdrawnAt)}: ${trip.withdrawReason}`,
              },
            ]
          : []),
      ]}
    />
  );
}

export function FieldTripPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/field-trips/$id' });
  const [withdrawing, setWithdrawing] = useState(false);
  const query = useQuery(tripQuery(id));
  const history = useQuery(tripHistory(id));
  return (
    <Loaded query={query}>
      {(trip) => (
        <>
          <PageHeader
            title={t('trip.of', { place: trip.unit.name, on: formatDate(trip.from) })}
            back={{ to: '/field-trips', label: t('view.trips') }}
            state={
              trip.withdrawnAt ? (
                <StateTag tone="blocked">{t('trip.withdrawn')}</StateTag>
              ) : (
                <StateTag tone="none">{t('trip.neverCounts')}</StateTag>
              )
            }
            actions={
              <>
                {trip.actions.includes('withdraw') && (
                  <Button type="text" onClick={() => setWithdrawing(true)}>
                    {t('trip.withdraw')}
                  </Button>
                )}
                {trip.actions.includes('update') && (
                  <LinkButton to="/field-trips/$id/edit" params={{ id }}>
                    {t('common.edit')}
                  </LinkButton>
                )}
              </>
            }
          />
          <TripFacts trip={trip} />
          <Section title={t('trip.content')}>
            <p className="prose">{trip.content}</p>
          </Section>
          <Section title={t('trip.result')}>
            <p className="prose">{trip.result || '–'}</p>
          </Section>
          <Section title={t('history.title')}>
            <HistoryList query={history} />
          </Section>
          {withdrawing && <WithdrawTrip trip={trip} close={() => setWithdrawing(false)} />}
        </>
      )}
    </Loaded>
  );
}

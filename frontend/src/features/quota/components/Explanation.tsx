import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Empty } from '@/shared/ui/Empty';
import { Facts } from '@/shared/ui/Facts';
import { Section } from '@/shared/ui/Section';
import { StateTag } from '@/shared/ui/StateTag';
import { OutcomeTag, QuotaStateTag } from '@/shared/ui/states';
import { Whole } from '@/shared/ui/Whole';
import type { QuotaLine } from '../api';
import { usePeriodName } from '../usePeriodName';
import { Done } from './Done';
import { NextMeetings } from './NextMeetings';
import { Placed } from '@/shared/ui/Placed';

type Visit = QuotaLine['attendances'][number];

function Visits({ visits }: { visits: Visit[] }) {
  const { t } = useTranslation();
  const columns: Column<Visit>[] = [
    {
      key: 'on',
      title: t('meeting.when'),
      cell: ({ heldOn, meetingId }) => (
        <Link to="/meetings/$id" params={{ id: meetingId }}>
          {formatDate(heldOn)}
        </Link>
      ),
    },
    {
      key: 'cell',
      title: t('meeting.cell'),
      cell: ({ cell, communeName }) => <Placed within={communeName}>{cell.name}</Placed>,
    },
    {
      key: 'outcome',
      title: t('meeting.outcome'),
      cell: ({ outcome }) => <OutcomeTag value={outcome} />,
    },
    {
      key: 'counted',
      title: t('quota.counted'),
      cell: ({ counted }) => (
        <StateTag tone={counted ? 'done' : 'none'}>
          {t(counted ? 'quota.isCounted' : 'quota.notCounted')}
        </StateTag>
      ),
    },
    {
      key: 'reason',
      title: t('common.reason'),
      cell: (visit) => (
        <>
          {visit.reason}
          {visit.recordedLate && (
            <div className="quiet">
              {t('quota.recordedLate', { on: formatDate(visit.recordedOn) })}
            </div>
          )}
          {visit.recordedAfter && (
            <div className="quiet">
              {t('quota.recordedAfter', { on: formatDate(visit.recordedOn) })}
            </div>
          )}
          {visit.corrections.map((one) => (
            <div key={one.at} className="quiet">
              {t('quota.correctedFrom', {
                from: t(`enum.outcome.${one.fromOutcome}`).toLowerCase(),
                who: one.byName,
                at: formatMoment(one.at),
              })}
              {one.reason && ` ${t('history.reason', { reason: one.reason })}`}
            </div>
          ))}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('quota.visits')}
      columns={columns}
      rows={visits}
      rowKey={(visit) => `${visit.meetingId}-${visit.reasonCode}`}
    />
  );
}

/** One quota line that explains itself: what is required and why, what counted and what did not. */
export function Explanation({ told }: { told: QuotaLine }) {
  const { t } = useTranslation();
  const period = usePeriodName();
  const { line } = told;
  return (
    <section className="quota-line" aria-label={`${line.regulation.number}, ${period(line)}`}>
      <div className="quota-line-head">
        <h2>
          <Whole>{line.regulation.number}</Whole> · <Whole>{period(line)}</Whole>
        </h2>
        <Done done={line.done} required={line.required} />
        <QuotaStateTag state={line.state} />
      </div>
      <p className="quiet">
        {t('quota.period', { from: formatDate(line.periodFrom), to: formatDate(line.periodTo) })}
      </p>
      <p className="lead">{told.requiredExplanation}</p>
      <p className="rule-source">
        <Link to="/regulations/$id" params={{ id: line.regulation.id }}>
          {t('rule.by', { article: told.article })}
        </Link>
        {told.sourcePhrase && <q>{told.sourcePhrase}</q>}
      </p>
      <Facts
        items={[
          { label: t('quota.position'), value: line.positionTitle || t(`enum.rank.${line.rank}`) },
          { label: t('rule.scope'), value: t(`enum.scope.${told.scope}`) },
          {
            label: t('quota.daysInPost'),
            value: t('quota.daysOf', { days: told.daysInPost, all: told.daysInPeriod }),
          },
          { label: t('quota.remaining'), value: String(line.remaining ?? '–') },
        ]}
      />
      <Section title={t('quota.visits')}>
        {told.attendances.length === 0 ? (
          <Empty title={t('quota.noVisits')} />
        ) : (
          <Visits visits={told.attendances} />
        )}
      </Section>
      {told.fieldTrips.length > 0 && (
        <Section title={t('quota.fieldTrips')}>
          <ul className="next-meetings">
            {told.fieldTrips.map((trip) => (
              <li key={trip.id}>
                <Link to="/field-trips/$id" params={{ id: trip.id }}>
                  {formatDate(trip.from)}
                </Link>{' '}
                {trip.unit.name}
                <span className="quiet"> · {trip.reason}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('quota.nextDates')}>
        <NextMeetings line={told} />
      </Section>
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, QUARTER_NAMES } from '@/shared/format/dates';
import { useList } from '@/shared/hooks/useList';
import { useMe } from '@/shared/hooks/useMe';
import { useYear } from '@/shared/hooks/useYear';
import { Choice } from '@/shared/ui/Choice';
import type { Column } from '@/shared/ui/DataTable';
import { DateField } from '@/shared/ui/DateField';
import { Empty } from '@/shared/ui/Empty';
import { FilterBar } from '@/shared/ui/FilterBar';
import { ListBody } from '@/shared/ui/ListBody';
import { onDemand } from '@/shared/ui/onDemand';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StateTag, type Tone } from '@/shared/ui/StateTag';
import { TextAct } from '@/shared/ui/TextAct';
import { gapsQuery, type ThematicGap } from '../api';
import { Placed } from '@/shared/ui/Placed';

const AddMeeting = onDemand(async () => (await import('../components/AddMeeting')).AddMeeting);

const TONES: Record<ThematicGap['state'], Tone> = {
  PLANNED: 'going',
  NOT_PLANNED: 'risk',
  MISSED: 'late',
};
const QUARTERS = ['1', '2', '3', '4'];

const roman = (quarter: string) => QUARTER_NAMES[Number(quarter) - 1];

/** The cells that lack a thematic meeting in a quarter, as of a day. */
export function ThematicGapsPage() {
  const { t } = useTranslation();
  const { today } = useMe();
  const { year, thisYear } = useYear();
  const list = useList();
  const [adding, setAdding] = useState('');
  const { under, asOf, planned } = list.filters;
  const current = year === thisYear ? Math.ceil(Number(today.slice(5, 7)) / 3) : 4;
  const asked = list.filters.quarter ?? '';
  const quarter = QUARTERS.includes(asked) ? asked : String(current);
  const title = t('meeting.gaps', { quarter: roman(quarter), year });
  const query = useQuery(
    gapsQuery({
      ...list.query,
      under,
      asOf,
      year,
      quarter: Number(quarter),
      planned: planned === undefined ? undefined : planned === 'true',
    }),
  );
  const columns: Column<ThematicGap>[] = [
    {
      key: 'cell',
      title: t('meeting.cell'),
      sort: 'name',
      cell: ({ cell, communeName }) => (
        <Placed within={communeName}>
          <Link to="/units/$id" params={{ id: cell.id }}>
            {cell.name}
          </Link>
        </Placed>
      ),
    },
    {
      key: 'state',
      title: t('meeting.gapState'),
      cell: ({ state }) => (
        <StateTag tone={TONES[state]}>{t(`enum.thematicGapState.${state}`)}</StateTag>
      ),
    },
    {
      key: 'held',
      title: t('meeting.gapHeld'),
      number: true,
      cell: ({ held, required }) => `${held}/${required}`,
    },
    {
      key: 'planned',
      title: t('meeting.gapPlanned'),
      sort: 'plannedOn',
      cell: ({ plannedOn }) => plannedOn && formatDate(plannedOn),
    },
    {
      key: 'last',
      title: t('meeting.gapLast'),
      cell: ({ lastOn }) => (lastOn ? formatDate(lastOn) : t('meeting.gapNever')),
    },
    {
      key: 'act',
      title: t('common.acts'),
      cell: ({ cell, actions, state }) =>
        actions.includes('addMeeting') && state !== 'MISSED' ? (
          <TextAct act={() => setAdding(cell.id)}>{t('meeting.add')}</TextAct>
        ) : null,
    },
  ];
  const rule = query.data?.items[0];
  const chosen = query.data?.items.find((gap) => gap.cell.id === adding);
  return (
    <>
      <PageHeader
        title={title}
        note={
          rule
            ? t('meeting.gapsRule', { count: rule.required, article: rule.article })
            : t('meeting.gapsNote')
        }
      />
      <FilterBar
        searchLabel={t('meeting.searchBy')}
        text={list.text}
        onSearch={list.onSearch}
        filters={[
          {
            name: 'planned',
            label: t('meeting.gapState'),
            options: [
              { value: 'false', label: t('enum.thematicGapState.NOT_PLANNED') },
              { value: 'true', label: t('enum.thematicGapState.PLANNED') },
            ],
          },
        ]}
        chips={under ? [{ name: 'under', text: t('official.inUnit') }] : []}
        extra={
          <>
            <Choice
              label={t('meeting.quarter')}
              options={QUARTERS.map((value) => ({
                value,
                label: t('meeting.quarterIs', { quarter: roman(value), year }),
              }))}
              value={quarter}
              onChange={(value) => list.set({ quarter: value })}
            />
            <DateField
              label={t('meeting.gapsAsOf')}
              value={asOf ?? today}
              onChange={(day) => list.set({ asOf: day === today ? undefined : day })}
            />
          </>
        }
      />
      <ListBody
        caption={title}
        query={query}
        columns={columns}
        rowKey={(gap) => gap.cell.id}
        sort={list.sort}
        filtered={Boolean(list.text || under || planned)}
        empty={<Empty title={t('meeting.noGaps')} hint={t('meeting.noGapsHint')} />}
      />
      {chosen && (
        <AddMeeting
          key={chosen.cell.id}
          cell={chosen.cell}
          place={chosen.usualPlace ?? undefined}
          close={() => setAdding('')}
        />
      )}
    </>
  );
}

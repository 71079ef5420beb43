import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime, monthOf } from '@/shared/format/dates';
import { useList } from '@/shared/hooks/useList';
import { useMe } from '@/shared/hooks/useMe';
import type { Column } from '@/shared/ui/DataTable';
import { Empty } from '@/shared/ui/Empty';
import { FilterBar } from '@/shared/ui/FilterBar';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ListBody } from '@/shared/ui/ListBody';
import { onDemand } from '@/shared/ui/onDemand';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StateTag } from '@/shared/ui/StateTag';
import { TextAct } from '@/shared/ui/TextAct';
import { type Cell, cellsQuery } from '../api';
import { Placed } from '@/shared/ui/Placed';

const AddMeeting = onDemand(async () => (await import('../components/AddMeeting')).AddMeeting);
const SetSchedule = onDemand(async () => (await import('../components/SetSchedule')).SetSchedule);

export function CellsPage() {
  const { t } = useTranslation();
  const [setting, setSetting] = useState('');
  const [adding, setAdding] = useState('');
  const me = useMe();
  const list = useList();
  const { withoutSchedule, under } = list.filters;
  const query = useQuery(
    cellsQuery({
      ...list.query,
      under,
      withoutSchedule: withoutSchedule === 'true' ? true : undefined,
    }),
  );
  const everyMonth = ({ dayOfMonth, time }: NonNullable<Cell['schedule']>) =>
    t('meeting.everyMonth', { day: dayOfMonth, time: formatTime(time) });
  const columns: Column<Cell>[] = [
    {
      key: 'name',
      title: t('meeting.cell'),
      cell: (cell) => (
        <Placed within={cell.communeName}>
          <Link to="/units/$id" params={{ id: cell.id }}>
            {cell.name}
          </Link>
        </Placed>
      ),
    },
    {
      key: 'schedule',
      title: t('meeting.schedule'),
      cell: ({ schedule, nextSchedule }) => (
        <>
          {schedule ? everyMonth(schedule) : null}
          {nextSchedule && (
            <div className="quiet">
              {t('meeting.fromDay', {
                from: formatDate(nextSchedule.validFrom),
                schedule: everyMonth(nextSchedule),
              })}
            </div>
          )}
          {!schedule && !nextSchedule && <StateTag tone="risk">{t('meeting.noSchedule')}</StateTag>}
        </>
      ),
    },
    {
      key: 'place',
      title: t('meeting.place'),
      cell: ({ schedule, nextSchedule }) => (schedule ?? nextSchedule)?.place,
    },
    {
      key: 'next',
      title: t('meeting.next'),
      cell: (cell) =>
        cell.nextMeetingOn && (
          <Link
            to="/meetings"
            search={{ cellId: cell.id, tab: 'list', ...monthOf(cell.nextMeetingOn) }}
          >
            {formatDate(cell.nextMeetingOn)}
          </Link>
        ),
    },
    {
      key: 'members',
      title: t('unit.memberCount'),
      number: true,
      cell: ({ memberCount }) => memberCount,
    },
    {
      key: 'act',
      title: t('common.acts'),
      cell: (cell) => (
        <>
          {cell.actions.includes('setSchedule') && (
            <TextAct act={() => setSetting(cell.id)}>
              {t(
                cell.schedule || cell.nextSchedule
                  ? 'meeting.changeSchedule'
                  : 'meeting.setSchedule',
              )}
            </TextAct>
          )}{' '}
          {cell.actions.includes('addMeeting') && (
            <TextAct act={() => setAdding(cell.id)}>{t('meeting.add')}</TextAct>
          )}
        </>
      ),
    },
  ];
  const cell = query.data?.items.find((one) => one.id === setting);
  const other = query.data?.items.find((one) => one.id === adding);
  return (
    <>
      <PageHeader title={t('meeting.cells')} />
      <FilterBar
        searchLabel={t('meeting.searchCells')}
        text={list.text}
        onSearch={list.onSearch}
        filters={[
          {
            name: 'withoutSchedule',
            label: t('meeting.schedule'),
            options: [{ value: 'true', label: t('meeting.noSchedule') }],
          },
        ]}
        chips={under ? [{ name: 'under', text: t('official.inUnit') }] : []}
      />
      <ListBody
        caption={t('meeting.cells')}
        query={query}
        columns={columns}
        rowKey={(cell) => cell.id}
        sort={list.sort}
        filtered={Boolean(list.text || withoutSchedule || under)}
        empty={
          <Empty
            title={t('meeting.noCells')}
            hint={t('meeting.noCellsHint')}
            action={
              me.may('imports.create') && <LinkButton to="/imports">{t('import.title')}</LinkButton>
            }
          />
        }
      />
      {other && (
        <AddMeeting
          key={other.id}
          cell={other}
          place={other.schedule?.place}
          close={() => setAdding('')}
        />
      )}
      {cell && <SetSchedule key={cell.id} cell={cell} close={() => setSetting('')} />}
    </>
  );
}

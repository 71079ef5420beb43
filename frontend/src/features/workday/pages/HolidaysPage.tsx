import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import { useYear } from '@/shared/hooks/useYear';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Dialog } from '@/shared/ui/Dialog';
import { Empty } from '@/shared/ui/Empty';
import { ErrorPanel } from '@/shared/ui/ErrorPanel';
import { Loaded } from '@/shared/ui/Loaded';
import { say } from '@/shared/ui/notice';
import { onDemand } from '@/shared/ui/onDemand';
import { PageHeader } from '@/shared/ui/PageHeader';
import { TextAct } from '@/shared/ui/TextAct';
import { type Holiday, holidaysQuery, removeHoliday } from '../api';

const AddHoliday = onDemand(async () => (await import('../components/AddHoliday')).AddHoliday);

/** The days off of a year and the weekend days worked instead, by which dues and meetings are counted. */
export function HolidaysPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { year } = useYear();
  const queries = useQueryClient();
  const [adding, setAdding] = useState(false);
  const [asked, setAsked] = useState<Holiday | null>(null);
  const query = useQuery(holidaysQuery(year));
  const remove = useMutation({
    mutationFn: (holiday: Holiday) => removeHoliday(holiday.id),
    onSuccess: (_, { day }) => {
      void queries.invalidateQueries();
      say(t('holiday.removed', { day: formatDate(day) }));
    },
  });
  const columns: Column<Holiday>[] = [
    {
      key: 'day',
      title: t('holiday.day'),
      cell: ({ day }) =>
        `${t(`weekday.${new Date(`${day}T00:00:00`).getDay()}`)}, ${formatDate(day)}`,
    },
    { key: 'name', title: t('holiday.name'), cell: ({ name }) => name },
    { key: 'kind', title: t('holiday.kind'), cell: ({ kind }) => t(`enum.holidayKind.${kind}`) },
    {
      key: 'moves',
      title: t('holiday.movesShort'),
      cell: ({ movesMeetings }) => t(movesMeetings ? 'common.yes' : 'common.no'),
    },
    { key: 'source', title: t('holiday.source'), cell: ({ source }) => source },
    {
      key: 'act',
      title: t('common.acts'),
      cell: (holiday) =>
        holiday.actions.includes('remove') ? (
          <TextAct act={() => setAsked(holiday)} pending={remove.isPending}>
            {t('holiday.remove')}
          </TextAct>
        ) : null,
    },
  ];
  return (
    <>
      <PageHeader
        title={t('holiday.title', { year })}
        note={t('holiday.note')}
        actions={
          me.may('regulations.edit') && (
            <Button type="primary" onClick={() => setAdding(true)}>
              {t('holiday.add')}
            </Button>
          )
        }
      />
      {remove.error && <ErrorPanel error={remove.error} />}
      <Loaded query={query}>
        {(holidays) =>
          holidays.length === 0 ? (
            <Empty title={t('holiday.none', { year })} hint={t('holiday.noneHint')} />
          ) : (
            <DataTable
              caption={t('holiday.title', { year })}
              columns={columns}
              rows={holidays}
              rowKey={(holiday) => holiday.id}
            />
          )
        }
      </Loaded>
      {adding && <AddHoliday close={() => setAdding(false)} />}
      {asked && (
        <Dialog
          title={t('holiday.removeAsk', { day: formatDate(asked.day), name: asked.name })}
          okText={t('holiday.remove')}
          onCancel={() => setAsked(null)}
          onOk={() => {
            remove.mutate(asked);
            setAsked(null);
          }}
        >
          {t('holiday.removeHint')}
        </Dialog>
      )}
    </>
  );
}

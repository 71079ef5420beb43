import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { firstOfMonth, lastOfMonth } from '@/shared/format/dates';
import { useList } from '@/shared/hooks/useList';
import { useMe } from '@/shared/hooks/useMe';
import { useNarrow } from '@/shared/hooks/useNarrow';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { Empty } from '@/shared/ui/Empty';
import { FilterBar } from '@/shared/ui/FilterBar';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Pager } from '@/shared/ui/Pager';
import { Tabs } from '@/shared/ui/Tabs';
import { meetingsQuery } from '../api';
import { MeetingTable } from '../components/MeetingTable';
import { MonthBar } from '../components/MonthBar';
import { MonthCalendar } from '../components/MonthCalendar';
import { useMonth } from '../useMonth';

const MOST = 100;
const KINDS = ['REGULAR', 'THEMATIC'] as const;

export function MeetingsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const narrow = useNarrow();
  const { month, go } = useMonth();
  const list = useList('heldOn,asc');
  const kinds = useEnumOptions('meetingKind');
  const { tab, officialId, cellId, under, mine } = list.filters;
  const kind = KINDS.find((one) => one === list.filters.kind);
  const open = narrow || tab === 'list' ? 'list' : 'calendar';
  const wanted = officialId ?? (mine && me.official ? me.official.id : undefined);
  const query = useQuery(
    meetingsQuery({
      ...list.query,
      ...(open === 'calendar' ? { page: 0, size: MOST, sort: 'heldOn,asc' } : {}),
      from: firstOfMonth(month),
      to: lastOfMonth(month),
      cellId,
      under,
      kind,
      officialId: wanted,
    }),
  );
  const chips = [
    ...(officialId ? [{ name: 'officialId', text: t('assignment.ofOfficial') }] : []),
    ...(cellId ? [{ name: 'cellId', text: t('meeting.ofCell') }] : []),
    ...(under ? [{ name: 'under', text: t('official.inUnit') }] : []),
  ];
  const mineFilter = {
    name: 'mine',
    label: t('meeting.whose'),
    options: [{ value: 'yes', label: t('meeting.mine') }],
  };
  const kindFilter = { name: 'kind', label: t('meeting.kind'), options: kinds(KINDS) };
  const tabs = ['calendar', 'list'].map((key) => ({ key, label: t(`meeting.tab.${key}`) }));
  return (
    <>
      <PageHeader
        title={t('meeting.title')}
        actions={me.may('feeds.create') && <LinkButton to="/feeds">{t('feed.title')}</LinkButton>}
      />
      {!narrow && <Tabs label={t('meeting.views')} tabs={tabs} open={open} />}
      <MonthBar month={month} go={go} />
      <FilterBar
        searchLabel={t('meeting.searchBy')}
        text={list.text}
        onSearch={list.onSearch}
        filters={me.official ? [mineFilter, kindFilter] : [kindFilter]}
        chips={chips}
      />
      <Loaded query={query}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty
              title={t('meeting.none')}
              hint={t('meeting.noneHint')}
              action={<LinkButton to="/cells">{t('meeting.toCells')}</LinkButton>}
            />
          ) : open === 'calendar' ? (
            <>
              {page.total > page.items.length && (
                <p className="info-panel">
                  {t('meeting.tooMany', { shown: page.items.length, total: page.total })}
                </p>
              )}
              <MonthCalendar month={month} meetings={page.items} />
            </>
          ) : (
            <>
              <MeetingTable meetings={page.items} sort={list.sort} />
              <Pager page={page} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

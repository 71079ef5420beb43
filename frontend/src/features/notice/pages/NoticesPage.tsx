import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { useList } from '@/shared/hooks/useList';
import { useMe } from '@/shared/hooks/useMe';
import { Empty } from '@/shared/ui/Empty';
import { ErrorPanel } from '@/shared/ui/ErrorPanel';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Pager } from '@/shared/ui/Pager';
import { Section } from '@/shared/ui/Section';
import { Tabs } from '@/shared/ui/Tabs';
import { noticesQuery, readNotices, unreadQuery } from '../api';
import { NoticeRow } from '../components/NoticeRow';
import { byDay } from '../days';

/** What I was told, day by day. */
export function NoticesPage() {
  const { t } = useTranslation();
  const me = useMe();
  const list = useList();
  const unread = list.filters.tab === 'unread';
  const query = useQuery(noticesQuery({ page: list.page, size: 20, unread: unread || undefined }));
  const count = useQuery(unreadQuery).data?.count ?? 0;
  const reading = useMutation({ mutationFn: readNotices });
  const newest = query.data?.items[0]?.createdAt;
  const today = formatDate(me.today);
  return (
    <>
      <PageHeader
        title={t('notice.title')}
        note={t('notice.note')}
        actions={
          <>
            <LinkButton to="/notices/choices">{t('notice.choices')}</LinkButton>
            <Button
              disabled={count === 0 || !newest || list.page > 0}
              loading={reading.isPending}
              onClick={() => newest && reading.mutate({ until: newest })}
            >
              {t('notice.markAllRead')}
            </Button>
          </>
        }
      />
      <Tabs
        label={t('notice.title')}
        open={unread ? 'unread' : 'all'}
        tabs={[
          { key: 'all', label: t('notice.all') },
          { key: 'unread', label: t('notice.unread') },
        ]}
      />
      {reading.error && <ErrorPanel error={reading.error} />}
      <Loaded query={query} lines={8}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty
              title={t(unread ? 'notice.noneUnread' : 'notice.none')}
              hint={t('notice.noneHint')}
            />
          ) : (
            <>
              {byDay(page.items).map(({ day, notices }) => (
                <Section key={day} title={day === today ? t('notice.today') : day}>
                  <ul className="notice-list">
                    {notices.map((notice) => (
                      <NoticeRow
                        key={notice.id}
                        notice={notice}
                        pending={reading.isPending}
                        read={() => reading.mutate({ ids: [notice.id] })}
                      />
                    ))}
                  </ul>
                </Section>
              ))}
              <Pager page={page} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

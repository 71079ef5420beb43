import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/shared/format/dates';
import { useUrl } from '@/shared/hooks/useUrl';
import { toProblem } from '@/shared/http/problem';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Dialog } from '@/shared/ui/Dialog';
import { Empty } from '@/shared/ui/Empty';
import { ErrorPanel } from '@/shared/ui/ErrorPanel';
import { Loaded } from '@/shared/ui/Loaded';
import { say } from '@/shared/ui/notice';
import { onDemand } from '@/shared/ui/onDemand';
import { PageHeader } from '@/shared/ui/PageHeader';
import { TextAct } from '@/shared/ui/TextAct';
import { type Feed, feedOwnersQuery, feedsQuery, type MadeFeed, revokeFeed } from '../api';
import { NewAddress } from '../components/NewAddress';

const CreateFeed = onDemand(async () => (await import('../components/CreateFeed')).CreateFeed);

/** The addresses under which telephones read a calendar: make, copy, take back. */
export function FeedsPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [creating, setCreating] = useState(false);
  const [made, setMade] = useState<MadeFeed | null>(null);
  const [revoking, setRevoking] = useState<Feed | null>(null);
  const { ownerId } = useUrl().search;
  const query = useQuery(feedsQuery);
  const owners = useQuery(feedOwnersQuery);
  const asked = owners.data?.find(({ id }) => id === ownerId);
  const revoke = useMutation({
    mutationFn: (feed: Feed) => revokeFeed(feed.id),
    onSuccess: (_, feed) => {
      if (made?.feed.id === feed.id) setMade(null);
      void queries.invalidateQueries(feedsQuery);
      say(t('feed.revoked', { name: feed.name }));
    },
  });
  const columns: Column<Feed>[] = [
    { key: 'name', title: t('feed.name'), cell: ({ name }) => name },
    { key: 'owner', title: t('feed.whose'), cell: ({ ownerName }) => ownerName },
    {
      key: 'created',
      title: t('feed.created'),
      cell: ({ createdAt, createdByName }) => (
        <>
          {formatMoment(createdAt)}
          <div className="quiet">{createdByName}</div>
        </>
      ),
    },
    {
      key: 'act',
      title: t('common.acts'),
      cell: (feed) =>
        feed.actions.includes('revoke') ? (
          <TextAct act={() => setRevoking(feed)} pending={revoke.isPending}>
            {t('feed.revoke')}
          </TextAct>
        ) : null,
    },
  ];
  return (
    <>
      <PageHeader
        title={t('feed.title')}
        back={
          asked?.owner === 'TEAM'
            ? { to: `/teams/${asked.id}`, label: asked.name }
            : { to: '/meetings', label: t('meeting.title') }
        }
        note={t('feed.note')}
        actions={
          <Button type="primary" disabled={!owners.data?.length} onClick={() => setCreating(true)}>
            {t('feed.create')}
          </Button>
        }
      />
      {made && <NewAddress path={made.path} />}
      {revoke.error && <ErrorPanel error={toProblem(revoke.error)} />}
      <Loaded query={query}>
        {(feeds) =>
          feeds.length === 0 ? (
            <Empty title={t('feed.none')} hint={t('feed.noneHint')} />
          ) : (
            <DataTable
              caption={t('feed.title')}
              columns={columns}
              rows={feeds}
              rowKey={(feed) => feed.id}
            />
          )
        }
      </Loaded>
      {creating && (
        <CreateFeed
          owners={owners.data ?? []}
          ownerId={ownerId}
          done={setMade}
          close={() => setCreating(false)}
        />
      )}
      {revoking && (
        <Dialog
          title={t('feed.revokeAsk', { name: revoking.name })}
          okText={t('feed.revoke')}
          onCancel={() => setRevoking(null)}
          onOk={() => {
            revoke.mutate(revoking);
            setRevoking(null);
          }}
        >
          {t('feed.revokeHint')}
        </Dialog>
      )}
    </>
  );
}

import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Empty } from '@/shared/ui/Empty';
import { onDemand } from '@/shared/ui/onDemand';
import { StateTag } from '@/shared/ui/StateTag';
import { TextAct } from '@/shared/ui/TextAct';
import type { Member, Team } from '../api';

const EndMember = onDemand(async () => (await import('./EndMember')).EndMember);
const FollowCells = onDemand(async () => (await import('./FollowCells')).FollowCells);

type Followed = Member['cells'][number];

function Cells({ cells, today }: { cells: Followed[]; today: string }) {
  const { t } = useTranslation();
  if (cells.length === 0) return <StateTag tone="risk">{t('team.noCells')}</StateTag>;
  return (
    <ul className="plain-list">
      {cells.map(({ id, cell, communeName, from, to, followers }) => (
        <li key={id}>
          <Link to="/units/$id" params={{ id: cell.id }}>
            {cell.name}
          </Link>{' '}
          <span className="quiet">
            {communeName},{' '}
            {to
              ? t('team.fromTo', { from: formatDate(from), to: formatDate(to) })
              : t('team.since', { from: formatDate(from) })}
          </span>{' '}
          {followers > 1 && (!to || to >= today) && (
            <StateTag tone="risk">{t('team.followers', { count: followers })}</StateTag>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The matrix of a team: who is in it, and the cells that each follows, of all times. */
export function MembersTable({ team }: { team: Team }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const [act, setAct] = useState<{ kind: 'end' | 'follow'; member: Member } | null>(null);
  const columns: Column<Member>[] = [
    {
      key: 'member',
      title: t('team.member'),
      cell: ({ official, category, active }) => (
        <>
          <Link to="/officials/$id" params={{ id: official.id }}>
            {official.fullName}
          </Link>
          <div className="quiet">{t(`enum.memberCategory.${category}`)}</div>
          {!active && <StateTag tone="blocked">{t('official.activeIs.false')}</StateTag>}
        </>
      ),
    },
    { key: 'from', title: t('common.from'), cell: ({ from }) => formatDate(from) },
    {
      key: 'to',
      title: t('common.to'),
      cell: ({ to, endReason }) => (
        <>
          {to ? formatDate(to) : t('common.now')}
          {endReason && <div className="quiet">{endReason}</div>}
        </>
      ),
    },
    {
      key: 'cells',
      title: t('team.cells'),
      cell: ({ cells }) => <Cells cells={cells} today={today} />,
    },
    {
      key: 'act',
      title: t('common.acts'),
      cell: (member) => (
        <>
          {member.actions.includes('followCells') && (
            <div>
              <TextAct act={() => setAct({ kind: 'follow', member })}>
                {t('team.followCells')}
              </TextAct>
            </div>
          )}
          {member.actions.includes('end') && (
            <div>
              <TextAct act={() => setAct({ kind: 'end', member })}>{t('team.endMember')}</TextAct>
            </div>
          )}
        </>
      ),
    },
  ];
  const close = () => setAct(null);
  if (team.members.length === 0) {
    return <Empty title={t('team.noMembers')} hint={t('team.noMembersHint')} />;
  }
  return (
    <>
      <DataTable
        caption={t('team.members')}
        columns={columns}
        rows={team.members}
        rowKey={(member) => member.id}
      />
      {act?.kind === 'end' && <EndMember team={team} member={act.member} close={close} />}
      {act?.kind === 'follow' && <FollowCells team={team} member={act.member} close={close} />}
    </>
  );
}

import { useNavigate } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DownIcon } from '@/shared/ui/icons';
import { LinkButton } from '@/shared/ui/LinkButton';
import { onDemand } from '@/shared/ui/onDemand';
import type { Proposal } from '../api';
import { FollowButton } from './FollowButton';

const ActDialog = onDemand(async () => (await import('./ActDialog')).ActDialog);

/** The acts in the order in which they bring a matter forward; the first that is permitted is the one to press. */
const ORDER = [
  'confirm',
  'accept',
  'inform',
  'takeUp',
  'decideExtension',
  'answer',
  'direct',
  'reportResult',
  'adopt',
  'deliver',
  'ask',
  'refer',
  'settle',
  'dispute',
  'return',
  'changeCompetence',
];

/** Those that end or send back without a result: plain text, they ask why. */
const PLAIN = ['handBack', 'decline', 'notAdopt', 'notForward', 'withdraw', 'makeOrdinary'];

/** Those that come up now and then: one press further away. */
const MORE = ['askExtension', 'merge', 'split', 'link'];

/** Already with an agency: sending it to another one is possible, not what is due. */
const NOT_DUE: Record<string, string[]> = {
  refer: ['REFERRED', 'ACCEPTED', 'DISPUTED'],
  direct: ['ACCEPTED', 'ANSWERED'],
};

/** What the reader may do with a proposal now, as the server says. */
export function Acts({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [open, setOpen] = useState<string | null>(null);
  const menu = useRef<HTMLButtonElement>(null);
  const { actions, row } = proposal;
  const edits = actions.includes('edit');
  const offered = ORDER.filter((act) => actions.includes(act));
  const again = (act: string) => NOT_DUE[act]?.includes(row.state) ?? false;
  /** An official settles it: the desk may act all the same, nothing of it is due. */
  const inHand = row.owner !== null && actions.includes('refer');
  const primary = edits || inHand ? null : offered.find((act) => !again(act) && act !== 'dispute');
  const rest = offered.filter((act) => act !== primary);
  const more = MORE.filter((act) => actions.includes(act));
  const press = (act: string) =>
    act === 'split'
      ? void navigate({ to: '/proposals/$id/split', params: { id: row.id } })
      : setOpen(act);
  return (
    <>
      <FollowButton row={row} />
      {PLAIN.filter((act) => actions.includes(act)).map((act) => (
        <Button key={act} type="text" onClick={() => setOpen(act)}>
          {t(`proposal.act.${act}.button`)}
        </Button>
      ))}
      {more.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: more.map((act) => ({ key: act, label: t(`proposal.act.${act}.button`) })),
            onClick: ({ key }) => {
              menu.current?.focus();
              press(key);
            },
          }}
        >
          <Button ref={menu} icon={<DownIcon />} iconPlacement="end">
            {t('proposal.moreActs')}
          </Button>
        </Dropdown>
      )}
      {rest.map((act) => (
        <Button key={act} onClick={() => setOpen(act)}>
          {t(`proposal.act.${act}.${again(act) ? 'again' : 'button'}`)}
        </Button>
      ))}
      {primary && (
        <Button type="primary" onClick={() => setOpen(primary)}>
          {t(`proposal.act.${primary}.button`)}
        </Button>
      )}
      {edits && (
        <LinkButton primary to="/proposals/$id/edit" params={{ id: row.id }}>
          {t(row.state === 'RETURNED' ? 'proposal.mend' : 'proposal.goOn')}
        </LinkButton>
      )}
      {open && <ActDialog act={open} proposal={proposal} close={() => setOpen(null)} />}
    </>
  );
}

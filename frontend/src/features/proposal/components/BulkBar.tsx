import { Button, Dropdown } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '@/shared/hooks/useNarrow';
import { CloseIcon, DownIcon } from '@/shared/ui/icons';
import { onDemand } from '@/shared/ui/onDemand';
import type { ProposalRow } from '../api';
import type { BulkAct, BulkResponse } from '../bulk';

const BulkDialog = onDemand(async () => (await import('./BulkDialog')).BulkDialog);

type Props = {
  acts: BulkAct[];
  rows: ProposalRow[];
  none: () => void;
  done: (act: BulkAct, result: BulkResponse) => void;
};

/** What may be done to all that are chosen; it stays in sight while the list is long, on a phone in one line. */
export function BulkBar({ acts, rows, none, done }: Props) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const [open, setOpen] = useState<BulkAct | null>(null);
  const menu = useRef<HTMLButtonElement>(null);
  if (rows.length === 0) return null;
  const common = acts.filter((act) => rows.every(({ actions }) => actions.includes(act)));
  const beside = narrow ? common.slice(0, 1) : common;
  const folded = common.slice(beside.length);
  const called = (act: BulkAct) => t(`proposal.act.${act}.button`);
  return (
    <section className="bulk-bar" aria-label={t('proposal.bulk.bar')}>
      <span className="strong" role="status">
        {t('proposal.bulk.chosen', { count: rows.length })}
      </span>
      {common.length === 0 && <span className="quiet">{t('proposal.bulk.nothingCommon')}</span>}
      {beside.map((act, index) => (
        <Button key={act} type={index === 0 ? 'primary' : 'default'} onClick={() => setOpen(act)}>
          {called(act)}
        </Button>
      ))}
      {folded.length > 0 && (
        <Dropdown
          trigger={['click']}
          placement="topRight"
          menu={{
            items: folded.map((act) => ({ key: act, label: called(act) })),
            onClick: ({ key }) => {
              menu.current?.focus();
              setOpen(key as BulkAct);
            },
          }}
        >
          <Button ref={menu} icon={<DownIcon />} aria-label={t('proposal.moreActs')} />
        </Dropdown>
      )}
      {narrow ? (
        <Button
          type="text"
          icon={<CloseIcon />}
          aria-label={t('proposal.bulk.none')}
          onClick={none}
        />
      ) : (
        <Button type="text" onClick={none}>
          {t('proposal.bulk.none')}
        </Button>
      )}
      {open && (
        <BulkDialog
          act={open}
          rows={rows}
          close={() => setOpen(null)}
          done={(result) => {
            none();
            done(open, result);
          }}
        />
      )}
    </section>
  );
}

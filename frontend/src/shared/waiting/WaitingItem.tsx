import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/shared/format/dates';
import { LinkButton } from '@/shared/ui/LinkButton';
import { StateTag, type Tone } from '@/shared/ui/StateTag';
import { TextAct } from '@/shared/ui/TextAct';
import { wordsFor } from './fault';
import { type Item, keyOf } from './queue';
import { useQueue } from './Sender';

type Standing = 'waiting' | 'sending' | 'refused' | 'editing';

const TONES: Record<Standing, Tone> = {
  waiting: 'risk',
  sending: 'going',
  refused: 'late',
  editing: 'draft',
};

/** One thing that waits: what, where, since when, what is wrong with it, and what may be done. */
export function WaitingItem({ item, discard }: { item: Item; discard: () => void }) {
  const { t } = useTranslation();
  const { sending, sendNow } = useQueue();
  const { kind, id, at, value } = item;
  const { what, where } = kind.describe(value, t);
  const goes = sending === keyOf(item);
  const rests: Standing = value.editing ? 'editing' : value.fault ? 'refused' : 'waiting';
  const standing = goes ? 'sending' : rests;
  const words = wordsFor(value.fault);
  return (
    <li>
      <p className="waiting-what">{what}</p>
      {where && <p>{where}</p>}
      <p className="waiting-since">
        <StateTag tone={TONES[standing]}>{t(`waiting.standing.${standing}`)}</StateTag>
        <span className="quiet">{t('waiting.since', { at: formatMoment(at) })}</span>
      </p>
      {words && !goes && (
        <div className="waiting-fault" role="alert">
          <p>{t(words.title)}</p>
          {words.said.length > 0 && (
            <ul className="plain-list">
              {words.said.map((said) => (
                <li key={said}>{said}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      <div className="row-acts waiting-acts">
        <Button disabled={sending !== undefined} onClick={() => sendNow(item)}>
          {t('waiting.sendNow')}
        </Button>
        {!goes && (
          <>
            <LinkButton {...kind.form(id, value)}>{t('waiting.reopen')}</LinkButton>
            <TextAct act={discard}>{t('waiting.discard')}</TextAct>
          </>
        )}
      </div>
    </li>
  );
}

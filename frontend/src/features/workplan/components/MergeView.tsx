import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthNumber } from '@/shared/format/dates';
import type { PlanDraft } from '../planDraft';
import { type MergeLine, merged, mergeLines, type Side } from '../planMerge';

type Props = {
  base: PlanDraft;
  mine: PlanDraft;
  theirs: PlanDraft;
  cellName: (cellId: string) => string;
  done: (draft: PlanDraft) => void;
};

/** Somebody saved the plan meanwhile: what I wrote beside what the other saved, chosen line by line. */
export function MergeView({ base, mine, theirs, cellName, done }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const lines = mergeLines(base, mine, theirs);
  const name = ({ visit }: MergeLine) =>
    visit
      ? `${t('plan.month', { month: monthNumber(visit.month) })}: ${cellName(visit.cellId)}`
      : t('plan.note');
  const says = (line: MergeLine, text: string | null) => {
    if (text === null) return t('plan.merge.absent');
    return text || t(line.visit ? 'plan.merge.present' : 'history.blank');
  };
  return (
    <section className="warn-panel merge" aria-label={t('plan.merge.title')}>
      <p className="strong">{t('plan.merge.title')}</p>
      <p>{t(lines.length === 0 ? 'plan.merge.same' : 'plan.merge.hint')}</p>
      {lines.map((line) => (
        <fieldset key={line.key}>
          <legend>{name(line)}</legend>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side}>
              <input
                type="radio"
                name={`merge-${line.key}`}
                checked={(chosen[line.key] ?? line.side) === side}
                onChange={() => setChosen((before) => ({ ...before, [line.key]: side }))}
              />{' '}
              {t(`plan.merge.${side}`)}: {says(line, line[side])}
            </label>
          ))}
        </fieldset>
      ))}
      <Button type="primary" onClick={() => done(merged(mine, theirs, lines, chosen))}>
        {t('plan.merge.take')}
      </Button>
    </section>
  );
}

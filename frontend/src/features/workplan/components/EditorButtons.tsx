import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../api';

type Props = {
  plan: Plan;
  dirty: boolean;
  pending: boolean;
  /** While what the other saved is not brought together with mine. */
  blocked: boolean;
  check: () => void;
  save: () => void;
  back: () => void;
};

/** What can be done with what is written: hand in, keep without handing in, or leave. */
export function EditorButtons({ plan, dirty, pending, blocked, check, save, back }: Props) {
  const { t } = useTranslation();
  return (
    <div className="form-buttons">
      {plan.actions.includes('submit') && (
        <>
          <Button type="primary" size="large" onClick={check} loading={pending} disabled={blocked}>
            {t('plan.check')}
          </Button>
          <Button size="large" onClick={save} disabled={!dirty || pending || blocked}>
            {t('plan.saveDraft')}
          </Button>
        </>
      )}
      {plan.actions.includes('adjust') && (
        <Button type="primary" size="large" onClick={check} disabled={!dirty || blocked}>
          {t('plan.handInAdjusted')}
        </Button>
      )}
      <Button size="large" onClick={back}>
        {t('common.back')}
      </Button>
    </div>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { useMe } from '@/shared/hooks/useMe';
import { api, call } from '@/shared/http/client';
import type { Schemas } from '@/shared/http/schemas';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { Choice } from '@/shared/ui/Choice';
import { DateField } from '@/shared/ui/DateField';
import { say } from '@/shared/ui/notice';
import { HEAT_LEVELS, setUnitHeat, type UnitHeat, unitHeatQuery } from '../api';

/** How things stand in one commune or cell from a day on; what was said before stays in the history. */
export function SetHeat({ heat, close }: { heat: UnitHeat; close: () => void }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const queries = useQueryClient();
  const levels = useEnumOptions('heatShown');
  const { id, name } = heat.unit;
  return (
    <FormModal<Schemas['SetHeatRequest'], UnitHeat>
      title={t('heat.setOf', { unit: name })}
      intro={t('heat.setIntro')}
      initial={{ level: heat.level ?? undefined, validFrom: today }}
      labels={{
        level: t('heat.level'),
        reason: t('heat.reason'),
        detail: t('heat.detail'),
        validFrom: t('heat.from'),
      }}
      submitLabel={t('heat.save')}
      send={(values) => setUnitHeat(heat, values)}
      conflict={{
        reload: () => queries.refetchQueries(unitHeatQuery(id)),
        lastChange: () => call(api.GET('/api/v1/units/{id}/history', { params: { path: { id } } })),
      }}
      close={close}
      done={() => say(t('heat.saved', { unit: name }))}
    >
      <div className="form-grid">
        <Field name="level" label={t('heat.level')} required>
          <Choice options={levels(HEAT_LEVELS)} empty={t('common.choose')} />
        </Field>
        <Field name="validFrom" label={t('heat.from')}>
          <DateField />
        </Field>
      </div>
      <Field
        name="reason"
        label={t('heat.reason')}
        hint={t('heat.reasonHint')}
        required
        maxLength={500}
      >
        <Input.TextArea rows={2} />
      </Field>
      <Field name="detail" label={t('heat.detail')} hint={t('heat.detailHint')} maxLength={5000}>
        <Input.TextArea rows={5} />
      </Field>
    </FormModal>
  );
}

import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { RemoteSelect } from '@/shared/reference/RemoteSelect';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { Choice, type Option } from '@/shared/ui/Choice';
import { DateField } from '@/shared/ui/DateField';
import { searchPlaces, TRIP_KINDS } from '../api';

type Props = {
  /** Who went, where the form does not ask. */
  officialId?: string;
  knownPlace?: Option;
};

/** When and where the trip went, what it was for, whom he met and what came of it. */
export function TripFields({ officialId, knownPlace }: Props) {
  const { t } = useTranslation();
  const kinds = useEnumOptions('fieldTripKind');
  const form = Form.useFormInstance();
  const chosen: string | undefined = Form.useWatch('officialId', form);
  const who = officialId ?? chosen;
  const load = async (search: string) => {
    if (!who) return [];
    const page = await searchPlaces(who, search);
    return page.items.map((unit) => ({ value: unit.id, label: `${unit.name} (${unit.code})` }));
  };
  return (
    <>
      <div className="form-grid">
        <Field name="from" label={t('common.from')} required>
          <DateField />
        </Field>
        <Field name="to" label={t('common.to')} required>
          <DateField />
        </Field>
      </div>
      <Field name="kind" label={t('trip.kind')} required>
        <Choice options={kinds(TRIP_KINDS)} empty={t('common.choose')} />
      </Field>
      <Field name="unitId" label={t('trip.place')} required hint={t('trip.placeHint')}>
        <RemoteSelect
          name={`trip-places/${who ?? ''}`}
          disabled={!who}
          load={load}
          known={knownPlace ? [knownPlace] : []}
        />
      </Field>
      <Field name="peopleMet" label={t('trip.peopleMet')} maxLength={1000}>
        <Input.TextArea rows={2} />
      </Field>
      <Field name="content" label={t('trip.content')} required maxLength={4000}>
        <Input.TextArea rows={4} />
      </Field>
      <Field name="result" label={t('trip.result')} maxLength={4000}>
        <Input.TextArea rows={3} />
      </Field>
    </>
  );
}

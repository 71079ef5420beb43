import { Input } from 'antd';
import { useTranslation } from 'react-i18next';

type Props = {
  id: string;
  value: string;
  /** Said when the note is longer than the server takes. */
  tooLong?: string;
  change: (note: string) => void;
};

/** The note of the whole plan. */
export function PlanNote({ id, value, tooLong, change }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <label className="plan-note" htmlFor={id}>
        {t('plan.note')}
      </label>
      <Input.TextArea
        id={id}
        rows={3}
        status={tooLong ? 'error' : undefined}
        aria-invalid={tooLong ? true : undefined}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
      {tooLong && (
        <p className="text-late" role="alert">
          {tooLong}
        </p>
      )}
    </>
  );
}

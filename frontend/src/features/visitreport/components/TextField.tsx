import { Input } from 'antd';
import { useTranslation } from 'react-i18next';

type Props = {
  id: string;
  label: string;
  value: string | null | undefined;
  change: (text: string) => void;
  most: number;
  /** Several lines, this many at first. */
  rows?: number;
  hint?: string;
  /** What the server said of it. */
  error?: string;
};

/** A labelled text; one that is too long is told of, never cut. */
export function TextField({ id, label, value, change, most, rows, hint, error }: Props) {
  const { t } = useTranslation();
  const text = value ?? '';
  const tooLong = text.trim().length > most ? t('form.tooLong', { what: label, max: most }) : '';
  const said = tooLong || error;
  const common = {
    id,
    value: text,
    size: 'large' as const,
    status: said ? ('error' as const) : undefined,
    'aria-invalid': said ? true : undefined,
    'aria-describedby': said ? `${id}-error` : hint ? `${id}-hint` : undefined,
  };
  return (
    <div className="report-field">
      <label htmlFor={id}>{label}</label>
      {rows ? (
        <Input.TextArea
          {...common}
          autoSize={{ minRows: rows, maxRows: 24 }}
          onChange={(event) => change(event.target.value)}
        />
      ) : (
        <Input {...common} onChange={(event) => change(event.target.value)} />
      )}
      {said ? (
        <p className="text-late" id={`${id}-error`}>
          {said}
        </p>
      ) : (
        hint && (
          <p className="quiet" id={`${id}-hint`}>
            {hint}
          </p>
        )
      )}
    </div>
  );
}

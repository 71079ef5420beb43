import type { ChangeEvent } from 'react';

export type Option = { value: string; label: string };

type Props = {
  id?: string;
  value?: string | null;
  onChange?: (value: string | undefined) => void;
  options: Option[];
  empty?: string;
  label?: string;
  disabled?: boolean;
  invalid?: boolean;
};

/** A choice of one among a few: the browser's own, which every keyboard and phone knows. */
export function Choice({ value, onChange, options, empty, label, invalid, ...rest }: Props) {
  const choose = (event: ChangeEvent<HTMLSelectElement>) =>
    onChange?.(event.target.value === '' ? undefined : event.target.value);
  return (
    <select
      className="choice"
      aria-label={label}
      aria-invalid={invalid || undefined}
      value={value ?? ''}
      onChange={choose}
      {...rest}
    >
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

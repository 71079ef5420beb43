import { DatePicker } from 'antd';
import dayjs from 'dayjs';

export type DateFieldProps = {
  id?: string;
  value?: string | null;
  onChange?: (value: string | null) => void;
  label?: string;
  min?: string;
  max?: string;
  /** Where the field stands without a label: what it is, instead of how a date is written. */
  placeholder?: string;
};

const FORMATS = ['DD/MM/YYYY', 'D/M/YYYY', 'DDMMYYYY', 'DD-MM-YYYY', 'YYYY-MM-DD'];

/** A date typed or picked as dd/MM/yyyy, kept as yyyy-MM-dd. */
export function DatePickerField({
  value,
  onChange,
  label,
  min,
  max,
  placeholder,
  ...rest
}: DateFieldProps) {
  return (
    <DatePicker
      {...rest}
      aria-label={label}
      className="date-field"
      format={FORMATS}
      placeholder={placeholder ?? 'dd/mm/yyyy'}
      value={value ? dayjs(value) : null}
      minDate={min ? dayjs(min) : undefined}
      maxDate={max ? dayjs(max) : undefined}
      onChange={(date) => onChange?.(date ? date.format('YYYY-MM-DD') : null)}
    />
  );
}

import { Input } from 'antd';
import { timeTyped } from '@/shared/format/dates';

type Props = { id?: string; value?: string; onChange?: (value: string) => void };

/** The shape of an hour and a minute, of 24 hours whatever the machine is set to. */
export const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** An hour and a minute, typed; put into shape when left. */
export function TimeField({ value, onChange, ...rest }: Props) {
  return (
    <Input
      {...rest}
      value={value}
      inputMode="numeric"
      autoComplete="off"
      placeholder="HH:mm"
      onChange={({ target }) => onChange?.(target.value)}
      onBlur={() => onChange?.(timeTyped(value ?? ''))}
    />
  );
}

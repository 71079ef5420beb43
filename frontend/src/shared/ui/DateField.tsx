import type { DateFieldProps } from './DatePickerField';
import { onDemand } from './onDemand';

/** A date typed or picked as dd/MM/yyyy, kept as yyyy-MM-dd. */
export const DateField = onDemand<DateFieldProps>(
  async () => (await import('./DatePickerField')).DatePickerField,
  <div className="date-field date-field-coming" />,
);

/** `positions[0].rank` as the path a form knows it by: ['positions', 0, 'rank']. */
export function fieldPath(field: string): (string | number)[] {
  return field
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** What every form is called, so that no field takes the id of a part of the page, as "content" would. */
export const FORM = 'field';

/** The id a form gives the input of that field. */
export function fieldId(field: string, form = FORM): string {
  return [form, ...fieldPath(field)].join('_');
}

const CONTROL = 'input, textarea, select, button, [tabindex]';

/** Puts the keyboard on a field, were it a group: then on the first of it. */
export function focusField(id: string) {
  const field = document.getElementById(id);
  const control = field?.matches(CONTROL) ? field : field?.querySelector<HTMLElement>(CONTROL);
  control?.focus();
}

type Violation = { field: string; message: string };
export type FieldError = { name: (string | number)[]; errors: string[] };

/** Violations as form errors: one entry per field, with everything said about it. */
export function fieldErrors(violations: Violation[]): FieldError[] {
  const byField = new Map<string, string[]>();
  for (const { field, message } of violations) {
    if (field) byField.set(field, [...(byField.get(field) ?? []), message]);
  }
  return [...byField].map(([field, errors]) => ({ name: fieldPath(field), errors }));
}

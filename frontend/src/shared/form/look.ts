import { FORM } from './fieldPath';

/** What all forms have in common. */
export const LOOK = {
  name: FORM,
  layout: 'vertical',
  size: 'large',
  requiredMark: false,
  styles: { label: { height: 'auto' } },
  scrollToFirstError: { focus: true },
} as const;

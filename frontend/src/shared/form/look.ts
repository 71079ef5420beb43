import { FORM, focusField } from './fieldPath';

type Failed = { errorFields: { name: (string | number)[] }[] };

/** What all forms have in common. */
export const LOOK = {
  name: FORM,
  layout: 'vertical',
  size: 'large',
  requiredMark: false,
  styles: { label: { height: 'auto' } },
  scrollToFirstError: { focus: true },
  // The form itself knows no way to the first box of a group.
  onFinishFailed: ({ errorFields: [first] }: Failed) =>
    first && focusField([FORM, ...first.name].join('_')),
} as const;

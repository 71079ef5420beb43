import type { FormInstance } from 'antd';
import { useState } from 'react';
import { dropDraft, keepDraft, readDraft } from '@/shared/drafts';
import { useMe } from '@/shared/hooks/useMe';

/** What was typed into a form and not sent, kept on this machine under a name until it is; nothing without one. */
export function useKept<Values extends object>(
  form: FormInstance<Values>,
  initial: Partial<Values>,
  name?: string,
) {
  const { username } = useMe();
  const [kept] = useState(() => (name ? readDraft<Partial<Values>>(username, name) : null));
  const [restored, setRestored] = useState(kept !== null);
  const drop = () => {
    if (name) dropDraft(username, name);
  };
  return {
    /** When what stands in the form was typed, as long as it stands there. */
    restoredAt: restored ? kept?.at : undefined,
    initialValues: kept?.value ?? initial,
    keep: () => {
      if (name) keepDraft(username, name, form.getFieldsValue(true));
    },
    drop,
    startAnew: () => {
      drop();
      setRestored(false);
      form.setFieldsValue({ ...blank(kept?.value ?? {}), ...initial } as Parameters<
        typeof form.setFieldsValue
      >[0]);
    },
  };
}

const blank = (values: object) =>
  Object.fromEntries(Object.keys(values).map((name) => [name, undefined]));

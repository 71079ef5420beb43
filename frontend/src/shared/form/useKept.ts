import type { FormInstance } from 'antd';
import { useRef, useState } from 'react';
import { dropDraft, keepDraft, readDraft } from '@/shared/drafts';
import { useMe } from '@/shared/hooks/useMe';

/** Where the words of a form are kept that has been taken up again from elsewhere. */
export type Store<Values> = {
  values: Partial<Values>;
  keep: (values: Values) => void;
  drop: () => void;
};

/** What was typed into a form and not sent, kept on this machine under a name until it is; nothing without one. */
export function useKept<Values extends object>(
  form: FormInstance<Values>,
  initial: Partial<Values>,
  name?: string,
  store?: Store<Values>,
) {
  const { username } = useMe();
  const [kept] = useState(() =>
    name && !store ? readDraft<Partial<Values>>(username, name) : null,
  );
  const [restored, setRestored] = useState(kept !== null);
  const elsewhere = useRef(store);
  const drop = () => {
    elsewhere.current?.drop();
    elsewhere.current = undefined;
    if (name) dropDraft(username, name);
  };
  return {
    /** When what stands in the form was typed, as long as it stands there. */
    restoredAt: restored ? kept?.at : undefined,
    initialValues: store?.values ?? kept?.value ?? initial,
    keep: () => {
      const values = form.getFieldsValue(true);
      if (elsewhere.current) elsewhere.current.keep(values);
      else if (name) keepDraft(username, name, values);
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

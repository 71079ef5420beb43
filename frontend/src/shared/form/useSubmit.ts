import { useMutation } from '@tanstack/react-query';
import type { FormInstance } from 'antd';
import { useState } from 'react';
import { newKey } from '@/shared/http/newKey';
import { toProblem } from '@/shared/http/problem';
import { fieldErrors } from './fieldPath';

type Options<Values, Result> = {
  form: FormInstance<Values>;
  /** `key` stays the same until what was sent has been taken, so that sending it again creates nothing more. */
  send: (values: Values, key: string) => Promise<Result>;
  done: (result: Result) => void;
};

/** Sends a form and brings the server's violations back to its fields. */
export function useSubmit<Values, Result>({ form, send, done }: Options<Values, Result>) {
  const [key, setKey] = useState(newKey);
  const mutation = useMutation({
    mutationFn: (values: Values) => send(values, key),
    onSuccess: (result) => {
      setKey(newKey());
      done(result);
    },
    onError: (error) => {
      const problem = toProblem(error);
      // Something else went under this key and its answer was lost: told so, one may send this as one more.
      if (problem.code === 'idempotency.otherRequest') setKey(newKey());
      const errors = fieldErrors(problem.violations);
      form.setFields(errors as Parameters<typeof form.setFields>[0]);
    },
  });
  const submit = (values: Values) => {
    if (!mutation.isPending) mutation.mutate(values);
  };
  return {
    submit,
    pending: mutation.isPending,
    problem: mutation.error ? toProblem(mutation.error) : null,
    forget: mutation.reset,
  };
}

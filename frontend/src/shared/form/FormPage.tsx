import { Button, Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conflict } from './ConflictPanel';
import { FormErrors } from './FormErrors';
import { LOOK } from './look';
import { useSubmit } from './useSubmit';

type Props<Values, Result> = {
  initial: Partial<Values>;
  send: (values: Values, key: string) => Promise<Result>;
  done: (result: Result) => void;
  cancel: () => void;
  submitLabel: string;
  labels?: Record<string, string>;
  conflict?: Conflict;
  children: ReactNode;
};

/** A form that is a page of its own. */
export function FormPage<Values extends object, Result>(props: Props<Values, Result>) {
  const { initial, send, done, cancel, submitLabel, labels, conflict, children } = props;
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const { submit, pending, problem, forget } = useSubmit({ form, send, done });
  return (
    <Form {...LOOK} form={form} className="form-page" initialValues={initial} onFinish={submit}>
      <FormErrors problem={problem} labels={labels} conflict={conflict} forget={forget} />
      {children}
      <div className="form-buttons">
        <Button type="primary" htmlType="submit" loading={pending}>
          {submitLabel}
        </Button>
        <Button onClick={cancel}>{t('common.cancel')}</Button>
      </div>
    </Form>
  );
}

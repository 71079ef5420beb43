import { Form } from 'antd';
import type { ReactNode } from 'react';
import { Dialog } from '@/shared/ui/Dialog';
import type { Conflict } from './ConflictPanel';
import { FormErrors } from './FormErrors';
import { LOOK } from './look';
import { Restored } from './Restored';
import { useKept } from './useKept';
import { useSubmit } from './useSubmit';

type Props<Values, Result> = {
  title: string;
  intro?: ReactNode;
  initial: Partial<Values>;
  send: (values: Values, key: string) => Promise<Result>;
  done: (result: Result) => void;
  close: () => void;
  submitLabel: string;
  labels?: Record<string, string>;
  conflict?: Conflict;
  /** Under which name what is typed is kept until it is sent: for words that would be missed. */
  draft?: string;
  children: ReactNode;
};

/** A short form over the page it belongs to. Rendered only while open: each opening starts anew. */
export function FormModal<Values extends object, Result>(props: Props<Values, Result>) {
  const { title, intro, initial, send, done, close, submitLabel, labels, conflict } = props;
  const [form] = Form.useForm<Values>();
  const kept = useKept<Values>(form, initial, props.draft);
  const finish = (result: Result) => {
    kept.drop();
    close();
    done(result);
  };
  const { submit, pending, problem, forget } = useSubmit({ form, send, done: finish });
  return (
    <Dialog
      title={title}
      onCancel={close}
      onOk={form.submit}
      okText={submitLabel}
      confirmLoading={pending}
      mask={{ closable: false }}
    >
      <Form
        {...LOOK}
        form={form}
        initialValues={kept.initialValues}
        onValuesChange={kept.keep}
        onFinish={submit}
      >
        <FormErrors problem={problem} labels={labels} conflict={conflict} forget={forget} />
        <Restored at={kept.restoredAt} startAnew={kept.startAnew} />
        {intro && <div className="modal-intro">{intro}</div>}
        {props.children}
      </Form>
    </Dialog>
  );
}

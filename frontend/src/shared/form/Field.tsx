import { Form, type FormItemProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Props = {
  name: FormItemProps['name'];
  label: string;
  required?: boolean;
  hint?: ReactNode;
  children: ReactNode;
  kind?: 'check';
  /** At least one of several must be chosen. */
  some?: boolean;
  /** What an answer must look like; the hint says it in words. */
  pattern?: RegExp;
};

/** One question of a form: its label, the control, what to know, what is wrong. */
export function Field({ name, label, required, hint, children, kind, some, pattern }: Props) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={kind === 'check' ? undefined : label}
      extra={hint}
      valuePropName={kind === 'check' ? 'checked' : undefined}
      rules={[
        ...(required ? [{ required, message: t('form.required', { what: label }) }] : []),
        ...(some
          ? [{ type: 'array' as const, min: 1, message: t('form.required', { what: label }) }]
          : []),
        ...(pattern ? [{ pattern, message: t('form.pattern', { what: label }) }] : []),
      ]}
    >
      {children}
    </Form.Item>
  );
}

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
  /** The longest answer; a longer one is told of, never cut. */
  maxLength?: number;
  /** The least and the most of a whole number; another one is told of, never changed. */
  range?: [number, number];
};

/** One question of a form: its label, the control, what to know, what is wrong. */
export function Field(props: Props) {
  const { name, label, required, hint, children, kind, some, pattern, maxLength, range } = props;
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
          ? [
              {
                required: true,
                type: 'array' as const,
                min: 1,
                message: t('form.required', { what: label }),
              },
            ]
          : []),
        ...(pattern ? [{ pattern, message: t('form.pattern', { what: label }) }] : []),
        ...(maxLength
          ? [{ max: maxLength, message: t('form.tooLong', { what: label, max: maxLength }) }]
          : []),
        ...(range
          ? [
              {
                type: 'integer' as const,
                min: range[0],
                max: range[1],
                message: t('form.range', { what: label, min: range[0], max: range[1] }),
              },
            ]
          : []),
      ]}
    >
      {children}
    </Form.Item>
  );
}

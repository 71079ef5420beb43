import { Form } from 'antd';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatSize } from '@/shared/format/sizes';
import { FileIcon } from '@/shared/ui/icons';
import { TextAct } from '@/shared/ui/TextAct';
import type { Attachment } from './api';
import { KINDS } from './files';
import { UploadField } from './UploadField';

type Held = {
  value?: Attachment[];
  onChange?: (files: Attachment[]) => void;
  underWay: (are: boolean) => void;
};

function HeldFiles({ value, onChange, underWay }: Held) {
  const { t, i18n } = useTranslation();
  const held = useRef<Attachment[]>([]);
  held.current = value ?? [];
  return (
    <>
      {held.current.length > 0 && (
        <ul className="file-list">
          {held.current.map((file) => (
            <li key={file.id}>
              <FileIcon />
              <div>
                <p className="file-name">{file.fileName}</p>
                <p className="quiet">
                  {KINDS[file.mediaType]} · {formatSize(file.sizeBytes, i18n.language)}
                </p>
              </div>
              <p className="row-acts">
                <TextAct act={() => onChange?.(held.current.filter(({ id }) => id !== file.id))}>
                  {t('attachment.leaveOut')}
                  <span className="visually-hidden"> {file.fileName}</span>
                </TextAct>
              </p>
            </li>
          ))}
        </ul>
      )}
      <UploadField arrived={(file) => onChange?.([...held.current, file])} underWay={underWay} />
    </>
  );
}

type Props = { name: string; label: string; required?: boolean };

/** Files that go with a form whose record does not exist yet; the form is not sent while one is still on its way. */
export function FilesField({ name, label, required = false }: Props) {
  const { t } = useTranslation();
  const going = useRef(false);
  const underWay = useCallback((are: boolean) => {
    going.current = are;
  }, []);
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[
        ...(required
          ? [
              {
                required,
                type: 'array' as const,
                min: 1,
                message: t('form.required', { what: label }),
              },
            ]
          : []),
        {
          validator: () =>
            going.current ? Promise.reject(new Error(t('attachment.underWay'))) : Promise.resolve(),
        },
      ]}
    >
      <HeldFiles underWay={underWay} />
    </Form.Item>
  );
}

/** What a request says of the files of a form. */
export const idsOf = (files: Attachment[] | undefined) => (files ?? []).map(({ id }) => id);

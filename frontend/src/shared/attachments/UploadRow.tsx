import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatSize } from '@/shared/format/sizes';
import { StateTag } from '@/shared/ui/StateTag';
import { TextAct } from '@/shared/ui/TextAct';
import type { Upload } from './useUploads';

type Props = { upload: Upload; retry: (key: string) => void; drop: (key: string) => void };

/** One file on its way: how far it is, or why it was not taken. */
export function UploadRow({ upload, retry, drop }: Props) {
  const { t, i18n } = useTranslation();
  const { key, file, state, part, said, again } = upload;
  const named = <span className="visually-hidden"> {file.name}</span>;
  const percent = Math.round(part * 100);
  return (
    <li>
      <p className="file-name">
        {file.name} <span className="quiet">{formatSize(file.size, i18n.language)}</span>
      </p>
      {state === 'waiting' && <StateTag tone="draft">{t('attachment.waiting')}</StateTag>}
      {state === 'sending' && (
        <>
          <Progress
            percent={percent}
            size="small"
            aria-label={t('attachment.sending', { name: file.name })}
          />
          {percent === 100 && <p className="quiet">{t('attachment.checking')}</p>}
        </>
      )}
      {state === 'failed' && (
        <div role="alert">
          <StateTag tone="late">{t('attachment.notTaken')}</StateTag>
          <p className="upload-why">{said?.text ?? t(said?.key ?? 'error.server.hint')}</p>
        </div>
      )}
      <p className="row-acts">
        {state === 'failed' && again && (
          <TextAct act={() => retry(key)}>
            {t('attachment.again')}
            {named}
          </TextAct>
        )}
        <TextAct act={() => drop(key)}>
          {t(state === 'sending' ? 'attachment.stop' : 'attachment.leaveOut')}
          {named}
        </TextAct>
      </p>
    </li>
  );
}

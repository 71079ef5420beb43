import { Checkbox } from 'antd';
import { type DragEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnline } from '@/shared/hooks/useOnline';
import { FileIcon } from '@/shared/ui/icons';
import type { Attachment, Owner } from './api';
import { ACCEPTED, PHOTOS } from './files';
import { UploadRow } from './UploadRow';
import { useUploads } from './useUploads';

type Props = {
  /** The record that they belong to; none while its form is being filled in. */
  owner?: Owner;
  arrived: (file: Attachment) => void;
  /** Told whether files are still on their way. */
  underWay?: (are: boolean) => void;
};

/** Bringing files: declared free of state secrets, then dropped, chosen or taken by the camera. */
export function UploadField({ owner, arrived, underWay }: Props) {
  const { t } = useTranslation();
  const online = useOnline();
  const id = useId();
  const [declared, setDeclared] = useState(false);
  const [over, setOver] = useState(false);
  const { uploads, add, retry, drop } = useUploads(owner, declared, arrived);
  const going = uploads.some((one) => one.state !== 'failed');
  useEffect(() => underWay?.(going), [going, underWay]);
  const waiting = !declared && uploads.some((one) => one.state === 'waiting');
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add([...event.dataTransfer.files]);
  };
  const chooser = (name: string, accept: string, camera: boolean) => (
    <input
      id={`${id}-${name}`}
      type="file"
      className="visually-hidden"
      accept={accept}
      multiple={!camera}
      capture={camera ? 'environment' : undefined}
      onChange={(event) => {
        add([...(event.target.files ?? [])]);
        event.target.value = '';
      }}
    />
  );
  return (
    <div className="upload no-print">
      <Checkbox
        checked={declared}
        onChange={(event) => setDeclared(event.target.checked)}
        aria-describedby={waiting ? `${id}-hint ${id}-declare` : `${id}-hint`}
      >
        {t('attachment.declare')}
      </Checkbox>
      <p className="quiet upload-hint" id={`${id}-hint`}>
        {t('attachment.declareHint')}
      </p>
      {!online && (
        <p className="upload-wait" role="status">
          {t('attachment.noLine')}
        </p>
      )}
      {waiting && (
        <p className="upload-wait" id={`${id}-declare`} role="alert">
          {t('attachment.declareFirst')}
        </p>
      )}
      <label
        htmlFor={`${id}-file`}
        className={over ? 'file-drop over' : 'file-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={dropped}
      >
        <FileIcon />
        <span>{t('attachment.choose')}</span>
        <span className="quiet">{t('attachment.chooseHint')}</span>
        {chooser('file', ACCEPTED, false)}
      </label>
      <label htmlFor={`${id}-photo`} className="upload-camera">
        {t('attachment.camera')}
        {chooser('photo', PHOTOS, true)}
      </label>
      {uploads.length > 0 && (
        <ul className="upload-rows" aria-label={t('attachment.sendingList')}>
          {uploads.map((one) => (
            <UploadRow key={one.key} upload={one} retry={retry} drop={drop} />
          ))}
        </ul>
      )}
    </div>
  );
}

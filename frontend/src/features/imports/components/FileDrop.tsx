import { type DragEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileIcon } from '@/shared/ui/icons';

type Props = { file: File | null; onChoose: (file: File) => void };

/** A place to drop a file on, or to choose one by hand or keyboard. */
export function FileDrop({ file, onChoose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped) onChoose(dropped);
  };
  return (
    <label
      htmlFor={id}
      className={over ? 'file-drop over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileIcon />
      <span>{file ? t('import.chosen', { name: file.name }) : t('import.drop')}</span>
      <span className="quiet">{t('import.dropHint')}</span>
      <input
        id={id}
        type="file"
        className="visually-hidden"
        accept=".csv,.xlsx"
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen) onChoose(chosen);
          event.target.value = '';
        }}
      />
    </label>
  );
}

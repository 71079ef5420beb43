import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/shared/format/dates';
import { formatSize } from '@/shared/format/sizes';
import { toProblem } from '@/shared/http/problem';
import { wordsFor } from '@/shared/ui/ErrorPanel';
import { FileIcon } from '@/shared/ui/icons';
import { TextAct } from '@/shared/ui/TextAct';
import { type Attachment, saveContent } from './api';
import { KINDS, shown } from './files';

type Props = { file: Attachment; view: () => void; remove: () => void };

/** One file: its name opens it, below it what it is, who brought it and when. */
export function FileRow({ file, view, remove }: Props) {
  const { t, i18n } = useTranslation();
  const saving = useMutation({ mutationFn: () => saveContent(file) });
  const problem = saving.error ? toProblem(saving.error) : null;
  const named = <span className="visually-hidden"> {file.fileName}</span>;
  return (
    <li>
      <FileIcon />
      <div>
        <p className="file-name">
          {shown(file.mediaType) ? <TextAct act={view}>{file.fileName}</TextAct> : file.fileName}
        </p>
        <p className="quiet">
          {KINDS[file.mediaType]} · {formatSize(file.sizeBytes, i18n.language)} · {file.uploadedBy}
          {file.uploaderUnit ? `, ${file.uploaderUnit}` : ''} · {formatMoment(file.uploadedAt)}
        </p>
        {problem && (
          <p className="upload-why" role="alert">
            {problem.message || t(`${wordsFor(problem)}.hint`)}
          </p>
        )}
      </div>
      <p className="row-acts no-print">
        <TextAct act={() => saving.mutate()} pending={saving.isPending}>
          {t('attachment.download')}
          {named}
        </TextAct>
        {file.actions.includes('remove') && (
          <TextAct act={remove}>
            {t('attachment.remove')}
            {named}
          </TextAct>
        )}
      </p>
    </li>
  );
}

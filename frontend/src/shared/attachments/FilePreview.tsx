import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/shared/ui/Dialog';
import { Loaded } from '@/shared/ui/Loaded';
import { type Attachment, readContent, saveContent } from './api';
import { isImage } from './files';

/** An address for bytes that are in the page already, given back when they are shown no more. */
function useAddress(content: Blob): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(content);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content]);
  return address;
}

function Shown({ file, content }: { file: Attachment; content: Blob }) {
  const { t } = useTranslation();
  const address = useAddress(content);
  if (!address) return null;
  if (isImage(file.mediaType)) {
    return <img className="preview-image" src={address} alt={file.fileName} />;
  }
  return navigator.pdfViewerEnabled ? (
    <iframe className="preview-page" src={address} title={file.fileName} />
  ) : (
    <p>{t('attachment.noViewer')}</p>
  );
}

/** A picture or a PDF over the page, without leaving it. */
export function FilePreview({ file, close }: { file: Attachment; close: () => void }) {
  const { t } = useTranslation();
  const content = useQuery({
    queryKey: ['attachments', file.id, 'content'],
    queryFn: () => readContent(file),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Dialog
      title={file.fileName}
      width={960}
      onCancel={close}
      footer={
        <Button disabled={!content.data} onClick={() => void saveContent(file)}>
          {t('attachment.download')}
        </Button>
      }
    >
      <Loaded query={content} lines={6}>
        {(blob) => <Shown file={file} content={blob} />}
      </Loaded>
    </Dialog>
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/shared/ui/Loaded';
import { say } from '@/shared/ui/notice';
import { onDemand } from '@/shared/ui/onDemand';
import { Section } from '@/shared/ui/Section';
import { type Attachment, attachmentsQuery, type OwnerKind } from './api';
import { FileRow } from './FileRow';

const UploadField = onDemand(async () => (await import('./UploadField')).UploadField);
const FilePreview = onDemand(async () => (await import('./FilePreview')).FilePreview);
const RemoveFile = onDemand(async () => (await import('./RemoveFile')).RemoveFile);

type Props = {
  ownerKind: OwnerKind;
  ownerId: string;
  title: string;
  /** Within a section of the page that has its own heading. */
  inner?: boolean;
};

/** The files of a record, and bringing more where the server says that one may. */
export function Attachments({ ownerKind, ownerId, title, inner }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const owner = useMemo(() => ({ kind: ownerKind, id: ownerId }), [ownerKind, ownerId]);
  const query = useQuery(attachmentsQuery(owner));
  const [viewed, setViewed] = useState<Attachment>();
  const [leaving, setLeaving] = useState<Attachment>();
  const changed = (text: string) => {
    // Sending a file is no mutation of ours: the history of its record, and what may be done with it, are read again too.
    void queries.invalidateQueries();
    say(text);
  };
  const files = (
    <>
      <Loaded query={query} lines={2}>
        {({ items, actions }) => (
          <>
            {items.length === 0 && !actions.includes('add') && (
              <p className="quiet">{t('attachment.none')}</p>
            )}
            <ul className="file-list">
              {items.map((file) => (
                <FileRow
                  key={file.id}
                  file={file}
                  view={() => setViewed(file)}
                  remove={() => setLeaving(file)}
                />
              ))}
            </ul>
            {actions.includes('add') && (
              <UploadField
                owner={owner}
                arrived={({ fileName }) => changed(t('attachment.arrived', { name: fileName }))}
              />
            )}
          </>
        )}
      </Loaded>
      {viewed && <FilePreview file={viewed} close={() => setViewed(undefined)} />}
      {leaving && (
        <RemoveFile
          file={leaving}
          close={() => setLeaving(undefined)}
          done={() => changed(t('attachment.removed', { name: leaving.fileName }))}
        />
      )}
    </>
  );
  return inner ? (
    <section className="inner-files" aria-label={title}>
      <h3>{title}</h3>
      {files}
    </section>
  ) : (
    <Section title={title}>{files}</Section>
  );
}

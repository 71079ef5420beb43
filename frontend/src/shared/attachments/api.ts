import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/shared/http/client';
import { saveBlob } from '@/shared/http/download';
import type { Schemas } from '@/shared/http/schemas';
import { upload } from '@/shared/http/upload';

export type Attachment = Schemas['AttachmentResponse'];
export type OwnerKind = Schemas['OwnerKind'];
export type Owner = { kind: OwnerKind; id: string };

export const attachmentsQuery = ({ kind, id }: Owner) =>
  queryOptions({
    queryKey: ['attachments', kind, id],
    queryFn: () =>
      call(api.GET('/api/v1/attachments', { params: { query: { ownerKind: kind, ownerId: id } } })),
  });

type Sending = {
  file: File;
  /** Where it belongs; without one it waits for the form that it is sent with. */
  owner?: Owner;
  key: string;
  progress: (part: number) => void;
  signal: AbortSignal;
};

/** Sends a file that its sender has declared free of state secrets. */
export function sendFile({ file, owner, key, progress, signal }: Sending) {
  const form = new FormData();
  form.set('noStateSecret', 'true');
  if (owner) {
    form.set('ownerKind', owner.kind);
    form.set('ownerId', owner.id);
  }
  form.set('file', file, file.name);
  return upload<Attachment>({ path: '/api/v1/attachments', form, key, progress, signal });
}

export const removeAttachment = (id: string, reason: string) =>
  call(
    api.POST('/api/v1/attachments/{id}/removal', { params: { path: { id } }, body: { reason } }),
  );

/** The bytes of a file, under the type that the server found them to be. */
export async function readContent(file: Attachment): Promise<Blob> {
  const content = await call(
    api.GET('/api/v1/attachments/{id}/content', {
      params: { path: { id: file.id } },
      parseAs: 'blob',
    }) as Promise<{ data?: Blob; error?: unknown; response: Response }>,
  );
  return new Blob([content], { type: file.mediaType });
}

/** Puts a file among the downloads, under its own name. */
export async function saveContent(file: Attachment) {
  saveBlob(await readContent(file), file.fileName);
}

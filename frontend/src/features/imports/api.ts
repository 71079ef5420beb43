import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/shared/http/client';
import type { Schemas } from '@/shared/http/schemas';

export type Import = Schemas['ImportResponse'];
export type Kind = Schemas['ImportKind'];

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: () => call(api.GET('/api/v1/imports/{id}', { params: { path: { id } } })),
  });

export const checkFile = (kind: Kind, file: File, key: string) =>
  call(
    api.POST('/api/v1/imports', {
      body: { kind, file: file.name },
      bodySerializer: () => {
        const form = new FormData();
        form.set('kind', kind);
        form.set('file', file, file.name);
        return form;
      },
      params: { header: { 'Idempotency-Key': key } },
    }),
  );

export const confirmImport = (id: string) =>
  call(
    api.POST('/api/v1/imports/{id}/confirmation', {
      params: { path: { id } },
    }),
  );

/** The empty workbook to fill in. */
export async function downloadTemplate(kind: Kind, name: string) {
  const file = await call(
    api.GET('/api/v1/imports/templates/{kind}', {
      params: { path: { kind } },
      parseAs: 'blob',
    }) as Promise<{ data?: Blob; error?: unknown; response: Response }>,
  );
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

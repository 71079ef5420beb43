import { type Answer, call } from './client';

/** Puts a file that was asked for with the session's own token among the downloads, under the name the server gave. */
export async function download(answer: Promise<unknown>, otherwise: string) {
  let name: string | undefined;
  const named = (answer as Promise<Answer<Blob>>).then((settled) => {
    name = /filename="([^"]+)"/.exec(
      settled.response.headers.get('Content-Disposition') ?? '',
    )?.[1];
    return settled;
  });
  const content = await call(named);
  saveBlob(content, name ?? otherwise);
}

/** Puts what is in the page already among the downloads. */
export function saveBlob(content: Blob, name: string) {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

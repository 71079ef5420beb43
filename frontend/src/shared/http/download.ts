import { ApiProblem } from './problem';

type Answer = { data?: unknown; error?: unknown; response: Response };

/** Puts a file that was asked for with the session's own token among the downloads, under the name the server gave. */
export async function download(answer: Promise<unknown>, otherwise: string) {
  let settled: Answer;
  try {
    settled = (await answer) as Answer;
  } catch {
    throw new ApiProblem(0);
  }
  const { data, response } = settled;
  if (!response.ok || !(data instanceof Blob)) throw new ApiProblem(response.status);
  const named = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '');
  const url = URL.createObjectURL(data);
  const link = document.createElement('a');
  link.href = url;
  link.download = named?.[1] ?? otherwise;
  link.click();
  URL.revokeObjectURL(url);
}

import { callHeaders, renewSession } from './client';
import { ApiProblem } from './problem';

type Upload = {
  path: string;
  form: FormData;
  /** Marks this one sending, so that sending it again makes nothing twice. */
  key: string;
  /** How much has gone, from 0 to 1. */
  progress: (part: number) => void;
  signal: AbortSignal;
};

/** Sends a form with a file and tells how far it is, which fetch cannot; asks once for a new token. */
export async function upload<T>(sending: Upload): Promise<T> {
  try {
    return await send<T>(sending);
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401 && (await renewSession())) {
      return send<T>(sending);
    }
    throw error;
  }
}

function send<T>({ path, form, key, progress, signal }: Upload): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    for (const [name, value] of Object.entries(callHeaders())) {
      request.setRequestHeader(name, value);
    }
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) progress(event.loaded / event.total);
    };
    request.onerror = () => reject(new ApiProblem(0));
    request.onabort = () => reject(new ApiProblem(0));
    request.onload = () => {
      const body = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(body as T);
      else reject(new ApiProblem(request.status, body ?? undefined));
    };
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}

/** A gateway may answer without a word of ours. */
function parsed(text: string): object | null {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' ? body : null;
  } catch {
    return null;
  }
}

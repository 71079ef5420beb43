import type { ApiProblem } from '@/shared/http/problem';

const MOST_BYTES = 20 * 1024 * 1024;
const ENDINGS = ['pdf', 'docx', 'xlsx', 'jpg', 'jpeg', 'png'];

/** What a chooser of files offers. */
export const ACCEPTED = ENDINGS.map((ending) => `.${ending}`).join(',');
export const PHOTOS = 'image/jpeg,image/png';

type Chosen = { name: string; size: number };

/** Why a file need not be sent at all, as the key of the words to say; the server looks for itself. */
export function refusal({ name, size }: Chosen): string | null {
  const ending = name.toLowerCase().split('.').pop() ?? '';
  if (!ENDINGS.includes(ending)) return 'attachment.refused.type';
  if (size > MOST_BYTES) return 'attachment.refused.size';
  return size === 0 ? 'attachment.refused.empty' : null;
}

/** What the server said of the file; where a gateway spoke for it, the key of our own words. */
export function refusalOf(problem: ApiProblem): { text?: string; key?: string } {
  if (problem.unreachable) return { key: 'attachment.refused.unreachable' };
  const said = problem.violations[0]?.message || problem.message;
  if (said) return { text: said };
  return { key: problem.status === 413 ? 'attachment.refused.size' : 'error.server.hint' };
}

/** How a file is called where space is short. */
export const KINDS: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
};

export const isImage = (mediaType: string) => mediaType.startsWith('image/');
/** What a browser shows by itself; the rest is only saved. */
export const shown = (mediaType: string) => isImage(mediaType) || mediaType === 'application/pdf';

import { formatMoment } from '@/shared/format/dates';
import type { Notice } from './api';

export type Day = { day: string; notices: Notice[] };

/** The notices by the day in Hà Nội on which they were told, in the order in which they come. */
export function byDay(notices: Notice[]): Day[] {
  const days: Day[] = [];
  for (const notice of notices) {
    const day = formatMoment(notice.createdAt).split(', ')[1] ?? '';
    const last = days.at(-1);
    if (last?.day === day) last.notices.push(notice);
    else days.push({ day, notices: [notice] });
  }
  return days;
}

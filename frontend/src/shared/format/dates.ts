import dayjs from 'dayjs';

const ZONE = 'Asia/Ho_Chi_Minh';
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** 2026-03-09 as 09/03/2026. */
export function formatDate(date: string | null | undefined): string {
  if (!date) return '';
  const [year, month, day] = date.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** A moment as people in Hà Nội read it: 14:05, 09/03/2026. */
export function formatMoment(instant: string | null | undefined): string {
  if (!instant) return '';
  const parts = Object.fromEntries(
    clock.formatToParts(new Date(instant)).map((part) => [part.type, part.value]),
  );
  return `${parts.hour}:${parts.minute}, ${parts.day}/${parts.month}/${parts.year}`;
}

/** The day of a moment in the words of office papers: ngày 09 tháng 3 năm 2026. */
export function paperDay(instant: string): { day: string; month: string; year: string } {
  const [day = '', month = '', year = ''] = formatMoment(instant).split(', ')[1]?.split('/') ?? [];
  return { day, month: monthNumber(Number(month)), year };
}

/** The number of a month as office papers write it: only January and February take a zero. */
export function monthNumber(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}

/** 2026-03 as 03/2026. */
export function formatMonth(month: string): string {
  const [year, number] = month.split('-');
  return `${number}/${year}`;
}

/** Quarters as office papers number them. */
export const QUARTER_NAMES = ['I', 'II', 'III', 'IV'] as const;

/** 07:30:00 as 07:30. */
export function formatTime(time: string | null | undefined): string {
  return time ? time.slice(0, 5) : '';
}

export function daysBetween(from: string, to: string): number {
  return dayjs(to).diff(dayjs(from), 'day');
}

/** How far a due date is: the key of the words to say and the number of days in them. */
export function dueDistance(today: string, due: string): { key: string; count: number } {
  const days = daysBetween(today, due);
  if (days === 0) return { key: 'due.today', count: 0 };
  return days > 0 ? { key: 'due.left', count: days } : { key: 'due.late', count: -days };
}

export function firstOfMonth(month: string): string {
  return `${month}-01`;
}

export function lastOfMonth(month: string): string {
  return dayjs(`${month}-01`).endOf('month').format('YYYY-MM-DD');
}

export function addMonths(month: string, count: number): string {
  return dayjs(`${month}-01`).add(count, 'month').format('YYYY-MM');
}

export function addDays(date: string, count: number): string {
  return dayjs(date).add(count, 'day').format('YYYY-MM-DD');
}

/** The year and the month of a day, as the address of a calendar names them. */
export function monthOf(date: string): { year: string; month: string } {
  return { year: date.slice(0, 4), month: String(Number(date.slice(5, 7))) };
}

/** What is typed of an hour and a minute, as 24 hours have it: 9h5, 0905 and 9:05 are 09:05; anything else as it is. */
export function timeTyped(text: string): string {
  const typed = text.trim().toLowerCase();
  const [, hour = '', minute = ''] =
    /^(\d{1,2})\s*(?:[:.hg]|giờ)\s*(\d{1,2})?$/.exec(typed) ?? /^(\d{2})(\d{2})$/.exec(typed) ?? [];
  const known = hour !== '' && Number(hour) < 24 && Number(minute) < 60;
  return known ? `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` : text;
}

/** The moment that a day and an hour of Hà Nội name. */
export function momentOf(date: string, time: string): string {
  return new Date(`${date}T${time}:00+07:00`).toISOString();
}

/** The day and the hour that it is in Hà Nội. */
export function nowInVietnam(now = new Date()): { date: string; time: string } {
  const { year, month, day, hour, minute } = Object.fromEntries(
    clock.formatToParts(now).map((part) => [part.type, part.value]),
  );
  return { date: `${year}-${month}-${day}`, time: `${hour}:${minute}` };
}

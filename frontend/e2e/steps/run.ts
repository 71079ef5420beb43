/** What one run of the journey is about; names are its own, so that it can be repeated. */
export const mark = Date.now().toString(36).slice(-5).toUpperCase();
export const cell = `Chi bộ bản Thử ${mark}`;
export const newcomer = `Lường Thị Ẵm ${mark}`;
export const assignee = 'Trần Văn Bình';

/** Today in Hà Nội. */
export const today = new Date(Date.now() + 7 * 3600_000).toISOString().slice(0, 10);
export const [year = '', month = '', day = ''] = today.split('-');
export const shownToday = `${day}/${month}/${year}`;

/** The n-th day of a month some months ahead, as people write it. */
export function dayAhead(months: number, dayOfMonth: number) {
  const at = new Date(Date.UTC(Number(year), Number(month) - 1 + months, dayOfMonth));
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    date: at.toISOString().slice(0, 10),
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    shown: `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()}`,
  };
}

/** The year after this one: plans are written for it. */
export const nextYear = String(Number(year) + 1);

/** What the cell of a village is called in this run. */
export const named = (village: string) => `Chi bộ bản ${village} ${mark}`;

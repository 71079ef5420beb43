/**
 * What stands in Party papers, by the rules in force on their day: Hướng dẫn 36-HD/VPTW until 26/5/2026, 05-HD/VPTW from then
 * on (known by second hand; to be checked once by a records clerk).
 */
const LAYOUTS = [
  { from: '2026-05-27', recipientEnd: ';' },
  { from: '', recipientEnd: ',' },
];

/** The list below "Nơi nhận" of a paper of that day: each ends with its mark, the last with a full stop. */
export function recipients(names: string[], day: string): string[] {
  const end = LAYOUTS.find(({ from }) => day >= from)?.recipientEnd;
  return names.map((name, index) => `${name}${index === names.length - 1 ? '.' : end}`);
}

/** A committee's bare place, as it stands before the day of a paper: "Huổi Sang" of "Đảng ủy xã Huổi Sang". */
export const placeOf = (committee: string) =>
  committee.replace(
    /^((Tỉnh|Thành|Huyện|Thị|Quận) (ủy|uỷ)|Đảng (ủy|uỷ) (xã|phường|thị trấn|đặc khu)) /,
    '',
  );

/** The number of a paper and its symbol: 05-PC/BTCTU; without the issuer's code just 05-PC. */
export const paperNumber = (number: number, type: string, code: string | null) =>
  `${String(number).padStart(2, '0')}-${type}${code === null ? '' : `/${code}`}`;

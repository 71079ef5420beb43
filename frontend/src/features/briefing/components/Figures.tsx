import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/http/schemas';

type Row = Schemas['BriefingFigures'];

const NUMBERS = [
  ['expected', undefined, undefined],
  ['due', 'DUE', undefined],
  ['sent', 'SENT', undefined],
  ['onTime', 'ON_TIME', 'text-done'],
  ['late', 'LATE', 'text-risk'],
  ['missing', 'MISSING', 'text-late'],
  ['pending', 'PENDING', undefined],
] as const;

/** Complete and in time, commune by commune; each number opens its rows. */
export function Figures({ rows }: { rows: Row[] }) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  const number = (row: Row, [key, show, tone]: (typeof NUMBERS)[number]) => (
    <Link
      to="/briefings"
      search={{ under: row.commune.id, show }}
      className={row[key] > 0 ? tone : 'quiet'}
    >
      {row[key]}
    </Link>
  );
  const share = (part: number, whole: number) =>
    whole === 0 ? '–' : `${Math.round((100 * part) / whole)}%`;
  return (
    <div className="table-scroll">
      <table className="data-table figures">
        <caption className="visually-hidden">{t('briefing.figures')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('enum.unitKind.COMMUNE')}</th>
            {NUMBERS.map(([key]) => (
              <th key={key} scope="col" className="number">
                {t(`briefing.figure.${key}`)}
              </th>
            ))}
            <th scope="col" className="number">
              {t('briefing.figure.complete')}
            </th>
            <th scope="col" className="number">
              {t('briefing.figure.timely')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.commune.id}>
              <th scope="row">{row.commune.name}</th>
              {NUMBERS.map((column) => (
                <td
                  key={column[0]}
                  className="number"
                  data-label={t(`briefing.figure.${column[0]}`)}
                >
                  {number(row, column)}
                </td>
              ))}
              <td className="number" data-label={t('briefing.figure.complete')}>
                {share(row.sent, row.due)}
              </td>
              <td className="number" data-label={t('briefing.figure.timely')}>
                {share(row.onTime, row.due)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/http/schemas';
import { StateTag, type Tone } from '@/shared/ui/StateTag';

type Row = Schemas['SteeringRow'];

const tones: Record<Schemas['SteeringVerdict'], Tone> = {
  BELOW: 'late',
  EVEN: 'done',
  ABOVE: 'done',
  NO_VISITS: 'risk',
  NO_FLAGGED: 'none',
};

/** Host by host: what part of the cells is flagged, what part of the visits goes there. */
export function SteeringTable({ rows }: { rows: Row[] }) {
  const { t } = useTranslation();
  const share = (part: number, whole: number, percent: number | null) =>
    percent === null ? '–' : t('steering.share', { part, whole, percent });
  return (
    <div className="table-scroll">
      <table className="data-table figures">
        <caption className="visually-hidden">{t('steering.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('enum.unitKind.COMMUNE')}</th>
            <th scope="col">{t('steering.cells')}</th>
            <th scope="col">{t('steering.visits')}</th>
            <th scope="col">{t('steering.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.commune.id}>
              <th scope="row">{row.commune.name}</th>
              <td data-label={t('steering.cells')}>
                <Link to="/heats" search={{ under: row.commune.id, kind: 'CELL', show: 'FLAGGED' }}>
                  {share(row.flaggedCells, row.cells, row.cellShare)}
                </Link>
              </td>
              <td data-label={t('steering.visits')}>
                <Link to="/steering" search={{ under: row.commune.id }}>
                  {share(row.flaggedVisits, row.visits, row.visitShare)}
                </Link>
              </td>
              <td data-label={t('steering.verdict')}>
                <StateTag tone={tones[row.verdict]}>
                  {t(`enum.steeringVerdict.${row.verdict}`)}
                </StateTag>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

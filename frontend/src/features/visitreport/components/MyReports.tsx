import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { DueDate } from '@/shared/ui/DueDate';
import { Loaded } from '@/shared/ui/Loaded';
import { type ReportRow, reportsQuery } from '../api';
import { BeginReport } from './BeginReport';
import { ReportStateTag } from './ReportStateTag';

const MANY = 100;

const open = ({ state, visit }: ReportRow) =>
  visit.attended && (state === 'MISSING' || state === 'DRAFT' || state === 'RETURNED');

function Line({ row }: { row: ReportRow }) {
  const { t } = useTranslation();
  return (
    <li>
      <div>
        <p className="strong">
          {row.visit.cell.name}, {formatDate(row.visit.heldOn)}
        </p>
        <p>
          <ReportStateTag {...row} attended={row.visit.attended} />{' '}
          {!row.submittedAt && (
            <>
              {t('report.due')}: <DueDate date={row.dueOn} />
            </>
          )}
        </p>
      </div>
      <BeginReport row={row} />
    </li>
  );
}

/** What the official still owes, the oldest first, and whether anything was given back. */
export function MyReports({ officialId }: { officialId: string }) {
  const { t } = useTranslation();
  const query = useQuery(reportsQuery({ officialId, size: MANY, sort: 'heldOn,asc' }));
  return (
    <Loaded query={query} lines={2}>
      {(page) => {
        const owed = page.items.filter(open);
        return owed.length === 0 ? (
          <p className="quiet">{t('report.nothingOwed')}</p>
        ) : (
          <ul className="my-plans">
            {owed.map((row) => (
              <Line key={row.visit.attendanceId} row={row} />
            ))}
          </ul>
        );
      }}
    </Loaded>
  );
}

/** The reports on one meeting that the reader may know of; nothing at all when there are none. */
export function ReportsOfMeeting({ meetingId, heldOn }: { meetingId: string; heldOn: string }) {
  const { data } = useQuery(reportsQuery({ meetingId, from: heldOn, size: MANY }));
  if (!data || data.items.length === 0) return null;
  return (
    <ul className="my-plans">
      {data.items.map((row) => (
        <li key={row.visit.attendanceId}>
          <div>
            <p className="strong">{row.official.fullName}</p>
            <ReportStateTag {...row} attended={row.visit.attended} />
          </div>
          <BeginReport row={row} />
        </li>
      ))}
    </ul>
  );
}

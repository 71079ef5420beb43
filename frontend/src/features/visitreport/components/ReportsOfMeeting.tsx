import { useQuery } from '@tanstack/react-query';
import { reportsQuery } from '../api';
import { BeginReport } from './BeginReport';
import { ReportStateTag } from './ReportStateTag';

const MANY = 100;

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

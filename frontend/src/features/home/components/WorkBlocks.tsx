import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dueDistance, formatDate } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { ErrorPanel } from '@/shared/ui/ErrorPanel';
import { ClockIcon, LateIcon, WarnIcon } from '@/shared/ui/icons';
import { Loading } from '@/shared/ui/Loading';
import { homeQuery, type Item } from '../api';
import { workLink } from '../workLink';
import { workPlace, workText } from '../workText';

const BLOCKS = [
  { key: 'late', icon: LateIcon },
  { key: 'due', icon: WarnIcon },
  { key: 'waiting', icon: ClockIcon },
] as const;
const LINES = 3;
/** Kinds of which all are due on the same day. */
const ONE_DAY: Item['kind'][] = ['THEMATIC_GAP', 'PLAN_OWED', 'PLAN_OF_OTHERS'];
/** Kinds in which the day is that of another, who has to answer. */
const OF_LEAD: Item['kind'][] = ['PROPOSAL_TO_COORDINATE'];

/** Until when, as a date and how far away it is; the date alone when the words have said it already. */
function Until({ item }: { item: Item }) {
  const { t } = useTranslation();
  const { today } = useMe();
  if (!item.dueOn) return null;
  const { key, count } = dueDistance(today, item.dueOn);
  const said = item.dueOn === item.on && item.count === 1;
  const first = item.count > 1 && !ONE_DAY.includes(item.kind);
  const words = OF_LEAD.includes(item.kind)
    ? t(first ? 'work.leadFirst' : 'work.leadUntil')
    : t(first ? 'work.first' : 'work.until');
  return (
    <span className={key === 'due.late' ? 'text-late' : count <= 7 ? 'text-risk' : 'quiet'}>
      {!said && `${words} ${formatDate(item.dueOn)}, `}
      {t(key, { count })}
    </span>
  );
}

function Line({ item }: { item: Item }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const { key, values } = workText(item);
  const place = workPlace(item);
  return (
    <li>
      <Link {...workLink(item.link, today)}>{t(key, values)}</Link>
      {place && <div className="quiet">{place}</div>}
      <div>
        <Until item={item} />
      </div>
    </li>
  );
}

function Block({ name, block }: { name: string; block: Schemas['HomeBlock'] | undefined }) {
  const { t } = useTranslation();
  if (!block) return <Loading lines={LINES} />;
  if (block.count === 0) return <p className="quiet">{t(`work.none.${name}`)}</p>;
  return (
    <ul className="work-lines">
      {block.items.map((item) => (
        <Line
          key={`${item.kind} ${item.link.id} ${JSON.stringify(item.link.filters)}`}
          item={item}
        />
      ))}
    </ul>
  );
}

/** What is late, what is due and what waits, each line one click from where it is done. */
export function WorkBlocks() {
  const { t } = useTranslation();
  const query = useQuery(homeQuery);
  if (query.error && !query.data) {
    return <ErrorPanel error={query.error} retry={() => void query.refetch()} />;
  }
  return (
    <div className="work-blocks">
      {BLOCKS.map(({ key, icon: Icon }) => (
        <section key={key} className={`work-block work-${key}`} aria-label={t(`work.block.${key}`)}>
          <h2>
            <Icon />
            {t(`work.block.${key}`)}
            {query.data && <span className="work-count">{query.data[key].count}</span>}
          </h2>
          <Block name={key} block={query.data?.[key]} />
        </section>
      ))}
    </div>
  );
}

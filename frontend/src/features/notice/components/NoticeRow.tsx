import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/shared/format/dates';
import { StateTag } from '@/shared/ui/StateTag';
import { TextAct } from '@/shared/ui/TextAct';
import type { Notice } from '../api';

type Props = { notice: Notice; read: () => void; pending: boolean };

/** One notice; to open what it tells of is to have read it. */
export function NoticeRow({ notice, read, pending }: Props) {
  const { t } = useTranslation();
  const [time] = formatMoment(notice.createdAt).split(',');
  const opened = () => {
    if (!notice.read) read();
  };
  return (
    <li className={notice.read ? 'notice-row' : 'notice-row unread'}>
      <span className="quiet">{time}</span>
      <div>
        <p>
          {notice.link ? (
            <Link to={notice.link} onClick={opened}>
              {notice.text}
            </Link>
          ) : (
            notice.text
          )}
        </p>
        {notice.unitName && (
          <p className="quiet">{t('notice.toUnit', { unit: notice.unitName })}</p>
        )}
      </div>
      {!notice.read && (
        <div className="notice-acts">
          <StateTag tone="going">{t('notice.unread')}</StateTag>
          <TextAct act={read} pending={pending}>
            {t('notice.markRead')}
          </TextAct>
        </div>
      )}
    </li>
  );
}

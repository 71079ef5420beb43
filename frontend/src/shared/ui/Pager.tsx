import { Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '@/shared/hooks/useList';
import { useUrl } from '@/shared/hooks/useUrl';
import { BackIcon, NextIcon } from './icons';
import { Loading } from './Loading';

/** The rows of this page went elsewhere, the last one by the reader's own act perhaps: what is left is before it. */
export function LastPage({ page }: { page: Page<unknown> }) {
  const { set } = useUrl();
  const last = Math.ceil(page.total / page.size);
  useEffect(() => {
    set({ page: last === 1 ? undefined : last }, { keepPage: true, replace: true });
  }, [last, set]);
  return <Loading lines={10} />;
}

/** Which rows are shown out of how many, and the way to the others. */
export function Pager({ page }: { page: Page<unknown> }) {
  const { t } = useTranslation();
  const { set } = useUrl();
  const first = page.page * page.size + 1;
  const last = Math.min(page.total, first + page.items.length - 1);
  const go = (number: number) =>
    set({ page: number === 0 ? undefined : number + 1 }, { keepPage: true });
  return (
    <nav className="pager" aria-label={t('list.pages')}>
      <span>{t('list.range', { first, last, total: page.total })}</span>
      {page.total > page.size && (
        <span className="pager-buttons">
          <Button
            icon={<BackIcon />}
            aria-label={t('list.previous')}
            disabled={page.page === 0}
            onClick={() => go(page.page - 1)}
          />
          <Button
            icon={<NextIcon />}
            aria-label={t('list.next')}
            disabled={last >= page.total}
            onClick={() => go(page.page + 1)}
          />
        </span>
      )}
    </nav>
  );
}

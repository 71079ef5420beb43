import { Outlet, useLocation, useMatches, useRouter } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Bell } from '@/features/notice/components/Bell';
import { useMe } from '@/shared/hooks/useMe';
import { ApiProblem } from '@/shared/http/problem';
import { CloseIcon, MenuIcon } from '@/shared/ui/icons';
import { Loading } from '@/shared/ui/Loading';
import { Notices } from '@/shared/ui/notice';
import { RefusedPage } from '@/shared/ui/RefusedPage';
import { Sender } from '@/shared/waiting/Sender';
import { KINDS } from '../waiting';
import { Navigation } from './Navigation';
import { NewProvince } from './NewProvince';
import { NothingVisible } from './NothingVisible';
import { PlaceViews } from './PlaceViews';
import { UserMenu } from './UserMenu';
import { WaitingStrip } from './WaitingStrip';
import { YearSwitch } from './YearSwitch';

const NEW_PROVINCE = 'scope.newProvince';

function Brand() {
  const { t } = useTranslation();
  return (
    <span className="brand">
      <img src="/mark.svg" alt="" width={28} height={28} />
      {t('app.name')}
    </span>
  );
}

/** Puts the keyboard at the start of a page that was gone to, as a freshly loaded page would. */
function useFocusOnArrival() {
  const { pathname } = useLocation();
  const content = useRef<HTMLElement>(null);
  const from = useRef(pathname);
  useEffect(() => {
    if (from.current === pathname) return;
    from.current = pathname;
    content.current?.focus({ preventScroll: true });
  }, [pathname]);
  return content;
}

const SOON = 5_000;

/** What is needed where there is no line has to come before: the form, what waits, and the ways to let go of it. */
function useAtHand() {
  const router = useRouter();
  const me = useMe();
  const writes = me.may('proposals.create');
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!writes) return;
      const pages = ['/proposals/new', '/waiting'].map((to) => router.preloadRoute({ to }));
      const pieces = [import('./SignOutDialog'), import('@/shared/waiting/DiscardDialog')];
      void Promise.allSettled([...pages, ...pieces]);
    }, SOON);
    return () => clearTimeout(timer);
  }, [router, writes]);
}

/** The frame of every page; what waits on this machine is sent from whichever is open. */
export function Layout() {
  return (
    <Sender kinds={KINDS}>
      <Frame />
    </Sender>
  );
}

/** Places on the left (a drawer on a phone), where and when on top. */
function Frame() {
  const { t } = useTranslation();
  const me = useMe();
  const needs = useMatches().at(-1)?.staticData.needs;
  const drawer = useRef<HTMLDialogElement>(null);
  const content = useFocusOnArrival();
  useAtHand();
  return (
    <div className="layout">
      <a className="skip-link" href="#content">
        {t('nav.skip')}
      </a>
      <aside className="side">
        <Brand />
        {!me.problem && <Navigation />}
      </aside>
      <header className="top">
        <button
          type="button"
          className="icon-button menu-button"
          aria-label={t('nav.open')}
          onClick={() => drawer.current?.showModal()}
        >
          <MenuIcon />
        </button>
        <p className="where">{me.unit?.name ?? t('nav.noUnit')}</p>
        {!me.problem && <YearSwitch />}
        {!me.problem && <Bell />}
        <UserMenu />
      </header>
      <dialog ref={drawer} className="drawer" aria-label={t('nav.label')}>
        <div className="drawer-head">
          <Brand />
          <button
            type="button"
            className="icon-button"
            aria-label={t('common.close')}
            onClick={() => drawer.current?.close()}
          >
            <CloseIcon />
          </button>
        </div>
        {!me.problem && <Navigation onChosen={() => drawer.current?.close()} />}
      </dialog>
      <main className="content" id="content" tabIndex={-1} ref={content}>
        <Suspense fallback={<Loading lines={8} />}>
          {!me.problem && (
            <>
              <PlaceViews />
              <WaitingStrip />
              {needs && !me.may(needs) ? <RefusedPage error={new ApiProblem(403)} /> : <Outlet />}
            </>
          )}
          {me.problem?.code === NEW_PROVINCE && <NewProvince message={me.problem.message} />}
          {me.problem && me.problem.code !== NEW_PROVINCE && (
            <NothingVisible problem={me.problem} />
          )}
        </Suspense>
      </main>
      <Notices />
    </div>
  );
}

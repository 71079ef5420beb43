import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

type Item = { to: string; label: string };

/** The views of one place, each with its own address; where they do not fit, the current one is in sight. */
export function Subnav({ label, items }: { label: string; items: Item[] }) {
  const bar = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says which view is current
  useEffect(() => {
    const current = bar.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (bar.current && current)
      bar.current.scrollLeft = current.offsetLeft - bar.current.offsetLeft;
  }, [pathname]);
  return (
    <nav className="subnav" aria-label={label} ref={bar}>
      {items.map((item) => (
        <Link
          key={item.to}
          to={item.to}
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {item.label}
        </Link>
      ))}
    </nav>
  );
}

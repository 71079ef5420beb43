import { Link } from '@tanstack/react-router';

type Item = { to: string; label: string };

/** The two or three views of one place, each with its own address. */
export function Subnav({ label, items }: { label: string; items: Item[] }) {
  return (
    <nav className="subnav" aria-label={label}>
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

import { useUrl } from '@/shared/hooks/useUrl';

type Tab = { key: string; label: string };

/** Tabs of a page; the open one is in the address. */
export function Tabs({ label, tabs, open }: { label: string; tabs: Tab[]; open: string }) {
  const { set } = useUrl();
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab.key}
          type="button"
          aria-current={tab.key === open ? 'page' : undefined}
          onClick={() => set({ tab: tab.key })}
        >
          {tab.label}
        </button>
      ))}
    </nav>
  );
}

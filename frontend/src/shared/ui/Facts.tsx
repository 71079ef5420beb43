import type { ReactNode } from 'react';

export type Fact = { label: string; value: ReactNode };

/** Names and values of one object; what is not known is shown as a dash. */
export function Facts({ items }: { items: Fact[] }) {
  return (
    <dl className="facts">
      {items.map((item) => (
        <div key={item.label}>
          <dt>{item.label}</dt>
          <dd>{item.value || '–'}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { Tone } from '../columns';

export type Part = { key: string; label: string; tone: Tone; value: number };
export type Bar = { key: string; name: string; parts: Part[] };

/** Rows as bars side by side, for those who would rather look; every number stands in the table below. */
export function Bars({ label, bars }: { label: string; bars: Bar[] }) {
  const sum = (bar: Bar) => bar.parts.reduce((all, part) => all + part.value, 0);
  const longest = Math.max(...bars.map(sum), 0);
  if (longest === 0) return null;
  return (
    <figure className="bars">
      <figcaption className="visually-hidden">{label}</figcaption>
      <ul className="bars-legend">
        {bars[0]?.parts.map((part) => (
          <li key={part.key}>
            <span className={`bar-mark bar-${part.tone}`} aria-hidden="true" />
            {part.label}
          </li>
        ))}
      </ul>
      <div aria-hidden="true">
        {bars.map((bar) => (
          <div key={bar.key} className="bar-row">
            <span className="bar-name">{bar.name}</span>
            <span className="bar">
              {bar.parts
                .filter((part) => part.value > 0)
                .map((part) => (
                  <span
                    key={part.key}
                    className={`bar-part bar-${part.tone}`}
                    style={{ width: `${(100 * part.value) / longest}%` }}
                    title={`${bar.name}, ${part.label}: ${part.value}`}
                  />
                ))}
            </span>
          </div>
        ))}
      </div>
    </figure>
  );
}

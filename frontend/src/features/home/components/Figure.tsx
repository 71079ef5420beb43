import { Link } from '@tanstack/react-router';
import type { Part, Search } from '../obligations';

type NumberProps = { value: number; tone?: string; to: string; search: Search | null };

/** A number that opens its rows, where a list holds just these. */
export function Figure({ value, tone, to, search }: NumberProps) {
  if (!search || value === 0) return <span className={value > 0 ? tone : 'quiet'}>{value}</span>;
  return (
    <Link to={to} search={search} className={tone}>
      {value}
    </Link>
  );
}

/** How many cells nobody has visited, of how many. */
export function Unvisited({ part, year }: { part: Part; year: string }) {
  if (part.cells.cells === 0) return <span className="quiet">–</span>;
  const search = { year, kind: 'CELL', notVisited: 'true', under: part.unit.id };
  return (
    <>
      <Figure
        value={part.cells.unvisited}
        tone="text-risk"
        to="/heats"
        search={part.own ? null : search}
      />
      <span className="quiet">/{part.cells.cells}</span>
    </>
  );
}

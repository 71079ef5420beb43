/** A short text that is read as one and never broken in the middle: a number of a regulation, a period. */
export function Whole({ children }: { children: string }) {
  return <span className="whole">{children}</span>;
}

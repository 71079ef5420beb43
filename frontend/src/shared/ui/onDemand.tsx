import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';

/** A piece of a page whose code comes only when it is first shown; `meanwhile` holds its place. */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
) {
  const Piece = lazy(async () => ({ default: await load() }));
  return function OnDemand(props: Props) {
    return (
      <Suspense fallback={meanwhile}>
        <Piece {...props} />
      </Suspense>
    );
  };
}

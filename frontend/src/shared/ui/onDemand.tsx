import { type ComponentType, lazy, Suspense } from 'react';

/** A piece of a page whose code comes only when it is first shown. */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const Piece = lazy(async () => ({ default: await load() }));
  return function OnDemand(props: Props) {
    return (
      <Suspense fallback={null}>
        <Piece {...props} />
      </Suspense>
    );
  };
}

import { Component, type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { ApiProblem } from '@/shared/http/problem';
import { ErrorPanel } from './ErrorPanel';

type Props = { again: () => void; children: ReactNode };

/** Where a piece did not come for want of a line, the page around it stays, with all that was typed there. */
class Reached extends Component<Props, { error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (error instanceof ApiProblem && error.unreachable)
      return <ErrorPanel error={error} retry={this.props.again} />;
    throw error;
  }
}

/** A piece of a page whose code comes only when it is first shown; `meanwhile` holds its place. */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
) {
  const begin = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch {
        piece = begin();
        throw new ApiProblem(0);
      }
    });
  let piece = begin();
  return function OnDemand(props: Props) {
    const [{ Piece, tried }, setPiece] = useState({ Piece: piece, tried: 0 });
    return (
      <Reached key={tried} again={() => setPiece({ Piece: piece, tried: tried + 1 })}>
        <Suspense fallback={meanwhile}>
          <Piece {...props} />
        </Suspense>
      </Reached>
    );
  };
}

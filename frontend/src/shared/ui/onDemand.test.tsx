import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { onDemand } from './onDemand';

vi.mock('react-i18next', () => ({ useTranslation: () => ({ t: (key: string) => key }) }));

test('a piece that does not come leaves the page as it is, and comes when it is asked for again', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let line = false;
  const Piece = onDemand(async () => {
    if (!line) throw new TypeError('Failed to fetch');
    return () => <p>Đã đến</p>;
  });
  const place = document.createElement('div');
  const root = createRoot(place);
  await act(async () =>
    root.render(
      <>
        <p>Đang viết</p>
        <Piece />
      </>,
    ),
  );
  expect(place.textContent).toContain('Đang viết');
  expect(place.textContent).toContain('error.unreachable.title');
  line = true;
  await act(async () => place.querySelector('button')?.click());
  expect(place.textContent).toBe('Đang viếtĐã đến');
  await act(async () => root.unmount());
});

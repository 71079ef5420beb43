import { test } from 'vitest';
import { goesOnce, mendWhatWasVague, seeItWait, writeWithoutLine } from './steps/offline';
import { PHONE } from './support/browser';
import { people } from './support/people';

const as = people();

test('a difficulty written in a village without a line waits, is mended and goes once', async () => {
  const writer = await as('canbo');
  await writer.setViewportSize(PHONE);
  await writeWithoutLine(writer);
  await seeItWait(writer);
  await mendWhatWasVague(writer);
  await goesOnce(writer);
});

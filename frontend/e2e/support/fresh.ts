import { rmSync } from 'node:fs';
import { STATES } from './stack';

/** Each run signs in anew, once for each person. */
export default function () {
  rmSync(STATES, { recursive: true, force: true });
}

// So many users asking for one address again and again, each as soon as he has his answer.
import { Agent, get } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

const ask = ({ url, token }) =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers: { authorization: `Bearer ${token}` } }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode));
    }).on('error', reject);
  });

/** Median and 95th percentile in milliseconds. */
export async function load(address, users, seconds) {
  const until = performance.now() + seconds * 1000;
  const times = [];
  let failed = 0;
  const user = async () => {
    do {
      const began = performance.now();
      if ((await ask(address)) !== 200) failed += 1;
      times.push(performance.now() - began);
    } while (performance.now() < until);
  };
  await Promise.all(Array.from({ length: users }, user));
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)];
  return { median: at(0.5), p95: at(0.95), failed };
}

// Weighs the JavaScript a browser needs before the first page can show (entry and its static
// imports, gzip) and fails when it grows past the limit.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 350;
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const weigh = (file) => gzipSync(readFileSync(`dist/${file}`)).length / 1024;

function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) closure(next, seen);
  return seen;
}

const initial = closure('index.html');
const total = [...initial].reduce((sum, key) => sum + weigh(manifest[key].file), 0);
const routes = Object.keys(manifest)
  .filter((key) => manifest[key].isDynamicEntry && key.startsWith('src/'))
  .map((key) => {
    const own = [...closure(key)].filter((k) => !initial.has(k));
    return [key, own.reduce((sum, k) => sum + weigh(manifest[k].file), 0)];
  })
  .sort((a, b) => b[1] - a[1]);

for (const [key, kb] of routes) console.log(`${kb.toFixed(1).padStart(7)} KB  ${key}`);
console.log(`Initial JavaScript: ${total.toFixed(1)} KB gzip (limit ${LIMIT_KB} KB)`);
if (total > LIMIT_KB) process.exit(1);

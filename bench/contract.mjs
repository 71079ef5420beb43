// The lists that the contract names: every GET without a part of an address left open, with the parameters it needs.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const year = new Date().getFullYear();
const month = String(new Date().getMonth() + 1).padStart(2, '0');
const GIVEN = { from: `${year}-01-01`, to: `${year}-12-31`, year, month: `${year}-${month}`, quarter: 4 };
const NOT_LISTS = /^\/api\/v1\/(settings|feeds)/;
const MORE = ['/api/v1/units?search=chi%20bo', '/api/v1/officials?search=nguyen%20van', '/api/v1/quota-lines?size=100'];

export function lists() {
  const { paths } = parse(readFileSync(new URL('../openapi.yaml', import.meta.url), 'utf8'));
  const found = [];
  for (const [path, { get }] of Object.entries(paths)) {
    const answer = get?.responses?.['200']?.content;
    if (!answer?.['application/json'] || path.includes('{') || NOT_LISTS.test(path)) continue;
    const needed = (get.parameters ?? []).filter((p) => p.in === 'query' && p.required).map((p) => p.name);
    const unknown = needed.filter((name) => GIVEN[name] === undefined);
    if (unknown.length > 0) console.error(`not measured: ${path} needs ${unknown.join(', ')}`);
    else found.push(path + (needed.length ? `?${new URLSearchParams(needed.map((name) => [name, GIVEN[name]]))}` : ''));
  }
  return [...found, ...MORE];
}

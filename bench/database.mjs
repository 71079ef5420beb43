// Connections to the bench's own PostgreSQL; its passwords lie in .local/secrets.env.
import { readFileSync } from 'node:fs';
import pg from 'pg';

const secrets = readFileSync(new URL('../.local/secrets.env', import.meta.url), 'utf8');

export const port = process.env.POSTGRES_PORT;
export const secret = (name) => new RegExp(`^${name}=(.*)$`, 'm').exec(secrets)[1];

export async function connect(user, passwordName) {
  const client = new pg.Client({ host: '127.0.0.1', port, user, password: secret(passwordName), database: 'satcoso' });
  await client.connect();
  return client;
}

import { readFileSync } from 'node:fs';
import { KEYCLOAK_URL, PASSWORD } from './stack';

const USERS = `${KEYCLOAK_URL}/admin/realms/satcoso/users`;

/** Keycloak's administrator, whose password the local stack made. */
async function admin(): Promise<string> {
  const made = readFileSync(new URL('../../../.local/secrets.env', import.meta.url), 'utf8');
  const answer = await fetch(`${KEYCLOAK_URL}/realms/master/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 'admin-cli',
      username: 'admin',
      password: /^SATCOSO_KC_ADMIN_PASSWORD=(.*)$/m.exec(made)?.[1] ?? '',
    }),
  });
  return (await answer.json()).access_token;
}

async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const answer = await fetch(USERS + path, {
    method,
    headers: { authorization: `Bearer ${await admin()}`, 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  const text = await answer.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

type User = { id: string; enabled: boolean };

const find = async (username: string) =>
  (await ask<User[]>('GET', `?username=${username}&exact=true`))[0];

/** Gives somebody an account of his own; the roles are those of the realm. */
export async function openAccount(
  username: string,
  person: { name: string; unit: string; official?: string; email?: string; role: string },
) {
  const [lastName = '', ...first] = person.name.split(' ').reverse();
  await ask('POST', '', {
    username,
    enabled: true,
    firstName: first.reverse().join(' '),
    lastName,
    email: person.email,
    emailVerified: true,
    attributes: { unit: [person.unit], ...(person.official && { official: [person.official] }) },
    credentials: [{ type: 'password', value: PASSWORD, temporary: false }],
  });
  const user = await find(username);
  const roles = await ask<{ name: string }[]>(
    'GET',
    `/${user?.id}/role-mappings/realm/available?max=100`,
  );
  const given = roles.filter(({ name }) => name === person.role);
  await ask('POST', `/${user?.id}/role-mappings/realm`, given);
}

/** Takes somebody's account away or gives it back, and ends what he has open. */
export async function setEnabled(username: string, enabled: boolean) {
  const user = await find(username);
  await ask('PUT', `/${user?.id}`, { ...user, enabled });
  if (!enabled) await ask('POST', `/${user?.id}/logout`);
}

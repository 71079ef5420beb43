// Signs a demo user in by the realm's own login page, as the browser does, and gives his access token.
import { createHash, randomBytes } from 'node:crypto';

const form = (fields) => new URLSearchParams(fields);

export async function accessToken({ keycloak, web, username, password }) {
  const realm = `${keycloak}/realms/satcoso/protocol/openid-connect`;
  const verifier = randomBytes(32).toString('base64url');
  const client = { client_id: 'satcoso-web', redirect_uri: `${web}/` };
  const page = await fetch(
    `${realm}/auth?${form({
      ...client,
      response_type: 'code',
      scope: 'openid profile',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    })}`,
  );
  const cookie = page.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const action = /action="([^"]+)"/.exec(await page.text())[1].replaceAll('&amp;', '&');
  const body = form({ username, password });
  const answer = await fetch(action, { method: 'POST', redirect: 'manual', headers: { cookie }, body });
  const code = new URL(answer.headers.get('location')).searchParams.get('code');
  const exchange = form({ ...client, grant_type: 'authorization_code', code, code_verifier: verifier });
  const tokens = await (await fetch(`${realm}/token`, { method: 'POST', body: exchange })).json();
  return tokens.access_token;
}

// Tests of the Keycloak realm, by its own login page and token endpoint.
// KEYCLOAK_URL and BASE_URL (the web client's address) name a running stack filled with the demo users.
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const keycloak = process.env.KEYCLOAK_URL ?? 'http://localhost:8180';
const web = process.env.BASE_URL ?? 'http://localhost:8080';
const realm = `${keycloak}/realms/satcoso/protocol/openid-connect`;
const demo = JSON.parse(readFileSync(new URL('../keycloak/demo/satcoso-users-0.json', import.meta.url), 'utf8'));
const secrets = Object.fromEntries(
  readFileSync(new URL('../../.local/secrets.env', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('=')),
);

const claims = (token) => JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString('utf8'));

async function post(address, fields, headers = {}) {
  return fetch(address, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(fields) });
}

function authorizationUrl(parameters) {
  const query = { client_id: 'satcoso-web', response_type: 'code', scope: 'openid profile', redirect_uri: `${web}/` };
  return `${realm}/auth?${new URLSearchParams({ ...query, ...parameters })}`;
}

async function signIn(username, password) {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const page = await fetch(authorizationUrl({ code_challenge: challenge, code_challenge_method: 'S256' }));
  const html = await page.text();
  const cookie = page.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const action = /action="([^"]+)"/.exec(html)?.[1].replaceAll('&amp;', '&');
  assert.ok(action, `no login form: ${html.slice(0, 300)}`);
  const answer = await post(action, { username, password }, { cookie });
  const code = new URL(answer.headers.get('location') ?? 'http://none/').searchParams.get('code');
  if (!code) return { html, failed: await answer.text() };
  const fields = { grant_type: 'authorization_code', client_id: 'satcoso-web', code, redirect_uri: `${web}/` };
  const tokens = await (await post(`${realm}/token`, { ...fields, code_verifier: verifier })).json();
  return { html, ...tokens };
}

test('the login page speaks Vietnamese', async () => {
  const { html } = await signIn('canbo', 'CoSo-2026-demo');
  assert.match(html, /<html[^>]*lang="vi"/);
  assert.match(html, /Đăng nhập/);
  assert.match(html, /Sát Cơ Sở/);
});

test('a wrong password gives no code', async () => {
  const { failed, access_token } = await signIn('kiemtra', 'CoSo-2026-sai');
  assert.equal(access_token, undefined);
  assert.match(failed, /không đúng|không hợp lệ|[Ss]ai/);
});

for (const user of demo.users) {
  test(`the token of ${user.username} carries audience, scope of data and roles`, async () => {
    const { access_token, id_token, refresh_token } = await signIn(user.username, 'CoSo-2026-demo');
    assert.ok(access_token, 'no access token');
    const token = claims(access_token);
    assert.equal(token.iss, `${keycloak}/realms/satcoso`);
    assert.equal(token.aud, 'satcoso-api');
    assert.equal(token.azp, 'satcoso-web');
    assert.equal(token.name, `${user.firstName} ${user.lastName}`);
    assert.equal(token.preferred_username, user.username);
    assert.deepEqual(token.realm_access.roles, user.realmRoles.slice(1));
    assert.equal(token.resource_access, undefined);
    for (const given of [token, claims(id_token)]) {
      assert.equal(given.unit, user.attributes.unit?.[0]);
      assert.equal(given.official, user.attributes.official?.[0]);
    }
    assert.equal(token.exp - token.iat, 300);

    const again = { grant_type: 'refresh_token', client_id: 'satcoso-web', refresh_token };
    assert.equal((await post(`${realm}/token`, again)).status, 200);
    assert.equal((await post(`${realm}/token`, again)).status, 400, 'a refresh token works only once');
  });
}

test('the web client refuses a sign-in without PKCE', async () => {
  const answer = await fetch(authorizationUrl({}), { redirect: 'manual' });
  assert.equal(answer.status, 302);
  assert.match(answer.headers.get('location'), /error=invalid_request/);
});

test('the web client refuses plain PKCE, other return addresses and passwords sent directly', async () => {
  const plain = authorizationUrl({ code_challenge: 'a'.repeat(43), code_challenge_method: 'plain' });
  assert.match((await fetch(plain, { redirect: 'manual' })).headers.get('location'), /error=invalid_request/);
  const elsewhere = authorizationUrl({ redirect_uri: `${web}/elsewhere` });
  assert.equal((await fetch(elsewhere, { redirect: 'manual' })).status, 400);
  const direct = { grant_type: 'password', client_id: 'satcoso-web', username: 'canbo', password: 'CoSo-2026-demo' };
  assert.equal((await (await post(`${realm}/token`, direct)).json()).error, 'unauthorized_client');
});

test('an integration gets its role and only the scope it asks for', async () => {
  const fields = {
    grant_type: 'client_credentials',
    client_id: 'satcoso-integration',
    client_secret: secrets.SATCOSO_INTEGRATION_SECRET,
  };
  const ask = async (scope) => claims((await (await post(`${realm}/token`, { ...fields, scope })).json()).access_token);
  const reader = await ask('satcoso.read');
  assert.equal(reader.aud, 'satcoso-api');
  assert.equal(reader.scope, 'satcoso.read');
  assert.equal(reader.unit, 'T');
  assert.equal(reader.name, 'Hệ thống tích hợp');
  assert.deepEqual(reader.realm_access.roles, ['integration']);
  assert.deepEqual((await ask('satcoso.read satcoso.write')).scope.split(' ').sort(), ['satcoso.read', 'satcoso.write']);
  const wrong = await post(`${realm}/token`, { ...fields, client_secret: 'sai' });
  assert.equal(wrong.status, 401);
});

test('an administrator edits unit and official, a user cannot', async () => {
  const admin = await (
    await post(`${keycloak}/realms/master/protocol/openid-connect/token`, {
      grant_type: 'password',
      client_id: 'admin-cli',
      username: 'admin',
      password: secrets.SATCOSO_KC_ADMIN_PASSWORD,
    })
  ).json();
  const headers = { authorization: `Bearer ${admin.access_token}`, 'content-type': 'application/json' };
  const users = `${keycloak}/admin/realms/satcoso/users`;
  const [user] = await (await fetch(`${users}?username=canbo2&exact=true`, { headers })).json();
  const put = (attributes) =>
    fetch(`${users}/${user.id}`, { method: 'PUT', headers, body: JSON.stringify({ ...user, attributes }) });
  assert.equal((await put({ ...user.attributes, official: ['CB-013'] })).status, 204);
  const { access_token } = await signIn('canbo2', 'CoSo-2026-demo');
  assert.equal(claims(access_token).official, 'CB-013');
  assert.equal((await put({ ...user.attributes, unit: ['không hợp lệ'] })).status, 400);
  assert.equal((await put(user.attributes)).status, 204);

  const profile = await (await fetch(`${keycloak}/admin/realms/satcoso/users/profile`, { headers })).json();
  const of = (name) => profile.attributes.find((attribute) => attribute.name === name);
  assert.equal(of('unit').displayName, 'Mã đơn vị');
  assert.equal(of('official').displayName, 'Mã cán bộ');
  assert.deepEqual(of('unit').permissions.edit, ['admin']);
  assert.deepEqual(of('official').permissions.edit, ['admin']);
});

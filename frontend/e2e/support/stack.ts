/** Where the stack under test is, and the password of everybody in it. */
export const BASE_URL = process.env.WEB_URL ?? '';
export const KEYCLOAK_URL = process.env.KEYCLOAK_URL ?? 'http://localhost:8180';
export const MAIL_URL = process.env.MAIL_URL ?? 'http://localhost:8025';
export const PASSWORD = process.env.DEMO_PASSWORD ?? 'CoSo-2026-demo';
/** Who is signed in at Keycloak, kept from one file of tests to the next. */
export const STATES = new URL('../.state/', import.meta.url).pathname;

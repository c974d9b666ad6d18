import { randomUUID } from 'node:crypto';
import { TOTP, Secret } from 'otpauth';
import { platform } from '#platform';
import {
  anonymous,
  cahors,
  enrol,
  EVERYWHERE,
  inPlatform,
  PASSWORD,
  signIn,
  siteOf,
  type CastPerson,
} from '../../cast';
import { strapi } from '../../harness/booted';

export const FACTOR = '/platform/second-factor';
export const CODE = 'x-parvis-code';

interface Refusal {
  readonly status: number;
  readonly secondFactor: string | undefined;
  readonly key: { readonly secret: string; readonly picture: string } | undefined;
  readonly message: string;
}

interface Entered {
  readonly token: string;
  readonly recoveryCodes: readonly string[];
}

/** Somebody new, at Cahors or, to administer the platform, everywhere. */
export async function somebody(role: CastPerson['role'] = 'editor'): Promise<CastPerson> {
  const email = `odette-${randomUUID()}@parvis.test`;
  const person: CastPerson = { firstname: 'Odette', lastname: 'Cambou', email, role };
  await enrol(person, role === 'platform-administrator' ? EVERYWHERE : await siteOf(cahors));
  return person;
}

/** Code of so many steps of thirty seconds from now. */
export const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Date.now() + steps * 30_000,
  });

/** Signing in, with a code or without. */
export function knock({ email }: CastPerson, code?: string, password = PASSWORD) {
  const sent = anonymous.post('/admin/login', { email, password });
  return code === undefined ? sent : sent.set(CODE, code);
}

export const refusalOf = ({ status, body }: { status: number; body: unknown }): Refusal => {
  const { error } = body as {
    error?: { message: string; details: Pick<Refusal, 'secondFactor' | 'key'> };
  };
  return {
    status,
    message: error?.message ?? '',
    secondFactor: error?.details.secondFactor,
    key: error?.details.key,
  };
};

export const enteredBy = ({ body }: { body: unknown }) => (body as { data: Entered }).data;

/** Somebody who turned it on by themselves, in the session that they had. */
export async function protectedPerson(role?: CastPerson['role']) {
  const person = await somebody(role);
  const browser = await signIn(person);
  const { secret } = (await browser.post(`${FACTOR}/enrolment`, { password: PASSWORD }).expect(200))
    .body as { secret: string };
  const { recoveryCodes } = (await browser.post(FACTOR, { code: codeOf(secret) }).expect(200))
    .body as { recoveryCodes: string[] };
  // As if it were long ago: the code of now was not used.
  const account = await accountId(person);
  await strapi.db.connection('second_factors').where({ account }).update({ last_step: 0 });
  return { person, browser, secret, recoveryCodes };
}

/** Whether the settings let roles oblige; `optional` in these tests unless said. */
export const oblige = (secondFactor: 'required' | 'optional') =>
  void Object.assign(platform(strapi).settings, { secondFactor });

/** The last line of the journal about an account. */
export const lastAct = async () =>
  (
    await inPlatform(() => platform(strapi).journal.entries({ subject: '/admin/users', limit: 1 }))
  )[0];

export const accountId = async ({ email }: CastPerson) =>
  (await strapi.db.query('admin::user').findOne({ where: { email } })).id as number;

/** Nobody is obliged, nobody waits: as every test finds the platform. */
export async function leaveAsFound(): Promise<void> {
  oblige('optional');
  await strapi.db.connection('sign_in_failures').delete();
}

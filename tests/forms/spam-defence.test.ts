import { GUARD_FIELDS, platform, type Fields } from '#platform';
import { inPlatform } from '../cast';
import { strapi } from '../harness/booted';
import { proofFor } from './solve';

/** Far from the sites of other tests. */
const form = { name: 'essai', site: 4_600_001 };
const written = { nom: 'Jeanne Vidal', message: 'Bonjour' };
const visitor = { address: '192.0.2.46' };

const { spam } = platform(strapi);
const noon = new Date();
const after = (seconds: number) => new Date(noon.getTime() + seconds * 1_000);

const { token, proof, confirmation } = GUARD_FIELDS;

const filledIn = (): Fields => ({ ...written, [token]: spam.guard(form, noon).token });

async function withProof(): Promise<Fields> {
  return { ...filledIn(), [proof]: await proofFor(await spam.challenge(form, noon)) };
}

const judge = (fields: Fields, at = after(30), who = visitor, where = form) =>
  inPlatform(() => spam.judge(where, fields, who, at));

test('a message whose browser worked for it is accepted', async () => {
  expect(await judge(await withProof())).toEqual({ kind: 'accepted' });
});

test('work is counted once, even when it is shown twice at the same instant', async () => {
  const [first, second] = [await withProof(), filledIn()];
  const same = { ...second, [proof]: first[proof] ?? '' };
  const verdicts = await Promise.all([judge(first), judge(same)]);
  expect(verdicts.map(({ kind }) => kind).toSorted()).toEqual(['accepted', 'confirm']);
});

test('work of a message that was not stored can be shown again', async () => {
  const fields = await withProof();
  const undone = inPlatform(() =>
    strapi.db.transaction(async () => {
      await spam.judge(form, fields, visitor, after(30));
      throw new Error('the disk is full');
    }),
  );
  await expect(undone).rejects.toThrow('the disk is full');
  expect(await judge(fields)).toEqual({ kind: 'accepted' });
});

test('without work, the visitor is asked to confirm what they wrote, and then believed', async () => {
  const asked = await judge(filledIn());
  if (asked.kind !== 'confirm') throw new Error(asked.kind);
  const confirmed = { ...written, [confirmation]: asked.confirmation };
  expect(await judge({ ...confirmed, message: 'Achetez' }, after(40))).toMatchObject({
    kind: 'confirm',
  });
  expect(await judge(confirmed, after(40))).toEqual({ kind: 'accepted' });
});

test('a message sent again is the same filling-in, whether confirmed or not', async () => {
  const fields = filledIn();
  const asked = await judge(fields);
  if (asked.kind !== 'confirm') throw new Error(asked.kind);
  const confirmed = { ...written, [confirmation]: asked.confirmation };
  expect(spam.submissionOf(form, fields, after(50))).toEqual(
    spam.submissionOf(form, confirmed, after(50)),
  );
  expect(spam.submissionOf(form, filledIn(), after(50))).not.toEqual(
    spam.submissionOf(form, fields, after(50)),
  );
});

describe('limits', () => {
  const elsewhere = { ...form, site: 4_600_002 };

  async function confirmedBy(address: string) {
    const fields = { ...written, [token]: spam.guard(elsewhere, noon).token };
    const asked = await judge(fields, after(5), { address }, elsewhere);
    if (asked.kind !== 'confirm') throw new Error(asked.kind);
    const confirmed = { ...written, [confirmation]: asked.confirmation };
    return (await judge(confirmed, after(20), { address }, elsewhere)).kind;
  }

  test('a visitor without proof sends four messages an hour, others go on', async () => {
    const kinds: string[] = [];
    for (let sent = 0; sent < 5; sent += 1) kinds.push(await confirmedBy('192.0.2.1'));
    expect(kinds).toEqual(['accepted', 'accepted', 'accepted', 'accepted', 'too-many']);
    expect(await confirmedBy('192.0.2.2')).toBe('accepted');
    expect(await confirmedBy('2001:db8::1')).toBe('accepted');
  });

  test('no address is kept, and nothing that outlives its purpose', async () => {
    const rows = await strapi.db.connection('spam_counters').select('key');
    expect(JSON.stringify(rows)).not.toMatch(/192\.0\.2|2001:db8/);
    await inPlatform(() => spam.forget(after(3 * 86_400)));
    for (const table of ['spam_counters', 'spam_spent_proofs', 'spam_salts']) {
      expect(await strapi.db.connection(table).count()).toEqual([{ count: '0' }]);
    }
  });
});

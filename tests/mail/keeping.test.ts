import {
  cahors,
  cardaillac,
  colette,
  enrol,
  EVERYWHERE,
  helene,
  inPlatform,
  marc,
  signIn,
  siteOf,
  type CastSite,
  type Client,
} from '../cast';
import { strapi } from '../harness/booted';
import { mailsTo, mailTo, smtp } from '../harness/smtp';
import { letterTo, mailIn, mailRow, queueFrom, somebody } from './outbox';

interface Line {
  readonly id: string;
  readonly to: string[];
  readonly state: string;
  readonly site: { readonly key: number } | null;
}

interface Page {
  readonly mails: Line[];
  readonly older: string | null;
}

let here: CastSite;
let there: CastSite;
let manager: Client;

beforeAll(async () => {
  here = await siteOf(cahors);
  there = await siteOf(cardaillac);
  await enrol(marc, here);
  manager = await signIn(marc, here);
});

afterEach(() => smtp.behave({}));

const list = async (client: Client, query = ''): Promise<Page> =>
  (await client.get(`/platform/mails?limit=100${query}`).expect(200)).body as Page;

async function refused(site: CastSite, to: string): Promise<string> {
  smtp.behave({ recipient: () => ({ code: 550, text: 'No such user' }) });
  const id = await queueFrom(site, letterTo(to));
  await mailIn('refused', id);
  smtp.behave({});
  return id;
}

describe('whoever keeps a site', () => {
  test('sees what it sent, and never the text', async () => {
    const to = somebody();
    const id = await queueFrom(here, letterTo(to, { text: 'Entre nous' }));
    await mailIn('sent', id);
    const { mails } = await list(manager, `&q=${to}`);
    expect(mails).toMatchObject([
      { id, to: [to], state: 'sent', site: { key: here.key, name: expect.any(String) } },
    ]);
    expect(JSON.stringify(mails)).not.toContain('Entre nous');
  });

  test('sees nothing of what the neighbours sent', async () => {
    const to = somebody();
    await queueFrom(there, letterTo(to));
    expect((await list(manager, `&q=${to}`)).mails).toEqual([]);
  });

  test('finds what is in trouble, and sends it again', async () => {
    const to = somebody();
    const id = await refused(here, to);
    expect((await list(manager, '&group=troubled')).mails.map((line) => line.id)).toContain(id);
    await manager.post(`/platform/mails/${id}/resend`).expect(200);
    await mailTo(to);
    await mailIn('sent', id);
    expect(await journalOf(id)).toEqual(['resent']);
  });

  test('keeps from leaving what still waits, and is told when it is too late', async () => {
    smtp.behave({ recipient: () => ({ code: 451, text: 'later' }) });
    const id = await queueFrom(here, letterTo(somebody()));
    await mailIn('queued', id);
    await manager.post(`/platform/mails/${id}/cancel`).expect(200);
    expect((await mailRow(id)).state).toBe('cancelled');
    await manager.post(`/platform/mails/${id}/cancel`).expect(409);
  });

  test('cannot send again what a neighbour sent, even by its name', async () => {
    const to = somebody();
    const id = await refused(there, to);
    await manager.post(`/platform/mails/${id}/resend`).expect(409);
    expect((await mailRow(id)).state).toBe('refused');
    expect(mailsTo(to)).toEqual([]);
  });

  test('goes back page after page', async () => {
    const to = somebody();
    for (const name of ['Un', 'Deux', 'Trois']) {
      await queueFrom(here, letterTo(to, { subject: name }));
    }
    const find = async (query: string) =>
      (await manager.get(`/platform/mails?limit=2&q=${to}${query}`).expect(200)).body as Page;
    const first = await find('');
    expect(first.mails).toMatchObject([{ subject: 'Trois' }, { subject: 'Deux' }]);
    expect((await find(`&before=${first.older}`)).mails).toMatchObject([{ subject: 'Un' }]);
  });
});

test('a contributor has no business with the mails', async () => {
  await enrol(colette, there);
  const contributor = await signIn(colette, there);
  await contributor.get('/platform/mails').expect(403);
  await contributor.post('/platform/mails/abc/resend').expect(403);
});

test('the operator sees the mails of all the sites, and counts those that wait', async () => {
  await enrol(helene, EVERYWHERE);
  const operator = await signIn(helene);
  const to = somebody();
  await queueFrom(here, letterTo(to));
  await queueFrom(there, letterTo(to));
  const keys = (await list(operator, `&q=${to}`)).mails.map(({ site }) => site?.key);
  expect(keys.sort()).toEqual([here.key, there.key].sort());
  const metrics = await fetch(`http://localhost:${globalThis.parvis.port}/metrics`);
  expect(await metrics.text()).toContain('parvis_mails{state=');
});

test('a malformed filter is answered, not run', async () => {
  await manager.get('/platform/mails?before=1;drop').expect(400);
  await manager.get('/platform/mails?group=all').expect(400);
  expect((await list(manager, '&q=%25')).mails).toEqual([]);
});

const journalOf = async (documentId: string): Promise<string[]> =>
  inPlatform(() =>
    strapi.db.connection('journal_entries').where({ document_id: documentId }).pluck('action'),
  );

import { Readable } from 'node:stream';
import { readForm } from './read-form';

const URLENCODED = 'application/x-www-form-urlencoded';
const body = (text: string) => Readable.from([Buffer.from(text)]);
const read = (text: string, type = URLENCODED) => readForm(body(text), type);

describe('a posted form', () => {
  test('gives the text of each field', async () => {
    expect(await read('nom=Jeanne+Vidal&message=%C3%A9t%C3%A9')).toEqual({
      ok: true,
      fields: { nom: 'Jeanne Vidal', message: 'été' },
    });
  });

  test('may be sent in parts, as browsers do; files are left out', async () => {
    const data = new FormData();
    data.set('nom', 'Jeanne');
    data.set('photo', new Blob(['x']), 'x.png');
    const sent = new Response(data);
    const type = sent.headers.get('content-type') ?? '';
    expect(await read(await sent.text(), type)).toEqual({ ok: true, fields: { nom: 'Jeanne' } });
  });

  test('keeps one kind of line break and no control characters', async () => {
    const sent = 'message=un%0D%0Adeux%0Dtrois%00%1B';
    expect(await read(sent)).toMatchObject({ fields: { message: 'un\ndeux\ntrois' } });
  });

  test('of a name that comes twice, the first counts', async () => {
    expect(await read('nom=un&nom=deux')).toMatchObject({ fields: { nom: 'un' } });
  });

  test('cannot reach what every object has', async () => {
    const answer = await read('__proto__=x&nom=y');
    expect(answer.ok && Object.getPrototypeOf(answer.fields)).toBe(Object.prototype);
  });

  test.each([
    ['too long', `message=${'a'.repeat(70_000)}`, URLENCODED, 413],
    ['without end', `message=${'a'.repeat(2_000_000)}`, URLENCODED, 413],
    ['in parts that do not part', 'nom=x', 'multipart/form-data', 400],
    ['that is none', '{}', 'application/json', 405],
    ['without type', 'nom=x', '', 405],
  ])('%s is refused', async (_how, text, type, status) => {
    expect(await read(text, type)).toEqual({ ok: false, status });
  });

  test('that comes drop by drop is waited for, and not for ever', async () => {
    const endless = new Readable({ read: () => undefined });
    endless.push('nom=J');
    expect(await readForm(endless, URLENCODED, 20)).toEqual({ ok: false, status: 408 });
  });

  test('whose sender hangs up is no accident', async () => {
    const broken = new Readable({ read: () => undefined });
    setTimeout(() => broken.destroy(Object.assign(new Error('aborted'), { code: 'ECONNRESET' })));
    expect(await readForm(broken, URLENCODED)).toEqual({ ok: false, status: 408 });
  });
});

import { answerOf, forgetAnswers, forgetEveryAnswer, readAsBefore } from './silence';

const ENTRY = 'api::page.page a';
const asked = () => new Request('http://admin.localhost/content-manager/a');
const answers = () => Promise.resolve(new Response('"read before"'));
const silence = () => Promise.reject(new TypeError('Failed to fetch'));

beforeAll(() => {
  Object.assign(globalThis, { document: { documentElement: { lang: 'fr' } } });
});

beforeEach(forgetEveryAnswer);

/** The form was read, then saved, and nobody answered the saving. */
async function saveInSilence() {
  await readAsBefore(answers, asked(), ENTRY);
  return answerOf(silence, asked(), ENTRY);
}

test('after a saving that nobody answered, what was read before is read again', async () => {
  expect((await saveInSilence()).status).toBe(503);
  const response = await readAsBefore(silence, asked(), ENTRY);
  expect(await response.json()).toBe('read before');
});

test.each([
  ['once its form is closed', () => forgetAnswers(ENTRY)],
  ['once its person is gone', forgetEveryAnswer],
])('%s nothing is answered from it', async (_, forget) => {
  await saveInSilence();
  forget();
  await expect(readAsBefore(silence, asked(), ENTRY)).rejects.toThrow('Failed to fetch');
});

test('who no longer waits for the answer is not told that the server is silent', async () => {
  const leaving = new AbortController();
  const request = new Request(asked(), { signal: leaving.signal });
  leaving.abort();
  const send = () => Promise.reject(new DOMException('Aborted', 'AbortError'));
  await expect(answerOf(send, request, ENTRY)).rejects.toThrow('Aborted');
});

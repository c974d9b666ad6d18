import type { ChildProcess } from 'node:child_process';
import { guide } from '#guide';
import { expectOk } from '#platform';
import { strapi } from '../harness/booted';
import { serve } from './serve';
import { audience, entries, forgetGuide, onDisk, tarOf, titleOf } from './small-guide';

beforeEach(forgetGuide);
afterAll(forgetGuide);

const reading = () => guide(strapi).reading();

describe('an import of the night', () => {
  test('runs in a process of its own, whose death is told', async () => {
    const archive = await tarOf(entries(3));
    const importing: ChildProcess[] = [];
    const apart = guide(strapi).apart((child) => {
      importing.push(child);
    });
    const { address, close } = await serve((_request, response) => {
      response.write(archive.subarray(0, 600));
      importing[0]?.kill('SIGKILL');
    });
    await expect(apart.fetchGuide({ audience, from: address })).rejects.toThrow(
      'The import process ended (SIGKILL)',
    );
    await close();
    expect(await reading().currentGeneration(audience)).toBeNull();
  });

  test('says what became of it', async () => {
    const from = onDisk(await tarOf(entries(3)));
    const apart = guide(strapi).apart();
    expect(expectOk(await apart.fetchGuide({ audience, from }))).toMatchObject({ entries: 3 });
    expect(await titleOf('F1')).toBe('Fiche F1');
    const refused = await apart.fetchGuide({ audience, from: '/nowhere.zip' });
    expect(refused).toMatchObject({ ok: false, details: { fault: 'nothing-there' } });
  });
});

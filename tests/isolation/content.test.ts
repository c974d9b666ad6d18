import type { Client } from '../cast';
import { attemptsOn } from './content-attempts';
import { setScene, type Scene } from './walk/scene';
import { ownedTypes } from './walk/schema';
import { ALMIGHTY } from './walk/visitors';

jest.setTimeout(300_000);

/** The one who may do everything, and the one who may do most on a site. */
const isThorough = ({ name }: Client) => [ALMIGHTY, 'site-manager'].includes(name);

describe('through the content manager, nobody of another site', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await setScene();
  });

  afterAll(() => {
    const { requests, statuses } = scene.witness;
    console.log(`${ownedTypes().length} types, ${requests} requests: ${JSON.stringify(statuses)}`);
  });

  test.each(ownedTypes().map(({ uid }) => uid))('reads, changes or ties %s', async (uid) => {
    const secret = scene.secret.get(uid);
    if (!secret) throw new Error(`Nothing was planted for ${uid}`);
    for (const visitor of scene.visitors) {
      await scene.witness.watch(visitor, attemptsOn(scene, secret, isThorough(visitor)));
    }
    await scene.verify();
  });
});

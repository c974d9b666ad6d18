import type { Client } from '../cast';
import { attemptsOn } from './content-attempts';
import { setScene, type Scene } from './walk/scene';
import { ownedTypes } from './walk/schema';

jest.setTimeout(300_000);

/** The one who may do everything, and one of those who write every day. */
const isThorough = ({ name }: Client) => ['platform-administrator', 'contributor'].includes(name);

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

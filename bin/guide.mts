/** Makes the pictures of docs/guide again, by the journeys that the tests walk. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

process.chdir(resolve(import.meta.dirname, '..'));

const { status } = spawnSync(process.execPath, ['bin/test.mts', 'tests/journeys/'], {
  env: { ...process.env, GUIDE_IMAGES: 'docs/guide/images' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;

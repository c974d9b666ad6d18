import { spawnSync } from 'node:child_process';

/** Of what describes an installation, its place alone. */
const PLACE_ONLY = { PATH: process.env['PATH'], DATA_DIR: 'var/elsewhere' };

test('a command that is told a place and no installation says why it leaves the demonstration', () => {
  const { stderr, status } = spawnSync(process.execPath, ['bin/parvis.mts', 'site:list'], {
    env: PLACE_ONLY,
    encoding: 'utf8',
  });
  expect(stderr).toContain('retirez DATA_DIR de l’environnement');
  expect(status).not.toBe(0);
});

import { createHash } from 'node:crypto';
import type { Test } from '@jest/test-result';

/**
 * Files run in the order of their paths, here and on every other machine: Jest's own order depends
 * on what it remembers of earlier runs. `TEST_ORDER=<any word>` shuffles them, in an order of that
 * word, to find a test that leans on another.
 */
export default class Sequencer {
  readonly #word = process.env['TEST_ORDER'];

  sort(tests: readonly Test[]): Test[] {
    return tests
      .map((test) => ({ test, rank: this.#rank(test.path) }))
      .sort((one, other) => (one.rank < other.rank ? -1 : 1))
      .map(({ test }) => test);
  }

  /** The walks of the isolation take as long as everything else together. */
  shard(tests: readonly Test[], { shardIndex }: { readonly shardIndex: number }): Test[] {
    const isWalk = ({ path }: Test) => path.includes('/tests/isolation/');
    return tests.filter((test) => isWalk(test) === (shardIndex === 1));
  }

  /** `--onlyFailures`: nothing is remembered, so everything is asked again. */
  allFailedTests(tests: readonly Test[]): Test[] {
    return this.sort(tests);
  }

  cacheResults(): void {}

  #rank(path: string): string {
    if (this.#word === undefined) return path;
    return createHash('sha256').update(`${this.#word} ${path}`).digest('hex');
  }
}

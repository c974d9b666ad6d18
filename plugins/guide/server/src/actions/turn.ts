import { setImmediate } from 'node:timers/promises';

/** In a server, visitors are answered between two files. */
export function createTurn(longestMs = 15) {
  let since = performance.now();
  return {
    isLong: () => performance.now() - since > longestMs,
    async giveWay() {
      await setImmediate();
      since = performance.now();
    },
  };
}

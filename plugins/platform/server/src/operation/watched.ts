import type { WatchedPart } from '../../../shared/watched';

/** Null when there is nothing to say yet. */
type ReadPart = () => Promise<WatchedPart | null>;

/** What plugins add to the operator's page. */
export interface Watched {
  add(read: ReadPart): void;
  read(): Promise<WatchedPart[]>;
}

export function createWatched(): Watched {
  const parts: ReadPart[] = [];
  return {
    add: (read) => void parts.push(read),
    read: async () =>
      (await Promise.all(parts.map((read) => read()))).filter((part) => part !== null),
  };
}

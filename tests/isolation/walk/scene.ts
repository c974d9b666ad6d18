import { randomUUID } from 'node:crypto';
import { siteOf, type CastCommune, type CastSite, type Client } from '../../cast';
import { plant, type Garden } from './planting';
import { snapshotOf, strayMarks, type Snapshot } from './snapshot';
import { visitorsOf } from './visitors';
import { createWitness, type Witness } from './witness';

/** Two neighbours: what the visitors own, and what they must never see nor touch. */
export interface Scene {
  readonly home: CastSite;
  readonly foreign: CastSite;
  readonly own: Garden;
  readonly secret: Garden;
  /** What every text of the visitors' own site holds. */
  readonly ownMark: string;
  /** How every secret text begins: what a visitor may search for. */
  readonly hint: string;
  readonly visitors: readonly Client[];
  readonly witness: Witness;
  /** Fails when the foreign site changed, was copied, or was told of. */
  verify(): Promise<void>;
}

/** Not the cast's communes: what is written on these sites would surprise the other tests. */
const figeac: CastCommune = { insee: '46102', name: 'Figeac', label: 'figeac' };
const gourdon: CastCommune = { insee: '46127', name: 'Gourdon', label: 'gourdon' };

const HINT = 'secretdegourdon';

interface Options {
  /** The visitors name the documents themselves, and may leave their ids in what is theirs. */
  readonly idsAreNamed?: boolean;
  readonly harmless?: readonly RegExp[];
}

export async function setScene({ idsAreNamed, harmless = [] }: Options = {}): Promise<Scene> {
  const home = await siteOf(figeac);
  const foreign = await siteOf(gourdon);
  const visitors = await visitorsOf(home, foreign);
  const mark = `${HINT}${randomUUID().slice(0, 8)}`;
  const ownMark = `nôtre${randomUUID().slice(0, 8)}`;
  const own = await plant(home, ownMark);
  const secret = await plant(foreign, mark);
  const ids = idsAreNamed ? [] : [...secret.values()].map(({ documentId }) => documentId);
  const witness = createWitness({ secrets: [mark, ...ids], harmless });
  const before = await snapshotOf(foreign);
  return {
    home,
    foreign,
    own,
    ownMark,
    secret,
    hint: HINT,
    visitors,
    witness,
    async verify() {
      expect(witness.takeFindings()).toEqual([]);
      expect(differences(before, await snapshotOf(foreign))).toEqual({});
      expect(await strayMarks(foreign, mark)).toEqual([]);
    },
  };
}

/** Rows that came or went, by table: shorter to read than two snapshots. */
function differences(before: Snapshot, after: Snapshot) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = names.map((name) => {
    const [old, now] = [before[name] ?? [], after[name] ?? []];
    const gone = old.filter((row) => !now.includes(row));
    const come = now.filter((row) => !old.includes(row));
    return [name, { gone, come }] as const;
  });
  return Object.fromEntries(changed.filter(([, { gone, come }]) => gone.length + come.length > 0));
}

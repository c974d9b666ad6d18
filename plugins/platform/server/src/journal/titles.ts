import { wordsOf, type Screens } from '../screens/screen';

type Values = Readonly<Record<string, unknown>>;
type Naming = (entry: Values) => Promise<string | undefined>;

/** By what a reader of the journal recognises an entry. */
export interface Titles {
  /** The field that stands for an entry on screen, its values in words. */
  describe(screens: Screens): void;
  /** For a type that no field of its own names. */
  provide(uid: string, naming: Naming): void;
  of(uid: string, entry: Values): Promise<string | undefined>;
}

export function createTitles(): Titles {
  const screens = new Map<string, Screens[string]>();
  const namings = new Map<string, Naming>();

  function shown(uid: string, entry: Values): string | undefined {
    const screen = screens.get(uid);
    const value = entry[screen?.title ?? 'title'] ?? entry['title'] ?? entry['name'];
    if (typeof value !== 'string') return undefined;
    return (screen && wordsOf(screen, screen.title)?.words?.[value]) ?? value;
  }

  return {
    describe: (described) =>
      Object.entries(described).forEach(([uid, screen]) => screens.set(uid, screen)),
    provide: (uid, naming) => void namings.set(uid, naming),
    of: async (uid, entry) => (await namings.get(uid)?.(entry)) ?? shown(uid, entry),
  };
}

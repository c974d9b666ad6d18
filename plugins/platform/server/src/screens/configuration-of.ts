import { typeset } from '../../../shared/typeset';
import { wordsOf, type Screen } from './screen';

interface Metadata {
  readonly edit: Record<string, unknown>;
  readonly list: Record<string, unknown>;
}

/** What Strapi's content manager keeps of a content type's screens. */
export interface Configuration {
  readonly settings: Record<string, unknown>;
  readonly metadatas: Record<string, Metadata>;
  readonly layouts: {
    readonly list: readonly string[];
    readonly edit: readonly (readonly { name: string; size: number }[])[];
  };
}

const ROW = 12;
const PAGE_SIZE = 20;

/** Fields that Strapi adds to every type. */
const COMMON: Record<string, string> = {
  id: 'N°',
  documentId: 'Identifiant',
  createdAt: 'Créé le',
  updatedAt: 'Modifié le',
  publishedAt: 'Publié le',
  createdBy: 'Créé par',
  updatedBy: 'Modifié par',
};

/** The configuration that shows a type as its screen says, whatever was configured before. */
export function configurationOf(screen: Screen, known: Configuration): Configuration {
  const [defaultSortBy, defaultSortOrder] = screen.sort;
  return {
    settings: {
      ...known.settings,
      pageSize: PAGE_SIZE,
      mainField: screen.title,
      defaultSortBy,
      defaultSortOrder,
    },
    metadatas: Object.fromEntries(
      Object.entries(known.metadatas).map(([field, meta]) => [field, inWords(screen, field, meta)]),
    ),
    layouts: { list: screen.columns, edit: screen.rows.map(shared) },
  };
}

/** The fields of a row share its width. */
const shared = (row: readonly string[]) =>
  row.map((name) => ({ name, size: Math.floor(ROW / row.length) }));

function inWords(screen: Screen, field: string, { edit, list }: Metadata): Metadata {
  const words = wordsOf(screen, field);
  const name = words?.label ?? COMMON[field];
  if (!name) return { edit, list };
  const label = typeset(name);
  const shown = words?.shows ? { mainField: words.shows } : {};
  const described = { ...edit, label, description: typeset(words?.hint ?? ''), ...shown };
  return { edit: words ? described : edit, list: { ...list, label } };
}

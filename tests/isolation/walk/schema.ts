import { strapi } from '../../harness/booted';

/** What the walk reads of an attribute of a content type. */
export interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly mappedBy?: string;
  readonly unique?: boolean;
  readonly min?: number;
  readonly maxLength?: number;
  readonly regex?: string;
  readonly enum?: readonly string[];
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly allowedTypes?: readonly string[];
}

export interface Schema {
  readonly uid: string;
  readonly collectionName: string;
  readonly pluginOptions?: {
    readonly platform?: { readonly siteOwned?: boolean; readonly column?: string };
    readonly 'content-manager'?: { readonly visible?: boolean };
  };
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly attributes: Readonly<Record<string, Attribute>>;
}

const LIBRARY = ['plugin::upload.file', 'plugin::upload.folder'];
const FILE = 'plugin::upload.file';

export const allTypes = (): Schema[] => Object.values(strapi.contentTypes) as unknown as Schema[];

/** Every type whose rows belong to a site, those that are declared later included. */
export const ownedTypes = (): Schema[] =>
  allTypes().filter(
    ({ uid, pluginOptions }) => LIBRARY.includes(uid) || pluginOptions?.platform?.siteOwned,
  );

/** A type that the content manager does not know: it has routes of its own, or none. */
export const isHidden = ({ pluginOptions }: Schema): boolean =>
  pluginOptions?.['content-manager']?.visible === false;

/** The other language versions of an entry: Strapi's own business, which no request may write. */
const LOCALIZATIONS = 'localizations';

/** Type that a relation or a media attribute points to; none for inverse and morph sides. */
export function targetOf({ type, target, mappedBy }: Attribute): string | undefined {
  if (type === 'media') return FILE;
  return type === 'relation' && !mappedBy ? target : undefined;
}

export interface Link {
  readonly name: string;
  readonly target: string;
  /** Of the files that a media attribute takes. */
  readonly mime?: string;
}

/** Attributes by which an entry of the type can name a row of a site. */
export function linksOf(schema: Schema): Link[] {
  const owned = new Set(ownedTypes().map(({ uid }) => uid));
  return Object.entries(schema.attributes).flatMap(([name, attribute]) => {
    const target = targetOf(attribute);
    if (!target || !owned.has(target) || name === LOCALIZATIONS) return [];
    return [{ name, target, ...(target === FILE && { mime: mimeFor(attribute) }) }];
  });
}

const mimeFor = ({ allowedTypes = [] }: Attribute): string =>
  allowedTypes.includes('images') ? 'image/png' : 'application/pdf';

const TEXTS = ['string', 'text', 'richtext', 'email', 'uid'];

export const textsOf = (schema: Schema): string[] =>
  Object.entries(schema.attributes)
    .filter(([, { type, regex }]) => TEXTS.includes(type) && !regex)
    .map(([name]) => name);

import { METHODS, type Method } from '../../cast';
import { strapi } from '../../harness/booted';
import type { Planted } from './planting';
import type { Scene } from './scene';
import { linksOf } from './schema';
import type { Attempt } from './witness';

/** An address pattern of the router and what may be asked of it. */
export interface Route {
  readonly path: string;
  readonly methods: readonly Method[];
  readonly parameters: readonly string[];
}

interface Layer {
  readonly path: string;
  readonly methods: readonly string[];
  readonly paramNames: readonly { readonly name: string | number }[];
}

/** Every route of the administration, of the plugins and of the API, those added later included. */
export function allRoutes(): Route[] {
  const layers = strapi.server.listRoutes() as unknown as readonly Layer[];
  return layers
    .map(({ path, methods, paramNames }) => ({
      path,
      methods: METHODS.filter((method) => methods.includes(method.toUpperCase())),
      parameters: paramNames.map(({ name }) => String(name)),
    }))
    .filter(({ methods }) => methods.length > 0);
}

/** What ends the session of the person who asks: asked last, each time with the session lost. */
const FAREWELL = /logout|sessions|reset-password|register|access-token/;

export const endsSession = ({ path }: Route): boolean => FAREWELL.test(path);

const NAMES_A_TYPE = ['model', 'uid', 'contentType'];

/**
 * The route asked with what names foreign rows, with and without a body: rows of every type, or
 * of some types only.
 */
export function attemptsOnRoute(scene: Scene, route: Route, everyType: boolean): Attempt[] {
  const secrets = [...scene.secret.values()];
  const few = [...secrets.slice(0, 2), ...secrets.slice(-1), ...ownedByPluginOf(route, secrets)];
  const asked = everyType ? secrets : [...new Set(few)];
  const paths = [...new Set(asked.flatMap((secret) => pathsFor(route, secret)))];
  return paths.flatMap((path, index) =>
    route.methods.flatMap((method): Attempt[] => {
      const bodies = method === 'get' ? [] : bodiesFor(scene, path);
      const tried = index === 0 ? bodies : bodies.slice(-1);
      return [{ method, path }, ...tried.map((body) => ({ method, path, body }))];
    }),
  );
}

/** `/contact/messages/:id` is asked with messages, whoever asks. */
const ownedByPluginOf = ({ path }: Route, secrets: readonly Planted[]) =>
  secrets.filter(({ schema }) => path.startsWith(`/${pluginOf(schema.uid)}/`));

const pluginOf = (uid: string) => /^plugin::([^.]+)/.exec(uid)?.[1];

function pathsFor({ path, parameters }: Route, secret: Planted): string[] {
  if (parameters.length === 0) return [path];
  const typed = parameters.some((name) => NAMES_A_TYPE.includes(name));
  const byDocument =
    typed ||
    parameters.includes('documentId') ||
    path.startsWith(`/${pluginOf(secret.schema.uid)}/`);
  const keys = byDocument ? [secret.documentId, secret.id] : [secret.id];
  const fields = parameters.includes('targetField')
    ? linksOf(secret.schema).map(({ name }) => name)
    : [''];
  return keys.flatMap((key) =>
    fields.map((field) =>
      path
        .replace(/:(model|uid|contentType)\b/g, secret.schema.uid)
        .replace(/:targetField\b/g, field)
        .replace(/:\w+|\([^/]*\)/g, String(key)),
    ),
  );
}

/** Bodies in the forms that Strapi's controllers read, all naming foreign rows. */
function bodiesFor({ secret, foreign }: Scene, path: string): object[] {
  const named = [...secret.values()].find(({ schema }) => path.includes(schema.uid));
  const all = named ? [named] : [...secret.values()];
  const ids = all.flatMap((planted) => planted.ids);
  const documentIds = all.map(({ documentId }) => documentId);
  const idsOf = (uid: string) => secret.get(uid)?.ids ?? [];
  const library = {
    fileIds: idsOf('plugin::upload.file'),
    folderIds: idsOf('plugin::upload.folder'),
  };
  return [
    { ids },
    { documentIds },
    library,
    { ...library, destinationFolderId: library.folderIds[0] },
    { siteKey: foreign.key, site: foreign.key, id: ids[0], documentId: documentIds[0], ids },
  ];
}

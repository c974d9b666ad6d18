import type { Planted } from './walk/planting';
import type { Scene } from './walk/scene';
import { linksOf, textsOf } from './walk/schema';
import { specimen } from './walk/specimen';
import type { Attempt } from './walk/witness';

const MANAGER = '/content-manager/collection-types';

/**
 * Everything that the content manager can be asked to do with a foreign entry of one type; every
 * way to name a foreign row is tried by some visitors only, a few ways by all.
 */
export function attemptsOn(scene: Scene, secret: Planted, everyWay: boolean): Attempt[] {
  const { uid } = secret.schema;
  const own = scene.own.get(uid);
  return [
    ...listing(scene, secret),
    ...[secret.documentId, ...secret.ids].flatMap((key) => onEntry(scene, uid, key)),
    ...inBulk(uid, secret),
    ...planting(scene, secret),
    ...(own ? [...moving(scene, own), ...linking(scene, own, everyWay)] : []),
  ];
}

function listing({ hint, foreign }: Scene, { schema, documentId, id }: Planted): Attempt[] {
  const fields = textsOf(schema);
  const queries = [
    '',
    'pageSize=100&status=published',
    'pageSize=100&populate=*',
    'pageSize=100&sort=siteKey:asc',
    `_q=${hint}`,
    `filters[siteKey][$eq]=${foreign.key}`,
    `filters[siteKey][$in][0]=${foreign.key}`,
    `filters[id][$eq]=${id}`,
    `filters[documentId][$eq]=${documentId}`,
    `filters[$or][0][siteKey][$gt]=0&filters[$or][1][id][$gt]=0`,
    ...fields.map((field) => `filters[${field}][$startsWith]=${hint}`),
    ...linksOf(schema).flatMap(({ name }) => [
      `filters[${name}][siteKey][$eq]=${foreign.key}`,
      `populate[${name}][filters][siteKey][$eq]=${foreign.key}`,
    ]),
  ];
  return queries.map((query) => ({ method: 'get', path: `${MANAGER}/${schema.uid}?${query}` }));
}

function onEntry({ home, own }: Scene, uid: string, key: string | number): Attempt[] {
  const entry = `${MANAGER}/${uid}/${key}`;
  const values = () => ({ ...valuesOf(own.get(uid)), siteKey: home.key });
  return [
    { method: 'get', path: entry },
    { method: 'get', path: `${entry}?status=published&populate=*` },
    { method: 'get', path: `${entry}/actions/countDraftRelations` },
    { method: 'put', path: entry, body: values() },
    { method: 'put', path: entry, body: { siteKey: home.key } },
    { method: 'post', path: `${MANAGER}/${uid}/clone/${key}`, body: {} },
    { method: 'post', path: `${MANAGER}/${uid}/clone/${key}`, body: values() },
    { method: 'post', path: `${MANAGER}/${uid}/auto-clone/${key}`, body: {} },
    { method: 'post', path: `${entry}/actions/publish`, body: values() },
    { method: 'post', path: `${entry}/actions/unpublish`, body: { discardDraft: true } },
    { method: 'post', path: `${entry}/actions/discard`, body: {} },
    { method: 'delete', path: entry },
    ...linksOfType(own, uid).map(({ name }) => ({
      method: 'get' as const,
      path: `/content-manager/relations/${uid}/${key}/${name}`,
    })),
  ];
}

function inBulk(uid: string, { documentId, ids }: Planted): Attempt[] {
  const named = [{ documentIds: [documentId] }, { documentIds: ids }, { ids }];
  const actions = ['bulkDelete', 'bulkPublish', 'bulkUnpublish', 'bulkFindForValidation'];
  return [
    ...actions.flatMap((action) =>
      named.map((body) => ({
        method: 'post' as const,
        path: `${MANAGER}/${uid}/actions/${action}`,
        body,
      })),
    ),
    {
      method: 'get',
      path: `${MANAGER}/${uid}/actions/countManyEntriesDraftRelations?documentIds=${documentId}`,
    },
  ];
}

/** New entries that claim to be the foreign site's. */
function planting({ foreign, own }: Scene, { schema: { uid } }: Planted): Attempt[] {
  const values = () => valuesOf(own.get(uid));
  return [
    { ...values(), siteKey: foreign.key },
    { ...values(), site_key: foreign.key },
    { ...values(), id: foreign.key, siteKey: { set: foreign.key } },
  ].flatMap((body) => [
    { method: 'post', path: `${MANAGER}/${uid}`, body },
    { method: 'post', path: `${MANAGER}/${uid}/actions/publish`, body },
  ]);
}

/** Own entries that are sent to the foreign site. */
function moving({ foreign }: Scene, own: Planted): Attempt[] {
  const entry = `${MANAGER}/${own.schema.uid}/${own.documentId}`;
  const values = () => valuesOf(own);
  return [
    { method: 'put', path: entry, body: { siteKey: foreign.key } },
    { method: 'put', path: entry, body: { ...values(), siteKey: foreign.key } },
    {
      method: 'post',
      path: `${entry}/actions/publish`,
      body: { ...values(), siteKey: foreign.key },
    },
    {
      method: 'post',
      path: `${MANAGER}/${own.schema.uid}/clone/${own.documentId}`,
      body: { ...values(), siteKey: foreign.key },
    },
  ];
}

/** Own entries, new and old, that are tied to foreign rows in every way that a body can say it. */
function linking(scene: Scene, own: Planted, everyWay: boolean): Attempt[] {
  const { uid } = own.schema;
  return linksOf(own.schema).flatMap(({ name, target }) => {
    const secret = scene.secret.get(target);
    if (!secret) return [];
    const ways = waysToName(secret, scene.own.get(target));
    return [
      ...pickers(scene, own, name),
      ...(everyWay ? ways : ways.slice(0, 3)).flatMap((naming): Attempt[] => {
        const body = { ...valuesOf(own), [name]: naming };
        return [
          { method: 'post', path: `${MANAGER}/${uid}`, body },
          { method: 'put', path: `${MANAGER}/${uid}/${own.documentId}`, body },
        ];
      }),
      {
        method: 'post',
        path: `${MANAGER}/${uid}/clone/${own.documentId}`,
        body: { ...valuesOf(own), [name]: { connect: [{ documentId: secret.documentId }] } },
      },
    ];
  });
}

/** The creation of an entry like this one, with these values. */
export const creationOf = (own: Planted, more: object) => ({
  path: `${MANAGER}/${own.schema.uid}`,
  body: { ...valuesOf(own), ...more },
});

function pickers({ hint, secret }: Scene, own: Planted, field: string): Attempt[] {
  const { uid } = own.schema;
  const picker = `/content-manager/relations/${uid}/${field}`;
  const theirs = secret.get(uid)?.documentId;
  return [
    picker,
    `${picker}?pageSize=100&_q=${hint}`,
    `${picker}?id=${own.documentId}`,
    `${picker}?id=${theirs}`,
    `${picker}?id=${own.documentId}&idsToInclude[0]=${secret.get(uid)?.id}`,
    `/content-manager/relations/${uid}/${own.documentId}/${field}`,
  ].map((path) => ({ method: 'get', path }));
}

/** The forms in which Strapi and our guard understand a relation, and some meant to mislead. */
function waysToName({ id, documentId }: Planted, own: Planted | undefined): unknown[] {
  return [
    id,
    [String(id)],
    documentId,
    { id },
    [{ documentId }],
    { connect: [{ documentId }] },
    { connect: [{ id }] },
    { connect: { documentId } },
    { connect: [documentId], disconnect: [] },
    { set: [{ documentId }] },
    { set: id },
    ...(own
      ? [
          { id, documentId: own.documentId },
          { connect: [{ id, documentId: own.documentId }] },
          { connect: [{ id: own.id, documentId }] },
          { connect: [{ documentId: own.documentId, position: { after: documentId } }] },
        ]
      : []),
  ];
}

let serial = 0;

/** Values that would be accepted: no two entries have the same address. */
const valuesOf = (planted: Planted | undefined) =>
  planted ? specimen(planted.schema, `essai-${(serial += 1)}`, () => undefined) : {};

const linksOfType = (garden: Scene['own'], uid: string) => {
  const planted = garden.get(uid);
  return planted ? linksOf(planted.schema) : [];
};

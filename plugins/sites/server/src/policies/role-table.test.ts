import { globSync, readFileSync } from 'node:fs';
import { SUBJECTS } from './role-table';

interface Schema {
  readonly info: { readonly singularName: string };
  readonly pluginOptions?: {
    readonly platform?: { readonly siteOwned?: boolean };
    readonly 'content-manager'?: { readonly visible?: boolean };
  };
}

/** What is hidden from the content manager has screens and permissions of its own. */
const siteOwned = globSync('plugins/*/server/src/content-types/*/schema.json').flatMap((path) => {
  const schema = JSON.parse(readFileSync(path, 'utf8')) as Schema;
  const uid = `plugin::${path.split('/')[1]}.${schema.info.singularName}`;
  const { platform, 'content-manager': manager } = schema.pluginOptions ?? {};
  return platform?.siteOwned && manager?.visible !== false ? [uid] : [];
});

test.each(siteOwned)('somebody may be given rights on %s', (uid) => {
  const uids: readonly string[] = Object.values(SUBJECTS).flat();
  expect(uids).toContain(uid);
});

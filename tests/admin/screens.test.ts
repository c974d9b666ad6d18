import { siteOwnedTypes } from '#platform';
import { inPlatform } from '../cast';
import { strapi } from '../harness/booted';

interface Configuration {
  readonly settings: { mainField: string };
  readonly metadatas: Record<string, { edit: { label?: string }; list: { label: string } }>;
  readonly layouts: { list: string[]; edit: { name: string }[][] };
}

interface Attribute {
  readonly type: string;
  readonly enum?: string[];
  readonly pluginOptions?: { platform?: { words?: Record<string, string> } };
}

/** What is hidden from the content manager has screens of its own. */
const isShown = (uid: string) => {
  const { pluginOptions } = strapi.contentType(uid as never) as {
    pluginOptions?: { 'content-manager'?: { visible?: boolean } };
  };
  return pluginOptions?.['content-manager']?.visible !== false;
};

const ours = siteOwnedTypes(strapi).filter(
  (uid) => !uid.startsWith('plugin::upload.') && isShown(uid),
);

const configurationOf = (uid: string) =>
  inPlatform(() =>
    strapi.plugin('content-manager').service('content-types').findConfiguration({ uid }),
  ) as Promise<Configuration>;

const attributesOf = (uid: string) =>
  strapi.contentType(uid as never)['attributes'] as Record<string, Attribute>;

describe.each(ours)('the screens of %s', (uid) => {
  test('show each field by words, never by its code', async () => {
    const { layouts, metadatas } = await configurationOf(uid);
    const shown = [...layouts.edit.flat().map(({ name }) => name), ...layouts.list];
    const bare = shown.filter((field) => metadatas[field]?.list.label === field);
    expect(bare).toEqual([]);
  });

  test('never show the key of the site', async () => {
    const { layouts } = await configurationOf(uid);
    expect(JSON.stringify(layouts)).not.toContain('siteKey');
  });

  test('say each value of an enumeration in words', () => {
    for (const [name, attribute] of Object.entries(attributesOf(uid))) {
      if (attribute.type !== 'enumeration') continue;
      const words = attribute.pluginOptions?.platform?.words ?? {};
      expect([name, Object.keys(words).sort()]).toEqual([name, [...(attribute.enum ?? [])].sort()]);
    }
  });

  test('recognise an entry by a field that it has', async () => {
    const { settings } = await configurationOf(uid);
    expect(Object.keys(attributesOf(uid))).toContain(settings.mainField);
  });
});

import type { Core } from '@strapi/strapi';
import { schemaOf } from '../entries/entries';
import { platform } from '../services';
import { configurationOf, type Configuration } from './configuration-of';
import { wordsOf, type Screen, type Screens } from './screen';

interface ContentType {
  readonly uid: string;
  readonly info: { displayName: string };
  readonly attributes: Record<string, { pluginOptions?: { platform?: object } }>;
}

interface ContentTypesService {
  findConfiguration(type: { uid: string }): Promise<Configuration>;
  updateConfiguration(type: { uid: string }, configuration: Configuration): Promise<unknown>;
}

/** Brings Strapi's content manager to what the screens say; run at every start. */
export async function describeScreens(strapi: Core.Strapi, screens: Screens): Promise<void> {
  const service = strapi
    .plugin('content-manager')
    .service('content-types') as unknown as ContentTypesService;
  platform(strapi).titles.describe(screens);
  for (const [uid, screen] of Object.entries(screens)) {
    const type = schemaOf<ContentType>(strapi, uid);
    if (!type) throw new Error(`A screen is described for ${uid}, which does not exist`);
    sayInWords(type, screen);
    const known = await service.findConfiguration({ uid });
    await service.updateConfiguration({ uid }, configurationOf(screen, known));
  }
}

/** Names and values in words travel to the administration with the schema. */
function sayInWords({ info, attributes }: ContentType, screen: Screen) {
  info.displayName = screen.name;
  for (const [name, attribute] of Object.entries(attributes)) {
    const words = wordsOf(screen, name)?.words;
    if (!words) continue;
    const { platform } = attribute.pluginOptions ?? {};
    attribute.pluginOptions = { ...attribute.pluginOptions, platform: { ...platform, words } };
  }
}

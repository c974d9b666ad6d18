import type { Core } from '@strapi/strapi';

interface ActionProvider {
  registerMany(actions: object[]): Promise<void>;
}

/**
 * Makes rights that are not on a content type known to the administration.
 * @param rights names by their ends: `{ 'journal.read': 'Lire le journal' }` of the platform is
 *   `plugin::platform.journal.read`
 */
export async function declarePermissions(
  strapi: Core.Strapi,
  pluginName: string,
  rights: Readonly<Record<string, string>>,
): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: ActionProvider;
  };
  await actionProvider.registerMany(
    Object.entries(rights).map(([uid, displayName]) => ({
      section: 'plugins',
      displayName,
      uid,
      pluginName,
    })),
  );
}

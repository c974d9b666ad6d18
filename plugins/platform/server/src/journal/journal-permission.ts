import type { Core } from '@strapi/strapi';

interface ActionProvider {
  registerMany(actions: object[]): Promise<void>;
}

/** `plugin::platform.journal.read`: the right to read the journal of one's sites. */
export async function declareJournalPermission(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: ActionProvider;
  };
  await actionProvider.registerMany([
    {
      section: 'plugins',
      displayName: 'Lire le journal',
      uid: 'journal.read',
      pluginName: 'platform',
    },
  ]);
}

import type { Core } from '@strapi/strapi';

interface ActionProvider {
  registerMany(actions: object[]): Promise<void>;
}

export const ANSWER_MESSAGES = 'plugin::contact.messages.answer';
export const SET_RETENTION = 'plugin::contact.retention.set';

/** The rights to answer the messages of one's sites, and to say how long they are kept. */
export async function declareContactPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: ActionProvider;
  };
  const action = (uid: string, displayName: string) => ({
    section: 'plugins',
    displayName,
    uid,
    pluginName: 'contact',
  });
  await actionProvider.registerMany([
    action('messages.answer', 'Lire les messages et y répondre'),
    action('retention.set', 'Choisir la durée de conservation des messages'),
  ]);
}

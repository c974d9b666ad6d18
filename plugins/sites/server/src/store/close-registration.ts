import type { Core } from '@strapi/strapi';

/** Nobody makes an account by themselves: those of citizens come with the procedures. */
export async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = (await store.get({ key: 'advanced' })) as Record<string, unknown> | null;
  if (advanced?.['allow_register'] !== true) return;
  await store.set({ key: 'advanced', value: { ...advanced, allow_register: false } });
}

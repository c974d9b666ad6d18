import type { Core } from '@strapi/strapi';

/** `plugin::web.rich-text`: HTML kept as text, written in the administration's own editor. */
export function registerRichTextField(strapi: Core.Strapi): void {
  strapi.customFields.register({
    name: 'rich-text',
    plugin: 'web',
    type: 'text',
    inputSize: { default: 12, isResizable: false },
  });
}

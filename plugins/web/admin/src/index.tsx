import { sentencesOf } from '#admin/platform';
import type { StrapiApp } from '@strapi/strapi/admin';
import { Paragraph } from '@strapi/icons';
import type { ComponentType } from 'react';
import { en } from './translations/en';
import { fr } from './translations/fr';
import { PREFIX } from './translations/words';

/** Strapi types an input without properties, and gives it those of a field. */
const loadField = () =>
  import('./rich-text/rich-text-field') as Promise<{ default?: unknown }> as Promise<{
    default?: ComponentType;
  }>;

export default {
  register(app: StrapiApp) {
    app.customFields.register({
      name: 'rich-text',
      pluginId: 'web',
      type: 'text',
      icon: Paragraph,
      intlLabel: { id: `${PREFIX}.field.label`, defaultMessage: fr['field.label'] },
      intlDescription: {
        id: `${PREFIX}.field.description`,
        defaultMessage: fr['field.description'],
      },
      components: { Input: loadField },
    });
  },
  registerTrads: sentencesOf(PREFIX, { fr, en }),
};

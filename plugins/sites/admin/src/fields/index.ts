import type { StrapiApp } from '@strapi/strapi/admin';
import { Earth } from '@strapi/icons';
import type { ComponentType } from 'react';
import { fr } from '../translations/fr';
import { PREFIX, type Word } from '../translations/words';

type Load = () => Promise<{ default?: unknown }>;

interface OwnField {
  readonly name: string;
  readonly type: 'integer' | 'string' | 'json';
  readonly word: Word;
  readonly load: Load;
}

const FIELDS: readonly OwnField[] = [
  {
    name: 'weekday',
    type: 'integer',
    word: 'field.weekday',
    load: () => import('./weekday-field'),
  },
  {
    name: 'template',
    type: 'string',
    word: 'field.template',
    load: () => import('./template-field'),
  },
  { name: 'palette', type: 'string', word: 'field.palette', load: () => import('./palette-field') },
  { name: 'modules', type: 'json', word: 'field.modules', load: () => import('./modules-field') },
  {
    name: 'closed-data',
    type: 'json',
    word: 'field.data',
    load: () => import('./closed-data-field'),
  },
];

/** The inputs of the custom fields that the server declares. */
export function registerFields(app: StrapiApp): void {
  for (const { name, type, word, load } of FIELDS) {
    const said = { id: `${PREFIX}.${word}`, defaultMessage: fr[word] };
    app.customFields.register({
      name,
      pluginId: 'sites',
      type,
      icon: Earth,
      intlLabel: said,
      intlDescription: said,
      // Strapi types an input without properties, and gives it those of a field.
      components: { Input: load as () => Promise<{ default?: ComponentType }> },
    });
  }
}

import type { Core } from '@strapi/strapi';
import { checkAfterWriting, type WrittenEntry } from '#platform';
import { tonalities } from '../design/tonalities';
import { isLook } from '../frame/look';
import { templates } from '../templates';

const TEMPLATES = Object.keys(templates).join(', ');
const TONES = tonalities.map(({ key }) => key).join(', ');

/** A site cannot take a template that does not exist, nor a palette that fails its contrasts. */
export function checkLook(strapi: Core.Strapi): void {
  checkAfterWriting(strapi, (uid) => uid === 'plugin::sites.site', unknownLook);
}

function unknownLook({ values }: WrittenEntry): string | undefined {
  const [template, palette] = [String(values['template']), String(values['palette'])];
  if (isLook(template, palette)) return undefined;
  if (!Object.hasOwn(templates, template)) {
    return `Le gabarit « ${template} » n’existe pas : choisissez parmi ${TEMPLATES}.`;
  }
  return `La tonalité « ${palette} » n’existe pas : choisissez parmi ${TONES}, ou écrivez une teinte de 0 à 359.`;
}

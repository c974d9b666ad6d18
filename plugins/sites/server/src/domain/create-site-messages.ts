import type { CreateSiteDetails, CreateSiteRefusal } from './new-site';

const list = (choices: readonly string[] = []) => choices.join(', ');

/** What to tell the operator, and what to do next. */
export const CREATE_SITE_MESSAGES: Record<CreateSiteRefusal, (why: CreateSiteDetails) => string> = {
  'insee-malformed': ({ given }) =>
    `« ${given} » n’a pas la forme d’un code INSEE de commune : cinq caractères, comme 46042 ou 2A004.`,
  'insee-unknown': ({ given, partOf }) =>
    partOf
      ? `Le code ${given} n’est plus celui d’une commune : utilisez ${partOf.insee} (${partOf.name}).`
      : `Aucune commune ne porte le code INSEE ${given}. Vérifiez-le sur insee.fr.`,
  'insee-not-a-commune': ({ given, name, kind, partOf }) =>
    `${name ?? given} (${given}) est ${article(kind)}, pas une commune` +
    (partOf ? ` : utilisez ${partOf.insee} (${partOf.name}).` : '.'),
  'siren-malformed': ({ given }) =>
    `« ${given} » n’a pas la forme d’un SIREN : neuf chiffres, comme 200023737.`,
  'siren-unknown': ({ given }) => `Aucun EPCI à fiscalité propre ne porte le SIREN ${given}.`,
  'host-malformed': ({ given }) =>
    `« ${given} » n’est pas un nom d’hôte : écrivez par exemple www.cahors.fr, sans https:// ni port.`,
  'host-taken': ({ given }) =>
    `L’adresse ${given} mène déjà à un autre site : choisissez-en une autre, ou retirez-la de ce site.`,
  'template-unknown': ({ given, choices }) =>
    `Le gabarit « ${given} » n’existe pas. Gabarits : ${list(choices)}.`,
  'palette-unknown': ({ given, choices }) =>
    `La tonalité « ${given} » n’existe pas dans ce gabarit. Tonalités : ${list(choices)}, ou une teinte de 0 à 359.`,
};

const article = (kind: CreateSiteDetails['kind']) =>
  kind === 'arrondissement municipal' ? `un ${kind}` : `une ${kind ?? 'subdivision'}`;

export const createSiteMessage = (reason: CreateSiteRefusal, why?: CreateSiteDetails): string =>
  CREATE_SITE_MESSAGES[reason](why ?? { given: '' });

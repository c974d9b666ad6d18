import type { JsonLd, Link, PageFrame, PublicRequest } from '#web';
import { AUDIENCE_NAMES, type Audience } from '../domain/audience';
import type { EntryFacts } from '../domain/facts';
import { isWorkingTitle, titleForVisitors } from '../domain/working-title';
import type { KnownEntries } from '../store/read-guide';
import {
  entryAddress,
  GUIDE,
  GUIDE_TITLE,
  homeAddress,
  MAIN_AUDIENCE,
  officialAddress,
} from './guide-address';

/** What the page of an entry says of itself. */
export function pageOfEntry(
  audience: Audience,
  facts: EntryFacts,
  known: KnownEntries,
  { origin }: Pick<PublicRequest, 'origin'>,
): PageFrame {
  const path = entryAddress(audience, facts.id);
  return {
    title: titleForVisitors(facts.title),
    ...(facts.description && !isWorkingTitle(facts.description)
      ? { description: facts.description }
      : {}),
    path,
    canonical: facts.officialUrl ?? officialAddress(audience, facts.id),
    kind: 'article',
    breadcrumb: [
      ...trailTo(audience),
      ...facts.trail.flatMap(({ id, title }) => {
        const above = known.get(id);
        return above ? [{ label: title, href: entryAddress(above.audience, id) }] : [];
      }),
    ],
    jsonLd: [article(facts, origin + path)],
  };
}

/** From the home of the guide to that of an audience. */
export const trailTo = (audience: Audience): Link[] => [
  { label: GUIDE_TITLE, href: GUIDE },
  ...(audience === MAIN_AUDIENCE
    ? []
    : [{ label: AUDIENCE_NAMES[audience], href: homeAddress(audience) }]),
];

/** https://schema.org/Article */
const article = ({ title, modifiedOn, officialUrl }: EntryFacts, address: string): JsonLd => ({
  '@type': 'Article',
  headline: titleForVisitors(title),
  inLanguage: 'fr',
  mainEntityOfPage: address,
  author: { '@type': 'GovernmentOrganization', name: 'Service-Public.gouv.fr / DILA' },
  license: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  ...(modifiedOn ? { dateModified: modifiedOn } : {}),
  ...(officialUrl ? { isBasedOn: officialUrl } : {}),
});

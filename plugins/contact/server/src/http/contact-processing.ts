import type { Contribution, DataProcessing, PublicRequest } from '#web';
import { keptInWords } from '../domain/retention';
import { readRetention } from '../store/policies';
import { offeredSubjects } from '../store/subjects';

/** What the page on personal data says of the contact form, on the sites that have one. */
export async function contactProcessing({
  reader,
  site,
}: PublicRequest): Promise<Contribution<DataProcessing>> {
  const [subjects, months] = await Promise.all([
    offeredSubjects(reader, site.key),
    readRetention(reader, site.key),
  ]);
  const entries = subjects.length === 0 ? [] : [processing(months)];
  return { entries, staleAt: null };
}

const processing = (months: number): DataProcessing => ({
  name: 'Messages du formulaire de contact',
  purpose:
    'Votre nom, votre adresse de courriel, votre téléphone si vous le donnez et votre message servent à vous répondre ; seules les personnes chargées de l’objet choisi les lisent',
  basis: 'mission d’intérêt public',
  kept: keptInWords(months),
});

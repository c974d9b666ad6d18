import { z } from 'zod';
import { plainText, safeHtml, type PublicRequest } from '#web';
import { nearestService, type LocalService, type Note } from '../domain/addition';
import { placeKeysOf } from '../domain/places';
import type { EntryHere } from '../store/entry-here';
import { additionsShownNow } from './additions-shown-now';
import { whereOf } from './notes-at';
import { inOneLine, speakerOf } from './speaker';

const note = z.object({
  place: z.string().describe('Partie de la fiche ; vide pour la fiche entière'),
  side: z.enum(['before', 'after']),
  title: z.string().nullable(),
  html: z.string(),
  text: z.string(),
  from: z.string().describe('Qui parle : la commune, l’intercommunalité, le département…'),
});

const service = z.object({
  service: z.string().describe('Identifiant officiel du service qui est remplacé ou masqué'),
  title: z.string().nullable(),
  url: z.url().nullable().describe('null : le service n’est pas proposé ici'),
  reason: z.string().nullable(),
  from: z.string(),
});

/** What is added here to the national text: it belongs to those who say it, not to the DILA. */
export const local = z.object({ notes: z.array(note), services: z.array(service) });

type Asked = Pick<PublicRequest, 'site' | 'origin' | 'now'>;

export function presentLocal({ additions, tree }: EntryHere, asked: Asked) {
  const { notes, services, staleAt } = additionsShownNow(additions, asked.now);
  const places = placeKeysOf(tree);
  const replaced = [...new Set(services.map(({ content }) => content.service))];
  const value: z.output<typeof local> = {
    notes: notes.map((one) => ({ ...whereOf(one, places), ...presentNote(one, asked) })),
    services: replaced.flatMap((id) => {
      const one = nearestService(services, id);
      return one ? [presentService(one, asked)] : [];
    }),
  };
  return { value, staleAt };
}

const presentNote = (one: Note, { site }: Asked) => ({
  title: one.content.title || null,
  html: safeHtml(one.content.body),
  text: plainText(one.content.body),
  from: inOneLine(speakerOf(one, site)),
});

const presentService = (one: LocalService, { site, origin }: Asked) => ({
  service: one.content.service,
  title: one.content.label,
  url: one.content.href && new URL(one.content.href, origin).href,
  reason: one.content.reason,
  from: inOneLine(speakerOf(one, site)),
});

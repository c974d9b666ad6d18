import type { DemoDocument, DemoQuickLink, DemoSlot, Posted } from '../types';

/** An entry or a file of the State’s guide of rights and procedures. */
export const officialGuide = (id: string): string =>
  `https://www.service-public.gouv.fr/particuliers/vosdroits/${id}`;

/** The procedures that people come for most; a commune may put its own first. */
export const usualQuickLinks: readonly DemoQuickLink[] = [
  {
    title: 'Demander un acte d’état civil',
    description: 'Naissance, mariage, décès : copie ou extrait',
    target: officialGuide('N359'),
  },
  {
    title: 'Carte d’identité et passeport',
    description: 'Sur rendez-vous, dans une mairie équipée',
    target: officialGuide('N358'),
  },
  {
    title: 'S’inscrire sur les listes électorales',
    description: 'Toute l’année, en ligne ou en mairie',
    target: officialGuide('F1367'),
  },
  {
    title: 'Déclarer des travaux',
    description: 'Clôture, toiture, piscine, agrandissement',
    target: officialGuide('N319'),
  },
  {
    title: 'Se recenser à seize ans',
    description: 'Dans les trois mois qui suivent l’anniversaire',
    target: officialGuide('F870'),
  },
];

export const emergencies = [
  { name: 'SAMU', phone: '15' },
  { name: 'Gendarmerie', phone: '17' },
  { name: 'Pompiers', phone: '18' },
  {
    name: 'Urgences par SMS',
    phone: '114',
    details: 'pour les personnes sourdes ou malentendantes',
  },
] as const;

/** Opening slots written `1 3 5 09:00-12:00`, one line each, with an optional note after `#`. */
export function slots(...lines: readonly string[]): DemoSlot[] {
  return lines.flatMap((line) => {
    const [times = '', note] = line.split('#').map((part) => part.trim());
    const words = times.split(' ');
    const [opens = '', closes = ''] = (words.at(-1) ?? '').split('-');
    return words.slice(0, -1).map((day) => ({
      weekday: Number(day) as DemoSlot['weekday'],
      opens,
      closes,
      ...(note && { note }),
    }));
  });
}

export interface MinutesItem {
  heading: string;
  text: string;
  vote?: string;
}

/** The minutes of a council meeting, as a document. */
export function councilMinutes(
  key: string,
  dated: Posted,
  present: string,
  items: readonly MinutesItem[],
): DemoDocument {
  return {
    key,
    kind: 'council-minutes',
    title: 'Compte rendu du conseil municipal du {date}',
    description: `Au sommaire : ${items.map(({ heading }) => lowerFirst(heading)).join(', ')}.`,
    dated,
    sections: [
      { paragraphs: [`Séance publique tenue en mairie à 20 heures 30. ${present}`] },
      ...items.map(({ heading, text, vote = 'Adopté à l’unanimité des membres présents.' }) => ({
        heading,
        paragraphs: [text, vote],
      })),
      {
        heading: 'Questions diverses',
        paragraphs: [
          'Les questions du public ont été entendues en fin de séance. La date du prochain conseil sera affichée en mairie et publiée sur le site.',
        ],
      },
    ],
  };
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** A short notice, as a document. */
export function notice(
  key: string,
  dated: Posted,
  title: string,
  description: string,
  paragraphs: readonly string[],
): DemoDocument {
  return { key, kind: 'notice', title, description, dated, sections: [{ paragraphs }] };
}

import { link, text, type Page } from './official-archive';

/** What the archive of each audience says: identifiers and words of our own. */
const HABITER = ['N19808', 'Habiter'] as const;
const CUIRE = ['N500', 'Cuire son pain'] as const;

const word = (id: string, title: string, means: string) =>
  `<Definition ID="${id}"><Titre>${title}</Titre>${text(means)}</Definition>`;

export const particuliers = (): Page[] => {
  const page = (one: Omit<Page, 'audience'>): Page => ({ audience: 'Particuliers', ...one });
  return [
    page({
      id: 'N19808',
      type: 'Theme',
      title: 'Habiter',
      content:
        '<SousTheme ID="N20"><Titre>Le four</Titre><Dossier ID="N500">Cuire son pain</Dossier></SousTheme>',
    }),
    page({ id: 'N31931', type: 'Theme', title: 'Associations et fondations' }),
    page({
      id: 'N500',
      type: 'Dossier',
      title: 'Cuire son pain',
      trail: [HABITER],
      content:
        '<SousDossier ID="N500-A"><Titre>Allumer</Titre><Fiche ID="F500">Le four commun</Fiche></SousDossier><Fiche ID="F501">Peut-on vendre son pain ?</Fiche>',
    }),
    page({
      id: 'F500',
      type: "Fiche d'information",
      title: 'Le four commun',
      trail: [HABITER, CUIRE],
      content: `${text(
        `Voir ${link('F501', 'Particuliers', 'vendre')}, ${link('F500', 'Professionnels', 'le four du boulanger')}, ${link('F700', 'Associations', 'les amis du four')} et ${link('F600', 'Professionnels', 'ouvrir boutique')}.`,
        '<LienIntra LienID="R50" type="Définition de glossaire">Le levain</LienIntra> lève.',
      )}${word('R50', 'Levain', 'Pâte qui fait lever le pain des particuliers')}`,
    }),
    page({
      id: 'F501',
      type: 'Fiche Question-réponse conditionnée',
      title: 'Peut-on vendre son pain ?',
      trail: [HABITER, CUIRE],
      content: `<ListeSituations affichage="onglet"><Situation><Titre>Au marché</Titre>${text('Oui, le samedi.')}</Situation></ListeSituations>`,
    }),
    page({
      id: 'F502',
      type: 'Fiche Comment faire si',
      title: 'Le pain brûle',
      content: text('Ouvrez.'),
    }),
    page({
      id: 'F503',
      type: 'Fiche Comment faire si conditionné',
      title: 'Le four s’éteint',
      content: text('Rallumez.'),
    }),
    page({ id: 'F504', type: "Fiche d'information", title: 'La pelle', content: text('En bois.') }),
    page({
      id: 'R500',
      type: 'Formulaire',
      title: 'Demande de fournée',
      content: '<NumeroCerfa>90001*01</NumeroCerfa>',
    }),
    page({
      id: 'R501',
      type: 'Centre de contact',
      title: 'Allô le four',
      content: text('Par téléphone.'),
    }),
  ];
};

export const professionnels = (): Page[] => {
  const page = (one: Omit<Page, 'audience'>): Page => ({ audience: 'Professionnels', ...one });
  return [
    page({ id: 'N24264', type: 'Theme', title: 'Tenir boutique' }),
    page({
      id: 'F500',
      type: "Fiche d'information",
      title: 'Le four du boulanger',
      trail: [['N24264', 'Tenir boutique']],
      content: `${text(`Chez soi : ${link('F500', 'Particuliers', 'le four commun')}.`)}${word('R51', 'Fournil', 'Où le boulanger cuit')}`,
    }),
    page({
      id: 'F600',
      type: "Fiche d'information",
      title: 'Ouvrir boutique',
      content: text('Un comptoir.'),
    }),
    page({
      id: 'F601',
      type: 'Fiche Comment faire si',
      title: 'Je cherche un apprenti',
      content: text('Ici.'),
    }),
  ];
};

export const associations = (): Page[] => {
  const page = (one: Omit<Page, 'audience'>): Page => ({ audience: 'Associations', ...one });
  return [
    page({ id: 'N31403', type: 'Theme', title: 'Faire vivre une association' }),
    page({
      id: 'F700',
      type: "Fiche d'information",
      title: 'Les amis du four',
      trail: [['N31403', 'Faire vivre une association']],
      content: text(`Et ${link('F500', 'Professionnels', 'le boulanger')}.`),
    }),
  ];
};

/** One entry is new, two changed, one moved; nobody announced an element of the new one. */
export const nextDay = (): Page[] => [
  ...particuliers().flatMap((page) => {
    if (page.id === 'F504') return [];
    if (page.id === 'F502') return [{ ...page, title: 'Le pain a brûlé' }];
    return page.id === 'F503' ? [{ ...page, content: LEADING_AWAY }] : [page];
  }),
  {
    id: 'F510',
    type: "Fiche d'information",
    title: 'La pâte',
    audience: 'Particuliers',
    content: '<Nouveaute cle="1">À pétrir.</Nouveaute>',
  },
];

/** To an entry that moved, and to one that nobody has. */
const LEADING_AWAY = text(
  link('F504', 'Particuliers', 'la pelle'),
  link('F999', 'Particuliers', 'rien'),
);

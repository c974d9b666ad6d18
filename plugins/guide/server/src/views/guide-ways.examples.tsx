import type { PageExample } from '#web';
import { childOf } from '../domain/tree';
import { readEntry } from '../domain/read-entry';
import { guideExamples } from '../examples/entries';
import { GlossaryPage } from './glossary-page';
import { GuideHomePage } from './guide-home-page';
import { GuideSearchPage } from './guide-search-page';

const file = {
  kind: 'archive',
  address: 'https://donnees.example/vosdroits-latest.zip',
  archive: 'vosdroits-latest.zip',
  date: '2026-03-02',
  current: true,
} as const;

const GUIDE = { label: 'Guide des droits et démarches', href: '/guide' };

const entry = (label: string, id: string) => ({ label, href: `/guide/particuliers/${id}` });

const lifeEvents = [
  entry('Le pain est brûlé', 'F90003'),
  entry('J’achète un moulin', 'F90011'),
  entry('Je déménage le four', 'F90012'),
];

const home: PageExample = {
  name: 'guide-accueil',
  draw: (site) => (
    <GuideHomePage
      site={site}
      page={{ title: GUIDE.label, path: '/guide', breadcrumb: [] }}
      lead="Vos droits et vos démarches, expliqués par l’administration, sur le site de votre commune."
      searchHref="/guide/recherche"
      audiences={[
        { name: 'particuliers', label: 'Particuliers', href: '/guide', current: true },
        {
          name: 'professionnels',
          label: 'Professionnels',
          href: '/guide/professionnels',
          current: false,
        },
      ]}
      themes={[
        { ...entry('Vie du village', 'N90001'), summary: 'Four et moulin, lavoir, fontaines' },
        { ...entry('Pain et farine', 'N90003'), summary: 'Levain, meunerie, cuisson' },
        { ...entry('Eau', 'N90004'), summary: 'Sources, puits, canaux, biefs et moulins à eau' },
      ]}
      examples={['carte d’identité', 'déménager']}
      lifeEvents={lifeEvents}
      atTownHall={[entry('Allumer le four', 'F90001'), entry('Quelle farine choisir ?', 'F90002')]}
      glossaryHref="/guide/particuliers/glossaire"
      file={file}
    />
  ),
};

const search = (name: string, found: boolean): PageExample => ({
  name,
  draw: (site) => (
    <GuideSearchPage
      site={site}
      page={{
        title: 'Chercher dans le guide',
        path: '/guide/recherche',
        breadcrumb: [GUIDE],
        noindex: true,
      }}
      searchHref="/guide/recherche"
      audiences={[
        { name: 'particuliers', label: 'Particuliers', href: '/guide/recherche', current: true },
      ]}
      words="fourr"
      {...(found ? { instead: 'four', asTypedHref: '/guide/recherche?q=fourr&exact=oui' } : {})}
      total={found ? 31 : 0}
      results={
        found
          ? [
              {
                title: 'Allumer le four',
                href: '/guide/particuliers/F90001',
                label: 'Fiche pratique',
                excerpt: [
                  { text: 'Le ' },
                  { text: 'four', marked: true },
                  { text: ' s’allume la veille.' },
                ],
                changedAt: null,
                rank: 1,
              },
            ]
          : []
      }
      procedures={found ? [{ title: 'Réserver le four', href: '/demarches/reserver-le-four' }] : []}
      examples={['carte d’identité', 'déménager']}
      proceduresHref="/demarches-administratives"
      lifeEvents={lifeEvents}
      currentPage={1}
      lastPage={found ? 3 : 1}
      pageHref={(page) => `/guide/recherche?q=four&page=${page}`}
      file={file}
    />
  ),
});

const glossary: PageExample = {
  name: 'guide-glossaire',
  draw: (site) => (
    <GlossaryPage
      site={site}
      page={{
        title: 'Les mots de l’administration',
        path: '/guide/particuliers/glossaire',
        breadcrumb: [GUIDE],
      }}
      letters={[{ letter: 'L', words: [{ id: 'R90060', title: 'Levain', element: levain() }] }]}
      links={{ entry: () => null, asset: () => null }}
      file={file}
    />
  ),
};

function levain() {
  const read = readEntry(guideExamples['F90001.xml'] ?? '');
  const definition = read.ok && childOf(read.value.entry, 'definition');
  if (!definition) throw new Error('The example explains no word');
  return definition;
}

/** The ways into the guide. */
export const guideWays: PageExample[] = [
  home,
  search('guide-recherche', true),
  search('guide-recherche-vaine', false),
  glossary,
];

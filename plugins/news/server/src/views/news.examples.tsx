import { safeHtml, showcase, type FileLinkProps, type PageExample } from '#web';
import type { NewsTeaser } from './home-news/home-news';
import { NewsItemPage } from './news-item/news-item-page';
import { NewsListPage } from './news-list/news-list-page';

const { cliff, market, orchard, river } = showcase;

export const sixNews: NewsTeaser[] = [
  {
    title: 'Le marché revient sous la halle dès samedi',
    href: '/actualites/marche-sous-la-halle',
    kicker: 'Vie locale',
    date: '2026-11-20',
    summary:
      'Huit producteurs de la vallée s’installent chaque samedi matin : fromages, pain, noix, safran et légumes d’hiver. Le café associatif ouvre à 8 h 30.',
    photo: market,
  },
  {
    title: 'Taille des noyers : une matinée pour apprendre',
    href: '/actualites/taille-des-noyers',
    kicker: 'Nature',
    date: '2026-11-14',
    summary: 'Rendez-vous au verger communal avec un greffeur du pays. Apportez un sécateur.',
    photo: orchard,
  },
  {
    title: 'Route de la Combe fermée du 30 novembre au 4 décembre',
    href: '/actualites/route-de-la-combe',
    kicker: 'Travaux',
    date: '2026-11-12',
    summary: 'Réfection du pont ; la déviation passe par le moulin.',
  },
  {
    title: 'Recensement : deux agents passeront chez vous en janvier',
    href: '/actualites/recensement',
    kicker: 'Mairie',
    date: '2026-11-06',
    summary: 'Ils portent une carte signée du maire. Vous pourrez répondre en ligne.',
  },
  {
    title: 'La crue d’automne en images',
    href: '/actualites/crue',
    date: '2026-10-28',
    photo: river,
  },
  {
    title: 'Le sentier de la falaise est rouvert',
    href: '/actualites/sentier',
    kicker: 'Nature',
    date: '2026-10-15',
    photo: cliff,
  },
];

const minutes: FileLinkProps = {
  title: 'Règlement du marché',
  href: '/uploads/reglement.pdf',
  format: 'PDF',
  bytes: 184_000,
};

const body = safeHtml(`
<p>Après deux ans de travaux, la halle retrouve son marché. Huit producteurs de la vallée s'y installent <strong>chaque samedi de 8 h 30 à 12 h 30</strong> : fromages de chèvre, pain au levain, noix, safran et légumes d'hiver.</p>
<h2>Venir et se garer</h2>
<p>La place reste ouverte aux voitures jusqu'à 8 h. Ensuite, on se gare au pré de la Fontaine, à trois minutes à pied.</p>
<ul><li>Navette depuis les hameaux à 9 h et à 10 h ;</li><li>deux places réservées aux personnes handicapées devant la mairie.</li></ul>
<blockquote><p>« On y vient pour le pain, on y reste pour les nouvelles. »</p></blockquote>
<p>Pour tenir un étal, écrivez à la mairie avant le 15 décembre.</p>`);

const archive = (count: number): NewsTeaser[] =>
  Array.from({ length: count }, (_, index) => {
    const item = sixNews[index % sixNews.length];
    return { ...item, href: `/actualites/numero-${index}` } as NewsTeaser;
  });

export const newsPages: PageExample[] = [
  {
    name: 'actualites',
    draw: (site) => (
      <NewsListPage
        site={site}
        page={{
          title: 'Actualités',
          path: '/actualites',
          breadcrumb: [],
          nextHref: '/actualites?page=2',
        }}
        items={archive(13)}
        total={60}
        currentPage={1}
        lastPage={5}
      />
    ),
  },
  {
    name: 'actualites-page-3',
    draw: (site) => (
      <NewsListPage
        site={site}
        page={{ title: 'Actualités', path: '/actualites?page=3', breadcrumb: [] }}
        items={archive(12)}
        total={60}
        currentPage={3}
        lastPage={5}
      />
    ),
  },
  {
    name: 'actualites-vide',
    draw: (site) => (
      <NewsListPage
        site={site}
        page={{ title: 'Actualités', path: '/actualites', breadcrumb: [] }}
        items={[]}
        total={0}
        currentPage={1}
        lastPage={1}
      />
    ),
  },
  {
    name: 'actualite',
    draw: (site) => (
      <NewsItemPage
        site={site}
        page={{
          title: 'Le marché revient sous la halle dès samedi',
          description: 'Huit producteurs de la vallée chaque samedi matin.',
          path: '/actualites/marche-sous-la-halle',
          breadcrumb: [{ label: 'Actualités', href: '/actualites' }],
          kind: 'article',
          image: market,
          jsonLd: [
            { '@type': 'NewsArticle', headline: 'Le marché revient', datePublished: '2026-11-20' },
          ],
        }}
        title="Le marché revient sous la halle dès samedi"
        kicker="Vie locale"
        publishedOn="2026-11-20"
        updatedOn="2026-11-21"
        summary="Huit producteurs de la vallée s’installent chaque samedi matin, et le café associatif ouvre à 8 h 30."
        body={body}
        photos={[market, orchard, river]}
        files={[minutes]}
        others={sixNews.slice(1, 4)}
      />
    ),
  },
  {
    name: 'actualite-sans-photo',
    draw: (site) => (
      <NewsItemPage
        site={site}
        page={{
          title: 'Route de la Combe fermée',
          path: '/actualites/route-de-la-combe',
          breadcrumb: [{ label: 'Actualités', href: '/actualites' }],
          kind: 'article',
        }}
        title="Route de la Combe fermée du 30 novembre au 4 décembre"
        publishedOn="2026-11-12"
        body={safeHtml('<p>Réfection du pont ; la déviation passe par le moulin.</p>')}
        photos={[]}
        files={[]}
        source={{ label: 'Communauté de communes', href: 'https://cauvaldor.example/pont' }}
        others={[]}
      />
    ),
  },
];

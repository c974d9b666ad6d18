import { fr } from '../text/french';
import { Layout } from '../document/layout';
import { PageHead } from '../document/page-head';
import { wayToWrite } from '../components/town-hall/town-hall';
import type { Link, SiteFrame } from '../types';

export type ErrorStatus = 404 | 410 | 500;

export interface ErrorPageProps {
  site: SiteFrame;
  status: ErrorStatus;
  /** Pages that the visitor may have been looking for. */
  suggestions?: readonly Link[];
}

const words: Record<ErrorStatus, { title: string; lead: string }> = {
  404: {
    title: 'Cette page est introuvable',
    lead: 'L’adresse contient peut-être une faute, ou la page a changé de place.',
  },
  410: {
    title: 'Cette page a été retirée',
    lead: 'Elle n’est plus publiée. Les informations à jour sont sur le reste du site.',
  },
  500: {
    title: 'Le site ne répond pas comme prévu',
    lead: 'L’incident est enregistré. Réessayez dans quelques minutes, ou appelez-nous.',
  },
};

/** What is said when there is no page to show, and where to go from there. */
export function ErrorPage({ site, status, suggestions = [] }: ErrorPageProps) {
  const { title, lead } = words[status];
  return (
    <Layout site={site} page={{ title, path: '/', noindex: true }}>
      <div class="page error-page">
        <PageHead title={title} lead={lead} kicker={`Erreur ${status}`} />
        <ul class="link-list">
          {[...suggestions, ...usualPages(site)].map(({ label, href }) => (
            <li>
              <a href={href}>{fr(label)}</a>
            </li>
          ))}
        </ul>
      </div>
    </Layout>
  );
}

function usualPages({ townHall }: SiteFrame): Link[] {
  const message = wayToWrite(townHall);
  return [
    { label: 'Revenir à l’accueil', href: '/' },
    { label: 'Parcourir le plan du site', href: '/plan-du-site' },
    ...(message ? [{ label: 'Nous écrire', href: message }] : []),
  ];
}

import { fr } from '../../text/french';
import type { Link } from '../../types';

export interface BreadcrumbProps {
  trail: Link[];
  title: string;
}

/** Where the visitor is, from the home to this page. */
export const Breadcrumb = ({ trail, title }: BreadcrumbProps) => (
  <nav class="breadcrumb" aria-label="Fil d’Ariane">
    <ol>
      {[{ label: 'Accueil', href: '/' }, ...trail].map(({ label, href }) => (
        <li>
          <a href={href}>{fr(label)}</a>
        </li>
      ))}
      <li>
        <span aria-current="page">{fr(title)}</span>
      </li>
    </ol>
  </nav>
);

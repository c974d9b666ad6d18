import { fr } from '../text/french';
import { Layout } from '../document/layout';
import { PageHead } from '../document/page-head';
import type { Framed, Link } from '../types';

export interface SiteMapNode extends Link {
  children?: SiteMapNode[];
}

export interface SiteMapPageProps extends Framed {
  /** `Pages`, `Actualités`… each with its own tree. */
  groups: { title: string; nodes: SiteMapNode[] }[];
}

/** Every page of the site, as a tree of links (RGAA 12.1). */
export const SiteMapPage = ({ site, page, groups }: SiteMapPageProps) => (
  <Layout site={site} page={page}>
    <div class="page site-map">
      <PageHead title={page.title} />
      <div class="site-map-groups">
        {groups.map(({ title, nodes }, index) => (
          <section aria-labelledby={`plan-${index}`}>
            <h2 id={`plan-${index}`}>{fr(title)}</h2>
            <Tree nodes={nodes} />
          </section>
        ))}
      </div>
    </div>
  </Layout>
);

const Tree = ({ nodes }: { nodes: SiteMapNode[] }) => (
  <ul class="tree">
    {nodes.map(({ label, href, children }) => (
      <li>
        <a href={href}>{fr(label)}</a>
        {children && children.length > 0 && <Tree nodes={children} />}
      </li>
    ))}
  </ul>
);

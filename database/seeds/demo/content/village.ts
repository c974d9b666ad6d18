import type { DemoPhoto, DemoSite } from '../types';
import { usualQuickLinks } from './usual';

interface Village extends Omit<
  DemoSite,
  'key' | 'kind' | 'collectivity' | 'pages' | 'quickLinks' | 'office'
> {
  insee: string;
  quickLinks?: DemoSite['quickLinks'];
  office: Omit<DemoSite['office'], 'email' | 'city'>;
}

/** A mini-site: what all villages share is said once. */
export function village({ insee, office, ...rest }: Village): DemoSite {
  return {
    quickLinks: usualQuickLinks,
    ...rest,
    key: insee,
    kind: 'mini',
    collectivity: { kind: 'commune', insee, name: rest.name.replaceAll('’', "'") },
    office: { ...office, city: rest.name, email: `mairie@${rest.label}.example` },
    pages: [],
  };
}

/** A photograph in a few words; the season is that of its item. */
export const view = (
  scene: DemoPhoto['scene'],
  hour: DemoPhoto['hour'],
  alt: string | null,
  more: Partial<DemoPhoto> = {},
): DemoPhoto => ({ scene, hour, alt, ...more });

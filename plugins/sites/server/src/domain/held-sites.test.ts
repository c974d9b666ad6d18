import { heldSites, roleLabels } from './held-sites';
import type { Membership } from './standing';

const TODAY = '2026-03-16';

const membership = (site: number, role: Membership['role'], endsOn: string | null = null) => ({
  site,
  role,
  endsOn,
});

describe('the sites that a person holds', () => {
  test('a person may hold several roles on a site', () => {
    const held = heldSites([membership(3, 'editor'), membership(3, 'procedures-agent')], TODAY);
    expect(roleLabels(held, 3)).toEqual(['Rédaction', 'Téléprocédures']);
  });

  test('the last day of a membership still counts, the day after does not', () => {
    const held = heldSites(
      [membership(3, 'editor', TODAY), membership(4, 'editor', '2026-03-15')],
      TODAY,
    );
    expect([...held.bySite.keys()]).toEqual([3]);
  });

  test('a role held on the whole platform counts on each site', () => {
    const held = heldSites([membership(0, 'webmaster'), membership(3, 'editor')], TODAY);
    expect(held.everywhere).toEqual(['webmaster']);
    expect([...held.bySite.keys()]).toEqual([3]);
    expect(roleLabels(held, 3)).toEqual(['Rédaction', 'Webmestre du centre']);
    expect(roleLabels(held, 12)).toEqual(['Webmestre du centre']);
  });
});

import type { Membership } from '../domain/standing';
import { obligesSecondFactor } from './obliges-second-factor';

const TODAY = '2026-03-03';

test.each<[Membership[], boolean]>([
  [[], false],
  [[{ site: 3, role: 'site-manager', endsOn: null }], false],
  [[{ site: 0, role: 'platform-administrator', endsOn: null }], true],
  [[{ site: 0, role: 'webmaster', endsOn: '2026-03-03' }], true],
  [[{ site: 0, role: 'webmaster', endsOn: '2026-03-02' }], false],
  [
    [
      { site: 3, role: 'contributor', endsOn: null },
      { site: 4, role: 'webmaster', endsOn: null },
    ],
    true,
  ],
  [[{ site: 3, role: 'platform-administrator', endsOn: null }], false],
])('%j: obliged is %p', (held, obliged) => {
  expect(obligesSecondFactor(held, TODAY)).toBe(obliged);
});

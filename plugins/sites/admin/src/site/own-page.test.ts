import { ownPageOf } from './own-page';

const LISTS = '/content-manager/collection-types';

test.each([
  [`${LISTS}/plugin::sites.site/create`, '/plugins/new-site'],
  [`${LISTS}/plugin::sites.opening-slot`, '/plugins/opening-hours'],
  [`${LISTS}/plugin::sites.opening-slot/create`, '/plugins/opening-hours'],
  [`${LISTS}/plugin::sites.exceptional-closure/x8k2`, '/plugins/opening-hours'],
  [`${LISTS}/plugin::sites.membership`, '/plugins/people'],
  [`${LISTS}/plugin::guide.local-note/x8k2`, '/plugins/guide'],
  [`${LISTS}/plugin::sites.site/x8k2`, null],
  [`${LISTS}/plugin::sites.office`, null],
])('%s: %s', (pathname, page) => {
  expect(ownPageOf(pathname)).toBe(page);
});

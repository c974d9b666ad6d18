import type { PublicRoute } from './answer';
import { createRouteRegistry } from './route-registry';

const route = (path: string): PublicRoute => ({ path, answer: () => ({ kind: 'not-found' }) });

test('a named part of the address reaches the route', () => {
  const routes = createRouteRegistry();
  routes.add(route('/actualites'), route('/actualites/:slug'));
  expect(routes.match('/actualites/fete-votive')?.params).toEqual({ slug: 'fete-votive' });
  expect(routes.match('/actualites')?.route.path).toBe('/actualites');
});

test('a named part holds one step of the address, not two', () => {
  const routes = createRouteRegistry();
  routes.add(route('/actualites/:slug'));
  expect(routes.match('/actualites/2026/fete')).toBeNull();
});

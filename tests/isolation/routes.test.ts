import { enrol, signIn, type CastPerson, type Client } from '../cast';
import { allRoutes, attemptsOnRoute, endsSession, type Route } from './walk/routes';
import { setScene, type Scene } from './walk/scene';
import { ALMIGHTY } from './walk/visitors';

jest.setTimeout(900_000);

/** `/content-manager/…` and `/api/…` stand for the plugin that answers there. */
const areaOf = ({ path }: Route) => path.split('/')[1] ?? '';

/** Somebody of the whole platform may choose any site, so is told the names of all. */
const ENTITLED = new RegExp(`^200 ${ALMIGHTY}: get /sites/mine$`);

const leaver: CastPerson = {
  firstname: 'leaver',
  lastname: 'Voisin',
  email: 'leaver@voisin.test',
  role: 'webmaster',
};

/** Whoever may do everything tries every type; the others are mostly refused before that. */
const mayAll = ({ name }: Client) => name === ALMIGHTY;

describe('through the routes of', () => {
  const routes = allRoutes();
  const staying = routes.filter((route) => !endsSession(route));
  const areas = [...new Set(staying.map(areaOf))].sort();
  let scene: Scene;

  beforeAll(async () => {
    scene = await setScene({ idsAreNamed: true, harmless: [ENTITLED] });
  });

  afterAll(() => {
    const { requests, statuses } = scene.witness;
    console.log(`${routes.length} routes, ${requests} requests: ${JSON.stringify(statuses)}`);
  });

  test.each(areas)('/%s, nobody of another site reads or changes anything', async (area) => {
    const here = staying.filter((route) => areaOf(route) === area);
    for (const visitor of scene.visitors) {
      const attempts = here.flatMap((route) => attemptsOnRoute(scene, route, mayAll(visitor)));
      await scene.witness.watch(visitor, attempts);
    }
    await scene.verify();
  });

  test('farewell, in a session of its own for each route', async () => {
    await enrol(leaver, scene.home);
    for (const route of routes.filter(endsSession)) {
      const leaving: Client = await signIn(leaver, scene.home);
      await scene.witness.watch(leaving, attemptsOnRoute(scene, route, false));
    }
    await scene.verify();
  });

  test('nobody was signed out by the walk', async () => {
    for (const visitor of scene.visitors.filter(({ name }) => name !== 'nobody')) {
      expect([visitor.name, (await visitor.get('/admin/users/me')).status]).toEqual([
        visitor.name,
        200,
      ]);
    }
  });
});

import { openNewsDesk, type NewsDesk } from '../admin/news-desk.mts';
import { signInFirst } from '../admin/admin-session.mts';
import { answerOf } from '../baseline/bare-server.mts';
import { writePlainApp } from '../baseline/plain-app.mts';
import { hostsOf, type Population } from '../data/population.mts';
import { plainNews } from '../data/plain-news.mts';
import { settle } from '../data/settle.mts';
import type { Bench, Figure } from '../figure.mts';
import { compare, type Comparison } from '../rounds.mts';
import { databaseOf } from '../platforms.mts';
import type { Workroom } from '../workroom.mts';

const DEPARTMENT: Population = { sites: 312, newsPerSite: 200 };
const AT_A_TIME = 10;
const SITE = 1;
const PLAIN_DATABASE = 'bench_plain';

/** What our rules, fence, journal and addresses cost to a person who writes. */
export const savePublish: Bench = {
  name: 'save-publish',
  title: 'Enregistrer et publier une actualité, rapporté au même Strapi sans rien de nous',
  async measure(room) {
    const subject = await openSubject(room);
    const baseline = await openBaseline(room);
    const figures: Figure[] = [];
    for (const action of ['save', 'publish'] as const) {
      const times = await compare(
        room.rounds,
        each(subject.desk, action),
        each(baseline.desk, action),
      );
      const statements = [await countOne(subject, action), await countOne(baseline, action)];
      figures.push(figureOf(action, times, statements));
    }
    const seen = await seenAtOnce(subject.desk, subject.port);
    await Promise.all([subject.stop(), baseline.stop()]);
    return [
      ...figures,
      { ...seen, id: 'save-publish/visible', label: 'Visible à la requête suivante' },
    ];
  },
};

/** A contributor of one site among 312. */
async function openSubject(room: Workroom) {
  const platform = await room.platform(DEPARTMENT);
  const session = await signInFirst(platform.port);
  await room.cluster.within(databaseOf(DEPARTMENT), async (client) => {
    await client.query(
      `with held as (insert into memberships (role, site_key) values ('contributor', $1) returning id)
       insert into memberships_user_lnk (membership_id, user_id) select id, 1 from held`,
      [SITE],
    );
  });
  const desk = await openNewsDesk(session, 'plugin::news.news-item', SITE * 8 + 1);
  return { ...platform, desk };
}

/** As many news items, without sites. */
async function openBaseline(room: Workroom) {
  const app = `${room.folder}/plain-app`;
  writePlainApp(app);
  await room.cluster.create(PLAIN_DATABASE);
  const platform = await room.serve('plain-process.mts', {
    DATABASE_URL: room.cluster.urlOf(PLAIN_DATABASE),
    BENCH_APP: app,
    BENCH_PUBLIC: `${app}/public`,
  });
  await room.cluster.within(PLAIN_DATABASE, async (client) => {
    for (const statement of plainNews(DEPARTMENT)) await client.query(statement);
    await settle(client);
  });
  const session = await signInFirst(platform.port);
  return { ...platform, desk: await openNewsDesk(session, 'api::news-item.news-item', 1) };
}

/** Milliseconds of one call, over several in a row. A save precedes each publication, untimed. */
const each = (desk: NewsDesk, action: Action) => async () => {
  let spent = 0;
  for (let call = 0; call < AT_A_TIME; call += 1) {
    const title = `Actualité de ${performance.now()}`;
    if (action === 'publish') await desk.save(title);
    const start = performance.now();
    await desk[action](title);
    spent += performance.now() - start;
  }
  return spent / AT_A_TIME;
};

type Action = 'save' | 'publish';

/** SQL statements of one call. */
async function countOne(strapi: { desk: NewsDesk; statements(): Promise<number> }, action: Action) {
  await strapi.desk.save('Ébauche');
  const before = await strapi.statements();
  await strapi.desk[action]('Ébauche relue');
  return (await strapi.statements()) - before;
}

const LABELS: Record<Action, string> = { save: 'Enregistrer', publish: 'Publier' };

const figureOf = (
  action: Action,
  { ratio, subject, baseline }: Comparison,
  statements: readonly number[],
): Figure => ({
  id: `save-publish/${action}`,
  label: LABELS[action],
  value: ratio,
  unit: 'ratio',
  goal: { atMost: 1.5 },
  detail: `${subject.toFixed(1)} ms contre ${baseline.toFixed(1)} ms, ${statements.join(' requêtes SQL contre ')}`,
});

/** Share of the publications that the very next answer of the cached home page shows. */
async function seenAtOnce(desk: NewsDesk, port: number) {
  const [host = ''] = hostsOf(DEPARTMENT);
  let seen = 0;
  for (let call = 0; call < AT_A_TIME; call += 1) {
    const title = `Nouvelle ${Math.round(performance.now())}`;
    await answerOf({ port, host });
    await desk.save(title);
    await desk.publish(title);
    if ((await answerOf({ port, host })).body.includes(title)) seen += 1;
  }
  return {
    value: seen / AT_A_TIME,
    unit: 'ratio',
    goal: { atLeast: 1 },
    detail: `${seen} publications sur ${AT_A_TIME}, accueil en cache juste avant`,
  };
}

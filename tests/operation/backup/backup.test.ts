import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { media } from '#media';
import { platform } from '#platform';
import { cahors, cardaillac, inSite, siteOf, type CastSite } from '../../cast';
import { strapi } from '../../harness/booted';
import { pdf, phonePhoto } from '../../uploads/samples';
import {
  begin,
  dropInstallation,
  emptyInstallation,
  operate,
  query,
  source,
  type Installation,
} from './installation';
import { namedIn, pictureOf, type Picture } from './picture';

jest.setTimeout(120_000);

const NEWS = 'plugin::news.news-item';
const folder = mkdtempSync(join(tmpdir(), 'parvis-archives-'));
const archive = (name: string) => join(folder, name);
const made: Installation[] = [];
let town: CastSite;
let village: CastSite;

const empty = async () => {
  const installation = await emptyInstallation();
  made.push(installation);
  return installation;
};

beforeAll(async () => {
  town = await siteOf(cahors);
  village = await siteOf(cardaillac);
  await addFile(town, await phonePhoto(), 'place.jpg');
  await addFile(village, pdf, 'conseil.pdf');
  await publish(village, 'Reprise du marché');
  await keep(village, pdf);
});

afterAll(async () => {
  for (const installation of made) await dropInstallation(installation);
  rmSync(folder, { recursive: true });
});

test('every row of every table and every file come back on an empty platform, which starts', async () => {
  const here = await empty();
  const before = await backupAtRest('whole');
  const restored = await operate('restore', before.file, here);
  expect(restored).toMatchObject({ code: 0, said: expect.stringContaining('comme elle était') });

  const after = await pictureOf(here);
  expect(after.rows).toEqual(before.picture.rows);
  expect(after.files).toEqual(await namedIn(source(), before.picture.files));
  expect(Object.keys(after.rows).length).toBeGreaterThan(60);
  expect(Object.keys(after.files).filter((path) => path.includes('/')).length).toBeGreaterThan(0);
  expect(start(here)).toEqual({ status: 0, said: '' });
});

test('a restored platform has the same rows, keys, indexes, triggers and fences, and can be restored', async () => {
  const [one, other] = [await empty(), await empty()];
  await operate('backup', archive('first.tar'), source());
  await operate('restore', archive('first.tar'), one);
  await operate('backup', archive('second.tar'), one);
  await operate('restore', archive('second.tar'), other);
  const shape = await shapeOf(one);
  expect(shape.length).toBeGreaterThan(400);
  expect(await shapeOf(other)).toEqual(shape);
  expect(await pictureOf(other)).toEqual(await pictureOf(one));
  expect(await shapeOf(source())).toEqual(shape);
});

test('a backup made while people write holds what was acknowledged, and whole items only', async () => {
  const here = await empty();
  const acknowledged: string[] = [];
  const begun = new Date().toISOString();
  let writing = true;
  const writers = [town, village].map(async (site) => {
    for (let count = 0; writing; count += 1) {
      const title = `Pendant la sauvegarde ${site.key}-${count}`;
      await publish(site, title);
      if (count % 5 === 0) await addFile(site, pdf, `${count}.pdf`);
      await keep(site, pdf);
      acknowledged.push(title);
    }
  });
  await until(() => acknowledged.length >= 4);
  const promised = [...acknowledged];
  const { code } = await operate('backup', archive('busy.tar'), source());
  writing = false;
  await Promise.all(writers);
  expect(code).toBe(0);
  expect(acknowledged.length).toBeGreaterThan(promised.length);

  await operate('restore', archive('busy.tar'), here);
  const items = await query<{ title: string; drafts: number; published: number; entries: number }>(
    here.adminUrl,
    `select min(title) as title,
            count(*) filter (where published_at is null)::int as drafts,
            count(*) filter (where published_at is not null)::int as published,
            (select count(*)::int from journal_entries j where j.document_id = n.document_id) as entries
       from news_items n where title like 'Pendant la sauvegarde %' group by n.document_id`,
  );
  expect(items.map(({ title }) => title)).toEqual(expect.arrayContaining(promised));
  expect(
    items.filter((item) => item.published !== 1 || item.drafts !== 1 || item.entries < 1),
  ).toEqual([]);
  const stored = Object.keys((await pictureOf(here)).files);
  const named = await query<{ name: string }>(
    here.adminUrl,
    `select substr(url, length('/uploads/') + 1) as name from files where created_at >= '${begun}'
     union all select left(stored_as, 2) || '/' || stored_as from private_files
                where created_at >= '${begun}'`,
  );
  expect(named.length).toBeGreaterThan(promised.length);
  expect(stored).toEqual(expect.arrayContaining(named.map(({ name }) => name)));
});

test('a file that is not on the disk is named, and stops nothing', async () => {
  const [photo] = await addFile(town, pdf, 'perdu.pdf');
  const { url } = photo as { url: string };
  rmSync(join(source().uploads, '..', url));
  const { code, said } = await operate('backup', archive('missing.tar'), source());
  expect(code).toBe(0);
  expect(said).toContain(`manquent sur le disque :\n  media/${url.split('/').at(-1)}`);
  await inSite(town, () => strapi.db.query('plugin::upload.file').delete({ where: { url } }));
});

test('a platform in service is not restored, nor one that holds something', async () => {
  await backupOf('kept.tar');
  const inService = await operate('restore', archive('kept.tar'), source());
  expect(inService).toMatchObject({ code: 1, said: expect.stringContaining('en service') });
  const here = await empty();
  await operate('restore', archive('kept.tar'), here);
  const again = await operate('restore', archive('kept.tar'), here);
  expect(again).toMatchObject({ code: 1, said: expect.stringContaining('--erase') });
});

test('asked to erase, it leaves nothing of what was there', async () => {
  await backupOf('kept.tar');
  const here = await empty();
  await operate('restore', archive('kept.tar'), here);
  const before = await pictureOf(here);
  await query(here.adminUrl, `create table stranger (id int); update sites set name = 'Autre'`);
  writeFileSync(join(here.uploads, 'stranger.pdf'), 'autre');
  expect(await operate('restore', archive('kept.tar'), here, '--erase')).toMatchObject({ code: 0 });
  expect(await pictureOf(here)).toEqual(before);
});

test.each([
  ['one bit of which changed', (bytes: Buffer) => flip(bytes, insideFirstFile(bytes))],
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 100_000)],
  ['that is something else', () => Buffer.from('Bonjour'.repeat(1_000))],
])('an archive %s is refused, and nothing changes', async (_what, damage) => {
  await backupOf('kept.tar');
  const here = await empty();
  writeFileSync(archive('damaged.tar'), damage(readFileSync(archive('kept.tar'))));
  const { code, said } = await operate('restore', archive('damaged.tar'), here);
  expect(code).toBe(1);
  expect(said).toMatch(/abîmé|entière|sauvegarde de Parvis/);
  expect(await pictureOf(here)).toEqual({ rows: {}, files: {} });
});

test('a restoration killed half way leaves what was there, and succeeds the second time', async () => {
  await backupOf('kept.tar');
  const here = await empty();
  await operate('restore', archive('kept.tar'), here);
  await query(here.adminUrl, `update sites set name = 'Avant la coupure'`);
  const before = await pictureOf(here);
  for (const moment of [/Vérification : 100/, /Restauration : \d/, /Restauration : [5-9]\d/]) {
    const restoration = begin('restore', archive('kept.tar'), here, '--erase');
    await restoration.heard(moment);
    restoration.kill();
    expect((await restoration.outcome).said).not.toContain('comme elle était');
  }
  await until(async () => (await connections(here)) === 0);
  expect((await pictureOf(here)).rows).toEqual(before.rows);
  expect(await operate('restore', archive('kept.tar'), here, '--erase')).toMatchObject({ code: 0 });
  expect((await pictureOf(here)).rows).not.toEqual(before.rows);
});

test('a full disk is said in words, and leaves no half of a backup', async () => {
  symlinkSync('/dev/full', archive('full.tar.part'));
  const { code, said } = await operate('backup', archive('full.tar'), source());
  expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('Le disque est plein') });
  expect(readdirSync(folder).filter((name) => name.startsWith('full'))).toEqual([]);
});

test('a backup never writes over another', async () => {
  await backupOf('kept.tar');
  const bytes = readFileSync(archive('kept.tar'));
  const again = await operate('backup', archive('kept.tar'), source());
  expect(again).toMatchObject({ code: 1, said: expect.stringContaining('existe déjà') });
  expect(readFileSync(archive('kept.tar')).equals(bytes)).toBe(true);
});

const addFile = (site: CastSite, content: Buffer, originalFilename: string) => {
  const filepath = archive(originalFilename);
  writeFileSync(filepath, content);
  const info = { decorative: true };
  return inSite(site, () => media(strapi).addFiles([{ filepath, originalFilename, info }]));
};

const keep = (site: CastSite, content: Buffer) =>
  inSite(site, () =>
    platform(strapi).privateFiles.keep(Readable.from([content]), {
      name: 'Carte de Monique.pdf',
      accept: ['application/pdf'],
      maxBytes: 1_000_000,
      about: { uid: NEWS, documentId: 'demande-de-monique' },
    }),
  );

const publish = (site: CastSite, title: string) =>
  inSite(site, () => strapi.documents(NEWS).create({ data: { title }, status: 'published' }));

async function backupOf(name: string) {
  if (!existsSync(archive(name))) await operate('backup', archive(name), source());
}

/** Jobs write rows of their own, and so does their queue: both are stopped meanwhile. */
async function backupAtRest(name: string): Promise<{ file: string; picture: Picture }> {
  const { jobs } = platform(strapi);
  await jobs.stop();
  try {
    const file = archive(`${name}.tar`);
    const picture = await pictureOf(source());
    const { code, said } = await operate('backup', file, source());
    expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('Sauvegarde écrite') });
    expect(await pictureOf(source())).toEqual(picture);
    return { file, picture };
  } finally {
    await jobs.start();
  }
}

/** What a platform says that starts there. */
function start({ databaseUrl }: Installation) {
  const { status, stderr } = spawnSync(process.execPath, ['tests/harness/start.mts'], {
    env: { ...process.env, DATABASE_URL: databaseUrl, RUN_JOBS: 'false' },
    encoding: 'utf8',
  });
  return { status, said: stderr };
}

/** What PostgreSQL's catalogue says of everything but rows. */
async function shapeOf({ adminUrl }: Installation): Promise<string[]> {
  const lines = await query<{ line: string }>(adminUrl, SHAPE);
  // Each platform remembers its own backups.
  return lines
    .map(({ line }) => line)
    .filter((line) => !line.includes('parvis_backups'))
    .sort();
}

const SHAPE = `
with ours as (select oid, nspname from pg_namespace where nspname in ('public', 'jobs'))
select format('column %s.%s %s %s %s', a.attrelid::regclass, a.attname, format_type(a.atttypid, a.atttypmod),
              a.attnotnull, pg_get_expr(d.adbin, d.adrelid)) as line
  from pg_attribute a join pg_class c on c.oid = a.attrelid join ours on ours.oid = c.relnamespace
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
 where a.attnum > 0 and not a.attisdropped
union all select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(k.oid))
  from pg_constraint k join ours on ours.oid = connamespace where contype <> 'n'
union all select format('index %s %s', pg_get_indexdef(indexrelid), indisvalid)
  from pg_index join pg_class c on c.oid = indexrelid join ours on ours.oid = c.relnamespace
union all select format('part %s of %s %s', inhrelid::regclass, inhparent::regclass, pg_get_expr(relpartbound, c.oid))
  from pg_inherits join pg_class c on c.oid = inhrelid
union all select format('trigger %s', pg_get_triggerdef(t.oid)) from pg_trigger t where not tgisinternal
union all select format('function %s', pg_get_functiondef(p.oid)) from pg_proc p join ours on ours.oid = pronamespace
union all select format('fence %s %s %s', c.relname, relrowsecurity, relforcerowsecurity)
  from pg_class c join ours on ours.oid = relnamespace where relkind in ('r', 'p')
union all select format('policy %s %s %s %s', polrelid::regclass, polname, pg_get_expr(polqual, polrelid),
                        pg_get_expr(polwithcheck, polrelid)) from pg_policy
union all select format('sequence %s of %s', seqrelid::regclass, d.refobjid::regclass)
  from pg_sequence left join pg_depend d on d.objid = seqrelid and d.deptype in ('a', 'i')
union all select format('owner %s %s', relname, pg_get_userbyid(relowner))
  from pg_class join ours on ours.oid = relnamespace`;

async function connections({ adminUrl }: Installation): Promise<number> {
  const name = new URL(adminUrl).pathname.slice(1);
  const [row] = await query<{ count: number }>(
    adminUrl,
    `select count(*)::int as count from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`,
  );
  return row?.count ?? 0;
}

/** The content of an entry begins 512 bytes after its name; between entries nothing counts. */
const insideFirstFile = (bytes: Buffer) => bytes.indexOf('media/') + 512 + 10;

const flip = (bytes: Buffer, at: number) => {
  const damaged = Buffer.from(bytes);
  damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
  return damaged;
};

const pause = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds));

async function until(holds: () => boolean | Promise<boolean>) {
  while (!(await holds())) await pause(20);
}

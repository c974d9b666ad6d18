import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import {
  BANNER,
  coatOfArmsSvg,
  landscapeSvg,
  NEWS_PHOTO,
  renderPhoto,
  type CoatOfArmsSpec,
  type ResolvedPhoto,
  type ResolvedSite,
} from './demo';

const FOLDER = '.cache/artwork';
const ARMS_WIDTH = 600;
const SVG_WIDTH = 200;
const SVG_DENSITY = 72;

interface Drawing {
  readonly path: string;
  render(): Promise<Buffer>;
}

/** Where the drawing of a photograph is kept; its name changes when the drawing does. */
export const photoPath = (photo: ResolvedPhoto, isBanner = false): string =>
  pathOf(landscapeSvg(photo.spec, sizeOf(isBanner)), 'jpg');

export const armsPath = (arms: CoatOfArmsSpec): string => pathOf(coatOfArmsSvg(arms), 'png');

const sizeOf = (isBanner: boolean) => (isBanner ? BANNER : NEWS_PHOTO);

const pathOf = (svg: string, ext: string) =>
  join(FOLDER, `${createHash('sha1').update(svg).digest('hex')}.${ext}`);

/** Every drawing of the sites that is not kept yet. */
export async function missingDrawings(sites: readonly ResolvedSite[]): Promise<Drawing[]> {
  const all = new Map(sites.flatMap(drawingsOf).map((drawing) => [drawing.path, drawing]));
  const checked = await Promise.all(
    [...all.values()].map(async (drawing) => ((await exists(drawing.path)) ? null : drawing)),
  );
  return checked.filter((drawing) => drawing !== null);
}

function drawingsOf(site: ResolvedSite): Drawing[] {
  const banner = { path: photoPath(site.banner, true), render: () => photo(site.banner, true) };
  const arms = { path: armsPath(site.arms), render: () => drawArms(site.arms) };
  const others = photosOf(site).map((shown) => ({
    path: photoPath(shown),
    render: () => photo(shown),
  }));
  return [banner, arms, ...others];
}

function photosOf({ news, pages }: ResolvedSite): ResolvedPhoto[] {
  const ofNews = news.flatMap(({ cover, images }) => [cover, ...images]);
  return [...ofNews, ...picturesOf(pages)].filter((shown) => shown !== null);
}

const picturesOf = (pages: ResolvedSite['pages']): (ResolvedPhoto | null)[] =>
  pages.flatMap(({ picture, children }) => [picture, ...picturesOf(children)]);

const photo = ({ spec }: ResolvedPhoto, isBanner = false) => renderPhoto(spec, sizeOf(isBanner));

const drawArms = (arms: CoatOfArmsSpec) =>
  sharp(Buffer.from(coatOfArmsSvg(arms)), { density: (SVG_DENSITY * ARMS_WIDTH) / SVG_WIDTH })
    .png()
    .toBuffer();

/** Draws as many at a time as the machine has processors. */
export async function draw(drawings: readonly Drawing[], done: () => void): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const waiting = drawings.values();
  const worker = async () => {
    for (const drawing of waiting) {
      await keep(drawing);
      done();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

/** Under its name only when it is whole. */
async function keep({ path, render }: Drawing) {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, await render());
  await rename(draft, path);
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

import type { Core } from '@strapi/strapi';
import { sites } from '#sites';
import { draw, missingDrawings } from './artwork-cache';
import { demoSites, people, resolveSite, type DemoSite, type TemplateName } from './demo';
import { loadPeople } from './load-people';
import { loadSite } from './load-site';

/** How far a long work has come. */
export interface Progress {
  advance(label?: string): void;
  end(): void;
}

export interface LoadOptions {
  readonly now: Date;
  readonly passwordOf: (email: string) => string;
  /** Called for each long part that has something to do. */
  readonly progress: (title: string, total: number) => Progress;
}

/**
 * Loads the demonstration: each site whole, with its content, then the accounts. What is there
 * already is left as it is.
 */
export async function loadDemonstration(strapi: Core.Strapi, options: LoadOptions): Promise<void> {
  const wanted = await missingSites(strapi);
  const resolved = wanted.map((site) => resolveSite(site, options.now));
  const drawings = await missingDrawings(resolved);
  await shown(options, 'Images', drawings.length, (bar) => draw(drawings, () => bar.advance()));
  await shown(options, 'Sites', resolved.length, async (bar) => {
    for (const site of resolved) {
      await loadSite(strapi, site, options.now);
      bar.advance(site.name);
    }
  });
  await loadPeople(strapi, options.passwordOf);
  if (resolved.length > 0) await sites(strapi).settle();
}

async function missingSites(strapi: Core.Strapi) {
  const known = new Set((await sites(strapi).list.all()).map(({ primaryHost }) => primaryHost));
  const isKnown = (label: string) => [...known].some((host) => host?.startsWith(`${label}.`));
  return demoSites.filter(({ label }) => !isKnown(label)).toSorted(communesFirst);
}

/** Who writes in the guide for communes comes once they are there. */
const communesFirst = (one: DemoSite, other: DemoSite) =>
  Number(other.collectivity.kind === 'commune') - Number(one.collectivity.kind === 'commune');

async function shown(
  { progress }: LoadOptions,
  title: string,
  total: number,
  work: (bar: Progress) => Promise<void>,
) {
  if (total === 0) return;
  const bar = progress(title, total);
  try {
    await work(bar);
  } finally {
    bar.end();
  }
}

export interface DemoSiteLine {
  readonly name: string;
  readonly label: string;
  readonly template: TemplateName;
  readonly kind: 'mini' | 'full';
}

/** What the table printed at start lists. */
export const demoSiteLines = (): DemoSiteLine[] =>
  demoSites.map(({ name, label, template, kind }) => ({ name, label, template, kind }));

export const demoPeople = () => people;

export interface MadeSiteLine {
  readonly name: string;
  readonly host: string;
  readonly template: string;
  readonly kind: 'mini' | 'full';
  readonly isLaunched: boolean;
}

/** Sites that people made in the demonstration since it was loaded. */
export async function sitesMadeSince(strapi: Core.Strapi): Promise<MadeSiteLine[]> {
  const all = await sites(strapi).list.all();
  return all.flatMap(({ name, primaryHost: host, template, kind, launchedAt, closedAt }) =>
    host === null || closedAt !== null || isOfDemonstration(host)
      ? []
      : [{ name, host, template, kind, isLaunched: launchedAt !== null }],
  );
}

const isOfDemonstration = (host: string) =>
  demoSites.some(({ label }) => host.startsWith(`${label}.`));

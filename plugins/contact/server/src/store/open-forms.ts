import type { Platform, Reader } from '#platform';
import { offeredSubjects } from './subjects';

/** Which sites have a contact form; every page of a site asks, so that the answer is kept. */
export interface OpenForms {
  has(site: number, reader: Reader): Promise<boolean>;
}

/** Forgets what it knows of a site as soon as something changes there. */
export function createOpenForms(changes: Pick<Platform['siteChanges'], 'subscribe'>): OpenForms {
  const known = new Map<number, Promise<boolean>>();
  changes.subscribe((site) => void (site === null ? known.clear() : known.delete(site)));

  async function read(site: number, reader: Reader): Promise<boolean> {
    try {
      return (await offeredSubjects(reader, site)).length > 0;
    } catch (error) {
      known.delete(site);
      throw error;
    }
  }

  return {
    has(site, reader) {
      const reading = known.get(site) ?? read(site, reader);
      known.set(site, reading);
      return reading;
    },
  };
}

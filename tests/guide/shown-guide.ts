import { examplesArchive, guide, type Audience, type GuideSource } from '#guide';
import { expectOk, platform } from '#platform';
import { strapi } from '../harness/booted';
import { forgetGuide } from './small-guide';

/** Where entries of our own say that they come from. */
export const SOURCE: GuideSource = {
  kind: 'archive',
  address: 'https://dila.example/vosdroits-latest.zip',
  file: 'vosdroits-latest.zip',
};

/** Imports entries of our own as an official archive, and waits until visitors read them. */
export async function showGuide(
  entries?: Record<string, string>,
  audience: Audience = 'particuliers',
): Promise<void> {
  const archive = examplesArchive(entries);
  expectOk(
    await guide(strapi).importGuide({ audience, archive, source: SOURCE, acceptLoss: true }),
  );
  platform(strapi).siteChanges.tell(null);
}

export async function hideGuide(): Promise<void> {
  await forgetGuide();
  platform(strapi).siteChanges.tell(null);
}

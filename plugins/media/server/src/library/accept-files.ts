import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { cleanTitle, platform } from '#platform';
import { refusalError } from '../strapi/refusal-error';
import { filesPreparedAhead } from './prepared-ahead';
import { prepareFile, type IncomingFile, type PreparedFile } from '../images/prepare-file';

/**
 * Judges all the files before the first is stored, and hands them prepared to `work`.
 * @throws the refusal of the first file at fault, in French
 */
export async function withAcceptedFiles<T>(
  strapi: Core.Strapi,
  files: readonly IncomingFile[],
  work: (prepared: PreparedFile[]) => Promise<T>,
): Promise<T> {
  requireCurrentSite(strapi);
  const directory = await mkdtemp(join(tmpdir(), 'parvis-upload-'));
  try {
    const prepared: PreparedFile[] = [];
    for (const file of files) prepared.push(await accept(strapi, file, directory));
    return await work(prepared);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** @throws a refusal when the person works on the whole platform: a file belongs to a site */
export function requireCurrentSite(strapi: Core.Strapi): void {
  if (platform(strapi).scope.currentSite() === null) throw refusalError('no-current-site');
}

async function accept(strapi: Core.Strapi, file: IncomingFile, directory: string) {
  const { maxBytes } = platform(strapi).settings.media;
  const prepared = preparedAhead(strapi, file) ?? (await prepareFile(file, directory, maxBytes));
  if (prepared.ok) return prepared.value;
  throw refusalError(prepared.reason, { name: cleanTitle(file.originalFilename ?? ''), maxBytes });
}

/** What came with the request under way was prepared before its transaction began. */
const preparedAhead = (strapi: Core.Strapi, { filepath }: IncomingFile) => {
  const state = strapi.requestContext.get()?.state as Record<string, unknown> | undefined;
  return state && filesPreparedAhead(state)?.files.get(filepath);
};

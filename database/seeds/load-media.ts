import { randomUUID } from 'node:crypto';
import { copyFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { armsPath, photoPath } from './artwork-cache';
import {
  documentPdf,
  type Letterhead,
  type ResolvedDocument,
  type ResolvedPhoto,
  type ResolvedSite,
} from './demo';

/** What is told of a file beside its bytes. */
interface FileInfo {
  readonly name: string;
  readonly alternativeText?: string;
  readonly decorative?: boolean;
  /** Hundredths of the width and height. */
  readonly focalPoint?: { x: number; y: number };
}

interface UploadService {
  upload(input: { data: { fileInfo: FileInfo }; files: object }): Promise<{ id: number }[]>;
}

/** Puts the demonstration's files in the library of the current site; each answers a file id. */
export interface Library {
  addPhoto(photo: ResolvedPhoto): Promise<number>;
  addBanner(photo: ResolvedPhoto): Promise<number>;
  addArms(site: ResolvedSite): Promise<number>;
  addPdf(document: ResolvedDocument, letterhead: Letterhead): Promise<number>;
}

export function openLibrary(strapi: Core.Strapi): Library {
  const add = (drawn: string, info: FileInfo, mimetype: string) =>
    onDisk(
      (filepath) => copyFile(drawn, filepath),
      (filepath) => upload(strapi, filepath, info, mimetype),
    );
  return {
    addPhoto: (photo) => add(photoPath(photo), infoOf(photo), 'image/jpeg'),
    addBanner: (photo) => add(photoPath(photo, true), infoOf(photo), 'image/jpeg'),
    addArms: (site) =>
      add(
        armsPath(site.arms),
        { name: `${site.label}-blason.png`, alternativeText: `Blason : ${site.name}` },
        'image/png',
      ),
    addPdf: (document, letterhead) =>
      onDisk(
        async (filepath) => writeFile(filepath, await documentPdf(document, letterhead)),
        (filepath) => upload(strapi, filepath, { name: document.fileName }, 'application/pdf'),
      ),
  };
}

const infoOf = ({ fileName, alt, focalPoint }: ResolvedPhoto): FileInfo => ({
  name: fileName,
  focalPoint: { x: focalPoint.x * 100, y: focalPoint.y * 100 },
  ...(alt === null ? { decorative: true } : { alternativeText: alt }),
});

/** An upload may move its file away: it gets one of its own. */
async function onDisk<T>(
  write: (filepath: string) => Promise<void>,
  use: (filepath: string) => Promise<T>,
): Promise<T> {
  const filepath = join(tmpdir(), `parvis-demo-${randomUUID()}`);
  try {
    await write(filepath);
    return await use(filepath);
  } finally {
    await rm(filepath, { force: true });
  }
}

async function upload(
  strapi: Core.Strapi,
  filepath: string,
  fileInfo: FileInfo,
  mimetype: string,
): Promise<number> {
  const service = strapi.plugin('upload').service('upload') as unknown as UploadService;
  const { size } = await stat(filepath);
  const files = { filepath, originalFilename: fileInfo.name, mimetype, size };
  const [file] = await service.upload({ data: { fileInfo }, files });
  if (!file) throw new Error(`${fileInfo.name} was not uploaded`);
  return file.id;
}

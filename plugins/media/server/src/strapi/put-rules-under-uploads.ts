import type { Core } from '@strapi/strapi';
import { addFiles, type Addition } from '../library/add-files';
import { describeFile } from '../library/describe-file';
import { removeFile } from '../library/remove-file';
import { replaceFile } from '../library/replace-file';
import type { IncomingFile } from '../images/prepare-file';
import type { By, FileInfo } from '../store/strapi-upload';

interface UploadInput {
  readonly data?: { readonly fileInfo?: FileInfo | readonly FileInfo[] };
  readonly files: IncomingFile | readonly IncomingFile[];
}

interface ReplaceInput {
  readonly data?: { readonly fileInfo?: FileInfo };
  readonly file: IncomingFile;
}

interface Services {
  extend(uid: string, extension: (service: object) => object): unknown;
}

/**
 * Puts our rules under Strapi's own upload service, so that every way in follows them: the
 * administration's routes, the API, the seeds. What Strapi would attach to an entry at once
 * (`ref`, `refId`) is left out: entries choose their files, under the guard of relations.
 */
export function putRulesUnderUploads(strapi: Core.Strapi): void {
  // Ours judges every file by its content and answers in French; Strapi's is told to let all pass.
  strapi.config.set('plugin::upload.security', { allowedTypes: ['*/*'] });
  (strapi.get('services') as Services).extend('plugin::upload.upload', (service) => ({
    ...service,
    upload: ({ data, files }: UploadInput, by?: By) => addFiles(strapi, additions(data, files), by),
    replace: (id: number | string, { data, file }: ReplaceInput, by?: By) =>
      replaceFile(strapi, id, { file, info: data?.fileInfo ?? {} }, by),
    updateFileInfo: (id: number | string, info: FileInfo, by?: By) =>
      describeFile(strapi, id, info, by),
    remove: ({ id }: { id: number }) => removeFile(strapi, id),
  }));
}

function additions(data: UploadInput['data'], files: UploadInput['files']): Addition[] {
  const infos = asList(data?.fileInfo);
  return asList(files).map(({ filepath, originalFilename }, index) => ({
    filepath,
    originalFilename,
    info: infos[index] ?? {},
  }));
}

const asList = <T extends object>(value: T | readonly T[] | undefined): readonly T[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
};

import { errors } from '@strapi/utils';
import { explain, type RefusalWords, type UploadRefusal } from '../domain/upload-refusal';

/** A refusal as Strapi answers it: 413 for what is too large, 400 for the rest. */
export function refusalError(refusal: UploadRefusal, words: RefusalWords = {}): Error {
  const message = explain(refusal, words);
  if (refusal === 'too-large') return new errors.PayloadTooLargeError(message);
  return new errors.ValidationError(message);
}

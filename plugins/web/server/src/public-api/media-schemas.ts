import { z } from 'zod';
import type { Photo } from '#media';
import type { FileLinkProps } from '../views/components/file-link/file-link';

export const imageSchema = z.object({
  url: z.url(),
  width: z.int(),
  height: z.int(),
  alternative: z.string().nullable().describe('null : image décorative'),
});

export const fileSchema = z.object({
  title: z.string(),
  url: z.url(),
  format: z.string(),
  bytes: z.int(),
});

export const apiImage = (photo: Photo, origin: string): z.output<typeof imageSchema> => ({
  url: new URL(photo.src, origin).href,
  width: photo.width,
  height: photo.height,
  alternative: photo.alt,
});

export const apiFile = (
  { title, href, format, bytes }: FileLinkProps,
  origin: string,
): z.output<typeof fileSchema> => ({ title, url: new URL(href, origin).href, format, bytes });

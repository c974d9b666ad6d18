import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { WrittenFile } from './form-values';

interface LibraryEntry {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly formats?: { readonly thumbnail?: { readonly url: string } } | null;
}

/** Sends files to the library of the site as soon as they are chosen. */
export function useUpload() {
  const { post } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState(false);

  async function upload(chosen: readonly File[]): Promise<WrittenFile[]> {
    setBusy(true);
    try {
      const form = new FormData();
      for (const file of chosen) {
        form.append('files', file);
        form.append('fileInfo', JSON.stringify({ name: file.name }));
      }
      return (await post<LibraryEntry[]>('/upload', form)).data.map(written);
    } catch (error) {
      const message = formatAPIError(error as never);
      toggleNotification({ type: 'danger', message, timeout: 12_000 });
      return [];
    } finally {
      setBusy(false);
    }
  }

  return { upload, busy };
}

const written = ({ id, name, url, formats }: LibraryEntry): WrittenFile => ({
  id,
  name,
  url,
  thumbnail: formats?.thumbnail?.url ?? null,
  alternativeText: '',
  decorative: false,
});

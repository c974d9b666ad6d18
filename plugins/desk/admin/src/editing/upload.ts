import { useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useWords } from '../translations/words';
import { serves, type FileUse } from './file-use';
import type { WrittenFile } from './form-values';

interface LibraryEntry {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly mime: string;
  readonly formats?: { readonly thumbnail?: { readonly url: string } } | null;
}

/**
 * Sends files to the library of the site as soon as they are chosen; `refusal` says why one of
 * them was not taken, until others are chosen.
 */
export function useUpload(use: FileUse) {
  const say = useWords();
  const send = useSending();
  const { formatAPIError } = useAPIErrorHandler();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function upload(chosen: readonly File[]): Promise<WrittenFile[]> {
    const fit = chosen.filter((file) => serves(use, file));
    tellMisplaced(chosen.find((file) => !serves(use, file)));
    if (fit.length === 0) return [];
    setBusy(true);
    try {
      const sent = await send(fit);
      // The library judges by the content: what is no image may have borne the name of one.
      const misnamed = sent.filter(({ name, mime }) => !serves(use, { name, type: mime }));
      if (misnamed.length > 0) tellMisplaced(misnamed[0]);
      return sent.filter((one) => !misnamed.includes(one)).map(written);
    } catch (error) {
      setRefusal(formatAPIError(error as never));
      return [];
    } finally {
      setBusy(false);
    }
  }

  const tellMisplaced = (file: { readonly name: string } | undefined) =>
    setRefusal(file ? say(`form.${use}.misplaced`, { name: file.name }) : null);

  return { upload, busy, refusal };
}

function useSending() {
  const { post } = useFetchClient();
  return async (files: readonly File[]): Promise<LibraryEntry[]> => {
    const form = new FormData();
    for (const file of files) {
      form.append('files', file);
      form.append('fileInfo', JSON.stringify({ name: file.name }));
    }
    return (await post<LibraryEntry[]>('/upload', form)).data;
  };
}

const written = ({ id, name, url, formats }: LibraryEntry): WrittenFile => ({
  id,
  name,
  url,
  thumbnail: formats?.thumbnail?.url ?? null,
  alternativeText: '',
  decorative: false,
});

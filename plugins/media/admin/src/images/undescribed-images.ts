import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

/** An image of the current site that nobody has described. */
export interface UndescribedImage {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly formats: { readonly thumbnail?: { readonly url: string } } | null;
}

export interface Description {
  readonly alternativeText: string;
  readonly decorative: boolean;
}

interface Listing {
  readonly results: UndescribedImage[];
  readonly pagination: { readonly total: number };
}

const PAGE_SIZE = 50;

const QUERY = new URLSearchParams({
  sort: 'createdAt:DESC',
  page: '1',
  pageSize: String(PAGE_SIZE),
  'filters[$and][0][mime][$startsWith]': 'image/',
  'filters[$and][1][$or][0][alternativeText][$null]': 'true',
  'filters[$and][1][$or][1][alternativeText][$eq]': '',
  'filters[$and][2][$or][0][decorative][$null]': 'true',
  'filters[$and][2][$or][1][decorative][$eq]': 'false',
});

/** The images to describe, and the way to describe one; null until they are known. */
export function useUndescribedImages() {
  const { get, put } = useFetchClient();
  const [listing, setListing] = useState<Listing | 'failed' | null>(null);

  useEffect(() => {
    get<Listing>(`/upload/files?${QUERY}`)
      .then(({ data }) => setListing(data))
      .catch(() => setListing('failed'));
  }, [get]);

  const describe = useCallback(
    async ({ id }: UndescribedImage, description: Description) => {
      await put(`/upload/files/${id}`, { fileInfo: description });
      setListing((before) => (before && before !== 'failed' ? without(before, id) : before));
    },
    [put],
  );

  return { listing, describe };
}

const without = ({ results, pagination }: Listing, id: number): Listing => ({
  results: results.filter((image) => image.id !== id),
  pagination: { total: pagination.total - 1 },
});

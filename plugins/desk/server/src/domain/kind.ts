/** What a contributor writes. */
export type KindName = 'news' | 'documents';

/** A content type as the desk reads and writes it. */
export interface Kind {
  readonly uid: 'plugin::news.news-item' | 'plugin::documents.public-document';
  readonly scalars: readonly string[];
  readonly media: Readonly<Record<string, 'one' | 'many'>>;
  /** The field without which there is nothing to publish, besides the title. */
  readonly indispensable?: string;
}

export const KINDS: Readonly<Record<KindName, Kind>> = {
  news: {
    uid: 'plugin::news.news-item',
    scalars: ['title', 'slug', 'lead', 'body', 'publishFrom', 'publishUntil', 'pinnedUntil'],
    media: { cover: 'one', images: 'many', attachments: 'many' },
  },
  documents: {
    uid: 'plugin::documents.public-document',
    scalars: ['title', 'kind', 'datedOn', 'description', 'publishFrom', 'publishUntil'],
    media: { file: 'one' },
    indispensable: 'file',
  },
};

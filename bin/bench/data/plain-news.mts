import type { Population } from './population.mts';
import { textOf } from './sentences.mts';

const DATES = 'created_at, updated_at, published_at';

/** For a Strapi that knows no site: one file, and the same number of news items. */
export const plainNews = ({ sites, newsPerSite }: Population): string[] => [
  `insert into files (document_id, name, hash, ext, mime, size, url, provider, folder_path, ${DATES})
   values ('f1', 'photo', 'photo', '.jpg', 'image/jpeg', 240.5, '/uploads/photo.jpg', 'local', '/', now(), now(), now())`,
  `insert into news_items (document_id, title, slug, lead, body, publish_from, ${DATES})
   select 'n' || lpad(k::text, 23, '0'), 'Actualité n° ' || k, 'actualite-' || k, ${textOf('k', 3)},
          '<p>' || ${textOf('k', 20)} || '</p>', now(), now(), now(), v.published_at
     from generate_series(1, ${sites * newsPerSite}) k
     cross join (values (null::timestamp), (now()::timestamp)) v(published_at)`,
];

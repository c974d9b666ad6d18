import type { Population } from './population.mts';
import { fileFormats } from './file-formats.mts';
import { textOf } from './sentences.mts';

const DATES = 'created_at, updated_at, published_at';
const VERSIONS = `(values (0, null::timestamp), (1, now()::timestamp)) v(published, published_at)`;
const id = (kind: string, key: string) => `'${kind}' || lpad((${key})::text, 23, '0')`;

const DOCUMENTS = 8;
/** Six covers, the file of the documents and the banner of the site. */
const FILES = 8;
const PDF = 7;
const BANNER = 8;

const PAGES = [
  ['home', 'accueil', 'false'],
  ['discover', 'decouvrir-la-commune', 'true'],
  ['team', 'equipe-municipale', 'true'],
  ['practical', 'informations-pratiques', 'true'],
  ['procedures', 'demarches', 'true'],
  ['contact', 'contact', 'true'],
];
const PAGE_VALUES = PAGES.map(
  ([kind, slug, inMenu], index) => `(${index}, '${kind}', '${slug}', ${inMenu})`,
).join(', ');

/**
 * Pages, documents, files and news. Every entry has its draft and its published row, as Strapi
 * keeps them; news come in the order of their dates, so that those of one site lie apart.
 */
export const contentStatements = ({ sites, newsPerSite }: Population): string[] => {
  const each = `from generate_series(1, ${sites}) s`;
  const news = `from generate_series(1, ${newsPerSite}) k cross join generate_series(1, ${sites}) s cross join ${VERSIONS}`;
  const newsKey = `((k - 1) * ${sites} + s)`;
  return [
    `insert into files (id, document_id, name, alternative_text, width, height, formats, hash, ext, mime, size, url, provider, folder_path, site_key, ${DATES})
     select s * ${FILES} + f, ${id('f', `s * ${FILES} + f`)}, 'fichier-' || f, 'La place du village',
            1920, 1280, case when f <> ${PDF} then ${fileFormats('s', 'f')} end, 'h' || s || f,
            case when f = ${PDF} then '.pdf' else '.jpg' end,
            case when f = ${PDF} then 'application/pdf' else 'image/jpeg' end,
            240.5, '/uploads/h' || s || f || case when f = ${PDF} then '.pdf' else '.jpg' end,
            'local', '/', s, now(), now(), now()
       ${each} cross join generate_series(1, ${FILES}) f`,
    `insert into files_related_mph (file_id, related_id, related_type, field, "order")
     select s * ${FILES} + ${BANNER}, s, 'plugin::sites.site', 'banner', 1 ${each}`,
    `insert into pages (document_id, title, slug, kind, lead, body, position, in_menu, site_key, ${DATES})
     select ${id('p', 's * 10 + n')}, initcap(replace(slug, '-', ' ')), slug, kind, ${textOf('n', 3)},
            '<p>' || ${textOf('n', 12)} || '</p>', n * 10, in_menu, s, now(), now(), v.published_at
       ${each} cross join (values ${PAGE_VALUES}) page(n, kind, slug, in_menu) cross join ${VERSIONS}`,
    `insert into public_documents (id, document_id, title, kind, dated_on, description, site_key, ${DATES})
     select (s * ${DOCUMENTS} + k) * 2 + v.published, ${id('d', `s * ${DOCUMENTS} + k`)}, 'Compte rendu du conseil n° ' || k,
            'council-minutes', current_date - k * 45, ${textOf('k', 1)}, s, now(), now(), v.published_at
       ${each} cross join generate_series(1, ${DOCUMENTS}) k cross join ${VERSIONS}`,
    `insert into files_related_mph (file_id, related_id, related_type, field, "order")
     select site_key * ${FILES} + ${PDF}, id, 'plugin::documents.public-document', 'file', 1 from public_documents`,
    `insert into news_items (id, document_id, title, slug, lead, body, publish_from, publish_until, pinned_until, site_key, ${DATES})
     select ${newsKey} * 2 + v.published, ${id('n', newsKey)}, 'Actualité n° ' || k || ' de Commune ' || s,
            'actualite-' || k, ${textOf('k', 3)}, '<p>' || ${textOf('k + s', 20)} || '</p>',
            now() - (${newsPerSite} - k) * interval '1 day' - s * interval '1 second' - interval '1 day',
            case when k % 10 = 0 then now() + interval '90 days' end,
            case when k = ${newsPerSite} - 8 then now() + interval '30 days' end,
            s, now(), now(), v.published_at
       ${news} order by k, s, v.published`,
    `insert into files_related_mph (file_id, related_id, related_type, field, "order")
     select site_key * ${FILES} + 1 + id / 2 % 6, id, 'plugin::news.news-item', 'cover', 1 from news_items`,
  ];
};

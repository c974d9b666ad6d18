import { textOf } from './sentences.mts';
import type { Population } from './population.mts';

const DATES = 'created_at, updated_at, published_at';
const NOW = 'now(), now(), now()';
const id = (kind: string, key: string) => `'${kind}' || lpad((${key})::text, 23, '0')`;

const SLOTS = [1, 2, 3, 4, 5];
const TEMPLATES = `(array['causse', 'riviere', 'bastide'])[1 + s % 3]`;
const PALETTES = `(array['pierre', 'riviere', 'vigne', 'safran', 'noyer'])[1 + s % 5]`;

/** Sites with their hosts, collectivity, town hall and opening hours; the key of a site is its number. */
export const siteStatements = ({ sites }: Population): string[] => {
  const each = `from generate_series(1, ${sites}) s`;
  return [
    `insert into sites (id, document_id, name, kind, template, palette, tagline, modules, launched_at, ${DATES})
     select s, ${id('s', 's')}, 'Commune ' || s, 'mini', ${TEMPLATES}, ${PALETTES},
            'Entre causse et rivière', '["news", "documents", "guide"]', now(), ${NOW} ${each}`,
    `insert into hosts (document_id, name, role, site_key, ${DATES})
     select ${id('h', 's')}, 'commune-' || s || '.localhost', 'primary', s, ${NOW} ${each}`,
    `insert into collectivities (id, document_id, name, kind, insee, siren, population, postal_codes,
       department_code, department_name, arrondissement, epci_name, ${DATES})
     select s, ${id('c', 's')}, 'Commune ' || s, 'commune', lpad(s::text, 5, '0'), lpad(s::text, 9, '2'),
            100 + s, '["46000"]', '46', 'Lot', 'Cahors', 'Communauté de communes du Causse', ${NOW} ${each}`,
    `insert into sites_collectivity_lnk (site_id, collectivity_id) select s, s ${each}`,
    `insert into offices (id, document_id, name, street, postal_code, city, phone, email, latitude, longitude,
       closed_on_public_holidays, site_key, ${DATES})
     select s, ${id('o', 's')}, 'Mairie de Commune ' || s, '1 place de la Mairie', '46000', 'Commune ' || s,
            '05 65 00 00 00', 'mairie@commune-' || s || '.example', 44.4 + s % 100 / 200.0, 1.4 + s % 90 / 150.0,
            true, s, ${NOW} ${each}`,
    `insert into opening_slots (id, document_id, weekday, opens, closes, site_key, ${DATES})
     select s * 5 + d, ${id('t', 's * 5 + d')}, d, '09:00', '12:00', s, ${NOW}
       ${each} cross join unnest(array[${SLOTS.join(', ')}]) d`,
    `insert into opening_slots_office_lnk (opening_slot_id, office_id)
     select s * 5 + d, s ${each} cross join unnest(array[${SLOTS.join(', ')}]) d`,
    ...listRows(each),
  ];
};

/** Quick links, useful numbers, council and reminders. */
const listRows = (each: string): string[] => [
  `insert into quick_links (document_id, title, description, target, position, site_key, ${DATES})
   select ${id('q', 's * 10 + k')}, 'Démarche courante ' || k, 'Pièces à fournir et délais', '/demarches', k * 10, s, ${NOW}
     ${each} cross join generate_series(1, 5) k`,
  `insert into useful_numbers (document_id, name, phone, position, site_key, ${DATES})
   select ${id('u', 's * 10 + k')}, 'Numéro utile ' || k, '0' || k, k * 10, s, ${NOW}
     ${each} cross join generate_series(1, 4) k`,
  `insert into council_members (document_id, first_name, last_name, office, delegation, rank, site_key, ${DATES})
   select ${id('m', 's * 20 + k')}, 'Camille', 'Élu ' || k, case when k = 1 then 'Maire' else 'Adjoint' end, ${textOf('k', 4)}, k, s, ${NOW}
     ${each} cross join generate_series(1, 11) k`,
  `insert into reminders (document_id, title, detail, happens_on, site_key, ${DATES})
   select ${id('r', 's * 10 + k')}, 'Collecte du ' || k, 'Sortez les bacs la veille', current_date + k * 7, s, ${NOW}
     ${each} cross join generate_series(1, 3) k`,
];

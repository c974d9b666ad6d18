import { apart, rootsOf } from './guide-search-tables';

/**
 * Each way to say what is asked for (`:ways`, as typed first), and all of them as one query; all
 * words of a way, or any of them where not `:every`.
 */
export const WAYS = `
ways as (
  select q.query, r.roots, string_to_array(r.roots, ' ') as list, cardinality(string_to_array(r.roots, ' ')) as size,
    case said.place when 1 then 1 else 0.95 end as trust
    from json_array_elements_text(:ways::json) with ordinality as said (words, place),
    lateral (select websearch_to_tsquery('parvis_french', ${apart('said.words')}) as every_word) w,
    lateral (select case when querytree(w.every_word) in ('', 'T') then ''::tsquery
      when :every then w.every_word
      else replace(querytree(w.every_word), ' & ', ' | ')::tsquery end as query) q,
    lateral (select ${rootsOf('said.words')} as roots) r),
asked as (
  select coalesce(string_agg('(' || query::text || ')', ' | '), '')::tsquery as query
    from ways where query <> ''::tsquery)`;

const TITLE = "string_to_array(e.names[1], ' ')";

/** Of a title that holds all the words asked for: they make so much of it. */
const SHARE = `w.size / greatest(cardinality(${TITLE}), w.size)::real`;

/** How well the title of `e` names what is asked for, from 0 to 1. */
const NAMED = `coalesce((
  select max(w.trust * case
      when w.roots = any (e.names) then 1
      when w.roots = e.parts[1] then 0.85
      when w.roots = any (e.parts) then 0.7
      when e.names[1] like w.roots || ' %' then 0.5 + 0.3 * ${SHARE}
      when w.list <@ ${TITLE} then 0.3 + 0.5 * ${SHARE}
      else 0 end)
    from ways w), 0)`;

/** How much the text of `e` speaks of it; some tenths at most. */
const SPOKEN_OF = "ts_rank('{0.05, 0.1, 0.4, 1}', e.lexemes, asked.query, 1)";

/**
 * What tells a subject whole comes before what tells a part of it, what a visitor reads before what
 * it leads to, and a step of a questionnaire last.
 */
const KIND = `case
  when e.type = 'Dossier' or e.type like '%omment faire si%' then 1.2
  when e.type like 'Fiche Question%' then 0.6
  when e.type like 'Fiche%' then 1
  when e.type in ('Theme', 'Thème') then 0.8
  when e.type = 'Recherche guidée' then 0.25
  else 0.5 end`;

/** From 1 to 1.5: what many entries lead to is what many people look for. */
const SOUGHT = '(1 + 0.1 * ln(1 + least(e.cited, 150)))';

/** Of an entry `e` of which `e.lexemes` holds the words. */
export const RANK = `${KIND} * (${NAMED} + ${SPOKEN_OF}) * ${SOUGHT}`;

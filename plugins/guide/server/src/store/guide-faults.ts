import type { Knex } from 'knex';
import type { Opening } from '../actions/guide-shelf';
import type { Faults } from '../domain/import-report';
import { CURRENT_GENERATIONS, validIn } from './current-guide';

export const guideFaults = async (knex: Knex, { audience, number }: Opening): Promise<Faults> => ({
  unknown: await unknownIn(knex, audience, number),
  brokenLinks: await brokenLinksIn(knex, audience, number),
});

const IN_GENERATION = `e.audience = :audience and ${validIn('e', ':number')}`;

async function unknownIn(knex: Knex, audience: string, number: number) {
  const { rows } = await knex.raw<{ rows: Faults['unknown'] }>(
    `select name, count(*)::int as entries from guide_entries e, unnest(e.unknown) as name
      where ${IN_GENERATION} group by name order by entries desc, name`,
    { audience, number },
  );
  return rows;
}

/** An audience that was never imported breaks nothing: its entries are read on the official site. */
async function brokenLinksIn(knex: Knex, audience: string, number: number) {
  const { rows } = await knex.raw<{ rows: Faults['brokenLinks'] }>(
    `with links as (
       select e.id as from, l as to,
              case when l like '%:%' then split_part(l, ':', 1) else :audience end as audience,
              case when l like '%:%' then split_part(l, ':', 2) else l end as id
         from guide_entries e, unnest(e.links) as l where ${IN_GENERATION}),
     current as ${CURRENT_GENERATIONS},
     known as (
       select e.audience, e.id from current c join guide_entries e on e.audience = c.audience
          and ${validIn('e')}
       union select r.audience, r.id from current c
         join guide_redirections r on r.audience = c.audience and r.since = c.number)
     select links.from, links.to from links join current using (audience)
      where not exists (select from known k
        where k.audience in (links.audience, :audience) and k.id = links.id)
      order by 1, 2`,
    { audience, number },
  );
  return rows;
}

/** Statements that build a part of the database again, as PostgreSQL's own catalogue words them. */

/** Not what an extension brought. */
const ours = (catalogue: string, oid: string) =>
  `not exists (select 1 from pg_depend e where e.classid = '${catalogue}'::regclass and e.objid = ${oid} and e.deptype = 'e')`;

/** Of a schema that is the application's. */
const KEPT_SCHEMA = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`;

const relations = (kinds: string) =>
  `from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${KEPT_SCHEMA} and c.relkind in (${kinds}) and ${ours('pg_class', 'c.oid')}`;

const TABLES = `'r', 'p'`;
const NAME = `format('%I.%I', n.nspname, c.relname)`;

const constraints = (kinds: string) =>
  `from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where ${KEPT_SCHEMA} and k.contype in (${kinds}) and ${ours('pg_class', 'c.oid')}`;

const addConstraint = (only: string) =>
  `format('alter table ${only} %s add constraint %I %s', ${NAME}, k.conname, pg_get_constraintdef(k.oid))`;

const isIdentity = (sequence: string) =>
  `exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = ${sequence} and d.deptype = 'i')`;

const SEQUENCE_OPTIONS = `format('start with %s increment by %s minvalue %s maxvalue %s cache %s %s',
  q.seqstart, q.seqincrement, q.seqmin, q.seqmax, q.seqcache, case when q.seqcycle then 'cycle' else 'no cycle' end)`;

const COLUMN = `format('%I %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
  case when a.attcollation <> t.typcollation and a.attcollation <> 0
       then ' collate ' || (select format('%I.%I', ln.nspname, l.collname) from pg_collation l
                              join pg_namespace ln on ln.oid = l.collnamespace where l.oid = a.attcollation) else '' end,
  case when a.attidentity <> '' then
         (select format(' generated %s as identity (sequence name %I.%I %s)',
                        case a.attidentity when 'a' then 'always' else 'by default' end,
                        sn.nspname, s.relname, ${SEQUENCE_OPTIONS})
            from pg_depend d join pg_class s on s.oid = d.objid and s.relkind = 'S'
            join pg_sequence q on q.seqrelid = s.oid join pg_namespace sn on sn.oid = s.relnamespace
           where d.refobjid = a.attrelid and d.refobjsubid = a.attnum and d.deptype = 'i')
       when a.attgenerated = 's' then format(' generated always as (%s) stored', pg_get_expr(v.adbin, v.adrelid))
       when v.adbin is not null then ' default ' || pg_get_expr(v.adbin, v.adrelid) else '' end,
  case when a.attnotnull then ' not null' else '' end)`;

const COLUMNS = `(select coalesce(string_agg(${COLUMN}, ', ' order by a.attnum), '')
  from pg_attribute a join pg_type t on t.oid = a.atttypid
  left join pg_attrdef v on v.adrelid = a.attrelid and v.adnum = a.attnum
 where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)`;

const policyClause = (word: string, expression: string) =>
  `coalesce(' ${word} (' || pg_get_expr(${expression}, p.polrelid) || ')', '')`;

/** In the order in which they run, before the rows come. */
export const BEFORE_ROWS: readonly string[] = [
  `select format('create schema if not exists %I', n.nspname) as statement from pg_namespace n
    where ${KEPT_SCHEMA} order by n.nspname`,
  `select format('create extension if not exists %I with schema %I', x.extname, n.nspname) as statement
     from pg_extension x join pg_namespace n on n.oid = x.extnamespace
    where x.extname <> 'plpgsql' order by x.oid`,
  `select format('create type %I.%I as enum (%s)', n.nspname, t.typname,
            (select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder)
               from pg_enum e where e.enumtypid = t.oid)) as statement
     from pg_type t join pg_namespace n on n.oid = t.typnamespace
    where ${KEPT_SCHEMA} and t.typtype = 'e' and ${ours('pg_type', 't.oid')} order by t.oid`,
  `select format('create sequence %s as %s %s', ${NAME}, format_type(q.seqtypid, null), ${SEQUENCE_OPTIONS}) as statement
     from pg_sequence q, lateral (select c.oid, c.relname, n.nspname ${relations(`'S'`)} and c.oid = q.seqrelid) c,
          lateral (select c.nspname) n
    where not ${isIdentity('c.oid')} order by c.oid`,
  `select pg_get_functiondef(f.oid) as statement
     from pg_proc f join pg_namespace n on n.oid = f.pronamespace
    where ${KEPT_SCHEMA} and f.prokind in ('f', 'p') and ${ours('pg_proc', 'f.oid')} order by f.oid`,
  `select format('create %stable %s (%s)%s%s', case c.relpersistence when 'u' then 'unlogged ' else '' end,
            ${NAME}, ${COLUMNS}, ' partition by ' || nullif(pg_get_partkeydef(c.oid), ''),
            ' with (' || array_to_string(c.reloptions, ', ') || ')') as statement
     ${relations(TABLES)} order by c.oid`,
  `select ${addConstraint('only')} as statement ${constraints(`'c'`)} and k.coninhcount = 0 order by k.oid`,
];

/** In the order in which they run, once the rows are there. */
export const AFTER_ROWS: readonly string[] = [
  `select ${addConstraint('only')} as statement ${constraints(`'p', 'u', 'x'`)} order by k.oid`,
  `select pg_get_indexdef(i.indexrelid) as statement
     from pg_index i, lateral (select c.oid ${relations(`'i', 'I'`)} and c.oid = i.indexrelid) c
    where not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
    order by i.indexrelid`,
  `select format('alter table only %s attach partition %s %s', h.inhparent::regclass, ${NAME},
            pg_get_expr(c.relpartbound, c.oid)) as statement
     from pg_inherits h, lateral (select c.oid, c.relname, c.relpartbound, n.nspname ${relations(TABLES)}
            and c.relispartition and c.oid = h.inhrelid) c, lateral (select c.nspname) n
    order by c.oid`,
  `select ${addConstraint('')} as statement ${constraints(`'f'`)} and k.conparentid = 0 order by k.oid`,
  `select format('alter sequence %s owned by %s.%I', ${NAME}, d.refobjid::regclass, a.attname) as statement
     from pg_depend d join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid,
          lateral (select c.oid, c.relname, n.nspname ${relations(`'S'`)} and c.oid = d.objid) c,
          lateral (select c.nspname) n
    where d.classid = 'pg_class'::regclass and d.deptype = 'a' order by c.oid`,
  `select pg_get_triggerdef(g.oid) as statement
     from pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where ${KEPT_SCHEMA} and not g.tgisinternal and g.tgparentid = 0 order by g.oid`,
  `select format('alter table %s enable row level security', ${NAME}) as statement
     ${relations(TABLES)} and c.relrowsecurity order by c.oid`,
  `select format('alter table %s force row level security', ${NAME}) as statement
     ${relations(TABLES)} and c.relforcerowsecurity order by c.oid`,
  `select format('create policy %I on %s as %s for %s to public', p.polname, ${NAME},
            case when p.polpermissive then 'permissive' else 'restrictive' end,
            case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update'
                          when 'd' then 'delete' else 'all' end)
          || ${policyClause('using', 'p.polqual')} || ${policyClause('with check', 'p.polwithcheck')} as statement
     from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
    where ${KEPT_SCHEMA} order by p.oid`,
];

/** Where each sequence stands; they run ahead of a snapshot, never behind it. */
export const SEQUENCES = `select ${NAME} as name ${relations(`'S'`)} order by c.oid`;

/** Tables that hold rows, and the columns that are not computed from others. */
export const TABLES_OF_ROWS = `
select n.nspname as schema, c.relname as name,
       array(select a.attname::text from pg_attribute a
              where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
              order by a.attnum) as columns
  ${relations(`'r'`)} order by n.nspname, c.relname`;

/** What these queries cannot build again: a backup without it would be a lie. */
export const UNKNOWN = `
select format('%s (relation « %s »)', ${NAME}, c.relkind) as thing ${relations(`'v', 'm', 'f', 'c'`)}
union all
select format('%I.%I (type « %s »)', n.nspname, t.typname, t.typtype)
  from pg_type t join pg_namespace n on n.oid = t.typnamespace
 where ${KEPT_SCHEMA} and t.typtype in ('d', 'r') and ${ours('pg_type', 't.oid')}
union all
select format('%I.%I (agrégat)', n.nspname, f.proname)
  from pg_proc f join pg_namespace n on n.oid = f.pronamespace
 where ${KEPT_SCHEMA} and f.prokind in ('a', 'w') and ${ours('pg_proc', 'f.oid')}
union all
select format('%s (héritage)', ${NAME}) ${relations(TABLES)} and not c.relispartition
   and exists (select 1 from pg_inherits h where h.inhrelid = c.oid)
union all
select format('%s (règle)', ${NAME}) ${relations(TABLES)} and c.relhasrules
union all
select format('%s (déclencheur désactivé « %s »)', ${NAME}, g.tgname)
  from pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_namespace n on n.oid = c.relnamespace
 where ${KEPT_SCHEMA} and g.tgenabled <> 'O'
union all
select format('%s (politique « %s » réservée à un rôle)', ${NAME}, p.polname)
  from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
 where ${KEPT_SCHEMA} and p.polroles <> '{0}'
union all
select format('%s.%I (colonne calculée à la lecture)', ${NAME}, a.attname)
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
 where ${KEPT_SCHEMA} and a.attgenerated = 'v'`;

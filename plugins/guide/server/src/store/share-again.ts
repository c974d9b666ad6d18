import { shownOf, type SharedType } from './shared-types';

const rowsOfType = (type: SharedType): string => `
  perform guide_copy_addition('${type.kind}', to_jsonb(a), array[${type.content.map((one) => `'${one}'`).join(', ')}])
     from ${type.table} a where a.site_key = site and a.reach <> 'site' and ${shownOf(type)};`;

/**
 * What a body shares follows from what it is now: when its name, its kind or its number changes,
 * when the site gets another body, is renamed, closed or erased, its rows are copied again, as far
 * as they may still go. The functions look for what changed themselves: Strapi could no longer
 * alter a column that a trigger names.
 *
 * Who gives a body to a site waits for whoever changes that body: neither sees what the other has
 * not yet committed. Both hold the body before they take the turn of a site.
 */
export const shareAgain = (types: readonly SharedType[]): string => `
create or replace function guide_share_again(site int) returns void language plpgsql as $$
begin
  perform guide_take_turn(site);
  delete from guide_shared_additions where from_site = site;
  ${types.map(rowsOfType).join('')}
end $$;

create or replace function guide_sharer_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform guide_share_again(old.id);
  elsif (old.name, old.closed_at) is distinct from (new.name, new.closed_at) then
    perform guide_share_again(new.id);
  end if;
  return null;
end $$;

create or replace function guide_body_changed() returns trigger language plpgsql as $$
begin
  if (old.name, old.kind, old.siren) is distinct from (new.name, new.kind, new.siren) then
    perform guide_share_again(l.site_id) from (
      select site_id from sites_collectivity_lnk where collectivity_id = new.id order by site_id) l;
  end if;
  return null;
end $$;

create or replace function guide_body_given() returns trigger language plpgsql as $$
begin
  perform from collectivities where id in (old.collectivity_id, new.collectivity_id) for share;
  if tg_op <> 'INSERT' then perform guide_share_again(old.site_id); end if;
  if tg_op <> 'DELETE' then perform guide_share_again(new.site_id); end if;
  return null;
end $$;

create or replace trigger guide_share_again after update or delete on sites
  for each row execute function guide_sharer_changed();
create or replace trigger guide_share_again after update on collectivities
  for each row execute function guide_body_changed();
create or replace trigger guide_share_again after insert or update or delete
  on sites_collectivity_lnk for each row execute function guide_body_given();
`;

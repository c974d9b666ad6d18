import { Link } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { useWords } from '../translations/words';
import { NEW_SITE } from '../site/own-page';
import { useMayCreateSites } from './creating';

/** The way to a new site, for who may make one. */
export function NewSiteLink({ onFollow }: { readonly onFollow?: () => void }) {
  const say = useWords();
  if (!useMayCreateSites()) return null;
  return (
    <Link tag={NavLink} to={NEW_SITE} startIcon={<Plus />} onClick={onFollow}>
      {say('new.title')}
    </Link>
  );
}

import { LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useAuth } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { useWords } from '../translations/words';

const CREATE = 'plugin::content-manager.explorer.create';
const SITE = 'plugin::sites.site';

/** The way to the wizard, for who may create a site. */
export function NewSite() {
  const say = useWords();
  const may = useAuth('NewSite', ({ permissions }) =>
    permissions.some(({ action, subject }) => action === CREATE && subject === SITE),
  );
  if (!may) return null;
  return (
    <div>
      <LinkButton tag={NavLink} to="/plugins/new-site" startIcon={<Plus />}>
        {say('waiting.new-site')}
      </LinkButton>
    </div>
  );
}

import { Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { ServiceLine } from '../../../shared/local-service';
import { entryPage } from '../api-paths';
import { useDays } from '../translations/days';
import { useWords } from '../translations/words';
import { beyondSite } from './beyond-site';
import { Facts, Lines } from './lines';

/** The official services that the site replaces or hides. */
export function AddedServices({ services }: { readonly services: readonly ServiceLine[] }) {
  const say = useWords();
  if (services.length === 0) return null;
  return (
    <Lines title={say('added.services')}>
      {services.map((service) => (
        <Line key={service.documentId} service={service} />
      ))}
    </Lines>
  );
}

function Line({ service }: { readonly service: ServiceLine }) {
  const say = useWords();
  const day = useDays();
  const { label, reach, savedAt } = service;
  return (
    <li>
      <Name service={service} />
      <Typography tag="p" paddingTop={1}>
        {label ? say('added.replaced', { label }) : say('added.hidden')}
      </Typography>
      <Facts
        facts={[
          whereOf(service) ?? say('added.everywhere'),
          isLost(service) && say('state.removed'),
          beyondSite(reach),
          say('added.saved.service', { day: day(savedAt) }),
        ]}
      />
    </li>
  );
}

/** Null for wherever the service stands; an entry that left the guide goes by its identifier. */
const whereOf = ({ entry, entryTitle }: ServiceLine): string | null => entryTitle ?? entry;

/** Its entry left the guide. */
const isLost = ({ entry, entryTitle }: ServiceLine): boolean =>
  entry !== null && entryTitle === null;

/** It is changed on the page of the entry that it was changed from; a service alone has its own. */
function Name({ service }: { readonly service: ServiceLine }) {
  const { audience, entry, service: id, serviceTitle } = service;
  if (isLost(service)) return <Typography fontSize={2}>{serviceTitle}</Typography>;
  return (
    <Link tag={NavLink} to={entryPage({ audience, id: entry ?? id })} fontSize={2}>
      {serviceTitle}
    </Link>
  );
}

import { Badge, Flex, Link, Typography } from '@strapi/design-system';
import { Earth } from '@strapi/icons';
import type { MySites, Site } from '../site/my-sites';
import { useWords } from '../translations/words';

export function CurrentSite({ site, roles }: NonNullable<MySites['current']>) {
  const say = useWords();
  return (
    <Flex gap={3} wrap="wrap" minWidth={0}>
      <Earth aria-hidden width="1.6rem" height="1.6rem" fill="primary600" />
      <Typography fontWeight="bold" variant="delta" tag="strong">
        {site?.name ?? say('bar.platform')}
      </Typography>
      {site ? (
        <Address site={site} />
      ) : (
        <Typography textColor="neutral600">{say('bar.platform.explained')}</Typography>
      )}
      <Typography variant="pi" textColor="neutral600">
        {say('bar.roles', { roles: roles.join(', ') })}
      </Typography>
    </Flex>
  );
}

function Address({ site: { host, launched } }: { readonly site: Site }) {
  const say = useWords();
  if (host === null) return null;
  if (!launched) {
    return (
      <>
        <Typography textColor="neutral600">{host}</Typography>
        <Badge>{say('bar.unlaunched')}</Badge>
      </>
    );
  }
  return (
    <Link href={addressOf(host)} isExternal aria-label={say('bar.visit', { host })}>
      {host}
    </Link>
  );
}

/** The demonstration serves its sites on the port of the administration. */
function addressOf(host: string): string {
  const { protocol, port } = location;
  return `${protocol}//${host}${port ? `:${port}` : ''}/`;
}

import { PageFrame } from '#admin/web';
import { Button, Flex, Link, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Desk } from '../entry';
import { useWords } from '../translations/words';
import { usePreview } from './preview';

interface Props {
  readonly site: Desk['site'];
  /** Changes with what the site shows. */
  readonly version: string;
}

const HOME = '/';

/** The site of the commune, to walk through without leaving the desk. */
export function PublicSite({ site, version }: Props) {
  const say = useWords();
  const [address, setAddress] = useState(HOME);
  const preview = usePreview({ address }, version);
  return (
    <section aria-labelledby="desk-site">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex justifyContent="space-between" wrap="wrap" gap={3}>
          <Typography tag="h2" variant="beta" id="desk-site">
            {say('site.title')}
          </Typography>
          {address !== HOME && (
            <Button variant="tertiary" onClick={() => setAddress(HOME)}>
              {say('site.home')}
            </Button>
          )}
          {site.launched && (
            <Link href={site.address} isExternal>
              {say('site.open')}
            </Link>
          )}
        </Flex>
        {!site.launched && <Typography>{say('site.unlaunched')}</Typography>}
        {preview === 'waiting' && <Loader>{say('site.waiting')}</Loader>}
        {preview === 'failed' && <Typography role="alert">{say('site.failed')}</Typography>}
        {typeof preview === 'object' && (
          <PageFrame
            title={say('site.frame', { name: site.name })}
            html={preview.html}
            onFollow={setAddress}
          />
        )}
      </Flex>
    </section>
  );
}

import { Flex, Link, Typography } from '@strapi/design-system';
import { useWords } from '../translations/words';
import { Panel } from './panel';
import { onSite, type Waiting } from './waiting';

/** Local notes of the guide whose national text changed, on each site. */
export function NotesToReview({ sites }: { readonly sites: Waiting['notesToReview'] }) {
  const say = useWords();
  if (sites.length === 0) return null;
  return (
    <Panel title={say('waiting.notes')}>
      <Typography>{say('waiting.notes.text')}</Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {sites.map(({ key, name, count }) => (
          <Flex tag="li" key={key} justifyContent="space-between" wrap="wrap" gap={2}>
            <Typography fontWeight="bold">
              {say('waiting.notes.of', { site: name, count })}
            </Typography>
            <Link
              href={onSite(key, '/plugins/guide')}
              aria-label={say('waiting.notes.open.of', { site: name })}
            >
              {say('waiting.notes.open')}
            </Link>
          </Flex>
        ))}
      </Flex>
    </Panel>
  );
}

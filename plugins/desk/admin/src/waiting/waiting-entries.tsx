import { Flex, Link, Typography } from '@strapi/design-system';
import { useMoments } from '../translations/dates';
import { useWords, type Word } from '../translations/words';
import { Panel } from './panel';
import { onSite, type WaitingEntry, type WaitingKind } from './waiting';

const KIND_WORDS: Record<string, Word> = {
  'plugin::news.news-item': 'waiting.uid.news',
  'plugin::documents.public-document': 'waiting.uid.documents',
  'plugin::pages.page': 'waiting.uid.pages',
};

interface Props {
  readonly kind: WaitingKind;
  readonly entries: readonly WaitingEntry[];
  /** The person works on all the sites: each line says which one it is of. */
  readonly everywhere: boolean;
}

export function WaitingEntries({ kind, entries, everywhere }: Props) {
  const say = useWords();
  const moment = useMoments();
  const own = entries.filter((entry) => entry.kind === kind);
  const [first] = own;
  if (!first) return null;
  return (
    <Panel title={say(`waiting.${kind}`)}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
        {own.map(({ uid, documentId, title, at, site }) => (
          <li key={documentId}>
            <Link href={onSite(site.key, `/content-manager/collection-types/${uid}/${documentId}`)}>
              {title}
            </Link>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {[
                KIND_WORDS[uid] && say(KIND_WORDS[uid]),
                say(`waiting.${kind}.at`, { at: moment(at) }),
                everywhere && site.name,
              ]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
          </li>
        ))}
      </Flex>
      {first.total > own.length && (
        <Typography textColor="neutral700">
          {say('waiting.more', { more: first.total - own.length })}
        </Typography>
      )}
    </Panel>
  );
}

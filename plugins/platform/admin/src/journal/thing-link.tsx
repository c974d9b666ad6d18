import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { JournalLine } from './journal';

interface Props {
  readonly thing: JournalLine['thing'];
  readonly isGone: boolean;
}

/** Not kept by the content manager. */
const ELSEWHERE = /^plugin::(upload\.|platform\.)/;

/** The content that a line is about, by its title, and a way to it while it exists. */
export function ThingLink({ thing: { subject, kind, documentId, label }, isGone }: Props) {
  const isContent = subject.startsWith('plugin::') && !ELSEWHERE.test(subject);
  const canOpen = isContent && documentId !== null && !isGone;
  return (
    <Flex direction="column" alignItems="flex-start">
      {canOpen ? (
        <Link tag={NavLink} to={`/content-manager/collection-types/${subject}/${documentId}`}>
          {label ?? kind}
        </Link>
      ) : (
        <Typography textColor="neutral800">{label ?? kind}</Typography>
      )}
      {label && (
        <Typography variant="pi" textColor="neutral600">
          {kind}
        </Typography>
      )}
    </Flex>
  );
}

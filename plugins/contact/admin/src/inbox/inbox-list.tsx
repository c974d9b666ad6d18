import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useDates } from '../dates';
import type { InboxLine } from '../messages';

/** One message a line, each a way to its thread. */
export function InboxList({ lines }: { readonly lines: readonly InboxLine[] }) {
  return (
    <Box tag="ul" background="neutral0" hasRadius shadow="tableShadow">
      {lines.map((line) => (
        <Line key={line.documentId} line={line} />
      ))}
    </Box>
  );
}

function Line({ line }: { readonly line: InboxLine }) {
  const sayDate = useDates();
  return (
    <Box tag="li" padding={5} borderColor="neutral150" borderStyle="solid" borderWidth="0 0 1px">
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Link tag={NavLink} to={line.documentId} fontSize={2}>
          {line.senderName} : {line.subject}
        </Link>
        <Typography tag="time" dateTime={line.receivedAt} variant="pi" textColor="neutral600">
          {sayDate(line.receivedAt)}
        </Typography>
      </Flex>
      <Box paddingTop={2}>
        <Typography textColor="neutral800" ellipsis tag="p">
          {line.excerpt}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {line.trackingCode}
        </Typography>
      </Box>
    </Box>
  );
}

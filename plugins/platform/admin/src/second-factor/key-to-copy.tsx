import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ShownKey } from '../../../shared/second-factor';
import { useWords } from '../translations/words';

/** A camera needs dark on light, in the dark theme too. */
const Picture = styled.img`
  display: block;
  width: 20rem;
  max-width: 100%;
  background: #fff;
  border-radius: ${({ theme }) => theme.borderRadius};
`;

const Key = styled.code`
  font-family: ui-monospace, monospace;
  font-size: 1.6rem;
  overflow-wrap: anywhere;
  user-select: all;
`;

/** The secret for an application: to photograph, or to type. */
export function KeyToCopy({ secret, picture }: ShownKey) {
  const say = useWords();
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      <Typography tag="p">{say('factor.key.scan')}</Typography>
      <Picture src={picture} alt={say('factor.key.picture')} />
      <Box>
        <Typography tag="p">{say('factor.key.type')}</Typography>
        <Typography tag="p" textColor="neutral800">
          <Key>{inGroups(secret)}</Key>
        </Typography>
      </Box>
    </Flex>
  );
}

/** Easier to keep one’s place while typing; applications ignore the spaces. */
const inGroups = (secret: string) => secret.replace(/.{4}(?=.)/g, '$& ');

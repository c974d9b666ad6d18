import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useWords } from '../translations/words';
import type { Overtaken } from './sheet-keeping';

interface Props {
  readonly overtaken: Overtaken;
  readonly look: () => Promise<void>;
  readonly overrule: (overtaken: Overtaken) => void;
}

/** Somebody else kept other hours meanwhile: theirs, or one’s own, knowingly. */
export function OvertakenAlert({ overtaken, look, overrule }: Props) {
  const say = useWords();
  const busy = useForm('OvertakenAlert', ({ isSubmitting }) => isSubmitting);
  return (
    <Flex direction="column" alignItems="flex-start" gap={3} role="alert" width="100%">
      <Typography textColor="danger700">{overtaken.message}</Typography>
      <Flex gap={2} wrap="wrap">
        <Button type="button" variant="secondary" onClick={() => void look()}>
          {say('hours.overtaken.look')}
        </Button>
        <Button
          type="submit"
          variant="tertiary"
          disabled={busy}
          onClick={() => overrule(overtaken)}
        >
          {say('hours.overtaken.keep')}
        </Button>
      </Flex>
    </Flex>
  );
}

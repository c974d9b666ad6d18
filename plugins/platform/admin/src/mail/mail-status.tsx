import { Box, Flex, Status, Typography } from '@strapi/design-system';
import { useDates } from '../journal/sentences';
import { useWords } from '../translations/words';
import type { MailLine, MailState } from './mails';

type Variant = 'success' | 'danger' | 'warning' | 'secondary' | 'neutral';

const VARIANTS: Record<MailState, Variant> = {
  queued: 'secondary',
  sending: 'secondary',
  sent: 'success',
  refused: 'danger',
  doubtful: 'warning',
  failed: 'danger',
  cancelled: 'neutral',
};

/** Cells of a table do not wrap by themselves. */
const WRAPPED = { whiteSpace: 'normal', minWidth: '16rem', maxWidth: '24rem' } as const;

/** Where a mail stands, why, and what to do about it. */
export function MailStatus({ mail }: { readonly mail: MailLine }) {
  const say = useWords();
  const sayDate = useDates();
  const { state, trouble, answer, attempts, nextAttemptAt, refusals, to } = mail;
  const refusedAmong = to.length > 1 ? refusals : [];
  const waitsAgain = state === 'queued' && attempts > 0 && nextAttemptAt !== null;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} style={WRAPPED}>
      <Status variant={VARIANTS[state]} size="S">
        <Typography fontWeight="bold" textColor={`${VARIANTS[state]}700`}>
          {say(`mail.state.${state}`)}
        </Typography>
      </Status>
      {trouble && <Reason text={say(`mail.trouble.${trouble}`)} />}
      {waitsAgain && <Reason text={say('mail.next', { date: sayDate(nextAttemptAt) })} />}
      {refusedAmong.map(({ address }) => (
        <Reason key={address} text={say('mail.refused-by', { address })} />
      ))}
      {answer && state !== 'sent' && <Answer text={answer} />}
    </Flex>
  );
}

const Reason = ({ text }: { readonly text: string }) => (
  <Typography variant="pi" textColor="neutral800">
    {text}
  </Typography>
);

/** For whoever looks after the outgoing server: in its own words. */
function Answer({ text }: { readonly text: string }) {
  const say = useWords();
  return (
    <Box tag="details">
      <Typography tag="summary" variant="pi" textColor="neutral600">
        {say('mail.answer')}
      </Typography>
      <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
        {text}
      </Typography>
    </Box>
  );
}

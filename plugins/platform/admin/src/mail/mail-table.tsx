import { Button, Flex, Td, Tr, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useDates } from '../journal/sentences';
import { LineTable } from '../table/line-table';
import { useWords } from '../translations/words';
import { MailStatus } from './mail-status';
import type { MailLine, MailReading } from './mails';

type Column = 'when' | 'to' | 'subject' | 'state' | 'site' | 'actions';

/** The site is named to whoever sees the mails of several. */
const columnsOf = ({ everySite }: MailReading): Column[] => [
  'when',
  'to',
  'subject',
  'state',
  ...(everySite ? (['site'] as const) : []),
  'actions',
];

export function MailTable({ reading }: { readonly reading: MailReading }) {
  const say = useWords();
  const columns = columnsOf(reading).map((column) => say(`mail.${column}`));
  return (
    <LineTable columns={columns} lines={reading.mails.length}>
      {reading.mails.map((mail) => (
        <Line key={mail.id} mail={mail} reading={reading} />
      ))}
    </LineTable>
  );
}

interface LineProps {
  readonly mail: MailLine;
  readonly reading: MailReading;
}

function Line({ mail, reading }: LineProps) {
  const say = useWords();
  const sayDate = useDates();
  const { at, to, subject, purpose, site } = mail;
  return (
    <Tr>
      <Td>
        <Typography tag="time" dateTime={at} textColor="neutral800">
          {sayDate(at)}
        </Typography>
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-start">
          {to.map((address) => (
            <Typography key={address} textColor="neutral800">
              {address}
            </Typography>
          ))}
        </Flex>
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-start" style={{ whiteSpace: 'normal' }}>
          <Typography textColor="neutral800">{subject}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {purpose}
          </Typography>
        </Flex>
      </Td>
      <Td>
        <MailStatus mail={mail} />
      </Td>
      {reading.everySite && (
        <Td>
          <Typography textColor="neutral800">{site?.name ?? say('journal.platform')}</Typography>
        </Td>
      )}
      <Td>
        <Actions mail={mail} reading={reading} />
      </Td>
    </Tr>
  );
}

function Actions({ mail, reading: { resend, cancel } }: LineProps) {
  const say = useWords();
  const [isBusy, setBusy] = useState(false);
  const act = async (change: (mail: MailLine) => Promise<void>) => {
    setBusy(true);
    await change(mail);
    setBusy(false);
  };
  return (
    <Flex gap={2} wrap="wrap">
      {mail.canResend && (
        <Button size="S" variant="secondary" disabled={isBusy} onClick={() => void act(resend)}>
          {say(mail.state === 'queued' ? 'mail.send-now' : 'mail.resend')}
        </Button>
      )}
      {mail.canCancel && (
        <Button size="S" variant="tertiary" disabled={isBusy} onClick={() => void act(cancel)}>
          {say('mail.cancel')}
        </Button>
      )}
    </Flex>
  );
}

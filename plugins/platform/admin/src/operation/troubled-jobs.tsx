import { Box, Button, Dialog, Flex, Td, Tr, Typography } from '@strapi/design-system';
import { ConfirmDialog, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useDates } from '../journal/sentences';
import { LineTable } from '../table/line-table';
import { useWords } from '../translations/words';
import { useJobNames } from './figures';
import type { OperationReading, TroubledJob } from './operation';

const COLUMNS = ['what', 'when', 'attempts', 'reason', 'next', 'actions'] as const;

interface Props {
  readonly jobs: readonly TroubledJob[];
  readonly reading: OperationReading;
}

/** Jobs that failed, and what can be done about each. */
export function TroubledJobs({ jobs, reading }: Props) {
  const say = useWords();
  if (jobs.length === 0) return null;
  return (
    <Box tag="section">
      <Typography tag="h2" variant="beta" textColor="neutral800">
        {say('operation.troubled')}
      </Typography>
      <Box paddingTop={4}>
        <LineTable
          columns={COLUMNS.map((column) => say(`operation.troubled.${column}`))}
          lines={jobs.length}
        >
          {jobs.map((job) => (
            <Line key={job.id} job={job} reading={reading} />
          ))}
        </LineTable>
      </Box>
    </Box>
  );
}

function Line({ job, reading }: { readonly job: TroubledJob; readonly reading: OperationReading }) {
  const say = useWords();
  const sayDate = useDates();
  const nameOf = useJobNames();
  const cells = [
    nameOf(job.name),
    sayDate(job.createdOn),
    String(job.attempts),
    job.reason || say('operation.troubled.no-reason'),
    job.state === 'retry'
      ? say('operation.troubled.again', { at: sayDate(job.startAfter) })
      : say('operation.troubled.given-up'),
  ];
  return (
    <Tr>
      {cells.map((cell, index) => (
        <Td key={COLUMNS[index]}>
          <Typography textColor="neutral800" style={WRAPPED}>
            {cell}
          </Typography>
        </Td>
      ))}
      <Td>{job.state === 'failed' && <Actions job={job} reading={reading} />}</Td>
    </Tr>
  );
}

const WRAPPED = { whiteSpace: 'normal', overflowWrap: 'break-word' } as const;

function Actions({
  job,
  reading,
}: {
  readonly job: TroubledJob;
  readonly reading: OperationReading;
}) {
  const say = useWords();
  const nameOf = useJobNames();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);

  async function act(work: (job: TroubledJob) => Promise<void>) {
    setBusy(true);
    try {
      await work(job);
    } catch {
      toggleNotification({ type: 'warning', message: say('operation.troubled.refused') });
      await reading.read();
    } finally {
      setBusy(false);
    }
  }

  return (
    <Flex gap={2}>
      <Button
        variant="secondary"
        disabled={isBusy}
        aria-label={`${say('operation.retry')} : ${nameOf(job.name)}`}
        onClick={() => void act(reading.retry)}
      >
        {say('operation.retry')}
      </Button>
      <Dialog.Root>
        <Dialog.Trigger>
          <Button
            variant="danger-light"
            disabled={isBusy}
            aria-label={`${say('operation.discard')} : ${nameOf(job.name)}`}
          >
            {say('operation.discard')}
          </Button>
        </Dialog.Trigger>
        <ConfirmDialog onConfirm={() => act(reading.discard)}>
          {say('operation.discard.sure')}
        </ConfirmDialog>
      </Dialog.Root>
    </Flex>
  );
}

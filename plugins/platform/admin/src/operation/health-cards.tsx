import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { WatchedPart } from '../../../shared/watched';
import { useDates } from '../journal/sentences';
import { useOtherWords, useWords } from '../translations/words';
import { useSizes } from './figures';
import type { Disk, Operation } from './operation';

/** The figures, a card for each matter. */
export function HealthCards({ operation }: { readonly operation: Operation }) {
  return (
    <Grid.Root gap={5}>
      <Jobs jobs={operation.jobs} />
      <Mails mails={operation.mails} />
      <Backup backup={operation.backup} />
      <Disks disks={operation.disks} />
      {operation.others.map((part) => (
        <Other key={part.title.fr} part={part} />
      ))}
      <Versions versions={operation.versions} />
    </Grid.Root>
  );
}

interface CardProps {
  readonly title: string;
  readonly lines: readonly (readonly [label: string, value: ReactNode])[];
}

function Card({ title, lines }: CardProps) {
  return (
    <Grid.Item col={4} m={6} xs={12} direction="column" alignItems="stretch">
      <Box background="neutral0" padding={5} hasRadius shadow="tableShadow" height="100%">
        <Typography tag="h2" variant="delta" textColor="neutral800">
          {title}
        </Typography>
        <Flex tag="dl" direction="column" alignItems="stretch" gap={3} paddingTop={4}>
          {lines.map(([label, value]) => (
            <Flex key={label} justifyContent="space-between" alignItems="baseline" gap={4}>
              <Typography tag="dt" textColor="neutral600">
                {label}
              </Typography>
              <Typography tag="dd" fontWeight="semiBold" textColor="neutral800" textAlign="right">
                {value}
              </Typography>
            </Flex>
          ))}
        </Flex>
      </Box>
    </Grid.Item>
  );
}

function Jobs({ jobs }: Pick<Operation, 'jobs'>) {
  const say = useWords();
  const sayDate = useDates();
  const since = jobs.waitingSince;
  return (
    <Card
      title={say('operation.jobs')}
      lines={[
        [say('operation.jobs.queued'), jobs.queued],
        ...(since ? ([[say('operation.jobs.since'), sayDate(since)]] as const) : []),
        [say('operation.jobs.active'), jobs.active],
        [say('operation.jobs.retried'), jobs.retried],
        [say('operation.jobs.failed'), jobs.failed],
      ]}
    />
  );
}

function Mails({ mails }: Pick<Operation, 'mails'>) {
  const say = useWords();
  return (
    <Card
      title={say('operation.mails')}
      lines={[
        [say('operation.mails.waiting'), mails.waiting],
        [say('operation.mails.troubled'), mails.troubled],
        [say('operation.mails.doubtful'), mails.doubtful],
      ]}
    />
  );
}

function Backup({ backup: { last } }: Pick<Operation, 'backup'>) {
  const say = useWords();
  const sayDate = useDates();
  const saySize = useSizes();
  const lines = last
    ? ([
        [say('operation.backup.at'), sayDate(last.finishedAt)],
        [say('operation.backup.file'), last.file],
        [say('operation.backup.size'), saySize(last.bytes)],
        [say('operation.backup.missing'), last.missing],
      ] as const)
    : ([[say('operation.backup.at'), say('operation.backup.never')]] as const);
  return <Card title={say('operation.backup')} lines={lines} />;
}

function Disks({ disks }: Pick<Operation, 'disks'>) {
  const say = useWords();
  const saySize = useSizes();
  const free = ({ free, total }: Disk) =>
    say('operation.disk.free', {
      free: saySize(free),
      percent: Math.round((free / total) * 100),
    });
  return (
    <Card
      title={say('operation.disk')}
      lines={disks.map((disk) => [
        say(disks.length === 1 ? 'operation.disk.all' : `operation.disk.${disk.what}`),
        free(disk),
      ])}
    />
  );
}

function Other({ part }: { readonly part: WatchedPart }) {
  const say = useOtherWords();
  return (
    <Card
      title={say(part.title)}
      lines={part.lines.map(({ label, value }) => [say(label), say(value)])}
    />
  );
}

function Versions({ versions }: Pick<Operation, 'versions'>) {
  const say = useWords();
  const sayDate = useDates();
  return (
    <Card
      title={say('operation.versions')}
      lines={[
        ['Parvis', versions.parvis],
        ['Strapi', versions.strapi],
        ['Node', versions.node],
        ['PostgreSQL', versions.postgres],
        [say('operation.versions.since'), sayDate(versions.runsSince)],
      ]}
    />
  );
}

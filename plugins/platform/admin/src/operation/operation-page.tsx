import { Button, Flex, Loader, Main, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useWords } from '../translations/words';
import { Concerns } from './concern-list';
import { HealthCards } from './health-cards';
import { MANAGE_OPERATION, useOperation, type OperationReading } from './operation';
import { TroubledJobs } from './troubled-jobs';

export default function OperationPage() {
  return (
    <Page.Protect permissions={MANAGE_OPERATION}>
      <OperationScreen />
    </Page.Protect>
  );
}

function OperationScreen() {
  const say = useWords();
  const reading = useOperation();
  return (
    <Main>
      <Page.Title>{say('operation.title')}</Page.Title>
      <Layouts.Header
        title={say('operation.title')}
        subtitle={say('operation.intro')}
        primaryAction={
          <Button
            variant="secondary"
            startIcon={<ArrowClockwise />}
            onClick={() => void reading.read()}
          >
            {say('operation.read-again')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <State reading={reading} />
        </Flex>
      </Layouts.Content>
    </Main>
  );
}

function State({ reading }: { readonly reading: OperationReading }) {
  const say = useWords();
  const { operation, failed } = reading;
  return (
    <>
      {failed && (
        <Typography role="alert" textColor="danger700">
          {say('operation.unreadable')}
        </Typography>
      )}
      {!operation && !failed && <Loader small>{say('operation.waiting')}</Loader>}
      {operation && (
        <>
          <Concerns operation={operation} />
          <HealthCards operation={operation} />
          <TroubledJobs jobs={operation.jobs.troubled} reading={reading} />
        </>
      )}
    </>
  );
}

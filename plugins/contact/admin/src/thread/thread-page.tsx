import { ReadingState, useReading } from '#admin/platform';
import { Flex, Link, Main, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useParams } from 'react-router-dom';
import type { Thread } from '../messages';
import { useWords } from '../translations/words';
import { AnswerForm } from './answer-form';
import { Closure } from './closure';
import { Exchange } from './exchange';

/** A message, what followed it, and what can be done next. */
export function ThreadPage() {
  const say = useWords();
  const { id = '' } = useParams();
  const reading = useReading<Thread>(`/contact/messages/${id}`);
  const { value: thread, replace } = reading;
  const title = thread ? `${thread.message.sender.name} : ${thread.message.subject}` : say('title');
  return (
    <Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={thread ? say('number', { code: thread.message.trackingCode }) : ''}
        navigationAction={
          <Link tag={NavLink} to="/plugins/messages" startIcon={<ArrowLeft />}>
            {say('back')}
          </Link>
        }
      />
      <Layouts.Content>
        <ReadingState reading={reading} />
        {thread && (
          <Flex direction="column" alignItems="stretch" gap={5} maxWidth="52rem">
            <Sender thread={thread} />
            <Exchange thread={thread} />
            {thread.message.state !== 'closed' && <AnswerForm id={id} onAnswered={replace} />}
            <Closure id={id} thread={thread} onChanged={replace} />
          </Flex>
        )}
      </Layouts.Content>
    </Main>
  );
}

function Sender({ thread: { message } }: { readonly thread: Thread }) {
  const { email, phone } = message.sender;
  return (
    <Flex gap={5} wrap="wrap">
      <Typography>{email}</Typography>
      {phone && <Typography>{phone}</Typography>}
    </Flex>
  );
}

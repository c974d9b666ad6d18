export const ANSWER_MESSAGES = [{ action: 'plugin::contact.messages.answer', subject: null }];
export const SET_RETENTION = [{ action: 'plugin::contact.retention.set', subject: null }];

export {
  STATES,
  type InboxLine,
  type InboxPage,
  type MessageState,
  type Retention,
  type Thread,
} from '../../shared/messages';

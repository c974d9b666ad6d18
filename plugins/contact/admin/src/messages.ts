import type { MessageState } from '../../shared/messages';

export const ANSWER_MESSAGES = [{ action: 'plugin::contact.messages.answer', subject: null }];
export const SET_RETENTION = [{ action: 'plugin::contact.retention.set', subject: null }];

export const STATES = ['received', 'answered', 'closed'] as const satisfies MessageState[];

export type { InboxLine, InboxPage, MessageState, Retention, Thread } from '../../shared/messages';

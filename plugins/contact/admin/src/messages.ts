export const ANSWER_MESSAGES = [{ action: 'plugin::contact.messages.answer', subject: null }];
export const SET_RETENTION = [{ action: 'plugin::contact.retention.set', subject: null }];

export const STATES = ['received', 'answered', 'closed'] as const;
export type MessageState = (typeof STATES)[number];

/** One line of `GET /contact/messages`. */
export interface InboxLine {
  readonly documentId: string;
  readonly trackingCode: string;
  readonly senderName: string;
  readonly subject: string;
  readonly excerpt: string;
  readonly state: MessageState;
  readonly receivedAt: string;
}

export interface InboxPage {
  readonly messages: readonly InboxLine[];
  readonly counts: Readonly<Record<MessageState, number>>;
  readonly pages: number;
}

/** What `GET /contact/messages/:id` answers. */
export interface Thread {
  readonly message: {
    readonly documentId: string;
    readonly trackingCode: string;
    readonly sender: {
      readonly name: string;
      readonly email: string;
      readonly phone: string | null;
    };
    readonly subject: string;
    readonly text: string;
    readonly state: MessageState;
    readonly receivedAt: string;
    readonly closure: {
      readonly at: string;
      readonly by: string;
      readonly reason: string | null;
    } | null;
  };
  readonly replies: readonly {
    readonly origin: 'secretary' | 'citizen';
    readonly author: string | null;
    readonly text: string;
    readonly at: string;
  }[];
}

export const STATES = ['received', 'answered', 'closed'] as const;
export type MessageState = (typeof STATES)[number];

/** A message as the inbox lists it. */
export interface InboxLine {
  readonly documentId: string;
  readonly trackingCode: string;
  readonly senderName: string;
  readonly subject: string;
  /** Beginning of the text. */
  readonly excerpt: string;
  readonly state: MessageState;
  readonly receivedAt: string;
}

/** `GET /contact/messages` */
export interface InboxPage {
  readonly messages: readonly InboxLine[];
  readonly counts: Readonly<Record<MessageState, number>>;
  readonly pages: number;
}

/** `GET /contact/messages/:id`, and what every change of it answers. */
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

/** `GET /contact/retention` */
export interface Retention {
  readonly months: number;
}

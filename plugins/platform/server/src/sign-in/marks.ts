import { createHmac } from 'node:crypto';
import { visitorMark } from '../spam-defence/visitor-mark';

/** Stands for the account of a mail address, whether there is one or not. */
export const accountMark = (email: string, key: string): string =>
  createHmac('sha256', key).update(email.trim().toLowerCase()).digest('base64url').slice(0, 22);

/** Stands for a network until the day's salt is thrown away. */
export const networkMark = visitorMark;

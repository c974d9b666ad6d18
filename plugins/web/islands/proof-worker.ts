import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { handler } from 'altcha-lib/workers/shared';

/** Works beside the page, which stays at the visitor's hand. */
handler({ deriveKey });

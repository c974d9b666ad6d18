import type { ShownKey } from '../../../../shared/second-factor';
import type { EnrolmentKey } from './factor';
import { qrCode } from './qr-code';

/** A key as a person takes it over: to type, or to photograph. */
export const shownKey = async ({ secret, address }: EnrolmentKey): Promise<ShownKey> => ({
  secret,
  picture: await qrCode(address),
});

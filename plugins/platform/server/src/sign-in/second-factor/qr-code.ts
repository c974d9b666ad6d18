import { toString } from 'qrcode';

/** A picture of a text for the camera of a phone, as an address that an image can have. */
export async function qrCode(text: string): Promise<string> {
  const svg = await toString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

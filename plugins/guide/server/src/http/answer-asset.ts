import type { PublicAnswer, PublicRequest } from '#web';
import { assetAt } from '../store/guide-assets';

/** An image or a document of the guide; its type is that of its content, and never a page’s. */
export async function answerAsset({ reader, params }: PublicRequest): Promise<PublicAnswer> {
  const { hash = '', name = '' } = params;
  const asset = await assetAt(reader, hash, name);
  if (!asset) return { kind: 'not-found' };
  const { type, bytes: body } = asset;
  return { kind: 'file', type, body, immutable: true, keep: 'if-room' };
}

import { createHash } from 'node:crypto';
import { LARGEST_ASSET, LARGEST_ASSETS, typeOfAsset, type Asset } from '../domain/asset';
import type { UnreadableFile } from '../domain/import-report';
import type { ArchiveFile } from '../import/official-file';

/** Keeps the images and documents of one archive, within bounds. */
export function createAssetKeeper(put: (asset: Asset) => Promise<void>) {
  const kept = new Map<string, string>();
  let total = 0;
  return {
    /** Why the file is left out, if it is. */
    async keep(file: ArchiveFile): Promise<UnreadableFile['reason'] | null> {
      const { name, bytes } = file;
      const type = typeOfAsset(bytes);
      if (!type) return 'not-an-image';
      if (kept.has(name)) return 'twice';
      if (bytes.length > LARGEST_ASSET || total + bytes.length > LARGEST_ASSETS) return 'too-large';
      total += bytes.length;
      const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
      kept.set(name, hash);
      await put({ name, type, hash, bytes });
      return null;
    },
    kept: (): ReadonlyMap<string, string> => kept,
  };
}

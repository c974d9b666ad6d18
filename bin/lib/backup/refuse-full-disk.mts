import { OperatorError } from '../console.mts';

/** Says a full disk in words; what was begun is undone by whoever began it. */
export async function refuseFullDisk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as { code?: string };
    // 53100: the disk of PostgreSQL
    if (code !== 'ENOSPC' && code !== '53100') throw error;
    throw new OperatorError('Le disque est plein : faites de la place, puis recommencez.');
  }
}

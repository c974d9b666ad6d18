import { refuse } from '#platform';
import { refusalOfFault } from '../domain/archive-fault';
import { ArchiveError } from '../import/archive';

/** What a fault of an archive makes of its import; anything else that was thrown is a bug. */
export function refusedArchive(error: unknown) {
  if (!(error instanceof ArchiveError)) throw error;
  const { fault, message } = error;
  return refuse(refusalOfFault(fault), { fault, message });
}

import { refusalOfFault } from '../domain/archive-fault';
import { ArchiveError, archiveErrorOf } from './archive';

const met = (code: string) => Object.assign(new Error('write failed'), { code });

test('a disk that is full while an archive comes is no server that does not answer', () => {
  const { fault, message } = archiveErrorOf(met('ENOSPC'), 'no-answer');
  expect({ fault, message }).toEqual({ fault: 'no-room', message: 'write failed' });
  expect(refusalOfFault(fault)).toBe('no-room');
});

test('whatever else is met has the fault of what was being done', () => {
  expect(refusalOfFault(archiveErrorOf(met('ECONNRESET'), 'no-answer').fault)).toBe('unreachable');
  expect(refusalOfFault(archiveErrorOf('sorry', 'damaged').fault)).toBe('broken-archive');
});

test('a fault that is known stays the same', () => {
  const known = new ArchiveError('too-large', 'F1.xml');
  expect(archiveErrorOf(known, 'damaged')).toBe(known);
});

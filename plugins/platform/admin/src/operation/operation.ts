import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { WatchedPart } from '../../../shared/watched';

export const MANAGE_OPERATION = [{ action: 'plugin::platform.operation.manage', subject: null }];

export interface TroubledJob {
  readonly id: string;
  readonly name: string;
  readonly state: 'retry' | 'failed';
  readonly createdOn: string;
  readonly startAfter: string;
  readonly attempts: number;
  readonly reason: string;
}

export interface Disk {
  readonly what: 'data' | 'media';
  readonly free: number;
  readonly total: number;
}

/** Answer of `GET /platform/operation`. */
export interface Operation {
  readonly jobs: {
    readonly queued: number;
    readonly active: number;
    readonly failed: number;
    readonly retried: number;
    readonly waitingSince: string | null;
    readonly troubled: readonly TroubledJob[];
  };
  readonly mails: {
    readonly waiting: number;
    readonly troubled: number;
    readonly doubtful: number;
  };
  readonly disks: readonly Disk[];
  readonly backup: {
    readonly isLate: boolean;
    readonly last: {
      readonly finishedAt: string;
      readonly file: string;
      readonly bytes: number;
      readonly missing: number;
    } | null;
  };
  readonly versions: {
    readonly parvis: string;
    readonly strapi: string;
    readonly node: string;
    readonly postgres: string;
    readonly runsSince: string;
  };
  readonly others: readonly WatchedPart[];
}

export interface OperationReading {
  readonly operation: Operation | null;
  readonly failed: boolean;
  read(): Promise<void>;
  retry(job: TroubledJob): Promise<void>;
  discard(job: TroubledJob): Promise<void>;
}

const EVERY_MS = 10_000;

/** How the platform is, read again while the page is looked at. */
export function useOperation(): OperationReading {
  const { get, post, del } = useFetchClient();
  const [operation, setOperation] = useState<Operation | null>(null);
  const [failed, setFailed] = useState(false);

  const read = useCallback(async () => {
    try {
      const { data } = await get<Operation>('/platform/operation');
      setOperation(data);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [get]);

  useEffect(() => {
    void read();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void read();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [read]);

  return {
    operation,
    failed,
    read,
    retry: async ({ id }) => {
      await post(`/platform/operation/jobs/${id}/retry`);
      await read();
    },
    discard: async ({ id }) => {
      await del(`/platform/operation/jobs/${id}`);
      await read();
    },
  };
}

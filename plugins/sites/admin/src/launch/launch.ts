import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

export const SEE_LAUNCH = [{ action: 'plugin::sites.launch.read', subject: null }];
export const MAY_LAUNCH = [{ action: 'plugin::sites.launch.create', subject: null }];

export interface LaunchStep {
  readonly key: string;
  readonly title: string;
  readonly advice: string;
  /** Page of the administration. */
  readonly href: string;
  readonly met: boolean;
}

/** `GET /sites/launch` */
export interface Launch {
  readonly name: string;
  readonly host: string;
  readonly launchedAt: string | null;
  /** Where the site is seen before the public sees it. */
  readonly preview: string | null;
  readonly steps: readonly LaunchStep[];
}

export type LaunchState = Launch | 'reading' | 'failed' | 'no-site';

/** The checklist of the site at work, and how to open it to the public. */
export function useLaunch() {
  const { get, post } = useFetchClient();
  const [state, setState] = useState<LaunchState>('reading');

  const read = useCallback(async () => {
    try {
      setState((await get<Launch>('/sites/launch')).data);
    } catch (error) {
      setState(isBadRequest(error) ? 'no-site' : 'failed');
    }
  }, [get]);

  useEffect(() => void read(), [read]);

  const launch = async () => {
    await post('/sites/launch');
    await read();
  };
  return { state, read, launch };
}

const isBadRequest = (error: unknown) => isFetchError(error) && error.status === 400;

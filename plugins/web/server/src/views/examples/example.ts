import type { VNode } from 'preact';
import type { SiteFrame } from '../types';

/** A page drawn with plain data, inside whatever site it is given. */
export interface PageExample {
  name: string;
  draw: (site: SiteFrame) => VNode;
}

import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A whole page, from its view, as it is sent. */
export const renderDocument = (page: VNode): string => `<!doctype html>${renderToString(page)}`;

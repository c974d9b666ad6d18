import type { WidgetArgs } from '@strapi/strapi/admin';

/** Counts of entries, accounts and languages: nobody of a commune has a use for them. */
const HIDDEN = ['chart-entries', 'key-statistics'];

export const withoutCounts = (widgets: WidgetArgs[]): WidgetArgs[] =>
  widgets.filter(({ id }) => !HIDDEN.includes(id));

import type { Core } from '@strapi/strapi';
import type { SmtpCatcher } from '../../bin/mail-catcher/smtp-catcher.mts';

/** The one platform that every test file of a run talks to. */
export interface Booted {
  readonly strapi: Core.Strapi;
  /** Port of its HTTP server; the administration's host is `localhost`. */
  readonly port: number;
  readonly databaseUrl: string;
  /** The SMTP server that the platform sends through. */
  readonly smtp: SmtpCatcher;
  /** Address of the page that shows what it caught. */
  readonly mailPage: string;
  /** Address of the cluster's superuser. */
  readonly adminUrl: string;
}

declare global {
  var parvis: Booted;
}

export const { strapi, port, databaseUrl, adminUrl } = globalThis.parvis;

/** Host header of a site of the platform under test: `cahors.localhost:40123`. */
export const hostOf = (label: string): string => `${label}.localhost:${port}`;

export const platformHost = `localhost:${port}`;

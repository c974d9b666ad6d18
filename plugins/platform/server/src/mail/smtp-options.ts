import { watchCommands } from './conversation';

const SECOND = 1_000;

/** Long enough for a server that looks for viruses before it answers, short of a job's own limit. */
const SILENCE = 120 * SECOND;

/**
 * The outgoing server as nodemailer takes it, from `smtp(s)://user:password@host:port`. Of its
 * parameters, these count: `name` (what we say to be), `requireTLS`, `ignoreTLS`, and
 * `tls.rejectUnauthorized` for a relay whose certificate nobody signed.
 */
export function smtpOptions(url: string) {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url);
  const secure = protocol === 'smtps:';
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    ...(username && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
    ...(searchParams.has('name') && { name: String(searchParams.get('name')) }),
    requireTLS: searchParams.get('requireTLS') === 'true',
    ignoreTLS: searchParams.get('ignoreTLS') === 'true',
    tls: { rejectUnauthorized: searchParams.get('tls.rejectUnauthorized') !== 'false' },
    connectionTimeout: 20 * SECOND,
    greetingTimeout: 20 * SECOND,
    socketTimeout: SILENCE,
    // No mail may carry along a file of this machine or a page of its network.
    disableFileAccess: true,
    disableUrlAccess: true,
    transactionLog: true,
    logger: watchCommands,
  };
}

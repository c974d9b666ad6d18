/** Query parameter that opens a site which is not launched. */
const PARAMETER = 'apercu';

/**
 * Address by which a site is seen before its launch.
 * @param platformUrl gives the scheme, and the port of a demonstration
 */
export function previewAddress(platformUrl: string, host: string, token: string): string {
  const { protocol, port } = new URL(platformUrl);
  return `${protocol}//${host}${port ? `:${port}` : ''}/?${PARAMETER}=${token}`;
}

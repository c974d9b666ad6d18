/**
 * `https://www.cahors.fr`: a host of a site with the scheme of the platform, and its port in a
 * demonstration. Nothing that a visitor sends has a say in it.
 */
export function siteOrigin(platformUrl: string, host: string): string {
  const { protocol, port } = new URL(platformUrl);
  return `${protocol}//${host}${port ? `:${port}` : ''}`;
}

/** Whose session a token is of, as it says itself; null where it says nothing that can be read. */
export function holderOf(token: string): string | null {
  const [, content = ''] = token.split('.');
  try {
    const { userId } = JSON.parse(atob(content.replaceAll('-', '+').replaceAll('_', '/'))) as {
      userId?: unknown;
    };
    return typeof userId === 'string' || typeof userId === 'number' ? String(userId) : null;
  } catch {
    return null;
  }
}

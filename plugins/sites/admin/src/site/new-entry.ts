const NEW_ENTRY = /^\/content-manager\/collection-types\/([^/]+)\/(create|clone)(\/|$)/;

/** The content type of which this page writes a new entry. */
export const newEntryOf = (pathname: string): string | undefined => NEW_ENTRY.exec(pathname)?.[1];

import type { AdminSession } from './admin-session.mts';

/** One news item in the hands of somebody who saves and publishes it. */
export interface NewsDesk {
  save(title: string): Promise<unknown>;
  publish(title: string): Promise<unknown>;
}

const BODY = '<p>La mairie accueille les habitants le matin. Le marché revient samedi.</p>'.repeat(
  20,
);

/** Writes a first draft, as the administration's form does. */
export async function openNewsDesk(
  session: AdminSession,
  type: string,
  cover: number,
): Promise<NewsDesk> {
  const list = `/content-manager/collection-types/${type}`;
  const values = (title: string) => ({
    title,
    lead: 'Ce que la commune annonce aujourd’hui.',
    body: BODY,
    cover,
    publishFrom: new Date().toISOString(),
  });
  const made = (await session.send('POST', list, values('Première ébauche'))) as {
    data: { documentId: string };
  };
  const item = `${list}/${made.data.documentId}`;
  return {
    save: (title) => session.send('PUT', item, values(title)),
    publish: (title) => session.send('POST', `${item}/actions/publish`, values(title)),
  };
}

import { fr } from '#web';
import { SpeakerLine, type Speaker } from './local-note';

export interface LocalServiceProps {
  /** By which the administration finds it in the page. */
  readonly documentId: string;
  readonly speaker: Speaker;
  /** Both null for a service that is hidden. */
  readonly label: string | null;
  readonly href: string | null;
  readonly reason: string | null;
}

/** What stands in the place of a national service; nothing when it is hidden without a word. */
export function LocalService({ documentId, speaker, label, href, reason }: LocalServiceProps) {
  if (!href && !reason) return null;
  return (
    <div class="service local-service" data-addition={documentId}>
      <SpeakerLine speaker={speaker} />
      {href ? (
        <p class="resource-title">
          <a href={href}>{fr(label ?? href)}</a>
        </p>
      ) : (
        <p>Ce service n’est pas proposé ici.</p>
      )}
      {reason && <p>{fr(reason)}</p>}
    </div>
  );
}

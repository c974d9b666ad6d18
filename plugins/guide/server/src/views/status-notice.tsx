import { fr } from '#web';
import type { GuideEntry } from '../domain/tree';

interface Notice {
  readonly label: string;
  readonly words: string;
}

const NOTICES = new Map<string, Notice>([
  [
    'enCoursDeMiseAJour',
    {
      label: 'Page en cours de mise à jour',
      words: 'Service-Public.gouv.fr la met à jour : ce qu’elle dit a pu changer.',
    },
  ],
  [
    'miseAJourAVenir',
    {
      label: 'Page bientôt mise à jour',
      words: 'Service-Public.gouv.fr va la mettre à jour : ce qu’elle dit va changer.',
    },
  ],
]);

const UNAVAILABLE: Notice = {
  label: 'Service indisponible',
  words: 'Service-Public.gouv.fr signale que ce service ne répond pas en ce moment.',
};

/** What the DILA says of a whole page, without a text of it: it is being rewritten, or closed. */
export const StatusNotice = ({ entry: { attributes } }: { entry: GuideEntry }) => {
  const status = NOTICES.get(attributes?.status ?? '');
  const notices = [status, attributes?.unavailable === 'true' ? UNAVAILABLE : undefined];
  return notices.map(
    (notice) =>
      notice && (
        <div class="note alert">
          <p class="note-label">{notice.label}</p>
          <p>{fr(notice.words)}</p>
        </div>
      ),
  );
};

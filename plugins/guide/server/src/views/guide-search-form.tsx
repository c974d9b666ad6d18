import { fr } from '#web';

export interface GuideSearchFormProps {
  /** Where it is sent. */
  action: string;
  audience?: string;
  words?: string;
  /** Words that this guide holds. */
  examples: readonly string[];
}

export const GuideSearchForm = (props: GuideSearchFormProps) => {
  const { action, audience, words = '', examples } = props;
  return (
    <form class="guide-search" role="search" action={action} method="get">
      <label for="guide-q">Que cherchez-vous{'\u202f'}?</label>
      <div class="guide-search-line">
        <input
          id="guide-q"
          name="q"
          type="search"
          value={words}
          required
          maxLength={200}
          autocomplete="off"
          aria-describedby={examples.length > 0 ? 'guide-q-aide' : undefined}
        />
        <button type="submit" class="button">
          Rechercher
        </button>
      </div>
      {examples.length > 0 && (
        <p class="form-hint" id="guide-q-aide">
          {fr(`Par exemple : ${examples.join(', ')}`)}
        </p>
      )}
      {audience && <input type="hidden" name="public" value={audience} />}
    </form>
  );
};

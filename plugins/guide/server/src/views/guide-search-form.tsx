export interface GuideSearchFormProps {
  /** Where it is sent. */
  action: string;
  audience?: string;
  words?: string;
}

export const GuideSearchForm = ({ action, audience, words = '' }: GuideSearchFormProps) => (
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
        aria-describedby="guide-q-aide"
      />
      <button type="submit" class="button">
        Rechercher
      </button>
    </div>
    <p class="form-hint" id="guide-q-aide">
      Par exemple{'\u00a0'}: carte d’identité, acte de naissance, déménager
    </p>
    {audience && <input type="hidden" name="public" value={audience} />}
  </form>
);

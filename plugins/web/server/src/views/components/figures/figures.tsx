import { fr } from '../../text/french';

export interface FactFigure {
  /** `Habitants` */
  label: string;
  /** `217`, `46330`, `Grand Cahors`: already written in French. */
  value: string;
  /** `population municipale 2023` */
  note?: string;
}

/** The commune in figures: a name, its value, and where it comes from. */
export const Figures = ({ figures }: { figures: FactFigure[] }) => (
  <dl class="figures">
    {figures.map(({ label, value, note }) => (
      <div class={value.length > 8 ? 'figures-item is-words' : 'figures-item'}>
        <dt>{fr(label)}</dt>
        <dd>
          <span class="figures-value">{fr(value)}</span>
          {note && <span class="figures-note">{fr(note)}</span>}
        </dd>
      </div>
    ))}
  </dl>
);

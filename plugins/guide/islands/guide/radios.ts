import type { MakeChooser } from './chooser';

let groups = 0;

/** Nothing is chosen for the visitor: the question is theirs to answer. */
export const radiosFor: MakeChooser = (cases, choose) => {
  const element = fieldset('Choisissez votre cas pour lire la suite', 'radios');
  const name = radioGroup();
  const inputs = cases.map(({ label }, at) => {
    const { line, input } = radio(name, label);
    input.addEventListener('change', () => choose(at));
    element.append(line);
    return { line, input };
  });
  return {
    element,
    mark(chosen) {
      for (const [at, { input }] of inputs.entries()) input.checked = at === chosen;
    },
    setAside: (at, aside) => void inputs[at]?.line.toggleAttribute('hidden', aside),
  };
};

/** A name of its own for each group of radio buttons. */
export const radioGroup = (): string => `choix-${(groups += 1)}`;

export function fieldset(
  legend: string,
  className: string,
  { seen = true } = {},
): HTMLFieldSetElement {
  const element = document.createElement('fieldset');
  element.className = className;
  const words = document.createElement('legend');
  if (!seen) words.className = 'visually-hidden';
  words.textContent = legend;
  element.append(words);
  return element;
}

export function radio(name: string, label: string) {
  const line = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'radio';
  input.name = name;
  const words = document.createElement('span');
  words.textContent = label;
  line.append(input, words);
  return { line, input };
}

import { answersIn, concerns, saidBy, type Answers } from '../../shared/answers';
import { setCaseAside, targetOf } from './choices';
import { fieldset, radio, radioGroup } from './radios';

/** Shows of a page what concerns the visitor, from the answers given here or in a guided search. */
export function adaptToAnswers(page: Document): void {
  const brought = answersIn(location.hash);
  if (brought && page.querySelector('[data-if]')) {
    apply(page, brought, true);
    sayAdapted(page);
  }
  for (const questionnaire of page.querySelectorAll<HTMLElement>('.questionnaire')) {
    ask(page, questionnaire);
  }
}

/** @param complete what the answers do not name is false */
function apply(page: Document, answers: Answers, complete: boolean): void {
  for (const part of page.querySelectorAll<HTMLElement>('[data-if]')) {
    const aside = !concerns(part.dataset.if ?? '', answers, complete);
    part.toggleAttribute('data-aside', aside);
    if (!setCaseAside(part, aside)) part.hidden = aside;
  }
  for (const link of page.querySelectorAll<HTMLAnchorElement>('.guide-contents a')) {
    const line = link.closest('li');
    if (line) line.hidden = Boolean(targetOf(link.hash)?.closest('[data-aside]'));
  }
}

/** Everything again. */
const forget = (page: Document): void => apply(page, new Map(), false);

function sayAdapted(page: Document): void {
  const notice = page.createElement('div');
  notice.className = 'note adapted';
  notice.setAttribute('role', 'status');
  const words = page.createElement('p');
  words.textContent = 'Cette page ne montre que ce qui répond à vos choix.';
  notice.append(
    words,
    quietButton('Tout afficher', () => {
      forget(page);
      notice.remove();
    }),
  );
  page.querySelector('.guide-entry')?.prepend(notice);
}

function quietButton(words: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-quiet';
  button.textContent = words;
  button.addEventListener('click', act);
  return button;
}

/** Makes radio buttons of the answers of a checklist. */
function ask(page: Document, questionnaire: HTMLElement): void {
  const status = page.createElement('p');
  status.setAttribute('role', 'status');
  const questions = [...questionnaire.querySelectorAll<HTMLElement>('.question')];
  const inputs = questions.flatMap(answersOf);
  const reset = quietButton('Tout afficher', () => {
    for (const { input } of inputs) input.checked = false;
    update();
  });
  const footer = page.createElement('div');
  footer.className = 'answers-footer';
  footer.append(status, reset);
  questionnaire.append(footer);
  for (const { input } of inputs) input.addEventListener('change', update);
  update();

  function update() {
    const given = inputs.filter(({ input }) => input.checked);
    apply(page, new Map(given.flatMap(({ effect }) => saidBy(effect))), false);
    status.textContent =
      given.length > 0
        ? 'La suite de la page ne montre que ce qui vous concerne.'
        : 'Répondez pour ne lire que ce qui vous concerne.';
    reset.hidden = given.length === 0;
  }
}

interface GivenAnswer {
  readonly input: HTMLInputElement;
  readonly effect: string;
}

function answersOf(question: HTMLElement): GivenAnswer[] {
  const list = question.querySelector<HTMLElement>('.answers');
  if (!list) return [];
  const title = question.querySelector('h2, h3, h4, h5, h6')?.textContent ?? '';
  const box = fieldset(title, 'radios', { seen: false });
  const name = radioGroup();
  const answers = [...list.querySelectorAll<HTMLElement>(':scope > li')].map((item) => {
    const { line, input } = radio(name, item.querySelector('.answer')?.textContent ?? '');
    box.append(line);
    return { input, effect: item.dataset.sets ?? '' };
  });
  list.replaceWith(box);
  return answers;
}

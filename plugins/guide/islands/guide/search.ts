import { fragmentOf, saidBy } from '../../shared/answers';
import { fieldset, radio, radioGroup } from './radios';

/**
 * Turns the branches of a guided search into questions: an answer opens what comes after it. The
 * entry at the end is told what was answered.
 */
export function guideStepByStep(problems: HTMLElement): void {
  for (const link of problems.querySelectorAll<HTMLAnchorElement>('.branch-end a')) {
    if (link.pathname.startsWith('/guide/')) link.hash = fragmentOf(answersUpTo(link));
  }
  for (const list of problems.querySelectorAll<HTMLElement>('ul.branches')) askBranches(list);
}

/** What the branches that lead to a link say together. */
function answersUpTo(link: Element): Map<string, boolean> {
  const answers = new Map<string, boolean>();
  for (
    let branch = link.closest<HTMLElement>('li[data-branch]');
    branch;
    branch = branch.parentElement?.closest<HTMLElement>('li[data-branch]') ?? null
  ) {
    for (const [variable, value] of saidBy(branch.dataset.sets ?? '')) {
      if (!answers.has(variable)) answers.set(variable, value);
    }
  }
  return answers;
}

function askBranches(list: HTMLElement): void {
  const box = fieldset('Choisissez ce qui vous correspond', 'radios', { seen: false });
  const name = radioGroup();
  const branches = [...list.querySelectorAll<HTMLElement>(':scope > li')].map((item) => {
    const title = item.querySelector<HTMLElement>(':scope > .note-title');
    const { line, input } = radio(name, title?.textContent ?? '');
    title?.remove();
    const after = document.createElement('div');
    after.className = 'branch-after';
    after.append(...item.childNodes);
    after.hidden = true;
    box.append(line, after);
    return { input, after };
  });
  box.addEventListener('change', ({ target }) => {
    for (const { input, after } of branches) {
      if (target === input || !input.checked) after.hidden = !input.checked;
    }
  });
  list.replaceWith(box);
}

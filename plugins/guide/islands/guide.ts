/**
 * Makes the pages of the guide quicker to use. Without it they hold the same texts, in order: cases
 * one after the other, questions with their answers, branches as lists, words explained at the end.
 */
import { adaptToAnswers } from './guide/answers';
import { followLinksInside, offerChoices } from './guide/choices';
import { explainInPlace } from './guide/definitions';
import { offerPrinting } from './guide/printing';
import { guideStepByStep } from './guide/search';

for (const choices of document.querySelectorAll<HTMLElement>('.choices')) offerChoices(choices);
for (const problems of document.querySelectorAll<HTMLElement>('[data-guided-search]')) {
  guideStepByStep(problems);
}
adaptToAnswers(document);
explainInPlace(document);
offerPrinting(document);
followLinksInside();

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isRgaaCriterion, rgaaCriteria } from './rgaa-criteria';

test('the RGAA has 106 criteria in thirteen themes', () => {
  expect(rgaaCriteria).toHaveLength(106);
  expect(new Set(rgaaCriteria.map((number) => number.split('.')[0])).size).toBe(13);
  expect([rgaaCriteria[0], rgaaCriteria.at(-1)]).toEqual(['1.1', '13.12']);
});

test.each(['1.10', '14.1', '0.1', '1', '1.01', ''])('%s is no criterion', (number) => {
  expect(isRgaaCriterion(number)).toBe(false);
});

type Published = {
  topics: { number: number; criteria: { criterium: { number: number } }[] }[];
};

const published = publishedCriteria();

(published ? test : test.skip)('the numbers are those of the official list', () => {
  const numbers = published?.topics.flatMap(({ number, criteria }) =>
    criteria.map(({ criterium }) => `${number}.${criterium.number}`),
  );
  expect(rgaaCriteria).toEqual(numbers);
});

/** The official list is beside the repository, or where PARVIS_SHARED_DATA says. */
function publishedCriteria(): Published | undefined {
  const file = 'accessibility/rgaa-4.1.2-criteres.json';
  const folders = [process.env.PARVIS_SHARED_DATA, '../shared/data', '../../shared/data'];
  const path = folders
    .filter((folder) => folder !== undefined)
    .map((folder) => resolve(folder, file))
    .find(existsSync);
  return path ? (JSON.parse(readFileSync(path, 'utf8')) as Published) : undefined;
}

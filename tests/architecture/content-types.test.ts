import { globSync } from 'node:fs';
import { textOf } from './imports';

interface Attribute {
  readonly type: string;
  readonly default?: unknown;
  readonly required?: boolean;
}

const attributesIn = (file: string) =>
  Object.entries(
    (JSON.parse(textOf(file)) as { attributes: Record<string, Attribute> }).attributes,
  ).map(([name, attribute]) => ({ where: `${file} ${name}`, ...attribute }));

test('a switch says yes or no from the beginning: its form has no way to empty it', () => {
  const unsaid = globSync('plugins/*/server/src/content-types/*/schema.json')
    .flatMap(attributesIn)
    .filter(({ type }) => type === 'boolean')
    .filter((attribute) => attribute.default === undefined && !attribute.required);
  expect(unsaid).toEqual([]);
});

import { createTitles } from './titles';

const screen = {
  name: 'Habilitations',
  title: 'role',
  sort: ['role', 'ASC'],
  columns: [],
  rows: [],
  fields: { role: { label: 'Rôle', words: { editor: 'Rédaction' } } },
} as const;

test('an entry is known by the field that stands for it on screen, in words', async () => {
  const titles = createTitles();
  titles.describe({ 'plugin::sites.membership': screen });
  expect(await titles.of('plugin::sites.membership', { role: 'editor' })).toBe('Rédaction');
});

test('an entry without a screen is known by its title or its name', async () => {
  const titles = createTitles();
  expect(await titles.of('x', { title: 'Foire', name: 'foire' })).toBe('Foire');
  expect(await titles.of('x', { name: 'foire' })).toBe('foire');
  expect(await titles.of('x', { opens: 8 })).toBeUndefined();
});

test('who knows better names it', async () => {
  const titles = createTitles();
  titles.describe({ 'plugin::sites.membership': screen });
  titles.provide('plugin::sites.membership', ({ role }) =>
    Promise.resolve(`Inès, ${String(role)}`),
  );
  expect(await titles.of('plugin::sites.membership', { role: 'editor' })).toBe('Inès, editor');
});

import { lookOf } from './look';

const palettes = [
  { key: 'pierre', label: 'Pierre', colours: [] },
  { key: 'vigne', label: 'Vigne', colours: [] },
];
const choices = {
  templates: [
    { name: 'causse', label: 'Causse', description: '', palettes },
    { name: 'riviere', label: 'Rivière', description: '', palettes },
  ],
  modules: [
    { name: 'news', label: 'Actualités' },
    { name: 'documents', label: 'Documents' },
  ],
};

test('what nobody chose is the first template, its first tone, and every module', () => {
  expect(lookOf({ template: '', palette: '', modules: null }, choices)).toEqual({
    template: 'causse',
    palette: 'pierre',
    modules: ['news', 'documents'],
  });
});

test('what was chosen is kept, a hue and no module included', () => {
  expect(lookOf({ template: 'riviere', palette: '0', modules: [] }, choices)).toEqual({
    template: 'riviere',
    palette: '0',
    modules: [],
  });
});

test('before the choices are known, nothing is chosen', () => {
  const nothing = { templates: [], modules: [] };
  expect(lookOf({ template: 'causse', palette: '', modules: null }, nothing)).toEqual({
    template: '',
    palette: '',
    modules: [],
  });
});

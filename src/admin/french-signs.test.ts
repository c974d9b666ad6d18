import { setFrenchSigns } from './french-signs';

test('French is set once all words are read, and other languages are left alone', async () => {
  const app = {
    configurations: { translations: {} },
    loadTrads(own: object) {
      this.configurations.translations = {
        en: { ask: 'Really?' },
        fr: { ask: 'Vraiment ?' },
        ...own,
      };
      return Promise.resolve();
    },
  };
  setFrenchSigns(app as unknown as Parameters<typeof setFrenchSigns>[0]);
  await app.loadTrads({});
  expect(app.configurations.translations).toEqual({
    en: { ask: 'Really?' },
    fr: { ask: 'Vraiment\u202f?' },
  });
});

import { setFrenchSigns, withTypesetMessages } from './french-signs';

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

test('what the server refuses is set too, for the whole and for each line at fault', () => {
  const typed = { opens: 'midi ?' };
  const details = { slots: [{ index: 0, message: 'Est-ce « midi » ?' }], typed };
  const refusal = { data: null, error: { status: 400, message: "L'heure : laquelle ?", details } };
  expect(withTypesetMessages(refusal)).toEqual({
    data: null,
    error: {
      status: 400,
      message: 'L’heure\u00a0: laquelle\u202f?',
      details: { slots: [{ index: 0, message: 'Est-ce «\u202fmidi\u202f»\u202f?' }], typed },
    },
  });
});

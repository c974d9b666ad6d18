import { spawnSync } from 'node:child_process';

const parvis = (...words: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, ['bin/parvis.mts', ...words], {
    encoding: 'utf8',
  });
  return { status, said: stderr.split('\n')[0] };
};

test.each([
  [
    ['guide:import', 'x.zip', '--audience', 'riens'],
    '« riens » n’est pas une valeur possible. Choisissez parmi : particuliers, professionnels, associations.',
  ],
  [['guide:import'], 'Il manque le paramètre « source ».'],
  [
    ['guide:import', 'x.zip', '--audiance', 'particuliers'],
    'Option inconnue : « --audiance ». Vouliez-vous dire --audience ?',
  ],
  [['guide:export'], 'Commande inconnue : « guide:export ». Vouliez-vous dire guide:import ?'],
])('the operator who types « parvis %j » is told what is wrong, in French', (words, said) => {
  expect(parvis(...words)).toEqual({ status: 1, said });
});

import { preparedStatement } from './prepared-statement';

test('each name becomes one position, wherever it stands', () => {
  const { text, values } = preparedStatement(
    'select * from news where site = :site and starts <= :now and (ends is null or ends > :now)',
  );
  expect(text).toBe(
    'select * from news where site = $1 and starts <= $2 and (ends is null or ends > $2)',
  );
  expect(values).toEqual(['site', 'now']);
});

test.each(['dated_on::text', "'plugin::news.news-item'"])('%s names no value', (sql) => {
  expect(preparedStatement(sql)).toMatchObject({ text: sql, values: [] });
});

test('a cast value is still one', () => {
  expect(preparedStatement(':kind::text is null')).toMatchObject({
    text: '$1::text is null',
    values: ['kind'],
  });
});

test('the same statement keeps its name, another has another', () => {
  const name = preparedStatement('select 1').name;
  expect(preparedStatement('select 1').name).toBe(name);
  expect(preparedStatement('select 2').name).not.toBe(name);
});

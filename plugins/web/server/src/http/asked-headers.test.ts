import { askedHeaders } from './asked-headers';

test('the headers that the front door needs are found, however their names are written', () => {
  const rawHeaders = ['HOST', 'cahors.example', 'User-Agent', 'x', 'accept-encoding', 'br'];
  expect(askedHeaders({ rawHeaders })).toEqual({
    host: 'cahors.example',
    acceptEncoding: 'br',
    ifNoneMatch: '',
  });
});

test('of two hosts the first counts', () => {
  const rawHeaders = ['Host', 'cahors.example', 'host', 'gramat.example'];
  expect(askedHeaders({ rawHeaders }).host).toBe('cahors.example');
});

test('names of the same length are not mistaken for them', () => {
  const rawHeaders = ['Date', 'today', 'Last-Modified', 'x', 'Accept-Language', 'fr'];
  expect(askedHeaders({ rawHeaders })).toEqual({ host: '', acceptEncoding: '', ifNoneMatch: '' });
});

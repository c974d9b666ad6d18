import { askForPassword, renewed } from './renewal';
import { seeOut, welcome } from './who-is-here';

const tokenOf = (userId: string) => `head.${btoa(JSON.stringify({ userId }))}.signature`;

const anne = tokenOf('1');
const bruno = tokenOf('2');
const kept: string[] = [];
const asked = jest.fn<Promise<string | null>, []>();
const renewing = (token: string | null) =>
  renewed(
    () => Promise.resolve(token),
    (own) => kept.push(own),
  );

beforeEach(() => {
  kept.length = 0;
  asked.mockReset();
  askForPassword(asked);
  welcome({ id: '1', email: 'anne@mairie.fr' });
});

test('a session that can be renewed asks nobody', async () => {
  expect(await renewing(anne)).toBe(anne);
  expect(asked).not.toHaveBeenCalled();
});

test('what the password opens is the session that goes on', async () => {
  asked.mockResolvedValue(anne);
  expect(await renewing(null)).toBe(anne);
  expect(kept).toEqual([anne]);
});

test('the session of who signed in in another tab is not taken in place of one’s own', async () => {
  asked.mockResolvedValue(anne);
  expect(await renewing(bruno)).toBe(anne);
  expect(kept).toEqual([anne]);
});

test('nor is it when the person gives up, or when the door opened to somebody else', async () => {
  asked.mockResolvedValueOnce(null).mockResolvedValueOnce(bruno);
  expect(await renewing(bruno)).toBeNull();
  expect(await renewing(null)).toBeNull();
  expect(kept).toEqual([]);
});

test('a page where nobody is known takes the session that there is', async () => {
  seeOut();
  expect(await renewing(bruno)).toBe(bruno);
});

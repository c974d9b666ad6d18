import { media, type LibraryEntry } from '#media';
import { inSite } from '../cast';
import { strapi } from '../harness/booted';
import { fileRow, libraryDesk, newFolder, type Folder, type LibraryDesk } from './desk';
import { pdf } from './samples';

jest.setTimeout(30_000);
let desk: LibraryDesk;

beforeAll(async () => {
  desk = await libraryDesk();
});

describe('folders', () => {
  it('of two sites never share a number', async () => {
    const all: Folder[] = [];
    for (const site of [desk.town, desk.village, desk.town, desk.village])
      all.push(await newFolder(site, 'Photos'));
    expect(new Set(all.map(({ pathId }) => pathId)).size).toBe(4);
    const nested = await desk.call('post', '/upload/folders', { name: 'Été', parent: all[0]?.id });
    expect(nested.body.data.path).toMatch(new RegExp(`^/${all[0]?.pathId}/\\d+$`));
  });

  it('and files of another site are out of reach', async () => {
    const foreignFolder = await newFolder(desk.village, 'Ailleurs');
    const foreignFiles = await inSite(desk.village, () =>
      media(strapi).addFiles([{ filepath: __filename, originalFilename: 'x.txt', info: {} }]),
    );
    const foreign = foreignFiles[0] as LibraryEntry;
    const attempts: [string, 'post' | 'put' | 'delete', string, object | undefined][] = [
      ['delete', 'post', '/upload/actions/bulk-delete', { fileIds: [foreign.id] }],
      ['delete folder', 'post', '/upload/actions/bulk-delete', { folderIds: [foreignFolder.id] }],
      [
        'move',
        'post',
        '/upload/actions/bulk-move',
        { fileIds: [foreign.id], destinationFolderId: null },
      ],
      [
        'move folder',
        'post',
        '/upload/actions/bulk-move',
        { folderIds: [foreignFolder.id], destinationFolderId: null },
      ],
      [
        'rename folder',
        'put',
        `/upload/folders/${foreignFolder.id}`,
        { name: 'À moi', parent: null },
      ],
      ['rename', 'put', `/upload/files/${foreign.id}`, { fileInfo: { name: 'moi' } }],
      ['rename 2', 'post', `/upload?id=${foreign.id}`, { fileInfo: { name: 'moi' } }],
      [
        'bulk-update',
        'post',
        '/upload/actions/bulk-update',
        { updates: [{ id: foreign.id, fileInfo: { name: 'moi' } }] },
      ],
      ['delete one', 'delete', `/upload/files/${foreign.id}`, undefined],
      ['nonsense', 'post', '/upload/actions/bulk-delete', { fileIds: ['abc'] }],
      [
        'move into',
        'post',
        '/upload/actions/bulk-move',
        { fileIds: [], destinationFolderId: foreignFolder.id },
      ],
      ['urls', 'post', '/upload/actions/upload-from-urls', { urls: ['http://example.org/a.jpg'] }],
    ];
    for (const [, method, path, body] of attempts) {
      const answer = await desk.call(method, path, body);
      expect([400, 403, 404]).toContain(answer.status);
    }
    expect((await desk.send(pdf, 'a.pdf', { folder: foreignFolder.id })).status).toBe(400);
    expect((await desk.send(pdf, 'a.pdf', {}, `/upload/files/${foreign.id}/replace`)).status).toBe(
      404,
    );
    expect(await fileRow(foreign.id)).toMatchObject({ name: 'x.txt', folderPath: '/' });
  });
});

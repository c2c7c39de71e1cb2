import * as z from 'zod';
import type { FakeFile } from '../workspace.ts';
import { type Context, failed, method } from './method.ts';

function fileObject(file: FakeFile, { origin, workspace }: Context) {
  const url = `${origin()}/files-pri/${workspace.team}-${file.id}`;
  return {
    id: file.id,
    name: file.name,
    title: file.name,
    mimetype: file.mimetype,
    filetype: file.name.split('.').at(-1) ?? '',
    user: file.user,
    size: file.size,
    channels: file.channels,
    url_private: `${url}/${encodeURIComponent(file.name)}`,
    url_private_download: `${url}/download/${encodeURIComponent(file.name)}`,
  };
}

const info = method(z.strictObject({ file: z.string() }), { scopes: ['files:read'] }, ({ file: id }, context) => {
  const file = context.workspace.files.get(id);
  return file === undefined ? failed('file_not_found') : { ok: true, file: fileObject(file, context) };
});

const getUploadUrl = method(
  z.strictObject({
    filename: z.string().min(1),
    length: z.coerce.number().int().positive(),
    alt_text: z.string().optional(),
    alt_txt: z.string().optional(),
    snippet_type: z.string().optional(),
  }),
  { scopes: ['files:write'] },
  ({ filename, length }, context) => {
    const file_id = context.workspace.newId('F');
    context.uploads.set(file_id, { name: filename, length, bytes: null });
    return { ok: true, file_id, upload_url: `${context.origin()}/upload/v1/${file_id}` };
  },
);

const completeUpload = method(
  z.strictObject({
    files: z.array(z.strictObject({ id: z.string(), title: z.string().optional() })).min(1),
    channel_id: z.string().optional(),
    thread_ts: z.string().optional(),
    initial_comment: z.string().optional(),
  }),
  { scopes: ['files:write'] },
  ({ files, channel_id, thread_ts, initial_comment }, context) => {
    const { workspace } = context;
    // A user's id is no channel here: the direct message must be opened first.
    if (channel_id !== undefined && !workspace.channels.has(channel_id)) return failed('channel_not_found');
    const uploads = files.map(({ id }) => ({ id, upload: context.uploads.get(id) }));
    if (uploads.some(({ upload }) => upload?.bytes?.byteLength !== upload?.length)) return failed('file_not_found');
    const done = uploads.flatMap(({ id, upload }) =>
      upload?.bytes
        ? [
            workspace.addFile({
              id,
              name: upload.name,
              user: workspace.botUser,
              bytes: upload.bytes,
              channels: channel_id === undefined ? [] : [channel_id],
            }),
          ]
        : [],
    );
    if (channel_id !== undefined)
      context.messages.push({
        method: 'files.completeUploadExternal',
        channel: channel_id,
        ts: context.newTs(),
        thread_ts: thread_ts ?? null,
        ephemeral: null,
        user: workspace.botUser,
        text: initial_comment ?? '',
        blocks: [],
        updates: 0,
        deleted: false,
        at: context.now(),
      });
    return { ok: true, files: done.map((file) => fileObject(file, context)) };
  },
);

export const FILES = {
  'files.info': info,
  'files.getUploadURLExternal': getUploadUrl,
  'files.completeUploadExternal': completeUpload,
};

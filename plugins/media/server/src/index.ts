import { bootstrap } from './bootstrap';
import { uploadGate } from './http/upload-gate';
import { uploadedFiles } from './http/uploaded-files';
import { register } from './register';
import { createMedia } from './services';

export default {
  register,
  bootstrap,
  middlewares: { 'upload-gate': uploadGate, 'uploaded-files': uploadedFiles },
  services: { media: createMedia },
};

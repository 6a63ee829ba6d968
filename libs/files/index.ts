export { safeFileName } from './file-name.js';
export { fileProblemTexts } from './file-problem-texts.js';
export { FileStore } from './file-store.js';
export { FolderFileStore } from './folder-file-store.js';
export { inspectFile } from './inspect-file.js';
export { endings, type MediaType, mediaTypes } from './media-types.js';

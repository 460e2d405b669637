import {
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileChangeType,
  FileSystemError,
  FileType,
  type Uri,
  workspace,
} from 'vscode';

/** The scheme of files that are kept in memory: decisions about articles that have no file yet, or are to have none. */
export const memoryScheme = 'newsmark-memory';

/**
 * Registers a disk in memory, which is empty again with the next window. Decisions kept there are edited like files, so
 * that Undo takes them back too.
 */
export function offerMemoryFiles(): Disposable {
  const files = new Map<string, { readonly bytes: Uint8Array; readonly time: number }>();
  const changes = new EventEmitter<FileChangeEvent[]>();
  const tell = (type: FileChangeType, uri: Uri): void => changes.fire([{ type, uri }]);
  const found = (uri: Uri): { readonly bytes: Uint8Array; readonly time: number } => {
    const file = files.get(uri.path);
    if (file === undefined) throw FileSystemError.FileNotFound(uri);
    return file;
  };
  const provider = {
    onDidChangeFile: changes.event,
    watch: () => new Disposable(() => {}),
    stat: (uri: Uri) => {
      if (uri.path === '/') return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      const { bytes, time } = found(uri);
      return { type: FileType.File, ctime: time, mtime: time, size: bytes.length };
    },
    readDirectory: () => [...files.keys()].map((path): [string, FileType] => [path.slice(1), FileType.File]),
    createDirectory: () => {},
    readFile: (uri: Uri) => found(uri).bytes,
    writeFile: (uri: Uri, bytes: Uint8Array) => {
      const type = files.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
      files.set(uri.path, { bytes, time: Date.now() });
      tell(type, uri);
    },
    delete: (uri: Uri) => {
      found(uri);
      files.delete(uri.path);
      tell(FileChangeType.Deleted, uri);
    },
    rename: (from: Uri, to: Uri) => {
      files.set(to.path, found(from));
      files.delete(from.path);
      tell(FileChangeType.Deleted, from);
      tell(FileChangeType.Created, to);
    },
  };
  return Disposable.from(
    changes,
    workspace.registerFileSystemProvider(memoryScheme, provider, { isCaseSensitive: true }),
  );
}

import { type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Editors save in several steps: what changes within this time, in milliseconds, is one change. */
const settling = 200;

/**
 * Gives a turn each time that something under the paths has changed, until the signal. Hidden files are passed over: our own are written
 * beside their place first, and editors keep theirs there.
 * @param passedOver a file that the turn itself writes
 */
export async function* changesUnder(
  paths: readonly string[],
  passedOver: string | undefined,
  until: AbortSignal | undefined,
): AsyncGenerator<void> {
  let wake = (): void => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending = false;
  const ignored = passedOver === undefined ? undefined : basename(passedOver);
  const onChange = (path: string, only: string | undefined): void => {
    const file = basename(path);
    if (file.startsWith('.') || file === ignored || (only !== undefined && file !== only)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      pending = true;
      wake();
    }, settling);
  };
  const watchers = paths.map((path) => watchPath(path, onChange));
  until?.addEventListener('abort', () => wake());
  try {
    while (until?.aborted !== true) {
      if (!pending) await new Promise<void>((resolve) => (wake = resolve));
      if (pending) yield;
      pending = false;
    }
  } finally {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  }
}

/** A file is watched from its folder: who saves it may put another in its place. */
function watchPath(path: string, onChange: (path: string, only: string | undefined) => void): FSWatcher {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    return watch(path, { recursive: true }, (_, name) => onChange(name ?? '', undefined));
  }
  return watch(dirname(path), (_, name) => onChange(name ?? '', basename(path)));
}

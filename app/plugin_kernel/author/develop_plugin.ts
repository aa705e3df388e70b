import { watch } from 'node:fs/promises'

export interface Development {
  /** The plugin's folder. */
  folder: string
  /** Builds what is to be built and has the server run it; called again for what changed meanwhile. */
  apply(files: readonly string[]): Promise<void>
  signal: AbortSignal
}

/** Saving in an editor is several changes at once. */
const SETTLED_MS = 150

/** Applies a plugin's sources whenever one of them changes, until the signal is aborted. */
export async function developPlugin({ folder, apply, signal }: Development): Promise<void> {
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let work = Promise.resolve()
  const applyAll = () => {
    const files = [...changed].sort()
    changed.clear()
    work = work.then(() => apply(files))
  }
  try {
    for await (const { filename } of watch(folder, { recursive: true, signal })) {
      if (filename === null || isOutput(filename)) continue
      changed.add(filename)
      clearTimeout(timer)
      timer = setTimeout(applyAll, SETTLED_MS)
    }
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    clearTimeout(timer)
    await work
  }
}

/** What building writes itself, and what editors keep beside a file. */
function isOutput(path: string): boolean {
  return /(^|[\\/])(dist|node_modules|\.[^\\/]*)([\\/]|$)|~$/.test(path)
}

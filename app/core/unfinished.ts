import { existsSync, readFileSync, rmSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { resolve } from 'node:path'
import { dataDir } from '#config/app'

/** Work on the data folder that must be finished before anything else may use it. */
export interface Unfinished {
  /** What was begun and what to do now, in English: the server cannot speak to anybody yet. */
  words: string
  [detail: string]: unknown
}

function markPath(): string {
  return resolve(dataDir, 'unfinished.json')
}

/** From here on no server starts on this data folder, until `clearUnfinished`. */
export async function markUnfinished(mark: Unfinished): Promise<void> {
  // In one step: a mark cut in half would not say what was begun.
  const file = await open(`${markPath()}.new`, 'w', 0o600)
  await file.writeFile(JSON.stringify(mark))
  await file.sync()
  await file.close()
  await rename(`${markPath()}.new`, markPath())
}

export function readUnfinished(): Unfinished | null {
  if (!existsSync(markPath())) return null
  try {
    return JSON.parse(readFileSync(markPath(), 'utf8')) as Unfinished
  } catch {
    return { words: `Work on this data folder was cut off. Look at ${markPath()}.` }
  }
}

export function clearUnfinished(): void {
  rmSync(markPath(), { force: true })
}

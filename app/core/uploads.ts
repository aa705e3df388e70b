import { readdir, rm, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { uploadFolder } from '#config/app'
import { clock } from '#core/clock'
import { newId } from '#core/ids'

/** No upload takes as long as this. */
const LEFT_BEHIND_MS = 24 * 3_600_000

/** Where an uploaded file lies while its request is being answered. */
export function newUploadPath(): string {
  return resolve(uploadFolder, newId())
}

/** Throws away what lies there still because the process was killed while answering. */
export async function deleteLeftUploads(): Promise<void> {
  const before = clock.now().getTime() - LEFT_BEHIND_MS
  for (const name of await readdir(uploadFolder)) {
    const path = resolve(uploadFolder, name)
    const { mtimeMs } = await stat(path)
    if (mtimeMs < before) await rm(path, { force: true })
  }
}

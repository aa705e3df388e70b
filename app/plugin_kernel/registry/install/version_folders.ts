import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { newId } from '#core/ids'
import { integrityOf, readFileList } from '#app/plugin_kernel/registry/archive/file_list'
import { FILE_LIST_NAME } from '#app/plugin_kernel/registry/archive/package_limits'

/** Where a version's files lie; several versions side by side. `root` is the shop's data/plugins. */
export function versionFolder(root: string, id: string, version: string): string {
  return join(root, id, version)
}

/**
 * Writes a version's files. They come to lie under their name all at once, so a power cut leaves
 * either the whole version or none; what it leaves of a half one has a name that nobody reads.
 */
export async function placeFiles(
  root: string,
  folder: string,
  files: ReadonlyMap<string, Buffer>
): Promise<void> {
  const incoming = join(root, `_incoming-${newId()}`)
  for (const [path, bytes] of files) {
    const full = join(incoming, path)
    await mkdir(dirname(full), { recursive: true })
    await writeFile(full, bytes, { mode: 0o444, flush: true })
  }
  await rm(folder, { recursive: true, force: true })
  await mkdir(dirname(folder), { recursive: true })
  await rename(incoming, folder)
  await syncFolder(dirname(folder))
}

/** Whether a version’s files are still those that were installed. */
export async function isAsPlaced(folder: string, digest: string): Promise<boolean> {
  const listBytes = await readFile(join(folder, FILE_LIST_NAME)).catch(() => null)
  if (!listBytes || integrityOf('sha512', listBytes) !== digest) return false
  for (const [path, { sha512 }] of Object.entries(readFileList(listBytes).files)) {
    const bytes = await readFile(join(folder, path)).catch(() => null)
    if (!bytes || integrityOf('sha512', bytes) !== sha512) return false
  }
  return true
}

/** What a power cut left half written. */
export async function removeIncoming(root: string): Promise<void> {
  const names = await readdir(root).catch(() => [])
  for (const name of names.filter((one) => one.startsWith('_incoming-')))
    await rm(join(root, name), { recursive: true, force: true })
}

async function syncFolder(path: string): Promise<void> {
  await using folder = await open(path)
  await folder.sync()
}

import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { clock } from '#core/clock'
import { newId } from '#core/ids'
import { writeArchive } from '#app/plugin_kernel/registry/archive/write_archive'
import { readPackageFile } from '#app/plugin_kernel/registry/archive/read_package'
import type { FoundPackage } from '#app/plugin_kernel/registry/install/find_package'

/** A package that the owner looks at before it is installed: exactly these bytes, or none. */
export interface Offer extends FoundPackage {
  id: string
}

/** Nobody thinks about a plugin for longer; it can be fetched again. */
const KEPT_MS = 24 * 3_600_000
const MOST_KEPT = 20

const folderOf = (root: string) => join(root, '_offers')
const packageAt = (root: string, id: string) => join(folderOf(root), `${id}.tillplugin`)
const sourceAt = (root: string, id: string) => join(folderOf(root), `${id}.source`)

/** Lays a package beside the installed ones; nothing of it is used. `root` is the shop's data/plugins. */
export async function keepOffer(root: string, { plugin, source }: FoundPackage): Promise<string> {
  await mkdir(folderOf(root), { recursive: true })
  await forgetOldOffers(root)
  const id = newId()
  await writeFile(packageAt(root, id), await writeArchive(plugin.files))
  await writeFile(sourceAt(root, id), source)
  return id
}

/** Null when it was not kept any longer. */
export async function readOffer(root: string, id: string): Promise<Offer | null> {
  const source = await readFile(sourceAt(root, id), 'utf8').catch(() => null)
  if (source === null) return null
  const read = await readPackageFile(packageAt(root, id))
  return read.ok ? { id, plugin: read.value, source } : null
}

export async function dropOffer(root: string, id: string): Promise<void> {
  await rm(sourceAt(root, id), { force: true })
  await rm(packageAt(root, id), { force: true })
}

async function forgetOldOffers(root: string): Promise<void> {
  const files = await readdir(folderOf(root))
  const offers = await Promise.all(
    files
      .filter((name) => name.endsWith('.source'))
      .map(async (name) => {
        const { mtimeMs } = await stat(join(folderOf(root), name))
        return { id: name.slice(0, -'.source'.length), mtimeMs }
      })
  )
  const newestFirst = offers.toSorted((left, right) => right.mtimeMs - left.mtimeMs)
  const before = clock.now().getTime() - KEPT_MS
  for (const [place, { id, mtimeMs }] of newestFirst.entries())
    if (mtimeMs < before || place >= MOST_KEPT - 1) await dropOffer(root, id)
}

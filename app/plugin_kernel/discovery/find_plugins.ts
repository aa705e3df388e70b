import { open, readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { PluginManifest } from '#app/plugin_sdk/manifest'
import { fail, succeed, type Result } from '#core/result'
import { problem, type ManifestProblem } from '#app/plugin_kernel/contract/manifest_problem'
import {
  MAX_MANIFEST_BYTES,
  readManifest,
  type InvalidManifest,
} from '#app/plugin_kernel/contract/read_manifest'

/** Where a folder was found: put there by the shop, or by an installation. */
export type PluginOrigin = 'dropped' | 'installed'

/** Where folders of plugins lie: beside the program, and on the shop's own disk. */
export interface PluginPlaces {
  /** `plugins/` of the project: first-party ones, and what a shop drops in. */
  dropIn: string
  /** `data/plugins/`: installed ones as `<id>/<version>/`, and what a container's shop drops in. */
  data: string
}

/** A folder that is a plugin, or means to be one. */
export interface FoundPlugin {
  /** The name of the folder, which is the plugin's id if it is one. */
  id: string
  folder: string
  origin: PluginOrigin
  manifest: Result<PluginManifest, InvalidManifest>
}

/**
 * Looks through the folders in which plugins lie. Only `plugin.json` is read; what is wrong with one
 * is no matter to the others. The same id twice is the shop's own folder: whoever drops a plugin in
 * means that one. Of an installed plugin only the active version is looked at.
 */
export async function findPlugins(
  { dropIn, data }: PluginPlaces,
  activeVersions: ReadonlyMap<string, string>
): Promise<FoundPlugin[]> {
  const found = new Map<string, FoundPlugin>()
  const add = async (id: string, folder: string, origin: PluginOrigin) => {
    if (!found.has(id))
      found.set(id, { id, folder, origin, manifest: await manifestIn(folder, id) })
  }
  for (const id of await foldersIn(dropIn)) await add(id, join(dropIn, id), 'dropped')
  for (const id of await foldersIn(data)) {
    const version = activeVersions.get(id)
    if (await isThere(join(data, id, 'plugin.json'))) await add(id, join(data, id), 'dropped')
    else if (version !== undefined) await add(id, join(data, id, version), 'installed')
  }
  return [...found.values()].sort((left, right) => (left.id < right.id ? -1 : 1))
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false
  )
}

/** Folders, and links to folders as a developer may have; `.git` and `_old` are nobody's plugin. */
async function foldersIn(path: string): Promise<string[]> {
  const names = await readdir(path).catch(() => [])
  const shown = names.filter((name) => !/^[._]/.test(name) && name !== 'node_modules')
  const isFolder = await Promise.all(
    shown.map((name) =>
      stat(join(path, name)).then(
        (one) => one.isDirectory(),
        () => false
      )
    )
  )
  return shown.filter((_, index) => isFolder[index])
}

/** What the `plugin.json` in a folder says; the folder is named like the plugin. */
export async function manifestIn(
  folder: string,
  id: string
): Promise<Result<PluginManifest, InvalidManifest>> {
  const text = await readStart(join(folder, 'plugin.json'))
  if (text === null) return invalid([problem('', 'not_readable', { file: 'plugin.json' })])
  const read = readManifest(text)
  if (!read.ok) return read
  const wrong = [...otherFolder(read.value, id), ...(await missingFiles(read.value, folder))]
  return wrong.length > 0 ? invalid(wrong) : succeed(read.value)
}

function invalid(problems: ManifestProblem[]) {
  return fail({ reason: 'invalid' as const, problems })
}

/** One byte more than is allowed is enough to see that it is too long. */
async function readStart(path: string): Promise<string | null> {
  try {
    await using file = await open(path)
    const { bytesRead, buffer } = await file.read({ buffer: Buffer.alloc(MAX_MANIFEST_BYTES + 1) })
    return buffer.toString('utf8', 0, bytesRead)
  } catch {
    return null
  }
}

function otherFolder({ id }: PluginManifest, folder: string): ManifestProblem[] {
  return id === folder ? [] : [problem('/id', 'other_folder', { id, folder })]
}

/** What is named must lie in the folder, also once links are followed. */
async function missingFiles(
  { entry = {}, settings, customFields, data, locales }: PluginManifest,
  folder: string
): Promise<ManifestProblem[]> {
  const named: [pointer: string, file: string | undefined][] = [
    ['/entry/server', entry.server],
    ['/entry/client', entry.client],
    ['/entry/rules', entry.rules],
    ['/settings', settings],
    ['/customFields', customFields],
    ['/data/migrations', data?.migrations],
    ['/locales', locales],
  ]
  const home = await realpath(folder)
  const checked = await Promise.all(
    named.map(async ([pointer, file]) => {
      if (file === undefined) return []
      const place = await realpath(join(folder, file)).catch(() => null)
      const isInside = place !== null && (place === home || place.startsWith(home + sep))
      return isInside ? [] : [problem(pointer, 'no_such_file', { file })]
    })
  )
  return checked.flat()
}

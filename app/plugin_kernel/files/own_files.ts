import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { dataDir } from '#config/app'
import { newId } from '#core/ids'
import { BYTES_READ, typeOf } from '#app/plugin_kernel/files/file_type'
import type { FilesContext, FileView } from '#app/plugin_sdk/context/files_context'

const MOST_BYTES = 10 * 1024 * 1024
const MOST_BYTES_TOGETHER = 500 * 1024 * 1024
const MOST_FILES = 5_000
const PATH = /^[a-z0-9_-][a-z0-9._-]{0,99}(\/[a-z0-9_-][a-z0-9._-]{0,99}){0,3}$/i

/** Where a plugin's files lie: beside its versions, which go when it is removed. */
export function filesFolder(pluginId: string): string {
  return resolve(dataDir, 'plugin_files', pluginId)
}

/** @throws with words for the author; no path leads out of the plugin's folder */
export function placeOf(pluginId: string, path: unknown): string {
  if (typeof path === 'string' && PATH.test(path)) return join(filesFolder(pluginId), path)
  throw new Error(`A file cannot be called ${String(path)}`)
}

export function ownFiles(pluginId: string): FilesContext {
  return {
    async write(path, content) {
      const place = placeOf(pluginId, path)
      const bytes = Buffer.from(content as Uint8Array)
      if (bytes.length > MOST_BYTES) throw new Error(`${path} is larger than 10 MB`)
      await checkRoom(pluginId, path, bytes.length)
      await mkdir(dirname(place), { recursive: true })
      const incoming = join(filesFolder(pluginId), `.${newId()}`)
      try {
        await writeFile(incoming, bytes, { flush: true })
        await rename(incoming, place)
      } finally {
        await rm(incoming, { force: true })
      }
    },
    async read(path) {
      return orNull(() => readFile(placeOf(pluginId, path)))
    },
    list: (folder) => listFiles(pluginId, folder),
    async delete(path) {
      const place = placeOf(pluginId, path)
      const isThere = (await orNull(() => stat(place))) !== null
      if (isThere) await rm(place)
      return isThere
    },
  }
}

/** What a file is, for whoever is sent it; null for one that is not there. */
export async function openFile(pluginId: string, path: unknown) {
  const place = placeOf(pluginId, path)
  return orNull(async () => ({ place, ...(await lookAt(place)) }))
}

export async function removeFiles(pluginId: string): Promise<void> {
  await rm(filesFolder(pluginId), { recursive: true, force: true })
}

async function checkRoom(pluginId: string, path: string, bytes: number): Promise<void> {
  const others = (await sizesOf(pluginId)).filter((one) => one.path !== path)
  const together = others.reduce((sum, one) => sum + one.bytes, bytes)
  if (together > MOST_BYTES_TOGETHER) throw new Error('The files would be larger than 500 MB')
  if (others.length >= MOST_FILES) throw new Error(`There are ${MOST_FILES} files already`)
}

async function listFiles(pluginId: string, folder?: string): Promise<FileView[]> {
  const inside = folder === undefined ? '' : `${folder}/`
  const found = (await sizesOf(pluginId)).filter(({ path }) => path.startsWith(inside))
  return Promise.all(
    found.map(async ({ path }) => {
      const { bytes, type, changedAt } = await lookAt(placeOf(pluginId, path))
      return { path, bytes, type, changedAt }
    })
  )
}

async function sizesOf(pluginId: string): Promise<{ path: string; bytes: number }[]> {
  const root = filesFolder(pluginId)
  const entries =
    (await orNull(() => readdir(root, { withFileTypes: true, recursive: true }))) ?? []
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
  const sizes = files.map(async ({ parentPath, name }) => {
    const place = join(parentPath, name)
    return { path: place.slice(root.length + 1), bytes: (await stat(place)).size }
  })
  return (await Promise.all(sizes)).sort((left, right) => (left.path < right.path ? -1 : 1))
}

async function lookAt(place: string) {
  await using file = await open(place)
  const { size: bytes, mtime } = await file.stat()
  const start = Buffer.alloc(Math.min(BYTES_READ, bytes))
  await file.read(start, 0, start.length, 0)
  return { bytes, type: typeOf(start), changedAt: mtime.toISOString() }
}

async function orNull<Value>(work: () => Promise<Value>): Promise<Value | null> {
  try {
    return await work()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

import { createHash } from 'node:crypto'
import { access, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { dataDir } from '#config/app'
import { newId } from '#core/ids'
import { appVersion } from '#core/version'
import { bundle } from '#app/plugin_kernel/bundler/bundle'
import type { KernelPlugin } from '#app/plugin_kernel/host/kernel_plugin'

type Sources = Pick<KernelPlugin, 'id' | 'folder'>

/** A client half that browsers cannot run as it is. */
export function isSource(entry: string): boolean {
  return /\.(ts|vue)$/.test(entry)
}

/**
 * Builds a client half that lies there as sources and answers where the bundle is. What was built of
 * the same files before is used again. Nothing of Tillhouse's own files is built or changed.
 */
export async function buildClientHalf({ id, folder }: Sources, entry: string): Promise<string> {
  const builds = resolve(dataDir, 'plugin_builds', id)
  const home = join(builds, await digestOf(join(folder, dirname(entry))))
  const module = join(home, 'client.js')
  if (await isThere(module)) return module
  // Whole or not there at all, also when the power fails.
  const draft = join(builds, `.${newId()}`)
  await bundle({ half: 'client', folder, entry: join(folder, entry), outDir: draft })
  await removeOthers(builds, draft)
  await rename(draft, home)
  return module
}

async function removeOthers(builds: string, draft: string): Promise<void> {
  const names = await readdir(builds)
  const others = names.map((name) => join(builds, name)).filter((path) => path !== draft)
  await Promise.all(others.map((path) => rm(path, { recursive: true })))
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false
  )
}

/** Of all files beside and below the entry, and of the version that builds them. */
async function digestOf(folder: string): Promise<string> {
  const hash = createHash('sha256').update(appVersion())
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((one) => one.isFile() && !one.parentPath.includes('node_modules'))
    .map(({ parentPath, name }) => join(parentPath, name))
  for (const file of files.sort())
    hash
      .update(file.slice(folder.length))
      .update('\0')
      .update(await readFile(file))
  return hash.digest('hex').slice(0, 16)
}

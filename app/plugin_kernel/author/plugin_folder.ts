import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readManifest } from '#app/plugin_kernel/contract/read_manifest'
import { problemLine } from '#app/plugin_kernel/texts/trouble_words'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

export type ReadFolder =
  { ok: true; value: { folder: string; manifest: PluginManifest } } | { ok: false; words: string }

/** The folder that an author means: an id in `plugins/`, or a path. */
export async function folderMeant(which: string): Promise<string> {
  const inPlugins = resolve('plugins', which)
  const isThere = await stat(inPlugins).then(
    (one) => one.isDirectory(),
    () => false
  )
  return isThere ? inPlugins : resolve(which)
}

/** The same with its plugin.json; the files that it names may be missing before they are built. */
export async function readPluginFolder(which: string): Promise<ReadFolder> {
  const folder = await folderMeant(which)
  const text = await readFile(join(folder, 'plugin.json'), 'utf8').catch(() => null)
  if (text === null) return { ok: false, words: `There is no plugin.json in ${folder}` }
  const read = readManifest(text)
  if (read.ok) return { ok: true, value: { folder, manifest: read.value } }
  return {
    ok: false,
    words: [`${folder} is faulty:`, ...read.problems.map(problemLine)].join('\n'),
  }
}

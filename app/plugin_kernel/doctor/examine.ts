import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { WHY } from '#app/plugin_kernel/author/add_part'
import { findPlugins, type FoundPlugin } from '#app/plugin_kernel/discovery/find_plugins'
import { importProblems, ruleProblems } from '#app/plugin_kernel/doctor/read_code'
import { KERNEL_PARTS } from '#app/plugin_kernel/host/kernel_parts'
import { readFolder } from '#app/plugin_kernel/registry/archive/pack_plugin'
import { problemLine } from '#app/plugin_kernel/texts/trouble_words'

/** All that can be found wrong with a plugin while none of it runs, a line each. */
export async function examine({ id, folder, manifest }: FoundPlugin): Promise<string[]> {
  if (!manifest.ok) return manifest.problems.map((one) => `${id}: ${problemLine(one)}`)
  const checks = KERNEL_PARTS.map(
    (part) => part.check?.({ manifest: manifest.value, folder }) ?? []
  )
  const problems = (await Promise.all(checks)).flat()
  const read = await readFolder(folder)
  const code = read.ok ? codeOf(read.value) : [`cannot be packed: ${read.reason}`]
  const rules = manifest.value.entry?.rules
  const inRules = rules ? ruleProblems(await readFile(join(folder, rules), 'utf8')) : []
  const unsaid = (manifest.value.permissions ?? [])
    .filter(({ why }) => why === WHY)
    .map(({ cap }) => `plugin.json: say why it asks for ${cap}; the owner reads it`)
  const found = [...problems.map(problemLine), ...code, ...inRules, ...unsaid]
  return found.map((line) => `${id}: ${line}`)
}

/** A plugin that lies anywhere, as an author has it. */
export async function examineFolder(folder: string): Promise<string[]> {
  const places = { dropIn: dirname(folder), data: join(folder, 'no-such-folder') }
  const found = (await findPlugins(places, new Map())).find(({ id }) => id === basename(folder))
  return found ? examine(found) : [`There is no plugin in ${folder}`]
}

function codeOf(files: ReadonlyMap<string, Buffer>): string[] {
  return [...files].flatMap(([path, bytes]) =>
    /\.(m?js|ts)$/.test(path) ? importProblems(path, bytes.toString('utf8')) : []
  )
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PluginManifest } from '#app/plugin_sdk/manifest'
import { plainSource } from '#app/plugin_kernel/loader/plain_source'

/**
 * The rules of a plugin as a plain script: types taken off, exports turned into names. Rules have no
 * modules, so that one text is all there is to run and to hash.
 */
export async function readRuleCode(
  { entry }: Pick<PluginManifest, 'entry'>,
  folder: string
): Promise<string> {
  const source = await readFile(join(folder, entry!.rules!), 'utf8')
  return scriptOf(source)
}

export function scriptOf(source: string): string {
  const plain = plainSource(source)
  return plain
    .replace(/^([ \t]*)export[ \t]+(?=(async[ \t]+)?function\b|const\b|let\b|class\b)/gm, '$1')
    .replace(/^[ \t]*export[ \t]*\{[^}]*\};?[ \t]*$/gm, '')
}

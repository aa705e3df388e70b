import { packageOf, type PluginPackage } from '#app/plugin_kernel/registry/archive/read_package'
import { writeFileList } from '#app/plugin_kernel/registry/archive/file_list'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

/** The files of a package with a list that fits them, whatever nonsense they are. */
export function packageToBe(texts: Record<string, string>): Map<string, Buffer> {
  const files = new Map<string, Buffer>(
    Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)])
  )
  const manifest = JSON.parse(texts['plugin.json']!) as PluginManifest
  return new Map(files).set('files.json', writeFileList(manifest, files))
}

/** A package of a plugin; `files` beside its plugin.json. */
export function givenPackage(
  manifest: Partial<PluginManifest> & { id: string; version: string },
  files: Record<string, string> = {}
): PluginPackage {
  const whole = { name: manifest.id, api: '^1.0.0', ...manifest }
  return packageOf(packageToBe({ 'plugin.json': JSON.stringify(whole), ...files }))
}

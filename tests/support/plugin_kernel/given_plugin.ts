import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { transaction } from '#core/sql'
import { insertPlugin, writeDesired, writeTrust } from '#app/plugin_kernel/state/plugin_rows'

/** A plugin in a folder of plugins, dropped in and enabled by its owner, that a server is to start. */
export async function givenPlugin(
  folder: string,
  id: string,
  manifest: object,
  code: string
): Promise<void> {
  writePlugin(join(folder, id), { id, ...manifest }, { 'index.ts': code })
  await transaction(async (sql) => {
    await insertPlugin(sql, { id, origin: 'dropped', activeVersion: null })
    await writeTrust(sql, id, null)
    await writeDesired(sql, id, 'enabled')
  })
}

/** The files of a plugin; `plugin.json` says what is given and else what every plugin says. */
export function writePlugin(
  folder: string,
  manifest: { id: string },
  files: Record<string, string>
): void {
  const whole = { version: '1.0.0', name: manifest.id, api: '^1.0.0', ...manifest }
  const all = { 'plugin.json': JSON.stringify(whole), ...files }
  for (const [path, text] of Object.entries(all)) {
    const place = join(folder, path)
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, text)
  }
}

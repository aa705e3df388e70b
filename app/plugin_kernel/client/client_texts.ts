import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

const MAX_BYTES = 256 * 1024

/** A plugin's own words in all its languages. A file that cannot be read has none. */
export async function clientTexts(folder: string): Promise<Record<string, Record<string, string>>> {
  const names = await readdir(folder).catch(() => [])
  const languages = names.filter((name) => /^[a-z]{2}\.json$/.test(name))
  const read = await Promise.all(
    languages.map(async (name) => [basename(name, '.json'), await textsIn(join(folder, name))])
  )
  return Object.fromEntries(read) as Record<string, Record<string, string>>
}

async function textsIn(file: string): Promise<Record<string, string>> {
  try {
    const text = await readFile(file, 'utf8')
    return text.length > MAX_BYTES ? {} : Object.fromEntries(flat(JSON.parse(text) as unknown))
  } catch {
    return {}
  }
}

/** `{ "panel": { "points": "…" } }` as `panel.points`. */
function flat(value: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => flat(part, [...path, key]))
}

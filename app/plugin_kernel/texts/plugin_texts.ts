import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

/** A plugin's own words in one language. */
export interface PluginTexts {
  /** The text itself, or what `t:` and a key of its locales stand for; the key when there is none. */
  say(text: string): string
}

const MAX_BYTES = 256 * 1024

/** The plugin's words in a language, else in its default one. Files that cannot be read have none. */
export function textsOf(manifest: Localized, folder: string, locale: string): Promise<PluginTexts> {
  return textsFrom(manifest, (path) => readFile(join(folder, path), 'utf8'), locale)
}

type Localized = Pick<PluginManifest, 'locales' | 'defaultLocale'>

/** The same of a plugin that lies in no folder yet; `read` may throw where there is no such file. */
export async function textsFrom(
  { locales, defaultLocale = 'en' }: Localized,
  read: (path: string) => string | Promise<string>,
  locale: string
): Promise<PluginTexts> {
  const files = locales === undefined ? [] : [locale, defaultLocale]
  const known = await Promise.all(files.map((one) => textsIn(() => read(`${locales}/${one}.json`))))
  return {
    say(text) {
      if (!text.startsWith('t:')) return text
      const key = text.slice(2)
      return known.map((texts) => texts.get(key)).find((one) => one !== undefined) ?? key
    },
  }
}

async function textsIn(read: () => string | Promise<string>): Promise<Map<string, string>> {
  try {
    const text = await read()
    if (text.length > MAX_BYTES) return new Map()
    return new Map(flat(JSON.parse(text) as unknown))
  } catch {
    return new Map()
  }
}

/** `{ "perm": { "mail": "…" } }` as `perm.mail`. */
function flat(value: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => flat(part, [...path, key]))
}

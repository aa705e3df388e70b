import type { ClientPlugin } from '#app/plugin_kernel/client/client_manifest'
import { fillText, type TextArguments } from '~/composables/use_translations'

type Wording = Pick<ClientPlugin, 'texts' | 'defaultLocale'>

/** One of a plugin's own words in a language, else in the plugin's own language, else the key. */
export function pluginWord(
  { texts, defaultLocale }: Wording,
  locale: string,
  key: string,
  values?: TextArguments
): string {
  const own = texts[locale]?.[key]
  const text = own ?? texts[defaultLocale]?.[key] ?? key
  return fillText(own === undefined ? defaultLocale : locale, text, values)
}

/** What plugin.json says: the text itself, or what `t:` and a key stand for. */
export function pluginText(plugin: Wording, locale: string, text: string): string {
  return text.startsWith('t:') ? pluginWord(plugin, locale, text.slice(2)) : text
}

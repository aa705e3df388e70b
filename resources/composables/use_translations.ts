import { IntlMessageFormat } from 'intl-messageformat'
import { usePage } from '@inertiajs/vue3'

export type Locale = 'en' | 'nb' | 'da' | 'nl' | 'fi'
export const LOCALES: { value: Locale; label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'nb', label: 'Norsk' },
  { value: 'da', label: 'Dansk' },
  { value: 'nl', label: 'Nederlands' },
  { value: 'fi', label: 'Suomi' },
]

type Texts = Record<string, Record<string, unknown>>
export type TextArguments = Record<string, string | number | boolean | null | undefined>

const catalogues = new Map<string, Map<string, string>>()
const formats = new Map<string, IntlMessageFormat>()

/** Makes a language's texts known; keys are `<file>.<path>`. */
export function registerTexts(locale: string, files: Texts) {
  const flat = new Map<string, string>()
  for (const [path, texts] of Object.entries(files)) {
    const domain = path.split('/').pop()!.replace('.json', '')
    flatten(domain, texts, flat)
  }
  catalogues.set(locale, flat)
}

function flatten(prefix: string, node: Record<string, unknown>, into: Map<string, string>) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string') into.set(`${prefix}.${key}`, value)
    else flatten(`${prefix}.${key}`, value as Record<string, unknown>, into)
  }
}

/** The text of a key in a language, with ICU arguments filled in. */
export function translate(locale: string, key: string, values?: TextArguments): string {
  const text = catalogues.get(locale)?.get(key) ?? catalogues.get('en')?.get(key) ?? key
  return fillText(locale, text, values)
}

/** A text in ICU's form with its arguments filled in. */
export function fillText(locale: string, text: string, values?: TextArguments): string {
  if (!values && !text.includes('{')) return text
  const id = `${locale}|${text}`
  let format = formats.get(id)
  if (!format) formats.set(id, (format = new IntlMessageFormat(text, locale)))
  return String(format.format(values))
}

export function useTranslations() {
  const page = usePage()
  const locale = () => String(page.props.locale ?? 'en')
  return {
    locale,
    t: (key: string, values?: TextArguments) => translate(locale(), key, values),
  }
}

import { readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { createWording, type Translate, type Wording } from '#app/documents/wording'

type Tree = { [key: string]: string | Tree }

/** The real texts of one language file, without booting the application. A missing key throws. */
export function translator(locale: string, domain: string): Translate {
  const path = new URL(`../../resources/lang/${locale}/${domain}.json`, import.meta.url)
  const tree = JSON.parse(readFileSync(path, 'utf8')) as Tree
  return (key, params = {}) => {
    const [first, ...steps] = key.split('.')
    const text = steps.reduce<string | Tree | undefined>(
      (at, step) => (typeof at === 'object' ? at[step] : undefined),
      first === domain ? tree : undefined
    )
    if (typeof text !== 'string') throw new Error(`${locale}: no text for ${key}`)
    return String(new IntlMessageFormat(text, locale).format(params))
  }
}

export function receiptWording(locale: string): Wording {
  return createWording(locale, translator(locale, 'receipts'))
}

export const LOCALES = ['en', 'nb', 'da', 'nl', 'fi']

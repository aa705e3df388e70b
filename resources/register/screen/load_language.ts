import { registerTexts } from '~/composables/use_translations'

const languages = import.meta.glob<never>('../../i18n/*.ts', { import: 'default' })

/** Makes the texts of a language known: the operator's own, or the one receipts are printed in. */
export async function loadLanguage(locale: string): Promise<void> {
  const load = languages[`../../i18n/${locale}.ts`]
  if (load) registerTexts(locale, await load())
}

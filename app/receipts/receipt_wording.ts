import i18nManager from '@adonisjs/i18n/services/main'
import { createWording, type Wording } from '#app/documents/wording'
import type { Store } from '#app/stores/store'

/** The one of our languages that a store's papers are in: `nb` for a store in `nb-NO`. */
export function receiptLocale({ locale, settings }: Store): string {
  const wanted = settings.receiptLocale ?? locale
  return i18nManager.getSupportedLocaleFor([wanted]) ?? i18nManager.defaultLocale
}

/** Words and figures in the language that a store prints in, whatever the screen speaks. */
export function receiptWording(store: Store): Wording {
  const locale = receiptLocale(store)
  const i18n = i18nManager.locale(locale)
  return createWording(locale, (key, params) => i18n.t(key, params))
}

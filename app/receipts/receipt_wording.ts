import i18nManager from '@adonisjs/i18n/services/main'
import { createWording, type Wording } from '#app/documents/wording'
import type { Store } from '#app/stores/store'

/** Words and figures in the language that a store prints in, whatever the screen speaks. */
export function receiptWording({ locale, settings }: Store): Wording {
  const wanted = settings.receiptLocale ?? locale
  const supported = i18nManager.getSupportedLocaleFor([wanted]) ?? i18nManager.defaultLocale
  const i18n = i18nManager.locale(supported)
  return createWording(supported, (key, params) => i18n.t(key, params))
}

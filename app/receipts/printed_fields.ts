import i18nManager from '@adonisjs/i18n/services/main'
import type { Field } from '#app/custom_fields/field_set'
import { knownFieldSets } from '#app/custom_fields/field_sets'
import { ofLine, shownFields } from '#app/custom_fields/shown_fields'
import type { Reader } from '#app/custom_fields/shown_value'
import type { ReceiptField } from '#app/documents/receipt_document'
import type { SaleDocument } from '#app/documents/types'
import { receiptLocale } from '#app/receipts/receipt_wording'
import type { Store } from '#app/stores/store'

/** Custom fields as they stand on paper. */
export interface PrintedFields {
  customer: ReceiptField[]
  sale: ReceiptField[]
  /** By line. */
  lines: Record<string, ReceiptField[]>
}

/**
 * Fields with `onReceipt`, by the values that the sale was signed with and the words that the shop
 * keeps, so that a copy is the same after the plugin was switched off.
 */
export async function printedFields(
  { body }: SaleDocument,
  store: Store
): Promise<PrintedFields | null> {
  const { ext, customerExt, lines } = body
  if (!ext && !customerExt && lines.every((line) => !line.ext)) return null
  const sets = await knownFieldSets()
  const reader = readerOf(store)
  const rows = (entity: 'customer' | 'sale' | 'sale_line' | 'item', of: (id: string) => unknown) =>
    sets.flatMap((set) => shownFields(set, { entity, values: of(set.pluginId) }, reader, isPrinted))
  return {
    customer: rows('customer', (id) => customerExt?.[id]),
    sale: rows('sale', (id) => ext?.[id]),
    lines: Object.fromEntries(
      lines.map((line) => [
        line.lineId,
        [
          ...rows('item', (id) => line.ext?.[id]),
          ...rows('sale_line', (id) => ofLine(ext?.[id], line.lineId)),
        ],
      ])
    ),
  }
}

const isPrinted = ({ onReceipt, personal }: Field) => Boolean(onReceipt && !personal)

function readerOf(store: Store): Reader {
  const locale = receiptLocale(store)
  const i18n = i18nManager.locale(locale)
  return {
    locale,
    currency: { code: store.currency, minorDigits: store.currencyDigits },
    yes: i18n.t('custom_fields.yes'),
    no: i18n.t('custom_fields.no'),
  }
}

import i18nManager from '@adonisjs/i18n/services/main'
import { holds } from '#app/custom_fields/check_value'
import { fieldsFor, wordsIn, type FieldSet } from '#app/custom_fields/field_set'
import { knownFieldSets } from '#app/custom_fields/field_sets'
import { shownValue, type Reader } from '#app/custom_fields/shown_value'
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

type Values = Record<string, unknown>

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
    sets.flatMap((set) => rowsOf(set, entity, of(set.pluginId), reader))
  return {
    customer: rows('customer', (id) => customerExt?.[id]),
    sale: rows('sale', (id) => ext?.[id]),
    lines: Object.fromEntries(
      lines.map((line) => [
        line.lineId,
        [
          ...rows('item', (id) => line.ext?.[id]),
          ...rows('sale_line', (id) => recordOf(recordOf(ext?.[id]).lines)[line.lineId]),
        ],
      ])
    ),
  }
}

function rowsOf(
  set: FieldSet,
  entity: Parameters<typeof fieldsFor>[1],
  given: unknown,
  reader: Reader
): ReceiptField[] {
  const values = recordOf(given)
  return fieldsFor(set, entity)
    .filter(({ onReceipt, personal }) => onReceipt && !personal)
    .flatMap((field) => {
      const value = values[field.name]
      if (!holds(field, value)) return []
      return [
        { label: wordsIn(field.label, reader.locale), value: shownValue(field, value, reader) },
      ]
    })
}

/** A plugin may have added anything to a sale. */
function recordOf(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {}
}

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

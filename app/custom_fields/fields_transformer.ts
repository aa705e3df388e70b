import type { HttpContext } from '@adonisjs/core/http'
import type { FilledEntity } from '#app/custom_fields/ext_rows'
import {
  fieldCells,
  fieldColumns,
  fieldErrors,
  fieldSections,
  type FieldColumn,
  type FormFields,
} from '#app/custom_fields/field_sections'
import { loadExt } from '#app/custom_fields/load_ext'
import { readExt, type GivenExt } from '#app/custom_fields/read_ext'
import type { Reader } from '#app/custom_fields/shown_value'
import { Store } from '#app/stores/store'

type Ctx = Pick<HttpContext, 'i18n' | 'person'>

/** For the page of a record; null is a new one. */
export async function formFields(
  ctx: Ctx,
  entity: FilledEntity,
  recordId: string | null
): Promise<FormFields> {
  const { currency } = await readerOf(ctx)
  const found = recordId === null ? null : await loadExt(entity, [recordId])
  return {
    sections: fieldSections(entity, ctx.i18n.locale),
    ext: found?.get(recordId!) ?? {},
    currency,
  }
}

/** The rows of a list with what plugins' columns say; one statement for all of them. */
export async function withFieldCells<Row extends { id: string }>(
  ctx: Ctx,
  entity: FilledEntity,
  rows: readonly Row[]
): Promise<{ fieldColumns: FieldColumn[]; rows: Row[] }> {
  const columns = fieldColumns(entity, ctx.i18n.locale)
  if (columns.length === 0) return { fieldColumns: columns, rows: [...rows] }
  const reader = await readerOf(ctx)
  const ids = rows.map(({ id }) => id)
  const found = await loadExt(entity, ids, ({ inList }) => inList === true)
  return {
    fieldColumns: columns,
    rows: rows.map((row) => ({ ...row, ...fieldCells(entity, found.get(row.id), reader) })),
  }
}

/** What a form sets; null once the person was told what is wrong with it. */
export async function readFormFields(
  ctx: Pick<HttpContext, 'i18n' | 'person' | 'session'>,
  entity: FilledEntity,
  given: unknown
): Promise<GivenExt | null> {
  const read = readExt(entity, given)
  if (read.ok) return read.value
  const translate = (key: string, values: object) => ctx.i18n.t(key, values)
  const errors = fieldErrors(entity, read.problems, await readerOf(ctx), translate)
  ctx.session.flash('inputErrorsBag', errors)
  return null
}

async function readerOf({ i18n, person }: Ctx): Promise<Reader> {
  const { currency, currencyDigits } = await Store.findOrFail(person!.storeId!)
  return {
    locale: i18n.locale,
    currency: { code: currency, minorDigits: currencyDigits },
    yes: i18n.t('custom_fields.yes'),
    no: i18n.t('custom_fields.no'),
  }
}

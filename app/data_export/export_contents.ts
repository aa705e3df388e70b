import type { SqlRow } from '#core/sql'
import { fromDatabaseTime } from '#core/clock'
import { fieldHeaders } from '#app/custom_fields/field_cells'
import type { FieldSet } from '#app/custom_fields/field_set'
import { knownFieldSets } from '#app/custom_fields/field_sets'
import { SHOP_CURRENCY, type ExportTable } from '#app/data_export/export_table'
import { catalogTables } from '#app/data_export/tables/catalog_tables'
import { peopleTables } from '#app/data_export/tables/people_tables'
import { salesTables } from '#app/data_export/tables/sales_tables'

/** Every CSV file of the export, without the columns that plugins add. */
export const EXPORT_TABLES: readonly ExportTable[] = [
  ...peopleTables,
  ...catalogTables,
  ...salesTables,
]

const FILLED = { items: ['item', 'i.id'], customers: ['customer', 'customers.id'] } as const

/** The same with a column `plugin-id.field` for each field that a plugin added. */
export async function exportTables(): Promise<ExportTable[]> {
  const sets = await knownFieldSets()
  return EXPORT_TABLES.map((table) => {
    const filled = FILLED[table.name as keyof typeof FILLED]
    return filled ? withFields(table, sets, filled) : table
  })
}

function withFields(
  table: ExportTable,
  sets: readonly FieldSet[],
  [entity, id]: (typeof FILLED)[keyof typeof FILLED]
): ExportTable {
  const headers = fieldHeaders(sets, entity)
  if (headers.length === 0) return table
  const pluginIds = [...new Set(headers.map(({ pluginId }) => pluginId))]
  const selected = pluginIds.map(
    (pluginId, index) => `(select v.field_values from custom_values v
      where v.entity = '${entity}' and v.record_id = ${id} and v.plugin_id = '${pluginId}') as ext_${index}`
  )
  const from = table.select.lastIndexOf('from ')
  return {
    ...table,
    select: `${table.select.slice(0, from)}, ${selected.join(', ')}, ${SHOP_CURRENCY} as ext_currency
      ${table.select.slice(from)}`,
    columns: [
      ...table.columns,
      ...headers.map(({ header, pluginId, field }) => ({
        name: header,
        kind: 'field' as const,
        field,
        from: `ext_${pluginIds.indexOf(pluginId)}`,
      })),
    ],
  }
}

/** A file with one JSON value a line. */
export interface ExportLines {
  name: string
  title: string
  select: string
  line(row: SqlRow): string
}

const parsed = (text: unknown) => JSON.parse(String(text)) as unknown

/** What is proof rather than a table: signed documents byte for byte, and the journal's chains. */
export const EXPORT_LINES: readonly ExportLines[] = [
  {
    name: 'documents',
    title: 'Documents exactly as registers signed them, in the order of acceptance',
    select: `select d.id, d.enrolment_id, d.sequence, d.kind, d.state, d.acceptance_sequence, d.received_at,
                    d.bytes, d.signature, d.digest, e.public_key
               from documents d join enrolments e on e.id = d.enrolment_id order by d.id`,
    line: (row) =>
      JSON.stringify({
        id: row.id,
        enrolmentId: row.enrolment_id,
        sequence: Number(row.sequence),
        kind: row.kind,
        state: row.state,
        acceptanceSequence:
          row.acceptance_sequence === null ? null : Number(row.acceptance_sequence),
        receivedAt: fromDatabaseTime(String(row.received_at)),
        digest: row.digest,
        signature: row.signature,
        publicKey: parsed(row.public_key),
        // A string on purpose: the signature is over these very bytes.
        document: row.bytes,
      }),
  },
  {
    name: 'journal',
    title: 'The electronic journal, chain by chain, each entry with the hash of the one before',
    select: `select chain, sequence, store_id, register_id, till_session_id, document_id, occurred_at, kind,
                    operator_id, payload, previous_hash, hash
               from journal_entries order by chain, sequence`,
    line: (row) =>
      JSON.stringify({
        chain: row.chain,
        sequence: Number(row.sequence),
        storeId: row.store_id,
        registerId: row.register_id,
        tillSessionId: row.till_session_id,
        documentId: row.document_id,
        occurredAt: fromDatabaseTime(String(row.occurred_at)),
        kind: row.kind,
        operatorId: row.operator_id,
        payload: parsed(row.payload),
        previousHash: row.previous_hash,
        hash: row.hash,
      }),
  },
]

import { type ExportTable, fieldSchema } from '#app/data_export/export_table'
import { EXPORT_LINES, EXPORT_TABLES } from '#app/data_export/export_contents'

/** Rows written, by file. */
export type ExportedRows = Record<string, number>

/** datapackage.json: a Frictionless Data Package, so that tools know every file and column. */
export function dataPackage(
  createdAt: string,
  exported: readonly ExportTable[],
  rows: ExportedRows
): string {
  const tables = exported.map(({ name, title, columns }) => ({
    name,
    title,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    rows: rows[name] ?? 0,
    schema: { fields: columns.map(fieldSchema), missingValues: [''] },
  }))
  const lines = EXPORT_LINES.map(({ name, title }) => ({
    name,
    title,
    path: `${name}.ndjson`,
    profile: 'data-resource',
    format: 'ndjson',
    mediatype: 'application/x-ndjson',
    encoding: 'utf-8',
    rows: rows[name] ?? 0,
  }))
  return `${JSON.stringify(
    {
      name: 'tillhouse-export',
      title: 'Everything a Tillhouse shop holds',
      profile: 'data-package',
      created: createdAt,
      resources: [...tables, ...lines],
    },
    null,
    2
  )}\n`
}

/** README.txt, for whoever opens the archive without Tillhouse. */
export function readMe(createdAt: string): string {
  const files = [
    ...EXPORT_TABLES.map(({ name, title }) => `${name}.csv`.padEnd(24) + title),
    ...EXPORT_LINES.map(({ name, title }) => `${name}.ndjson`.padEnd(24) + title),
  ]
  return [
    'Everything this Tillhouse shop holds',
    '====================================',
    '',
    `Written ${createdAt}, as it was at that one moment.`,
    '',
    'THIS ARCHIVE HOLDS PERSONAL DATA (customers, people who work here) and the codes of gift',
    'cards, which are money. Keep it as you would keep the shop itself, and delete it when done.',
    '',
    'CSV files: UTF-8, one row of column names, RFC 4180 (commas, double quotes, CR LF). Amounts',
    'are decimals with a point in the currency of their row, quantities decimals in the unit of',
    'their item, rates percent, instants UTC. An empty cell is no value. Columns, types and units',
    'are described in datapackage.json (https://specs.frictionlessdata.io/data-package/).',
    '',
    'The data are exact: a text that begins with = + - or @ is written as it is. Bring the files',
    'into a spreadsheet by its import of text, not by a double click, so that nothing is run and',
    'no leading zero is lost.',
    '',
    'Columns with a point in their name (plugin.field) were added by plugins, and are read by a shop',
    'that has the same plugin.',
    '',
    'NDJSON files: one JSON value a line. A document’s text is what the register signed (ECDSA',
    'P-256, SHA-256, base64 signature beside it); the journal’s hashes chain each entry to the one',
    'before.',
    '',
    'items.csv, customers.csv, gift_cards.csv and credits.csv can be moved into another Tillhouse.',
    '',
    ...files,
    '',
  ].join('\r\n')
}

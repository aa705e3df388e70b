import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

export interface SketchedCell {
  /** `s` shared text, `inlineStr`, `n`, `b`, `str` result of a formula. */
  type: string
  value: string
  style?: number
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A workbook as spreadsheets write it, with the cells given; style 1 is a date. */
export function givenWorkbook(
  sheets: Record<string, SketchedCell[][]>,
  strings: string[] = []
): Promise<Buffer> {
  const names = Object.keys(sheets)
  const zip = new ZipFile()
  const add = (path: string, text: string) => zip.addBuffer(Buffer.from(text), path)
  add(
    'xl/workbook.xml',
    `<workbook xmlns:r="r"><sheets>${names.map((name, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`
  )
  add(
    'xl/_rels/workbook.xml.rels',
    `<Relationships>${names.map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`
  )
  add(
    'xl/styles.xml',
    '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
  )
  add(
    'xl/sharedStrings.xml',
    `<sst>${strings.map((text) => `<si><t>${escape(text)}</t></si>`).join('')}</sst>`
  )
  for (const [index, name] of names.entries())
    add(`xl/worksheets/sheet${index + 1}.xml`, sheetOf(sheets[name]!))
  zip.end()
  return buffer(zip.outputStream)
}

function sheetOf(rows: SketchedCell[][]): string {
  const lines = rows.map(
    (cells, index) =>
      `<row r="${index + 1}">${cells.map((cell, at) => cellOf(cell, `${String.fromCharCode(65 + at)}${index + 1}`)).join('')}</row>`
  )
  return `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`
}

function cellOf({ type, value, style = 0 }: SketchedCell, reference: string): string {
  const open = `<c r="${reference}" t="${type}" s="${style}">`
  if (type === 'inlineStr') return `${open}<is><t>${escape(value)}</t></is></c>`
  return `${open}<v>${escape(value)}</v></c>`
}

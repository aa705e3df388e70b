import PDFDocument from 'pdfkit'
import type { Wording } from '#app/documents/wording'
import type { ShownFileSheet, ShownSheet } from '#app/move_in/reconciliation_transformer'
import { SheetPaper } from '#app/move_in/reconciliation/sheet_paper'
import type { SheetRow } from '#app/move_in/reconciliation/sheet'
import { currencyDigits } from '#pricing/currency_digits'

export interface SheetPaperTexts {
  wording: Wording
  storeName: string
  /** When the move-in was begun. */
  day: string
}

/** The reconciliation sheet on A4, as many pages as it needs. */
export async function renderSheetPdf(sheet: ShownSheet, texts: SheetPaperTexts): Promise<Buffer> {
  const { wording, storeName, day } = texts
  const title = wording.text('move_in.reconciliation')
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    lang: wording.locale,
    displayTitle: true,
    bufferPages: true,
    info: { Title: title, Producer: 'Tillhouse', Creator: 'Tillhouse' },
  })
  const chunks: Buffer[] = []
  const finished = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
  const paper = new SheetPaper(pdf)
  paper.line(title, 'title')
  paper.line(`${storeName} · ${wording.text('move_in.of_day', { day: wording.day(day) })}`, 'faint')
  if (sheet.files.length > 0) drawSheet(paper, sheet, wording)
  else paper.line(wording.text('move_in.sheet.none'), 'section')
  paper.numberPages((page, pages) => wording.text('move_in.sheet.page', { page, pages }))
  pdf.end()
  return finished
}

function drawSheet(paper: SheetPaper, { files, together, isBalanced }: ShownSheet, words: Wording) {
  const verdict = isBalanced ? 'balanced' : 'unbalanced'
  paper.line(words.text(`move_in.sheet.${verdict}`), isBalanced ? 'section' : 'alarm')
  paper.line(words.text(`move_in.sheet.${verdict}_text`), 'plain')
  if (files.length > 1) drawRows(paper, words.text('move_in.sheet.together'), together, { words })
  for (const file of files) drawFile(paper, file, words)
}

function drawFile(paper: SheetPaper, file: ShownFileSheet, words: Wording) {
  const kind = words.text(`move_in.kinds.${file.kind}`)
  const isUndone = file.state === 'undone'
  drawRows(paper, `${file.fileName} · ${kind}`, file.rows, { words, isUndone })
  if (isUndone) paper.line(words.text('move_in.sheet.undone'), 'faint')
  if (file.rowsFailed === 0 || isUndone) return
  paper.line(words.text('move_in.sheet.rows_failed', { count: file.rowsFailed }), 'strong')
  for (const { row, column, text } of file.problems)
    paper.line(
      `${words.text('move_in.row')} ${row}: ${column ? `${column}: ` : ''}${text}`,
      'plain'
    )
  if (file.rowsFailed > file.problems.length)
    paper.line(words.text('move_in.more_problems'), 'faint')
}

const COLUMNS = ['source', 'leftOut', 'imported', 'difference'] as const
const HEADINGS = {
  source: 'source',
  leftOut: 'left_out',
  imported: 'imported',
  difference: 'difference',
}

function drawRows(
  paper: SheetPaper,
  title: string,
  rows: SheetRow[],
  { words, isUndone = false }: { words: Wording; isUndone?: boolean }
) {
  const columns = COLUMNS.filter(
    (column) => column !== 'leftOut' || rows.some(({ leftOut }) => leftOut !== 0)
  )
  paper.line(title, 'section')
  paper.row([
    words.text('move_in.sheet.figure'),
    ...columns.map((column) => words.text(`move_in.sheet.${HEADINGS[column]}`)),
  ])
  for (const row of rows)
    paper.row([labelOf(row, words), ...columns.map((column) => figure(row, row[column], words))], {
      isFigures: true,
      isAlarming: row.difference !== 0 && !isUndone,
    })
}

function labelOf({ label, month, name }: SheetRow, words: Wording): string {
  const shown = month || words.text('move_in.sheet.no_month')
  return words.text(`move_in.sheet.rows.${label}`, {
    month: shown,
    name: name ?? words.text('move_in.sheet.no_name'),
  })
}

function figure({ unit, currency }: SheetRow, value: number, words: Wording): string {
  if (unit === 'quantity') return words.quantity(value, 'piece')
  if (unit === 'count' || currency === null) return words.count(value)
  const code = { code: currency, minorDigits: currencyDigits(currency) }
  return `${words.money(value, code)} ${currency}`
}

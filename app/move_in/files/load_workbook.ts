import { posix } from 'node:path'
import { type OpenZip, ZipTooLarge } from '#app/move_in/files/open_zip'
import { readXml } from '#app/move_in/files/read_xml'
import { isDateFormat } from '#app/move_in/files/workbook_cells'

export interface Workbook {
  sheets: { name: string; entry: string }[]
  /** Texts that cells name by their number. */
  strings: string[]
  /** Styles in which a number is a date. */
  dateStyles: ReadonlySet<number>
  is1904: boolean
}

/** The most characters of texts that are kept in memory while the sheets go by. */
const MAX_STRING_CHARACTERS = 60_000_000

/** What has to be known of a workbook before its sheets are read. */
export async function loadWorkbook(zip: OpenZip): Promise<Workbook> {
  const targets = await readTargets(zip)
  const sheets: Workbook['sheets'] = []
  let is1904 = false
  const book = await zip.stream('xl/workbook.xml')
  if (!book) throw new Error('There is no workbook in the archive')
  await readXml(book, {
    open({ name, attributes }) {
      if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
      if (name !== 'sheet' || attributes.state === 'hidden') return
      const entry = targets.get(attributes['r:id'] ?? '')
      if (entry) sheets.push({ name: attributes.name ?? '', entry })
    },
  })
  return {
    sheets,
    is1904,
    strings: await readStrings(zip),
    dateStyles: await readDateStyles(zip),
  }
}

async function readTargets(zip: OpenZip): Promise<Map<string, string>> {
  const targets = new Map<string, string>()
  const relations = await zip.stream('xl/_rels/workbook.xml.rels')
  if (!relations) return targets
  await readXml(relations, {
    open({ name, attributes }) {
      if (name !== 'Relationship') return
      const target = attributes.Target ?? ''
      const entry = target.startsWith('/') ? target.slice(1) : posix.join('xl', target)
      targets.set(attributes.Id ?? '', entry)
    },
  })
  return targets
}

async function readStrings(zip: OpenZip): Promise<string[]> {
  const strings: string[] = []
  const stream = await zip.stream('xl/sharedStrings.xml')
  if (!stream) return strings
  let text = ''
  let characters = 0
  let isReading = false
  let isPhonetic = false
  await readXml(stream, {
    open({ name }) {
      if (name === 'si') text = ''
      if (name === 'rPh') isPhonetic = true
      if (name === 't') isReading = !isPhonetic
    },
    text(piece) {
      if (isReading) text += piece
    },
    close(name) {
      if (name === 't') isReading = false
      if (name === 'rPh') isPhonetic = false
      if (name !== 'si') return
      characters += text.length
      if (characters > MAX_STRING_CHARACTERS) throw new ZipTooLarge()
      strings.push(text)
    },
  })
  return strings
}

async function readDateStyles(zip: OpenZip): Promise<Set<number>> {
  const dates = new Set<number>()
  const stream = await zip.stream('xl/styles.xml')
  if (!stream) return dates
  const codes = new Map<number, string>()
  let isInCells = false
  let style = 0
  await readXml(stream, {
    open({ name, attributes }) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'cellXfs') isInCells = true
      if (name !== 'xf' || !isInCells) return
      const id = Number(attributes.numFmtId ?? 0)
      if (isDateFormat(id, codes.get(id))) dates.add(style)
      style++
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return dates
}

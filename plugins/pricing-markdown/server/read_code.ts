import { isDay } from './days.ts'

/** What a scanned code says of goods: an item, and perhaps their batch and last day. */
export interface ReadCode {
  code: string
  batch: string | null
  expiresOn: string | null
}

const SEPARATOR = '\u001D'

/** Reads (01), (17) and (10) of a GS1 code, with brackets or as scanned; other text is a plain code. */
export function readCode(text: string): ReadCode {
  const plain = { code: text.trim(), batch: null, expiresOn: null }
  let rest = text
    .trim()
    .replace(/^\](?:C1|d2|Q3|e0)/, '')
    .replaceAll(/\((01|17|10)\)/g, (_, ai: string) => (ai === '01' ? ai : `${SEPARATOR}${ai}`))
    .replace(/^\u001D/, '')
  if (!/^01\d{14}/.test(rest)) return plain
  const read: ReadCode = { ...plain, code: rest.slice(2, 16) }
  rest = rest.slice(16).replace(/^\u001D/, '')
  while (rest !== '') {
    if (/^17\d{6}/.test(rest)) {
      read.expiresOn = dayOf(rest.slice(2, 8))
      rest = rest.slice(8)
    } else if (rest.startsWith('10')) {
      const end = rest.indexOf(SEPARATOR)
      read.batch = rest.slice(2, end === -1 ? undefined : end)
      rest = end === -1 ? '' : rest.slice(end)
    } else break
    rest = rest.replace(/^\u001D/, '')
  }
  return read
}

/** `261124`; the day 00 stands for the end of the month. */
function dayOf(yymmdd: string): string | null {
  const [year, month, day] = [yymmdd.slice(0, 2), yymmdd.slice(2, 4), yymmdd.slice(4)]
  if (day !== '00') {
    const said = `20${year}-${month}-${day}`
    return isDay(said) ? said : null
  }
  const last = new Date(Date.UTC(2_000 + Number(year), Number(month), 0))
  return last.toISOString().slice(0, 10)
}

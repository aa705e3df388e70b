import CodepageEncoder from '@point-of-sale/codepage-encoder'
import type { CodePage } from '#app/devices/printer_profiles'

const tables = new Map<CodePage, Set<number>>()

/** The library copies a table each time it is asked for one; a receipt asks a thousand times. */
function tableOf(codePage: CodePage): Set<number> {
  let table = tables.get(codePage)
  if (!table) {
    const { codepoints } = CodepageEncoder.getEncoding(codePage)
    table = new Set(codepoints.filter((point) => point >= 0x20))
    tables.set(codePage, table)
  }
  return table
}

/** Whether a sign is in one of these code pages. */
export function canPrintIn(codePages: readonly CodePage[]): (sign: string) => boolean {
  const known = codePages.map(tableOf)
  return (sign) => known.some((table) => table.has(sign.codePointAt(0)!))
}

/** Text of one code page. */
export interface Run {
  codePage: CodePage
  text: string
}

/**
 * Cuts text into runs of one code page each. A sign stays in the page of the sign before it where
 * it can, and else takes the first page that has it. Every sign must be in one of the pages.
 */
export function runsOf(text: string, codePages: readonly [CodePage, ...CodePage[]]): Run[] {
  const runs: Run[] = []
  let run: Run = { codePage: codePages[0], text: '' }
  for (const sign of text) {
    const point = sign.codePointAt(0)!
    if (!tableOf(run.codePage).has(point)) {
      if (run.text !== '') runs.push(run)
      const codePage = codePages.find((page) => tableOf(page).has(point)) ?? run.codePage
      run = { codePage, text: '' }
    }
    run.text += sign
  }
  return run.text === '' ? runs : [...runs, run]
}

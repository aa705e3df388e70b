import { existsSync, readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import type { LetterOf } from '#tests/support/decode_escpos'

/** Receipt printers' code page tables that the issue names; CC BY, so never committed here. */
const MATERIAL = process.env.TILLHOUSE_MATERIAL ?? '../shared/material'
const CAPABILITIES = `${MATERIAL}/printers/capabilities.json`

/** Numbers of `ESC t` on an Epson TM, for machines without that file. */
const OWN_TABLE: Record<string, string> = {
  0: 'CP437',
  2: 'CP850',
  5: 'CP865',
  16: 'CP1252',
  19: 'CP858',
}

export interface CodePageTables {
  /** Which table was used, so that a test can say it. */
  source: 'capabilities.json' | 'own table'
  profiles: { name: string; codePages: Record<string, string> }[]
}

export function codePageTables(): CodePageTables {
  if (!existsSync(CAPABILITIES)) {
    return { source: 'own table', profiles: [{ name: 'epson', codePages: OWN_TABLE }] }
  }
  const { profiles } = JSON.parse(readFileSync(CAPABILITIES, 'utf8')) as {
    profiles: Record<string, { codePages: Record<string, string> }>
  }
  return {
    source: 'capabilities.json',
    profiles: Object.entries(profiles).map(([name, { codePages }]) => ({ name, codePages })),
  }
}

/** How a printer with these code pages prints a byte. */
export function letterOf(codePages: Record<string, string>): LetterOf {
  return (number, byte) => {
    const codePage = codePages[String(number)]
    if (codePage === undefined) throw new Error(`The printer has no code page ${number}`)
    return iconv.decode(Buffer.of(byte), codePage)
  }
}

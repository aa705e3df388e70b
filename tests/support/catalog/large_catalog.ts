import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface LargeCatalog {
  source: string
  csv: string
  rows: number
}

interface WineRow {
  Varenummer: number
  Varenavn: string
  Volum: number
  Pris: number
  Varetype: string[]
  Land: string | null
  Alkohol: number | null
  Smak: string | null
}

const HEADERS = ['Varenummer', 'Varenavn', 'Volum', 'Pris', 'Varetype', 'Land', 'Alkohol', 'Smak']
const SIZE = 10_972

/**
 * A catalog of a real shop's size: the real one where the material folder is at hand, else one of
 * the same size and shape, made from a seed.
 */
export function largeCatalog(): LargeCatalog {
  const folder = process.env.TILLHOUSE_MATERIAL ?? join(process.cwd(), '..', 'shared', 'material')
  const path = [folder, '/work/shared/material']
    .map((one) => join(one, 'catalog/vinmonopolet-2021.json'))
    .find(existsSync)
  const rows = path ? (JSON.parse(readFileSync(path, 'utf8')) as WineRow[]) : generatedWines()
  return {
    source: path ?? 'a generated catalog (seed 1)',
    rows: rows.length,
    csv: [HEADERS.join(';'), ...rows.map(csvRow)].join('\r\n'),
  }
}

function csvRow(row: WineRow): string {
  const figure = (value: number | null) => (value === null ? '' : String(value).replace('.', ','))
  return [
    String(row.Varenummer),
    row.Varenavn,
    figure(row.Volum),
    figure(row.Pris),
    row.Varetype.join(' '),
    row.Land ?? '',
    figure(row.Alkohol),
    row.Smak ?? '',
  ]
    .map((cell) => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(';')
}

function generatedWines(): WineRow[] {
  const next = seededRandom(1)
  const pick = <T>(values: T[]) => values[Math.floor(next() * values.length)]!
  const makers = [
    'Château Brègne',
    'Weingut Grün',
    'Bodega Señorío',
    'Domaine Øvre',
    'Cantina "La Torre"',
    'Ås Gård',
  ]
  const grapes = [
    'Pinot Noir',
    'Riesling Trocken',
    'Crianza',
    'Côtes du Rhône',
    'Rosé Brut',
    'Grüner Veltliner',
  ]
  return Array.from({ length: SIZE }, (_, index) => ({
    Varenummer: 59_101 + index * 7,
    Varenavn: `${pick(makers)} ${pick(grapes)} ${1990 + Math.floor(next() * 32)} ${index}`,
    Volum: pick([0.187, 0.375, 0.5, 0.75, 1.5, 3]),
    Pris: Math.floor(2_900 + next() * 90_000) / 100,
    Varetype: pick([['Rødvin'], ['Hvitvin'], ['Musserende vin'], ['Champagne', 'brut']]),
    Land: pick(['Frankrike', 'Spania', 'Tyskland', null]),
    Alkohol: pick([11.5, 12, 13.5, null]),
    Smak: pick(['Frisk; med preg av sitrus.', 'Røde bær, krydder og fat.', null]),
  }))
}

/** Mulberry32: small, seeded, the same on every machine. */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

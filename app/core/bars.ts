import bwipjs from 'bwip-js/node'
import QRCode from 'qrcode'

/** A bar of a barcode in modules, the width of its thinnest bar. */
export interface Bar {
  x: number
  width: number
}

/** A linear barcode as geometry, for whoever draws it: PDF or SVG. */
export interface BarGeometry {
  bars: Bar[]
  modules: number
}

/** Code 128 of a text; the quiet zone is left to the drawer. */
export function code128Bars(text: string): BarGeometry {
  return barsOf('code128', text)
}

/** EAN-13 of thirteen digits, EAN-8 of eight; the check digit must be right. */
export function eanBars(digits: string): BarGeometry {
  return barsOf(digits.length === 8 ? 'ean8' : 'ean13', digits)
}

function barsOf(kind: 'code128' | 'ean8' | 'ean13', text: string): BarGeometry {
  const [symbol] = bwipjs.raw({ bcid: kind, text }) as { sbs: number[] }[]
  const bars: Bar[] = []
  let x = 0
  for (const [index, width] of (symbol?.sbs ?? []).entries()) {
    // Bars and spaces take turns, and a bar begins.
    if (index % 2 === 0) bars.push({ x, width })
    x += width
  }
  return { bars, modules: x }
}

/** A QR code as rows of dark and light modules. */
export function qrModules(text: string): boolean[][] {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => data[row * size + column] === 1)
  )
}

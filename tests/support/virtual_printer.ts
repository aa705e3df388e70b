import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { FakePrinter, type PrinterMood } from '#app/workbench/kit/fake_printer'
import { letterOf } from '#tests/support/code_page_tables'
import { decodeEscPos, type Paper } from '#tests/support/decode_escpos'

const EPSON = letterOf({ 0: 'CP437', 2: 'CP850', 5: 'CP865', 16: 'CP1252', 19: 'CP858' })

export type Mood = PrinterMood

/** A receipt printer on the network of this machine that keeps what it prints. */
export class VirtualPrinter extends FakePrinter {
  /** Off when the test ends. Drivers reach its ports only. */
  static async open(cleanup: (undo: () => Promise<void>) => void): Promise<VirtualPrinter> {
    const printer = new VirtualPrinter()
    await printer.switchOn()
    cleanup(() => printer.switchOff())
    return printer
  }

  get paper(): Paper {
    return decodeEscPos(this.bytes, EPSON)
  }

  get text(): string {
    return this.paper.lines.map(({ text }) => text).join('\n')
  }

  /** Draws the paper as a picture, to look at. */
  async draw(name: string, columns = 42): Promise<string> {
    const folder = join('tmp', 'virtual_printer')
    await mkdir(folder, { recursive: true })
    const file = join(folder, `${name}.png`)
    await writeFile(
      file,
      await sharp(Buffer.from(pictureOf(this.paper, columns)))
        .png()
        .toBuffer()
    )
    return file
  }
}

const LETTER = { width: 12, height: 26 }

function pictureOf({ lines, qrCodes, barcodes, cuts }: Paper, columns: number): string {
  const margin = 24
  let y = margin
  const drawn = lines.map((line) => {
    y += LETTER.height * line.height
    const text = line.text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`)
    const scale = `scale(${line.width} ${line.height})`
    const weight = line.isBold ? 'bold' : 'normal'
    return `<text transform="translate(${margin} ${y}) ${scale}" font-weight="${weight}" textLength="${[...line.text].length * LETTER.width}" lengthAdjust="spacingAndGlyphs">${text}</text>`
  })
  for (const code of [
    ...barcodes.map((one) => `|||| ${one}`),
    ...qrCodes.map((one) => `[QR] ${one}`),
  ]) {
    y += LETTER.height
    drawn.push(`<text x="${margin}" y="${y}" fill="#555">${code.replace(/[&<>]/g, ' ')}</text>`)
  }
  const width = columns * LETTER.width + 2 * margin
  const height = y + margin * 2
  const cut =
    cuts > 0
      ? `<path d="M0 ${height - 4}H${width}" stroke="#999" stroke-width="3" stroke-dasharray="8 6"/>`
      : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fdfdf8"/><g font-family="monospace" font-size="20" xml:space="preserve" fill="#111">${drawn.join('')}</g>${cut}</svg>`
}

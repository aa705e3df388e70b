import { inflateSync } from 'node:zlib'
import iconv from 'iconv-lite'

export interface ReadPdf {
  /** Texts as shown, in drawing order. */
  texts: string[]
  widthPoints: number
  heightPoints: number
  pages: number
  /** Every text with the font size in force. */
  sizes: { text: string; size: number }[]
}

/** Reads a PDF of the built-in fonts back to its texts, without the library that wrote it. */
export function readPdf(pdf: Buffer): ReadPdf {
  const raw = pdf.toString('latin1')
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(raw) ?? []
  const content = streamsOf(pdf, raw).join('\n')
  const sizes: ReadPdf['sizes'] = []
  let size = 0
  for (const [, fontSize, shown] of content.matchAll(/\/F\d+ ([\d.]+) Tf|\[(<.*?)\] TJ/g)) {
    if (fontSize) size = Number(fontSize)
    else sizes.push({ text: textOf(shown!), size })
  }
  return {
    texts: sizes.map(({ text }) => text),
    widthPoints: Number(width),
    heightPoints: Number(height),
    pages: raw.match(/\/Type \/Page\b/g)?.length ?? 0,
    sizes,
  }
}

function streamsOf(pdf: Buffer, raw: string): string[] {
  return [...raw.matchAll(/stream\r?\n/g)].flatMap((match) => {
    try {
      const start = match.index + match[0].length
      return [inflateSync(pdf.subarray(start)).toString('latin1')]
    } catch {
      return []
    }
  })
}

function textOf(shown: string): string {
  const hex = [...shown.matchAll(/<([0-9a-f]*)>/g)].map(([, digits]) => digits).join('')
  return iconv.decode(Buffer.from(hex, 'hex'), 'win1252')
}

import type { Readable } from 'node:stream'
import { SaxesParser } from 'saxes'

export interface XmlTag {
  name: string
  attributes: Record<string, string>
}

export interface XmlEvents {
  open?: (tag: XmlTag) => void
  close?: (name: string) => void
  text?: (text: string) => void
  /** Between two pieces of the file: what was gathered can be written away. */
  pause?: () => Promise<void>
}

/** A tag or text that is longer than anything a table holds. */
export class XmlTooLong extends Error {}

/** The most characters between two tags: longer cells are refused before they fill the memory. */
const MAX_BETWEEN_TAGS = 1_000_000

/** Reads XML as it comes, with memory that does not grow with it. Prefixes of names are left out. */
export async function readXml(stream: Readable, events: XmlEvents): Promise<void> {
  const parser = new SaxesParser()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let sinceTag = 0
  let failure: Error | null = null
  parser.on('error', (error) => (failure ??= error))
  parser.on('opentag', ({ name, attributes }) => {
    sinceTag = 0
    events.open?.({ name: bare(name), attributes: attributes as Record<string, string> })
  })
  parser.on('closetag', ({ name }) => {
    sinceTag = 0
    events.close?.(bare(name))
  })
  parser.on('text', (text) => events.text?.(text))
  for await (const chunk of stream) {
    const text = decoder.decode(chunk as Buffer, { stream: true })
    sinceTag += text.length
    parser.write(text)
    if (failure) throw failure
    if (sinceTag > MAX_BETWEEN_TAGS) throw new XmlTooLong()
    await events.pause?.()
  }
  parser.close()
  if (failure) throw failure
  await events.pause?.()
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

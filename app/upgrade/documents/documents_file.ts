import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { DevicePublicKey } from '#app/documents/document_signature'
import { UpgradeProblem } from '#app/upgrade/database/upgrade_problem'

export const FORMAT = 'tillhouse-documents'

/** An enrolment as the file tells of it, so that a server that has lost it can take it back. */
export interface FileEnrolment {
  id: string
  registerId: string
  storeId: string
  series: number
  publicKey: DevicePublicKey | null
  deviceName?: string
  /** Only in a server's own file: with it the device goes on by itself. */
  tokenHash?: string
}

export interface FileDocument {
  id: string
  enrolmentId: string
  sequence: number
  signature: string
  /** The bytes as they were signed; what is not UTF-8 is base64 behind `base64:`. */
  text: string
}

/**
 * A file of signed documents, one JSON text a line: the first names the enrolments, the last how
 * many documents there are and the SHA-256 of all lines before it.
 */
export class DocumentsWriter {
  readonly #stream
  readonly #digest = createHash('sha256')
  #count = 0

  constructor(
    private readonly path: string,
    enrolments: FileEnrolment[]
  ) {
    this.#stream = createWriteStream(`${path}.new`, { mode: 0o600, flush: true })
    this.#write({ format: FORMAT, version: 1, enrolments })
  }

  async add(document: FileDocument): Promise<void> {
    this.#count++
    if (!this.#write(document)) await once(this.#stream, 'drain')
  }

  /** Only a whole file gets the name. */
  async close(): Promise<number> {
    const digest = this.#digest.digest('hex')
    this.#stream.end(`${JSON.stringify({ documents: this.#count, digest })}\n`)
    await once(this.#stream, 'close')
    await rename(`${this.path}.new`, this.path)
    return this.#count
  }

  #write(line: object): boolean {
    const text = `${JSON.stringify(line)}\n`
    this.#digest.update(text)
    return this.#stream.write(text)
  }
}

/** Reads a file through once and refuses it when it is not whole. */
export async function checkDocumentsFile(path: string): Promise<FileEnrolment[]> {
  const digest = createHash('sha256')
  let enrolments: FileEnrolment[] | null = null
  let last: string | null = null
  let count = 0
  try {
    for await (const line of linesOf(path)) {
      if (last !== null) digest.update(`${last}\n`)
      if (enrolments === null) enrolments = headOf(line)
      else count++
      last = line
    }
    const end = JSON.parse(last ?? '') as { documents: number; digest: string }
    if (!enrolments || end.documents !== count - 1 || end.digest !== digest.digest('hex')) {
      throw new UpgradeProblem('file_damaged', { file: path })
    }
    return enrolments
  } catch (error) {
    if (error instanceof SyntaxError) throw new UpgradeProblem('file_damaged', { file: path })
    throw error
  }
}

/** The documents of a file that was checked before, one after the other. */
export async function* documentsOf(path: string): AsyncGenerator<FileDocument> {
  for await (const line of linesOf(path)) {
    const value = JSON.parse(line) as Partial<FileDocument>
    if (typeof value.text === 'string') yield value as FileDocument
  }
}

export function bytesOf({ text }: FileDocument): Uint8Array<ArrayBuffer> {
  return text.startsWith('base64:')
    ? new Uint8Array(Buffer.from(text.slice('base64:'.length), 'base64'))
    : new TextEncoder().encode(text)
}

function headOf(line: string): FileEnrolment[] {
  const head = JSON.parse(line) as { format?: string; enrolments?: FileEnrolment[] }
  if (head.format !== FORMAT || !Array.isArray(head.enrolments)) throw new SyntaxError('No head')
  return head.enrolments
}

function linesOf(path: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })
}

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rename, rm, type FileHandle } from 'node:fs/promises'
import type { DevicePublicKey } from '#app/documents/document_signature'
import { UpgradeProblem } from '#app/upgrade/database/upgrade_problem'
import { linesOf } from '#app/upgrade/lines_of'

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
  readonly #digest = createHash('sha256')
  #count = 0

  private constructor(
    private readonly path: string,
    private readonly file: FileHandle
  ) {}

  static async open(path: string, enrolments: FileEnrolment[]): Promise<DocumentsWriter> {
    const file = await open(`${path}.new`, 'w', 0o600).catch((error: unknown) => {
      throw unwritable(path, error)
    })
    const writer = new DocumentsWriter(path, file)
    await writer.#write({ format: FORMAT, version: 1, enrolments })
    return writer
  }

  async add(document: FileDocument): Promise<void> {
    this.#count++
    await this.#write(document)
  }

  /** Only a whole file gets the name. */
  async close(): Promise<number> {
    await this.#write({ documents: this.#count, digest: this.#digest.copy().digest('hex') })
    await this.#attempt(async () => {
      await this.file.sync()
      await this.file.close()
      await rename(`${this.path}.new`, this.path)
    })
    return this.#count
  }

  async #write(line: object): Promise<void> {
    const text = `${JSON.stringify(line)}\n`
    this.#digest.update(text)
    await this.#attempt(() => this.file.appendFile(text))
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      await this.file.close().catch(() => {})
      await rm(`${this.path}.new`, { force: true })
      throw unwritable(this.path, error)
    }
  }
}

function unwritable(file: string, error: unknown): UpgradeProblem {
  const { code, message } = error as NodeJS.ErrnoException
  return new UpgradeProblem('file_unwritable', { file, detail: code ?? message })
}

/** Reads a file through once and refuses it when it is not whole. */
export async function checkDocumentsFile(path: string): Promise<FileEnrolment[]> {
  const digest = createHash('sha256')
  let enrolments: FileEnrolment[] | null = null
  let last: string | null = null
  let count = 0
  try {
    for await (const line of linesOf(createReadStream(path))) {
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
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'EACCES') {
      throw new UpgradeProblem('file_missing', { file: path })
    }
    throw error
  }
}

/** The documents of a file that was checked before, one after the other. */
export async function* documentsOf(path: string): AsyncGenerator<FileDocument> {
  for await (const line of linesOf(createReadStream(path))) {
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

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from '@japa/runner'
import { UpgradeProblem } from '#app/upgrade/database/upgrade_problem'
import {
  checkDocumentsFile,
  documentsOf,
  DocumentsWriter,
  type FileDocument,
} from '#app/upgrade/documents/documents_file'
import { givenSmallDisk } from '#tests/support/health/small_disk'

const documentWith = (text: string): FileDocument => ({
  id: 'a',
  enrolmentId: 'b',
  sequence: 1,
  signature: 'c',
  text,
})

test.group('The file that carries signed documents', (group) => {
  let folder: string
  group.each.setup(() => {
    mkdirSync('tmp', { recursive: true })
    folder = mkdtempSync(resolve('tmp/documents-'))
    return () => rmSync(folder, { recursive: true, force: true })
  })

  test('keeps every sign of a text, also those that end a line elsewhere', async ({ assert }) => {
    const path = join(folder, 'sales.ndjson')
    const written = ['plain', 'a\u2028b\u2029c', 'a\r\nb\rc\u0085d', 'smørrebrød 🥪']
    const file = await DocumentsWriter.open(path, [])
    for (const text of written) await file.add(documentWith(text))
    assert.equal(await file.close(), written.length)
    assert.deepEqual(await checkDocumentsFile(path), [])
    const read = []
    for await (const { text } of documentsOf(path)) read.push(text)
    assert.deepEqual(read, written)
  })

  test('one that is cut off, changed or not there is refused', async ({ assert }) => {
    const path = join(folder, 'sales.ndjson')
    const file = await DocumentsWriter.open(path, [])
    for (const text of ['one', 'two']) await file.add(documentWith(text))
    await file.close()
    const whole = readFileSync(path, 'utf8')
    const refusalOf = (text: string | null) => {
      if (text === null) rmSync(path)
      else writeFileSync(path, text)
      return checkDocumentsFile(path).then(
        () => 'taken',
        (error: unknown) => (error as UpgradeProblem).code
      )
    }
    assert.equal(await refusalOf(whole), 'taken')
    assert.equal(await refusalOf(whole.slice(0, -40)), 'file_damaged')
    assert.equal(await refusalOf(whole.replace('two', 'too')), 'file_damaged')
    assert.equal(await refusalOf(''), 'file_damaged')
    assert.equal(await refusalOf(null), 'file_missing')
  })

  test('a disk that is full is told in words, and no half file is left', async ({
    assert,
    cleanup,
  }) => {
    const disk = givenSmallDisk(1)
    cleanup(() => disk?.remove())
    const text = 'x'.repeat(100_000)
    const write = async () => {
      const file = await DocumentsWriter.open(join(disk!.folder, 'sales.ndjson'), [])
      for (let count = 0; count < 50; count++) await file.add(documentWith(text))
      await file.close()
    }
    const failure = await write().catch((error: unknown) => error)
    assert.instanceOf(failure, UpgradeProblem)
    assert.equal((failure as UpgradeProblem).code, 'file_unwritable')
    assert.deepEqual(readdirSync(disk!.folder), [])
  }).skip(process.getuid?.() !== 0, 'Needs root to mount a small disk in memory')
})

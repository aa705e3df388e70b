import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { test } from '@japa/runner'
import { backupFileName, isLeftover, readBackupName } from '#app/backups/archive/file_name'
import { listDataFiles } from '#app/backups/archive/data_files'
import { DumpCounter } from '#app/backups/database/count_dump_rows'

const DUMP = [
  'CREATE TABLE `counters` (',
  '  `name` varchar(100) NOT NULL,',
  ') ENGINE=InnoDB;',
  'INSERT INTO `counters` VALUES',
  "('acceptance_sequence',4711),",
  "('catalog',9);",
  'CREATE TABLE `customers` (',
  ');',
  'INSERT INTO `customers` VALUES',
  "('1','(not a row)\\nINSERT INTO `x` VALUES\\n(1)'),",
  "('2','Zoë');",
  'CREATE TABLE `empty` (',
  ');',
  'CREATE TABLE `adonis_schema` (',
  ');',
  'INSERT INTO `adonis_schema` VALUES',
  "(1,'database/migrations/001_first',1,'2026-01-01'),",
  "(2,'database/migrations/135_backups',1,'2026-01-01');",
  '-- Dump completed',
  '',
].join('\n')

test.group('The name of a backup', () => {
  const name = backupFileName(
    { key: '0a1b2c', name: 'Bageri Ærø & Søn' },
    '2026-11-22T03:30:05.123Z',
    '1.4.0-beta.2'
  )

  test('tells shop, time and version, and is read back', ({ assert }) => {
    assert.equal(
      name,
      'tillhouse-bageri-aero-son-0a1b2c-2026-11-22T03-30-05Z-v1.4.0-beta.2.tar.zst.age'
    )
    assert.deepEqual(readBackupName(name), {
      shopKey: '0a1b2c',
      takenAt: '2026-11-22T03:30:05.000Z',
      version: '1.4.0-beta.2',
    })
  })

  test('belongs to nothing that is unfinished or foreign', ({ assert }) => {
    assert.isNull(readBackupName(`${name}.partial`))
    const { shopKey } = readBackupName(name)!
    assert.isTrue(isLeftover(`${name}.partial`, shopKey))
    assert.isFalse(isLeftover(`${name}.partial`, 'ffffff'))
    assert.isFalse(isLeftover('holiday.jpg.partial', shopKey))
    assert.isNull(readBackupName(`../${name}`))
    assert.isNull(readBackupName('tillhouse.sqlite3'))
  })
})

test.group('The rows of a dump', () => {
  test('are counted however the stream is cut', async ({ assert }) => {
    for (const size of [1, 3, 7, 64, 10_000]) {
      const bytes = Buffer.from(DUMP)
      const chunks = []
      for (let from = 0; from < bytes.length; from += size) {
        chunks.push(bytes.subarray(from, from + size))
      }
      const counter = new DumpCounter()
      assert.equal(await text(Readable.from(chunks).pipe(counter)), DUMP)
      assert.isTrue(counter.isComplete())
      assert.deepEqual(counter.facts(), {
        acceptanceSequence: 4711,
        lastMigration: 'database/migrations/135_backups',
        rows: { counters: 2, customers: 2, empty: 0, adonis_schema: 2 },
      })
    }
  })

  test('show when the dump was cut off', async ({ assert }) => {
    const counter = new DumpCounter()
    await text(Readable.from([Buffer.from(DUMP.slice(0, -30))]).pipe(counter))
    assert.isFalse(counter.isComplete())
  })
})

test.group('What is kept of the data folder', () => {
  test('pictures and certificates, no database, no cache and nothing for a moment', async ({
    assert,
    cleanup,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'tillhouse-'))
    cleanup(() => rmSync(folder, { recursive: true }))
    const files = [
      'media/items/pear.webp',
      'media/uploads/kept.webp',
      'https/authority.pem',
      'shop.sqlite3',
      'shop.sqlite3-wal',
      'shop.sqlite3.before-restore-20261122_033000',
      'uploads/abc',
      'backup_work/1-a/database.sqlite3',
      'backups/old.age',
      'commands.sock',
      'unfinished.json',
      '.hidden',
    ]
    for (const file of files) {
      mkdirSync(join(folder, file, '..'), { recursive: true })
      writeFileSync(join(folder, file), 'x')
    }
    symlinkSync('/etc/passwd', join(folder, 'media/link'))
    assert.deepEqual(await listDataFiles(folder), [
      'https/authority.pem',
      'media/items/pear.webp',
      'media/uploads/kept.webp',
    ])
  })
})

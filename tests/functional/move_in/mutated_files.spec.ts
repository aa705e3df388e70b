import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { test } from '@japa/runner'
import { read } from '#core/sql'
import { addFile } from '#app/move_in/add_file'
import { MoveIn } from '#app/move_in/move_in'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { patient, randomCases } from '#tests/support/long_tier'
import { givenUpload, work } from '#tests/support/move_in/given_move_in'

const FOLDER = 'tests/fixtures/move_in'
const FIXTURES = readdirSync(FOLDER).map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'))
type Mutation = { kind: string; at: number; text: string }

const mutation = fc.record({
  kind: fc.constantFrom(
    'drop column',
    'rename column',
    'move column',
    'repeat row',
    'drop row',
    'cut',
    'replace cell',
    'insert bytes'
  ),
  at: fc.nat(10_000),
  text: fc.constantFrom(
    '1.234,56',
    '"',
    '=cmd()',
    '-',
    'æøå',
    '7,04E+12',
    '\t',
    '€',
    'null',
    '<b>'
  ),
})

/** Naive on purpose: a mutation may tear a quoted cell apart, as a bad export does. */
function mutate(csv: string, { kind, at, text }: Mutation): string {
  const lines = csv.split('\n')
  const columns = lines[0]!.split(',').length
  const column = at % columns
  const row = 1 + (at % Math.max(1, lines.length - 1))
  const eachLine = (change: (cells: string[]) => string[]) =>
    lines.map((line) => change(line.split(',')).join(',')).join('\n')
  switch (kind) {
    case 'drop column':
      return eachLine((cells) => cells.filter((_, index) => index !== column))
    case 'rename column':
      return [lines[0]!.split(',').with(column, text).join(','), ...lines.slice(1)].join('\n')
    case 'move column':
      return eachLine((cells) => [...cells.slice(column), ...cells.slice(0, column)])
    case 'repeat row':
      return [...lines, lines[row] ?? ''].join('\n')
    case 'drop row':
      return lines.filter((_, index) => index !== row).join('\n')
    case 'cut':
      return csv.slice(0, at % csv.length)
    case 'replace cell':
      return lines
        .map((line, index) =>
          index === row
            ? line
                .split(',')
                .with(column % line.split(',').length, text)
                .join(',')
            : line
        )
        .join('\n')
    default:
      return csv.slice(0, at % csv.length) + text + csv.slice(at % csv.length)
  }
}

const count = async (query: string) =>
  Number((await read<{ count: number }>(`select count(*) as count ${query}`))[0]?.count)

test.group('Mutated files', (group) => {
  group.each.setup(cleanDatabase)

  test('never crash, leave nothing half, and their sums agree', async ({ assert }) => {
    const property = fc.asyncProperty(
      fc.constantFrom(...FIXTURES),
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      async (fixture, mutations) => {
        await cleanDatabase()
        const shop = await givenShop({ items: 0 })
        const moveIn = await MoveIn.create({ storeId: shop.store.id, createdById: null })
        const content = mutations.reduce(mutate, fixture)
        const added = await addFile(moveIn, { path: givenUpload(content), name: 'a.csv' })
        if (!added.ok) return
        const file = added.value
        await file.merge({ options: { ...file.options, pricesIncludeTax: true } }).save()
        try {
          await work(shop, file, 'check')
        } catch (error) {
          assert.match(String(error), /columns/)
          return
        }
        const checked = file.progress
        await work(shop, file, 'import')
        const { progress } = file
        const { created, updated, unchanged, failed, leftOut } = progress
        assert.equal(created + updated + unchanged + failed + leftOut, progress.recordsDone)
        assert.equal(progress.rowsDone, file.rowsTotal)
        assert.deepInclude(checked, { created, updated, unchanged, failed, leftOut })
        const failedRows = await count(
          `from (select distinct file_row from move_in_problems where file_id = '${file.id}') p`
        )
        assert.equal(failedRows, progress.rowsFailed)
        assert.equal(await count("from items where name = ''"), 0)
      }
    )
    await fc.assert(property, { ...randomCases(25), endOnFailure: true })
  }).timeout(patient(120_000))
})

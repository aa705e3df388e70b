import { test } from '@japa/runner'
import { CatalogIndex } from '#resources/register/catalog/catalog_index'
import { NearItems } from '#resources/register/catalog/near_items'
import { anItem } from '#tests/support/register_drafts'

function givenIndex() {
  const index = new CatalogIndex()
  index.apply([
    anItem({ id: 'rye', name: 'Rye bread', lookupKeys: ['g:07038010055720', 'p:42'] }),
    anItem({ id: 'wheat', name: 'Wheat bread, large', sku: 'WB-2', lookupKeys: ['c:WB-2'] }),
    anItem({ id: 'brie', name: 'Brie', departmentId: 'dairy' }),
    anItem({ id: 'rod', name: 'Rødvin', tags: ['wine'] }),
    anItem({ id: 'cream', name: 'Crème fraîche', departmentId: 'dairy' }),
  ])
  return index
}

const names = (items: { name: string }[]) => items.map(({ name }) => name)

test.group('The catalog of a register', () => {
  test('finds an item by every form of its code', ({ assert }) => {
    const index = givenIndex()
    for (const code of ['7038010055720', '07038010055720', '42', '042', ']E07038010055720']) {
      assert.equal(index.find(code)?.id, 'rye', code)
    }
    assert.equal(index.find('wb-2')?.id, 'wheat')
    assert.isNull(index.find('7038010055721'))
  })

  test('hands over the items that a scan under way may come to', async ({ assert }) => {
    const index = givenIndex()
    const near = new NearItems()
    const type = async (code: string) => {
      for (let end = 1; end <= code.length; end++) {
        await near.anticipate(code.slice(0, end), async (hood) => index.neighbours(hood))
      }
      return near.find(code)?.id ?? null
    }
    assert.equal(await type('7038010055720'), 'rye')
    assert.equal(await type('07038010055720'), 'rye')
    assert.isNull(await type('5701234567899'))
    assert.isNull(near.find('7038010055720'), 'an earlier scan is forgotten')
    assert.isNull(await type('WB-2'))
    index.apply([{ id: 'rye', isRemoved: true }])
    assert.isNull(await type('7038010055720'))
  })

  test('finds names by the beginnings of their words, in any order', ({ assert }) => {
    const index = givenIndex()
    assert.deepEqual(names(index.search('bre', 10)), ['Rye bread', 'Wheat bread, large'])
    assert.deepEqual(names(index.search('large wh', 10)), ['Wheat bread, large'])
    assert.deepEqual(names(index.search('wine', 10)), ['Rødvin'])
    assert.deepEqual(index.search('bread brie', 10), [])
  })

  test('puts names that begin with the query in front', ({ assert }) => {
    const index = givenIndex()
    assert.deepEqual(names(index.search('br', 10)), ['Brie', 'Rye bread', 'Wheat bread, large'])
  })

  test('finds a word grown together with another behind the words that begin so', ({ assert }) => {
    const index = givenIndex()
    index.apply([
      anItem({ id: 'brunost', name: 'Brunost' }),
      anItem({ id: 'ost', name: 'Ostehøvel' }),
    ])
    assert.deepEqual(names(index.search('ost', 10)), ['Ostehøvel', 'Brunost'])
    assert.deepEqual(names(index.search('ost', 1)), ['Ostehøvel'])
  })

  test('does without accents, and finds the middle of a word when no word begins so', ({
    assert,
  }) => {
    const index = givenIndex()
    assert.deepEqual(names(index.search('rodvin', 10)), ['Rødvin'])
    assert.deepEqual(names(index.search('creme', 10)), ['Crème fraîche'])
    assert.deepEqual(names(index.search('dvin', 10)), ['Rødvin'])
  })

  test('a changed item is found by its new name and code only, a removed one not at all', ({
    assert,
  }) => {
    const index = givenIndex()
    index.apply([anItem({ id: 'rye', name: 'Sourdough', lookupKeys: ['p:43'] })])
    assert.isNull(index.find('42'))
    assert.equal(index.find('43')?.name, 'Sourdough')
    assert.deepEqual(names(index.search('rye', 10)), [])
    index.apply([{ id: 'rye', isRemoved: true }])
    assert.isNull(index.find('43'))
    assert.deepEqual(index.search('sour', 10), [])
    assert.equal(index.size, 4)
  })

  test('lists departments by name, and stock follows without a new version', ({ assert }) => {
    const index = givenIndex()
    assert.deepEqual(names(index.inDepartments(['dairy'], 10)), ['Brie', 'Crème fraîche'])
    index.setStock('brie', 2_000)
    assert.equal(index.get('brie')?.stockThousandths, 2_000)
  })

  test('never answers more than was asked for', ({ assert }) => {
    const index = new CatalogIndex()
    index.apply(
      Array.from({ length: 500 }, (_, number) =>
        anItem({ id: `i${number}`, name: `Item ${499 - number}` })
      )
    )
    assert.lengthOf(index.search('i', 40), 40)
    assert.equal(index.search('item', 40)[0]?.name, 'Item 0')
  })
})

import { test } from '@japa/runner'
import { afterPrefix, itemWords, queryWords } from '#app/catalog/search/item_words'

const finds = (name: string, query: string) => {
  const words = itemWords([name])
  return queryWords(query).every((prefix) =>
    words.some((word) => word >= prefix && word < afterPrefix(prefix))
  )
}

test.group('Words that items are found by', () => {
  test('accents and letter case do not matter, Nordic letters may be written either way', ({
    assert,
  }) => {
    for (const [name, query] of [
      ['Crème brûlée', 'creme BRULEE'],
      ['Crème', 'crème'],
      ['Rødvin', 'rodvin'],
      ['Rødvin', 'roedvin'],
      ['Rødvin', 'rød'],
      ['Blåbær', 'blabaer'],
      ['Blåbær', 'blaabaer'],
      ['Größe', 'grosse'],
      ['Pähkinä', 'pahkina'],
    ] as const) {
      assert.isTrue(finds(name, query), `${name} by ${query}`)
    }
  })

  test('a letter of its own is not another letter', ({ assert }) => {
    assert.isFalse(finds('Olivenolje', 'øl'))
    assert.isFalse(finds('Alkohol', 'ål'))
    assert.isFalse(finds('Melk', 'elk'))
  })

  test('names of any length give a bounded number of words', ({ assert }) => {
    const long = Array.from({ length: 500 }, (_, index) => `ord${index}`).join(' ')
    assert.isAtMost(itemWords([long]).length, 63)
    assert.isTrue(itemWords(['x'.repeat(300)]).every((word) => word.length <= 40))
    assert.lengthOf(queryWords(long), 8)
  })
})

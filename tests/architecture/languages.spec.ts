import { globSync, readFileSync, readdirSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { test } from '@japa/runner'

const LANGUAGES = ['en', 'nb', 'da', 'nl', 'fi']
const ROOT = 'resources/lang'

function flatten(node: Record<string, unknown>, prefix: string): [string, string][] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}.${key}`, value] as [string, string]]
      : flatten(value as Record<string, unknown>, `${prefix}.${key}`)
  )
}

function readTexts(language: string): Map<string, string> {
  return new Map(
    readdirSync(`${ROOT}/${language}`).flatMap((file) =>
      flatten(
        JSON.parse(readFileSync(`${ROOT}/${language}/${file}`, 'utf8')),
        file.replace('.json', '')
      )
    )
  )
}

const texts = new Map(LANGUAGES.map((language) => [language, readTexts(language)]))
const english = texts.get('en')!

interface Node {
  type: number
  value?: string
  options?: Record<string, { value: Node[] }>
}

/** Names of the ICU arguments of a text, so that a translation cannot lose one. */
function argumentNames(text: string): string[] {
  const names = new Set<string>()
  const walk = (nodes: Node[]) => {
    for (const node of nodes) {
      if (node.type >= 1 && node.type <= 6 && node.value) names.add(node.value)
      for (const option of Object.values(node.options ?? {})) walk(option.value)
    }
  }
  walk(new IntlMessageFormat(text, 'en').getAst() as unknown as Node[])
  return [...names].sort()
}

test.group('Languages', () => {
  for (const language of LANGUAGES.slice(1)) {
    test(`${language} has every text with the same arguments`, ({ assert }) => {
      const own = texts.get(language)!
      assert.deepEqual(
        [...english.keys()].filter((key) => !own.has(key)),
        []
      )
      assert.deepEqual(
        [...own.keys()].filter((key) => !english.has(key)),
        []
      )
      const differing = [...english].filter(
        ([key, text]) => argumentNames(text).join() !== argumentNames(own.get(key) ?? '').join()
      )
      assert.deepEqual(
        differing.map(([key]) => key),
        []
      )
    })

    test(`whole sentences are not left in English (${language})`, ({ assert }) => {
      const own = texts.get(language)!
      const left = [...english].filter(
        ([key, text]) => text.split(' ').length >= 4 && own.get(key) === text
      )
      assert.deepEqual(
        left.map(([key]) => key),
        []
      )
    })
  }

  test('every key that the code names exists', ({ assert }) => {
    const files = globSync(['resources/**/*.{vue,ts}', 'app/**/*.ts'])
    assert.isAbove(files.length, 50)
    const missing = files.flatMap((path) =>
      [
        ...readFileSync(path, 'utf8').matchAll(
          /\b(?:i18n\.t|translate|t)\(\s*'([a-z_]+\.[a-zA-Z0-9_.]+)'/g
        ),
      ]
        .map((match) => match[1]!)
        .filter((key) => !english.has(key))
        .map((key) => `${path}: ${key}`)
    )
    assert.deepEqual(missing, [])
  })
})

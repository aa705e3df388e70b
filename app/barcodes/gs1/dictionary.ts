import { GS1_IDENTIFIERS } from '#app/barcodes/gs1/identifiers'

/** A part of a value: its characters, its length, and the tests it must pass. */
export interface Component {
  type: string
  minimum: number
  maximum: number
  isOptional: boolean
  linters: string[]
}

export interface Identifier {
  ai: string
  /** Needs no separator behind it. */
  isPredefined: boolean
  components: Component[]
}

let known: Map<string, Identifier> | null = null

/** The identifier that a text begins with; identifiers have two to four figures. */
export function identifierAt(text: string): Identifier | null {
  known ??= readDictionary()
  for (const length of [2, 3, 4]) {
    const found = known.get(text.slice(0, length))
    if (found) return found
  }
  return null
}

function readDictionary(): Map<string, Identifier> {
  const identifiers = new Map<string, Identifier>()
  for (const line of GS1_IDENTIFIERS.trim().split('\n')) {
    const [head, ...words] = line.split(' ') as [string, ...string[]]
    const [from, to] = head.replace('*', '').split('-') as [string, string | undefined]
    const components = words.map(readComponent)
    for (let ai = Number(from); ai <= Number(to ?? from); ai++) {
      const name = String(ai).padStart(from.length, '0')
      identifiers.set(name, { ai: name, isPredefined: head.includes('*'), components })
    }
  }
  return identifiers
}

function readComponent(word: string): Component {
  const [, type, isVariable, length] = /([NXYZ])(\.\.)?(\d+)/.exec(word)!
  return {
    type: type!,
    minimum: isVariable ? 1 : Number(length),
    maximum: Number(length),
    isOptional: word.startsWith('['),
    linters: word.split(',').slice(1),
  }
}

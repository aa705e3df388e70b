import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { MANIFEST_SCHEMA } from '#app/plugin_sdk/manifest_schema'
import { problem, type ManifestProblem } from '#app/plugin_kernel/contract/manifest_problem'

const validate = new Ajv2020({ allErrors: true, strict: true, verbose: true }).compile(
  MANIFEST_SCHEMA
)

/** What of a plugin.json does not fit the published schema, in words of our own. */
export function schemaProblems(value: unknown): ManifestProblem[] {
  if (validate(value)) return []
  return problemsOf(validate.errors ?? [])
}

/** The same of another file's schema, compiled with `verbose`. */
export function problemsOf(errors: readonly ErrorObject[]): ManifestProblem[] {
  return errors.flatMap(wordsOf)
}

function wordsOf(error: ErrorObject): ManifestProblem[] {
  const { instancePath: pointer, params, keyword } = error
  switch (keyword) {
    case 'required':
      return [problem(pointer, 'missing_key', { key: String(params.missingProperty) })]
    case 'additionalProperties': {
      const key = String(params.additionalProperty)
      const meant = nearest(key, Object.keys((error.parentSchema?.properties as object) ?? {}))
      return [problem(`${pointer}/${escaped(key)}`, 'unknown_key', { key, meant: meant ?? '' })]
    }
    case 'type':
      return [problem(pointer, 'wrong_type', { expected: String(params.type) })]
    case 'enum':
      return [problem(pointer, 'not_one_of', { allowed: [params.allowedValues].flat().join(', ') })]
    case 'maxItems':
    case 'maxProperties':
      return [problem(pointer, 'too_many', { limit: String(params.limit) })]
    case 'pattern':
      return [problem(pointer, 'wrong_form', { rule: formOf(error) })]
    // Said of the name already, once, with what is wrong with it.
    case 'propertyNames':
      return []
    default:
      return [problem(pointer, 'wrong_form', { rule: error.message ?? keyword })]
  }
}

/** An example says more than a pattern does. */
function formOf({ parentSchema, message }: ErrorObject): string {
  const [example] = (parentSchema?.examples as string[] | undefined) ?? []
  return example === undefined ? String(message) : `such as ${example}`
}

/** `/` and `~` have a meaning in a JSON pointer (RFC 6901). */
function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** The key that was probably meant: one letter more, less, other or changed about. */
export function nearest(key: string, known: readonly string[]): string | null {
  const lower = key.toLowerCase()
  return known.find((one) => distance(one.toLowerCase(), lower) <= 2) ?? null
}

function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= left.length; i++) {
    const next = [i]
    for (let j = 1; j <= right.length; j++) {
      const changed = row[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1)
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[right.length]!
}

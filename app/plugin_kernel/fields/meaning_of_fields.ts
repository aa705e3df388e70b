import { problem, type ManifestProblem } from '#app/plugin_kernel/contract/manifest_problem'
import type { CustomField, CustomFieldsFile } from '#app/plugin_sdk/custom_fields'

const FIGURES = ['integer', 'amount', 'percent']
const FILLED = ['item', 'customer']

/** What well-formed fields say that cannot be meant. */
export function meaningOfFields({ fields }: CustomFieldsFile, file: string): ManifestProblem[] {
  const names = fields.map(({ entity, name }) => `${entity}.${name}`)
  return fields.flatMap((field, index) => {
    const pointer = `/fields/${index}`
    if (names.indexOf(names[index]!) < index)
      return [problem(`${pointer}/name`, 'twice', { name: names[index]! })]
    return refusalsOf(field).map(([key, detail]) =>
      problem(`${pointer}/${key}`, 'fields_refused', { file, detail })
    )
  })
}

/** Key and why it cannot stand there. */
function refusalsOf(field: CustomField): [keyof CustomField, string][] {
  const { entity, type, personal, min, max, choices } = field
  const found: [keyof CustomField, string][] = []
  const refuse = (key: keyof CustomField, isWrong: boolean, why: string) => {
    if (isWrong && field[key] !== undefined && field[key] !== false) found.push([key, why])
  }
  refuse('maxLength', type !== 'text', 'maxLength is for a text')
  refuse('min', !FIGURES.includes(type), `min is for ${FIGURES.join(', ')}`)
  refuse('max', !FIGURES.includes(type), `max is for ${FIGURES.join(', ')}`)
  refuse('choices', type !== 'choice', 'choices are for the type choice')
  if (type === 'choice' && choices === undefined) found.push(['type', 'A choice needs choices'])
  if (min !== undefined && max !== undefined && min > max)
    found.push(['min', 'min is higher than max'])
  const values = (choices ?? []).map(({ value }) => value)
  if (new Set(values).size < values.length)
    found.push(['choices', 'Two choices have the same value'])
  refuse('personal', entity !== 'customer', 'Only fields of a customer are personal')
  const isFilled = FILLED.includes(entity)
  for (const key of ['required', 'inRules', 'inList', 'inApi'] as const)
    refuse(key, !isFilled, `${key} is for fields of ${FILLED.join(' and ')}`)
  for (const key of ['inRules', 'onReceipt', 'inApi'] as const)
    refuse(key, personal === true, `A personal field stays in the back office, without ${key}`)
  return found
}

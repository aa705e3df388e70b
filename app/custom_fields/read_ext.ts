import { fail, succeed, type Result } from '#core/result'
import { problemOfValue, type ValueProblem } from '#app/custom_fields/check_value'
import { fieldsFor, type FieldSet } from '#app/custom_fields/field_set'
import { runningFields } from '#app/custom_fields/running_fields'
import type { FieldEntity, FieldValue } from '#app/plugin_sdk/custom_fields'

/** What a form or a file sets: null takes a value away, and what is left out stays as it is. */
export type GivenExt = Record<string, Record<string, FieldValue | null>>

export interface FieldProblem {
  pluginId: string
  name: string
  problem: ValueProblem
}

/**
 * Reads values of fields that plugins add. Only those of plugins that run count: others are not on
 * the form, and a page that was opened before one was switched off does no harm.
 */
export function readExt(
  entity: FieldEntity,
  given: unknown,
  sets: readonly FieldSet[] = runningFields(entity)
): Result<GivenExt, { reason: 'bad_fields'; problems: FieldProblem[] }> {
  const read: GivenExt = {}
  const problems: FieldProblem[] = []
  for (const set of sets) {
    const own = isRecord(given) ? given[set.pluginId] : undefined
    if (!isRecord(own)) continue
    const values = (read[set.pluginId] = {} as GivenExt[string])
    for (const field of fieldsFor(set, entity)) {
      const value = plain(own[field.name])
      if (value === undefined) continue
      const problem = value === null ? missing(field) : problemOfValue(field, value)
      if (problem) problems.push({ pluginId: set.pluginId, name: field.name, problem })
      else values[field.name] = value as FieldValue | null
    }
  }
  return problems.length > 0 ? fail({ reason: 'bad_fields', problems }) : succeed(read)
}

/** A text of nothing but blanks is no value. */
function plain(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() || null : value
}

function missing({ required }: { required?: boolean }): ValueProblem | null {
  return required ? { code: 'missing' } : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

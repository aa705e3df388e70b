import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { JsonSchema } from '#app/plugin_sdk/json_schema'

/** One for all schemas: each new one would compile the whole of JSON Schema's own anew. */
const common = { strict: false, addUsedSchema: false } as const
const BODIES = new Ajv2020({ ...common, allErrors: true })
/** What stands in an address is a text; where a number is meant, it is read as one. */
const QUERIES = new Ajv2020({ ...common, coerceTypes: true })

export function compileBody(schema: JsonSchema): ValidateFunction {
  return compile(BODIES, schema)
}

export function compileQuery(schema: JsonSchema): ValidateFunction {
  return compile(QUERIES, schema)
}

/** Nothing of it stays behind when the plugin goes. */
function compile(ajv: Ajv2020, schema: JsonSchema): ValidateFunction {
  const validate = ajv.compile(schema)
  ajv.removeSchema(schema)
  return validate
}

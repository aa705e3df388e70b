import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import type { SettingSchema, SettingsSchema } from '#app/plugin_kernel/settings/settings_schema'

/** What is wrong with a value; the words are `plugins.settings.errors.<code>`. */
export interface SettingError {
  /** `tiers.0.points` */
  path: string
  code: 'missing' | 'too_low' | 'too_high' | 'too_short' | 'too_long' | 'not_one_of' | 'malformed'
  values: Record<string, string>
}

const ID = '^[0-9a-f-]{36}$'
const KIND_LIMITS: Record<string, object> = {
  color: { pattern: '^#[0-9a-f]{6}$' },
  date: { pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' },
  item: { pattern: ID },
  department: { pattern: ID },
  customer_group: { pattern: ID },
  store: { pattern: ID },
  register: { pattern: ID },
}

/** Whether those values that are there are what the schema asks for. */
export function settingErrors(
  schema: SettingsSchema,
  values: Record<string, unknown>
): SettingError[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  const validate = ajv.compile(toPlain({ type: 'object', properties: schema.properties }))
  return validate(values) ? [] : (validate.errors ?? []).map(toError)
}

/** The schema without hints, and with what they mean. */
function toPlain(schema: SettingSchema): object {
  const { type, properties, items, required } = schema
  const names = ['enum', 'minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems']
  const kept = Object.entries(schema).filter(([key]) => [...names, 'pattern'].includes(key))
  return {
    type,
    ...Object.fromEntries(kept),
    ...(type === 'string' && { maxLength: schema.maxLength ?? 5_000 }),
    ...KIND_LIMITS[schema['x-kind'] ?? ''],
    ...(items && { items: toPlain(items), maxItems: schema.maxItems ?? 500 }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, one]) => [name, toPlain(one)])
      ),
      required: required ?? [],
      additionalProperties: false,
    }),
  }
}

function toError({ instancePath, keyword, params }: ErrorObject): SettingError {
  const path = instancePath.slice(1).replaceAll('/', '.')
  const limit = String(params.limit ?? '')
  switch (keyword) {
    case 'required': {
      const name = String(params.missingProperty)
      return { path: path === '' ? name : `${path}.${name}`, code: 'missing', values: {} }
    }
    case 'minimum':
      return { path, code: 'too_low', values: { limit } }
    case 'maximum':
      return { path, code: 'too_high', values: { limit } }
    case 'minLength':
    case 'minItems':
      return { path, code: 'too_short', values: { limit } }
    case 'maxLength':
    case 'maxItems':
      return { path, code: 'too_long', values: { limit } }
    case 'enum':
      return { path, code: 'not_one_of', values: {} }
    default:
      return { path, code: 'malformed', values: {} }
  }
}

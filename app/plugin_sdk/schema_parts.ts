export const id = {
  type: 'string',
  pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
  maxLength: 40,
  examples: ['opening-hours'],
}
export const text = { type: 'string', minLength: 1, maxLength: 500 }
export const range = { type: 'string', minLength: 1, maxLength: 100, examples: ['^1.0.0'] }
/** Inside the plugin's own folder: no way up, no drive, no backslash. */
export const path = {
  type: 'string',
  pattern: '^(?!/)(?!.*(^|/)\\.\\.(/|$))[A-Za-z0-9._/-]+$',
  maxLength: 200,
  examples: ['index.ts', 'dist/client.js'],
}
export const component = {
  type: 'string',
  pattern: '^[A-Za-z][A-Za-z0-9]*$',
  maxLength: 100,
  examples: ['BagCount'],
}
export const version = { type: 'integer', minimum: 1, maximum: 100_000 }

export function exact(properties: Record<string, unknown>, required: readonly string[] = []) {
  return { type: 'object', additionalProperties: false, properties, required }
}

export function listOf(items: unknown) {
  return { type: 'array', maxItems: 100, items }
}

export function rangesById() {
  return { type: 'object', propertyNames: id, additionalProperties: range, maxProperties: 50 }
}

export function pointOf(example: string) {
  const pattern = '^[a-z_]+(\\.[a-z_]+)+@[1-9][0-9]*$'
  return { type: 'string', pattern, maxLength: 100, examples: [example] }
}

/** Says what a key is for: shown by editors, and in docs/plugins/manifest.md. */
export function means<Schema extends object>(description: string, schema: Schema) {
  return { ...schema, description }
}

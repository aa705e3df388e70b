import { MANIFEST_SCHEMA } from '#app/plugin_sdk/manifest_schema'

interface Part {
  description?: string
  type?: string
  enum?: readonly string[]
  examples?: readonly string[]
  properties?: Record<string, Part>
  required?: readonly string[]
  items?: Part
  additionalProperties?: Part | boolean
}

/** More of them would make a line that nobody reads. */
const MOST_VALUES = 9

/** Every key of plugin.json with what it means, from the schema that checks it. */
export function manifestPage(): string[] {
  const whole = MANIFEST_SCHEMA as unknown as Part
  const inner = Object.entries(whole.properties ?? {}).flatMap(([key, part]) => {
    const object = part.items ?? part
    if (!object.properties || key === 'publisher') return []
    const title = part.items ? `One of \`${key}\`` : `\`${key}\``
    return [`## ${title}`, tableOf(object)]
  })
  return [
    'All that a plugin says of itself. [plugin.schema.json](plugin.schema.json) is the same for editors: `"$schema": "../../docs/plugins/plugin.schema.json"`. A key that is not here is an error.',
    tableOf(whole),
    ...inner,
  ]
}

function tableOf({ properties = {}, required = [] }: Part): string {
  const rows = Object.entries(properties).map(([key, part]) => {
    const must = required.includes(key) ? 'yes' : ''
    return `| \`${key}\` | ${must} | ${formOf(part)} | ${part.description ?? ''} |`
  })
  return ['| key | needed | form | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

function formOf({ type, enum: values, examples, items, properties }: Part): string {
  if (values && values.length <= MOST_VALUES) return values.map((one) => `\`${one}\``).join(', ')
  if (values) return 'one of a list'
  if (items) return 'list'
  if (properties || type === 'object') return 'object'
  if (examples?.includes('index.ts')) return 'path in its folder'
  if (examples?.[0]) return `\`${examples[0]}\``
  return type === 'integer' ? 'whole number' : 'text'
}

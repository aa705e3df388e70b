import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

/** From the widest to the narrowest; a setting may be set down to its own. */
export const SCOPES = ['global', 'store', 'register'] as const
export type SettingScope = (typeof SCOPES)[number]

/** Hints on what a text or a whole number stands for. */
export const TEXT_KINDS = [
  'long',
  'color',
  'date',
  'secret',
  'item',
  'department',
  'customer_group',
  'store',
  'register',
] as const
export const FIGURE_KINDS = ['money', 'percent'] as const
export type SettingKind = (typeof TEXT_KINDS)[number] | (typeof FIGURE_KINDS)[number]

/** One setting: the part of JSON Schema that a form can be made of. */
export interface SettingSchema {
  'type': 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object'
  'title'?: string
  'description'?: string
  'default'?: unknown
  'enum'?: (string | number)[]
  'minimum'?: number
  'maximum'?: number
  'minLength'?: number
  'maxLength'?: number
  'pattern'?: string
  'minItems'?: number
  'maxItems'?: number
  'items'?: SettingSchema
  'properties'?: Record<string, SettingSchema>
  'required'?: string[]
  'additionalProperties'?: false
  'x-kind'?: SettingKind
  'x-scope'?: SettingScope
  /** Texts of the values of `enum`, in their order. */
  'x-titles'?: string[]
}

export interface SettingsSchema {
  'title'?: string
  'description'?: string
  'type': 'object'
  'properties': Record<string, SettingSchema>
  'required'?: string[]
  /** Of what is stored; older values go through `x-migrate` first. */
  'x-version'?: number
  /** A file with the pure function that brings older values up to date. */
  'x-migrate'?: string
  /** Buttons that try the settings out: the name that `ctx.settings.onTest` hears, and its text. */
  'x-test'?: Record<string, string>
}

const text = { type: 'string', minLength: 1, maxLength: 2_000 }
const count = { type: 'integer', minimum: 0, maximum: 100_000 }
const figure = { type: 'number' }
const key = { type: 'string', pattern: '^[a-z][A-Za-z0-9_]*$', maxLength: 60 }
const keys = { type: 'array', items: key, uniqueItems: true, maxItems: 100 }

const setting = {
  $id: 'setting',
  type: 'object',
  additionalProperties: false,
  required: ['type'],
  properties: {
    'type': { enum: ['string', 'number', 'integer', 'boolean', 'array', 'object'] },
    'title': text,
    'description': text,
    'default': true,
    'enum': { type: 'array', minItems: 1, maxItems: 200, items: { type: ['string', 'number'] } },
    'minimum': figure,
    'maximum': figure,
    'minLength': count,
    'maxLength': count,
    'pattern': text,
    'minItems': count,
    'maxItems': count,
    'items': { $ref: 'setting' },
    'properties': {
      type: 'object',
      maxProperties: 100,
      propertyNames: key,
      additionalProperties: { $ref: 'setting' },
    },
    'required': keys,
    'additionalProperties': { const: false },
    'x-kind': { enum: [...TEXT_KINDS, ...FIGURE_KINDS] },
    'x-scope': { enum: SCOPES },
    'x-titles': { type: 'array', items: text, maxItems: 200 },
  },
}

const validate = new Ajv2020({ schemas: [setting], allowUnionTypes: true }).compile<SettingsSchema>(
  {
    type: 'object',
    additionalProperties: false,
    required: ['type', 'properties'],
    properties: {
      '$schema': text,
      '$id': text,
      'title': text,
      'description': text,
      'type': { const: 'object' },
      'properties': setting.properties.properties,
      'required': keys,
      'additionalProperties': { const: false },
      'x-version': { type: 'integer', minimum: 1, maximum: 100_000 },
      'x-migrate': { type: 'string', pattern: '^[A-Za-z0-9_][A-Za-z0-9_./-]*$', maxLength: 200 },
      'x-test': {
        type: 'object',
        maxProperties: 10,
        propertyNames: key,
        additionalProperties: text,
      },
    },
  }
)

/** A schema of settings that no form can be made of. */
export class SettingsRefused extends Error {}

/** The schema of a plugin's settings; null for one without settings. */
export async function readSettingsSchema(
  { settings }: Pick<PluginManifest, 'settings'>,
  folder: string
): Promise<SettingsSchema | null> {
  if (settings === undefined) return null
  let schema: unknown
  try {
    schema = JSON.parse(await readFile(join(folder, settings), 'utf8'))
  } catch (error) {
    throw new SettingsRefused((error as Error).message)
  }
  if (!validate(schema)) {
    const error = validate.errors![0]!
    throw new SettingsRefused(`${error.instancePath || '/'} ${error.message}`)
  }
  for (const [name, one] of Object.entries(schema.properties)) checkMeaning(name, one, true)
  return schema
}

function checkMeaning(name: string, schema: SettingSchema, isTop: boolean): void {
  const { type, items, properties, enum: values } = schema
  const kind = schema['x-kind']
  const refuse = (said: string) => {
    throw new SettingsRefused(`${name} ${said}`)
  }
  const fits = type === 'integer' ? FIGURE_KINDS : type === 'string' ? TEXT_KINDS : []
  if (kind && !fits.some((one) => one === kind)) refuse(`cannot be "${kind}" as a ${type}`)
  if (kind === 'secret' && !isTop) refuse('is a secret, which stands at the top only')
  if (schema['x-scope'] && !isTop) refuse('has its scope from the setting that it is part of')
  if (kind === 'secret' && schema.default !== undefined) refuse('is a secret without a default')
  if (type === 'array' && !items) refuse('needs "items"')
  if (type === 'object' && !properties) refuse('needs "properties"')
  if (values && schema['x-titles'] && schema['x-titles'].length !== values.length)
    refuse('needs one of "x-titles" for each of "enum"')
  if (items) checkMeaning(`${name}[]`, items, false)
  for (const [part, one] of Object.entries(properties ?? {}))
    checkMeaning(`${name}.${part}`, one, false)
}

export function isSecret(schema: SettingSchema): boolean {
  return schema['x-kind'] === 'secret'
}

/** Whether a setting can be set there: its own scope and all wider ones. */
export function isSettableAt(schema: SettingSchema, scope: SettingScope): boolean {
  return SCOPES.indexOf(scope) <= SCOPES.indexOf(schema['x-scope'] ?? 'global')
}

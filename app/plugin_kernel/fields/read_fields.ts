import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import i18nManager from '@adonisjs/i18n/services/main'
import type { FieldSet, Words } from '#app/custom_fields/field_set'
import { problem, type ManifestProblem } from '#app/plugin_kernel/contract/manifest_problem'
import { problemsOf } from '#app/plugin_kernel/contract/schema_problems'
import { meaningOfFields } from '#app/plugin_kernel/fields/meaning_of_fields'
import { textsOf } from '#app/plugin_kernel/texts/plugin_texts'
import type { CustomFieldsFile } from '#app/plugin_sdk/custom_fields'
import { CUSTOM_FIELDS_SCHEMA } from '#app/plugin_sdk/custom_fields_schema'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

const MAX_BYTES = 256 * 1024

const validate = new Ajv2020({ allErrors: true, strict: true, verbose: true }).compile(
  CUSTOM_FIELDS_SCHEMA
)

interface OfPlugin {
  manifest: PluginManifest
  folder: string
}

/** What is wrong with the file of a plugin's fields, each with its place in it. */
export async function fieldProblems(plugin: OfPlugin): Promise<ManifestProblem[]> {
  const { customFields: file } = plugin.manifest
  if (file === undefined) return []
  const refuse = (detail: string) => [problem('/customFields', 'fields_refused', { file, detail })]
  const text = await readFile(join(plugin.folder, file), 'utf8').catch(() => null)
  if (text === null) return [problem('/customFields', 'no_such_file', { file })]
  if (Buffer.byteLength(text) > MAX_BYTES) return refuse('It is larger than 256 KB')
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
  const found = validate(value)
    ? meaningOfFields(value as CustomFieldsFile, file)
    : problemsOf(validate.errors ?? [])
  return found.map((one) => ({ ...one, pointer: `/customFields${one.pointer}` }))
}

/** The fields of a plugin in all languages; null when it has none. */
export async function readFieldSet({ manifest, folder }: OfPlugin): Promise<FieldSet | null> {
  if (manifest.customFields === undefined) return null
  const text = await readFile(join(folder, manifest.customFields), 'utf8')
  const { fields } = JSON.parse(text.replace(/^\uFEFF/, '')) as CustomFieldsFile
  const locales = i18nManager.supportedLocales()
  const texts = await Promise.all(locales.map((one) => textsOf(manifest, folder, one)))
  const words = (said: string): Words =>
    Object.fromEntries(locales.map((one, at) => [one, texts[at]!.say(said)]))
  return {
    pluginId: manifest.id,
    title: words(manifest.name),
    fields: fields.map(({ label, hint, choices = [], ...field }) => ({
      ...field,
      label: words(label),
      hint: hint === undefined ? null : words(hint),
      choices: choices.map((choice) => ({ value: choice.value, label: words(choice.label) })),
    })),
  }
}

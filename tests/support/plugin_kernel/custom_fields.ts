import type { CustomField } from '#app/plugin_sdk/custom_fields'
import type { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

/** Fields of every type. */
export const FIELDS: CustomField[] = [
  {
    entity: 'item',
    name: 'origin',
    type: 'text',
    label: 't:origin',
    maxLength: 20,
    inList: true,
    inApi: true,
  },
  {
    entity: 'item',
    name: 'shelfDays',
    type: 'integer',
    label: 'Shelf days',
    min: 0,
    max: 400,
    inRules: true,
  },
  { entity: 'item', name: 'bottleDeposit', type: 'amount', label: 'Deposit', max: 100_00 },
  { entity: 'item', name: 'share', type: 'percent', label: 'Share', inList: true },
  { entity: 'item', name: 'isFair', type: 'boolean', label: 'Fair trade', inList: true },
  {
    entity: 'customer',
    name: 'birthday',
    type: 'date',
    label: 'Birthday',
    personal: true,
    inList: true,
  },
  {
    entity: 'customer',
    name: 'tier',
    type: 'choice',
    label: 'Tier',
    required: true,
    inRules: true,
    onReceipt: true,
    inApi: true,
    choices: [
      { value: 'silver', label: 't:silver' },
      { value: 'gold', label: 't:gold' },
    ],
  },
]

const TEXTS = {
  en: { name: 'Tea house', origin: 'Origin', silver: 'Silver', gold: 'Gold' },
  nb: { name: 'Tehus', origin: 'Opphav', silver: 'Sølv', gold: 'Gull' },
}

export const FIELD_MANIFEST = {
  name: 't:name',
  customFields: 'fields.json',
  locales: 'locales',
}

export function fieldFiles(fields: unknown = FIELDS): Record<string, string> {
  return {
    'fields.json': JSON.stringify({ fields }),
    'locales/en.json': JSON.stringify(TEXTS.en),
    'locales/nb.json': JSON.stringify(TEXTS.nb),
  }
}

/** A plugin that adds fields, switched on. */
export async function givenFields(
  home: PluginHome,
  { id = 'tea', manifest = {}, files = {}, fields = FIELDS }: Partial<Wish> = {}
): Promise<void> {
  await home.drop(id, { ...FIELD_MANIFEST, ...manifest }, { ...fieldFiles(fields), ...files })
  await home.enable(id)
}

interface Wish {
  id: string
  manifest: object
  files: Record<string, string>
  fields: CustomField[]
}

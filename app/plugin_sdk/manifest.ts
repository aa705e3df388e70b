import type {
  HookKind,
  HookName,
  ProviderName,
  RuleStage,
  SlotName,
} from '#app/plugin_sdk/hook_points'
import type { PluginIcon } from '#app/plugin_sdk/plugin_icons'

/**
 * A plugin's `plugin.json`: all that a shop is told of it before any of its code runs. What is not
 * declared here is refused when the code asks for it. Its JSON Schema is
 * `docs/plugins/plugin.schema.json`.
 */
export interface PluginManifest {
  $schema?: string
  /** Lower-case words joined by hyphens; the name of its folder, the prefix of its tables. */
  id: string
  version: string
  /** A text, or `t:` and a key of its `locales`. */
  name: string
  description?: string
  publisher?: { id: string; url?: string }
  license?: string
  /** Range of SDK versions, with an upper bound. */
  api: string
  requires?: Requirements
  /** What it stands in for, and the version of that contract. */
  provides?: Partial<Record<ProviderName, string>>
  entry?: { server?: string; client?: string; rules?: string }
  rules?: RuleDeclaration[]
  hooks?: HookDeclaration[]
  slots?: SlotDeclaration[]
  pages?: PageDeclaration[]
  permissions?: PermissionDeclaration[]
  /** Path of the JSON Schema of its settings. */
  settings?: string
  /** Path of the fields that it adds to items, customers and sales: `docs/plugins/fields.schema.json`. */
  customFields?: string
  data?: DataDeclaration
  locales?: string
  defaultLocale?: string
  docs?: string
  changelog?: string
}

export interface Requirements {
  /** Plugins that must run before it, by id, with ranges of their versions. */
  plugins?: Record<string, string>
  /** The same, where they are enabled. */
  optional?: Record<string, string>
  /** Comes after these where they are enabled, whatever their version. */
  after?: string[]
  /** Does not run beside these. */
  conflicts?: Record<string, string>
  db?: ('sqlite' | 'mysql')[]
}

export interface RuleDeclaration {
  id: string
  stage: RuleStage
  /** The exported function of its `entry.rules`. */
  export: string
  /** Which parts of the sale, the customer and the settings it is handed. */
  inputs?: string[]
  datasets?: string[]
  /**
   * What it has nothing to say without: `settings.rates`, `datasets.marks`. While one of these is
   * empty the rule is not part of the pipeline and costs a sale nothing.
   */
  needs?: (`settings.${string}` | `datasets.${string}`)[]
  /** Interrupt ticks of about 10,000 steps each. */
  fuel?: number
  /** What happens to the sale when the rule fails. */
  onFailure?: 'skip' | 'block' | 'fallback'
  stacking?: 'stack' | 'best_of_group' | 'exclusive'
  group?: string
}

export interface HookDeclaration {
  /** Name and payload version: `sale.completed@1`. */
  hook: `${HookName}@${number}`
  kind: HookKind
  phase?: 'early' | 'normal' | 'late'
  /** Milliseconds for one call of its handler. */
  timeout?: number
  /** Of a guard: what an answer that never came means. Blocking is the owner's to allow. */
  onFailure?: 'allow' | 'block'
  /** Of an action: how often it is told before it is put aside for a person; 12 when left out. */
  retry?: { max: number }
}

export interface SlotDeclaration {
  slot: `${SlotName}@${number}`
  component: string
  order?: number
}

/** A page of its own: in the back office at `/p/<plugin>/<path>`, at the register a sheet. */
export interface PageDeclaration {
  /** Empty for the first one; everything below it is its own as well. */
  path: string
  /** What the menu says: a text, or a `t:` key. */
  title: string
  component: string
  icon?: PluginIcon
  place?: 'office' | 'register'
  /** Who may open it; where it says nothing, everybody who is signed in. */
  task?: string
}

export interface PermissionDeclaration {
  /** `area:verb` or `area:verb:scope`, of the list in docs/plugins/capabilities.md. */
  cap: string
  /** Why, for the owner to read: a text or a `t:` key. */
  why: string
}

export interface DataDeclaration {
  /** Folder of its migrations. */
  migrations: string
  /** Of the schema that this version of the plugin makes. */
  version: number
  /** The oldest data version whose code can run on this schema; what a rollback asks. */
  readableSince: number
}

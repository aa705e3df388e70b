import './css/app.css'
import { createSSRApp, h } from 'vue'
import { createInertiaApp } from '@inertiajs/vue3'
import ui from '@nuxt/ui/vue-plugin'
import { resolvePage } from './create_page_app'
import { watchSafeModeKey } from './plugin_runtime/safe_mode_key'
import { keepTypedText } from './keep_typed_text'
import { registerTexts } from './composables/use_translations'

const languages = import.meta.glob<Record<string, Record<string, unknown>>>('./i18n/*.ts', {
  import: 'default',
})

const loaded = new Set<string>()

/** Loads the texts of a language before the first component asks for one. */
async function loadLanguage(locale: string) {
  if (loaded.has(locale)) return
  const load = languages[`./i18n/${locale}.ts`] ?? languages['./i18n/en.ts']
  if (load) registerTexts(locale, (await load()) as never)
  loaded.add(locale)
}

watchSafeModeKey()

void createInertiaApp({
  progress: { color: '#38886a' },
  // Who signs in may read another language than the page before did.
  async resolve(name, page) {
    const locale = String(page?.props.locale ?? 'en')
    await loadLanguage(locale)
    document.documentElement.lang = locale
    return resolvePage(name)
  },
  setup({ el, App, props, plugin }) {
    const giveBack = keepTypedText(el)
    createSSRApp({ render: () => h(App, props) })
      .use(plugin)
      .use(ui)
      .mount(el)
    giveBack()
  },
})

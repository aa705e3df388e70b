import { createSSRApp, h } from 'vue'
import { renderToString } from '@vue/server-renderer'
import { createInertiaApp } from '@inertiajs/vue3'
import ui from '@nuxt/ui/vue-plugin'
import { resolvePage } from './create_page_app'
import { registerTexts } from './composables/use_translations'

const languages = import.meta.glob<never>('./i18n/*.ts', { eager: true, import: 'default' })
for (const [path, texts] of Object.entries(languages)) {
  registerTexts(path.slice('./i18n/'.length, -'.ts'.length), texts)
}

/** Renders one page to HTML, so that it is readable before and without scripts. */
export default function render(page: never) {
  return createInertiaApp({
    page,
    render: renderToString,
    resolve: resolvePage,
    setup({ App, props, plugin }) {
      return createSSRApp({ render: () => h(App, props) })
        .use(plugin)
        .use(ui)
    },
  })
}

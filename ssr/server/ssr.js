import { t as da_default } from "./da-DOhr_olc.js";
import { t as en_default } from "./en-DLY9EFQx.js";
import { t as fi_default } from "./fi-B3EcgdCG.js";
import { t as nb_default } from "./nb-CB14SP0k.js";
import { t as nl_default } from "./nl-DMCEWh8f.js";
import { H as vue_exports, L as createInertiaApp, t as registerTexts } from "./use_translations-BhgGwiR6.js";
import { t as require_server_renderer_cjs } from "./server-renderer.cjs-o3sSh-8V.js";
import { n as virtual_nuxt_ui_plugins_default, t as resolvePage } from "./create_page_app-okbWUuiv.js";
// resources/ssr.ts
var import_server_renderer_cjs = require_server_renderer_cjs();
var languages = /* #__PURE__ */ Object.assign({
	"./i18n/da.ts": da_default,
	"./i18n/en.ts": en_default,
	"./i18n/fi.ts": fi_default,
	"./i18n/nb.ts": nb_default,
	"./i18n/nl.ts": nl_default
});
for (const [path, texts] of Object.entries(languages)) registerTexts(path.slice(7, -3), texts);
/** Renders one page to HTML, so that it is readable before and without scripts. */
function render(page) {
	return createInertiaApp({
		page,
		render: import_server_renderer_cjs.renderToString,
		resolve: resolvePage,
		setup({ App, props, plugin }) {
			return (0, vue_exports.createSSRApp)({ render: () => (0, vue_exports.h)(App, props) }).use(plugin).use(virtual_nuxt_ui_plugins_default);
		}
	});
}
export { render as default };

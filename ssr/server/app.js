import { H as vue_exports, L as createInertiaApp, t as registerTexts } from "./use_translations-BhgGwiR6.js";
import { n as virtual_nuxt_ui_plugins_default, t as resolvePage } from "./create_page_app-okbWUuiv.js";
// resources/app.ts
var languages = /* #__PURE__ */ Object.assign({
	"./i18n/da.ts": () => import("./da-DOhr_olc.js").then((n) => n.n).then((m) => m["default"]),
	"./i18n/en.ts": () => import("./en-DLY9EFQx.js").then((n) => n.n).then((m) => m["default"]),
	"./i18n/fi.ts": () => import("./fi-B3EcgdCG.js").then((n) => n.n).then((m) => m["default"]),
	"./i18n/nb.ts": () => import("./nb-CB14SP0k.js").then((n) => n.n).then((m) => m["default"]),
	"./i18n/nl.ts": () => import("./nl-DMCEWh8f.js").then((n) => n.n).then((m) => m["default"])
});
/** Loads the texts of a language before the first component asks for one. */
async function loadLanguage(locale) {
	const load = languages[`./i18n/${locale}.ts`] ?? languages["./i18n/en.ts"];
	if (load) registerTexts(locale, await load());
}
createInertiaApp({
	progress: { color: "#38886a" },
	resolve: resolvePage,
	async setup({ el, App, props, plugin }) {
		await loadLanguage(String(props.initialPage.props.locale ?? "en"));
		(0, vue_exports.createSSRApp)({ render: () => (0, vue_exports.h)(App, props) }).use(plugin).use(virtual_nuxt_ui_plugins_default).mount(el);
	}
});
export {};

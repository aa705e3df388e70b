import { c as server_renderer_exports, s as _plugin_vue_export_helper_default, t as Button_default } from "./Button-C-1ERn7i.js";
import { H as vue_exports, n as useTranslations } from "./use_translations-BhgGwiR6.js";
// resources/pages/core/error.vue?vue&type=script&setup=true&lang.ts
var error_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_exports.defineComponent)({
	__name: "error",
	props: {
		status: {
			type: Number,
			required: true
		},
		code: {
			type: String,
			required: true
		},
		requestId: {
			type: String,
			required: true
		}
	},
	setup(__props, { expose: __expose }) {
		__expose();
		const { t } = useTranslations();
		const __returned__ = { t };
		Object.defineProperty(__returned__, "__isScriptSetup", {
			enumerable: false,
			value: true
		});
		return __returned__;
	}
});
// resources/pages/core/error.vue
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	const _component_UButton = Button_default;
	_push(`<main${(0, server_renderer_exports.ssrRenderAttrs)((0, vue_exports.mergeProps)({ class: "min-h-dvh grid place-items-center p-6 text-center" }, _attrs))}><div class="max-w-md space-y-4"><p class="text-muted tabular">${(0, server_renderer_exports.ssrInterpolate)($props.status)}</p><h1 class="text-2xl font-semibold">${(0, server_renderer_exports.ssrInterpolate)($setup.t(`core.error.${$props.status}.title`))}</h1><p class="text-muted">${(0, server_renderer_exports.ssrInterpolate)($setup.t(`core.error.${$props.status}.text`))}</p>`);
	_push((0, server_renderer_exports.ssrRenderComponent)(_component_UButton, {
		to: "/",
		size: "xl"
	}, {
		default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
			if (_push) _push(`${(0, server_renderer_exports.ssrInterpolate)($setup.t("core.error.home"))}`);
			else return [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.t("core.error.home")), 1)];
		}),
		_: 1
	}, _parent));
	_push(`<p class="text-xs text-dimmed">${(0, server_renderer_exports.ssrInterpolate)($props.code)} · ${(0, server_renderer_exports.ssrInterpolate)($props.requestId)}</p></div></main>`);
}
var _sfc_setup = error_vue_vue_type_script_setup_true_lang_default.setup;
error_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("resources/pages/core/error.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var error_default = /*#__PURE__*/ _plugin_vue_export_helper_default(error_vue_vue_type_script_setup_true_lang_default, [["ssrRender", _sfc_ssrRender], ["__file", "/work/main/resources/pages/core/error.vue"]]);
export { error_default as default };

import { b as useComponentProps, c as server_renderer_exports, d as formErrorsInjectionKey, f as formFieldInjectionKey, m as inputIdInjectionKey, p as formInputsInjectionKey, s as _plugin_vue_export_helper_default, t as Button_default, u as tv, x as Primitive } from "./Button-C-1ERn7i.js";
import { _ as useForwardExpose, n as App_default, t as Input_default } from "./Input-CwOD8KNG.js";
import { H as vue_exports, n as useTranslations, r as useAppConfig, z as useForm } from "./use_translations-BhgGwiR6.js";
// node_modules/reka-ui/dist/Label/Label.js
var Label_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "Label",
	props: {
		for: {
			type: String,
			required: false
		},
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false,
			default: "label"
		}
	},
	setup(__props) {
		const props = __props;
		useForwardExpose();
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), (0, vue_exports.mergeProps)(props, { onMousedown: _cache[0] || (_cache[0] = (event) => {
				if (!event.defaultPrevented && event.detail > 1) event.preventDefault();
			}) }), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16);
		};
	}
});
// virtual:nuxt-ui-templates/ui/form-field.ts
var form_field_default = {
	"slots": {
		"root": "",
		"wrapper": "",
		"labelWrapper": "flex content-center items-center justify-between gap-1",
		"label": "block font-medium text-default",
		"container": "relative",
		"description": "text-muted",
		"error": "mt-2 text-error",
		"hint": "text-muted",
		"help": "mt-2 text-muted"
	},
	"variants": {
		"size": {
			"xs": { "root": "text-xs" },
			"sm": { "root": "text-xs" },
			"md": { "root": "text-sm" },
			"lg": { "root": "text-sm" },
			"xl": { "root": "text-base" }
		},
		"required": { "true": { "label": "after:content-['*'] after:ms-0.5 after:text-error" } },
		"orientation": {
			"vertical": { "container": "mt-1" },
			"horizontal": { "root": "flex justify-between place-items-baseline gap-2" }
		}
	},
	"defaultVariants": { "size": "md" }
};
// node_modules/@nuxt/ui/dist/runtime/components/FormField.vue
var _sfc_main = {
	__name: "FormField",
	props: {
		as: {
			type: null,
			required: false
		},
		name: {
			type: String,
			required: false
		},
		errorPattern: {
			type: null,
			required: false
		},
		label: {
			type: String,
			required: false
		},
		description: {
			type: String,
			required: false
		},
		help: {
			type: String,
			required: false
		},
		error: {
			type: [Boolean, String],
			required: false,
			default: void 0
		},
		hint: {
			type: String,
			required: false
		},
		size: {
			type: null,
			required: false
		},
		required: {
			type: Boolean,
			required: false
		},
		eagerValidation: {
			type: Boolean,
			required: false
		},
		validateOnInputDelay: {
			type: Number,
			required: false
		},
		orientation: {
			type: null,
			required: false,
			default: "vertical"
		},
		class: {
			type: null,
			required: false
		},
		ui: {
			type: Object,
			required: false
		}
	},
	setup(__props, { expose: __expose }) {
		__expose();
		const _props = __props;
		const slots = (0, vue_exports.useSlots)();
		const props = useComponentProps("formField", _props);
		const appConfig = useAppConfig();
		const ui = (0, vue_exports.computed)(() => tv({
			extend: form_field_default,
			...appConfig.ui?.formField || {}
		})({
			size: props.size,
			required: props.required,
			orientation: props.orientation
		}));
		const formErrors = (0, vue_exports.inject)(formErrorsInjectionKey, null);
		const error = (0, vue_exports.computed)(() => props.error || formErrors?.value?.find((error2) => error2.name === props.name || props.errorPattern && error2.name?.match(props.errorPattern))?.message);
		const id = (0, vue_exports.ref)((0, vue_exports.useId)());
		const ariaId = id.value;
		const formInputs = (0, vue_exports.inject)(formInputsInjectionKey, void 0);
		(0, vue_exports.watch)(id, () => {
			if (formInputs && props.name) formInputs.value[props.name] = {
				id: id.value,
				pattern: props.errorPattern
			};
		}, { immediate: true });
		(0, vue_exports.provide)(inputIdInjectionKey, id);
		(0, vue_exports.provide)(formFieldInjectionKey, (0, vue_exports.computed)(() => ({
			error: error.value,
			name: props.name,
			size: props.size,
			eagerValidation: props.eagerValidation,
			validateOnInputDelay: props.validateOnInputDelay,
			errorPattern: props.errorPattern,
			hint: props.hint,
			description: props.description,
			help: props.help,
			ariaId
		})));
		const __returned__ = {
			_props,
			slots,
			props,
			appConfig,
			ui,
			formErrors,
			error,
			id,
			ariaId,
			formInputs,
			get theme() {
				return form_field_default;
			},
			computed: vue_exports.computed,
			ref: vue_exports.ref,
			inject: vue_exports.inject,
			provide: vue_exports.provide,
			useId: vue_exports.useId,
			watch: vue_exports.watch,
			get Primitive() {
				return Primitive;
			},
			get Label() {
				return Label_default;
			},
			get useAppConfig() {
				return useAppConfig;
			},
			get useComponentProps() {
				return useComponentProps;
			},
			get formFieldInjectionKey() {
				return formFieldInjectionKey;
			},
			get inputIdInjectionKey() {
				return inputIdInjectionKey;
			},
			get formErrorsInjectionKey() {
				return formErrorsInjectionKey;
			},
			get formInputsInjectionKey() {
				return formInputsInjectionKey;
			},
			get tv() {
				return tv;
			}
		};
		Object.defineProperty(__returned__, "__isScriptSetup", {
			enumerable: false,
			value: true
		});
		return __returned__;
	}
};
function _sfc_ssrRender$1(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push((0, server_renderer_exports.ssrRenderComponent)($setup["Primitive"], (0, vue_exports.mergeProps)({
		as: $setup.props.as,
		"data-orientation": $setup.props.orientation,
		"data-slot": "root",
		class: $setup.ui.root({ class: [$setup.props.ui?.root, $setup.props.class] })
	}, _attrs), {
		default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
			if (_push) {
				_push(`<div data-slot="wrapper" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.wrapper({ class: $setup.props.ui?.wrapper }))}"${_scopeId}>`);
				if ($setup.props.label || !!$setup.slots.label) {
					_push(`<div data-slot="labelWrapper" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.labelWrapper({ class: $setup.props.ui?.labelWrapper }))}"${_scopeId}>`);
					_push((0, server_renderer_exports.ssrRenderComponent)($setup["Label"], {
						for: $setup.id,
						"data-slot": "label",
						class: $setup.ui.label({ class: $setup.props.ui?.label })
					}, {
						default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
							if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "label", { label: $setup.props.label }, () => {
								_push(`${(0, server_renderer_exports.ssrInterpolate)($setup.props.label)}`);
							}, _push, _parent, _scopeId);
							else return [(0, vue_exports.renderSlot)(_ctx.$slots, "label", { label: $setup.props.label }, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.label), 1)])];
						}),
						_: 3
					}, _parent, _scopeId));
					if ($setup.props.hint || !!$setup.slots.hint) {
						_push(`<span${(0, server_renderer_exports.ssrRenderAttr)("id", `${$setup.ariaId}-hint`)} data-slot="hint" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.hint({ class: $setup.props.ui?.hint }))}"${_scopeId}>`);
						(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "hint", { hint: $setup.props.hint }, () => {
							_push(`${(0, server_renderer_exports.ssrInterpolate)($setup.props.hint)}`);
						}, _push, _parent, _scopeId);
						_push(`</span>`);
					} else _push(`<!---->`);
					_push(`</div>`);
				} else _push(`<!---->`);
				if ($setup.props.description || !!$setup.slots.description) {
					_push(`<p${(0, server_renderer_exports.ssrRenderAttr)("id", `${$setup.ariaId}-description`)} data-slot="description" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.description({ class: $setup.props.ui?.description }))}"${_scopeId}>`);
					(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "description", { description: $setup.props.description }, () => {
						_push(`${(0, server_renderer_exports.ssrInterpolate)($setup.props.description)}`);
					}, _push, _parent, _scopeId);
					_push(`</p>`);
				} else _push(`<!---->`);
				_push(`</div><div class="${(0, server_renderer_exports.ssrRenderClass)([($setup.props.label || !!$setup.slots.label || $setup.props.description || !!$setup.slots.description) && $setup.ui.container({ class: $setup.props.ui?.container })])}"${_scopeId}>`);
				(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "default", { error: $setup.error }, null, _push, _parent, _scopeId);
				if ($setup.props.error !== false && (typeof $setup.error === "string" && $setup.error || !!$setup.slots.error)) {
					_push(`<div${(0, server_renderer_exports.ssrRenderAttr)("id", `${$setup.ariaId}-error`)} data-slot="error" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.error({ class: $setup.props.ui?.error }))}"${_scopeId}>`);
					(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "error", { error: $setup.error }, () => {
						_push(`${(0, server_renderer_exports.ssrInterpolate)($setup.error)}`);
					}, _push, _parent, _scopeId);
					_push(`</div>`);
				} else if ($setup.props.help || !!$setup.slots.help) {
					_push(`<div${(0, server_renderer_exports.ssrRenderAttr)("id", `${$setup.ariaId}-help`)} data-slot="help" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.help({ class: $setup.props.ui?.help }))}"${_scopeId}>`);
					(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "help", { help: $setup.props.help }, () => {
						_push(`${(0, server_renderer_exports.ssrInterpolate)($setup.props.help)}`);
					}, _push, _parent, _scopeId);
					_push(`</div>`);
				} else _push(`<!---->`);
				_push(`</div>`);
			} else return [(0, vue_exports.createVNode)("div", {
				"data-slot": "wrapper",
				class: $setup.ui.wrapper({ class: $setup.props.ui?.wrapper })
			}, [$setup.props.label || !!$setup.slots.label ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
				key: 0,
				"data-slot": "labelWrapper",
				class: $setup.ui.labelWrapper({ class: $setup.props.ui?.labelWrapper })
			}, [(0, vue_exports.createVNode)($setup["Label"], {
				for: $setup.id,
				"data-slot": "label",
				class: $setup.ui.label({ class: $setup.props.ui?.label })
			}, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "label", { label: $setup.props.label }, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.label), 1)])]),
				_: 3
			}, 8, ["for", "class"]), $setup.props.hint || !!$setup.slots.hint ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
				key: 0,
				id: `${$setup.ariaId}-hint`,
				"data-slot": "hint",
				class: $setup.ui.hint({ class: $setup.props.ui?.hint })
			}, [(0, vue_exports.renderSlot)(_ctx.$slots, "hint", { hint: $setup.props.hint }, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.hint), 1)])], 10, ["id"])) : (0, vue_exports.createCommentVNode)("", true)], 2)) : (0, vue_exports.createCommentVNode)("", true), $setup.props.description || !!$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("p", {
				key: 1,
				id: `${$setup.ariaId}-description`,
				"data-slot": "description",
				class: $setup.ui.description({ class: $setup.props.ui?.description })
			}, [(0, vue_exports.renderSlot)(_ctx.$slots, "description", { description: $setup.props.description }, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.description), 1)])], 10, ["id"])) : (0, vue_exports.createCommentVNode)("", true)], 2), (0, vue_exports.createVNode)("div", { class: [($setup.props.label || !!$setup.slots.label || $setup.props.description || !!$setup.slots.description) && $setup.ui.container({ class: $setup.props.ui?.container })] }, [(0, vue_exports.renderSlot)(_ctx.$slots, "default", { error: $setup.error }), $setup.props.error !== false && (typeof $setup.error === "string" && $setup.error || !!$setup.slots.error) ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
				key: 0,
				id: `${$setup.ariaId}-error`,
				"data-slot": "error",
				class: $setup.ui.error({ class: $setup.props.ui?.error })
			}, [(0, vue_exports.renderSlot)(_ctx.$slots, "error", { error: $setup.error }, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.error), 1)])], 10, ["id"])) : $setup.props.help || !!$setup.slots.help ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
				key: 1,
				id: `${$setup.ariaId}-help`,
				"data-slot": "help",
				class: $setup.ui.help({ class: $setup.props.ui?.help })
			}, [(0, vue_exports.renderSlot)(_ctx.$slots, "help", { help: $setup.props.help }, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.help), 1)])], 10, ["id"])) : (0, vue_exports.createCommentVNode)("", true)], 2)];
		}),
		_: 3
	}, _parent));
}
var _sfc_setup$1 = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = (0, vue_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/@nuxt/ui/dist/runtime/components/FormField.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var FormField_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender$1], ["__file", "/work/main/node_modules/@nuxt/ui/dist/runtime/components/FormField.vue"]]);
// resources/pages/users/sign_in.vue?vue&type=script&setup=true&lang.ts
var sign_in_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_exports.defineComponent)({
	__name: "sign_in",
	setup(__props, { expose: __expose }) {
		__expose();
		const { t } = useTranslations();
		const __returned__ = {
			t,
			form: useForm({
				email: "",
				password: ""
			})
		};
		Object.defineProperty(__returned__, "__isScriptSetup", {
			enumerable: false,
			value: true
		});
		return __returned__;
	}
});
// resources/pages/users/sign_in.vue
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	const _component_UApp = App_default;
	const _component_UFormField = FormField_default;
	const _component_UInput = Input_default;
	const _component_UButton = Button_default;
	_push((0, server_renderer_exports.ssrRenderComponent)(_component_UApp, _attrs, {
		default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
			if (_push) {
				_push(`<main class="min-h-dvh grid place-items-center p-4"${_scopeId}><form method="post" action="/sign-in" class="w-full max-w-sm space-y-4"${_scopeId}><h1 class="text-2xl font-semibold"${_scopeId}>${(0, server_renderer_exports.ssrInterpolate)($setup.t("users.sign_in.title"))}</h1>`);
				_push((0, server_renderer_exports.ssrRenderComponent)(_component_UFormField, {
					label: $setup.t("users.sign_in.email"),
					name: "email"
				}, {
					default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
						if (_push) _push((0, server_renderer_exports.ssrRenderComponent)(_component_UInput, {
							modelValue: $setup.form.email,
							"onUpdate:modelValue": ($event) => $setup.form.email = $event,
							type: "email",
							autocomplete: "username",
							size: "xl",
							class: "w-full"
						}, null, _parent, _scopeId));
						else return [(0, vue_exports.createVNode)(_component_UInput, {
							modelValue: $setup.form.email,
							"onUpdate:modelValue": ($event) => $setup.form.email = $event,
							type: "email",
							autocomplete: "username",
							size: "xl",
							class: "w-full"
						}, null, 8, ["modelValue", "onUpdate:modelValue"])];
					}),
					_: 1
				}, _parent, _scopeId));
				_push((0, server_renderer_exports.ssrRenderComponent)(_component_UFormField, {
					label: $setup.t("users.sign_in.password"),
					name: "password"
				}, {
					default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
						if (_push) _push((0, server_renderer_exports.ssrRenderComponent)(_component_UInput, {
							modelValue: $setup.form.password,
							"onUpdate:modelValue": ($event) => $setup.form.password = $event,
							type: "password",
							autocomplete: "current-password",
							size: "xl",
							class: "w-full"
						}, null, _parent, _scopeId));
						else return [(0, vue_exports.createVNode)(_component_UInput, {
							modelValue: $setup.form.password,
							"onUpdate:modelValue": ($event) => $setup.form.password = $event,
							type: "password",
							autocomplete: "current-password",
							size: "xl",
							class: "w-full"
						}, null, 8, ["modelValue", "onUpdate:modelValue"])];
					}),
					_: 1
				}, _parent, _scopeId));
				_push((0, server_renderer_exports.ssrRenderComponent)(_component_UButton, {
					type: "submit",
					size: "xl",
					block: "",
					icon: "i-lucide-log-in"
				}, {
					default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
						if (_push) _push(`${(0, server_renderer_exports.ssrInterpolate)($setup.t("users.sign_in.submit"))}`);
						else return [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.t("users.sign_in.submit")), 1)];
					}),
					_: 1
				}, _parent, _scopeId));
				_push(`</form></main>`);
			} else return [(0, vue_exports.createVNode)("main", { class: "min-h-dvh grid place-items-center p-4" }, [(0, vue_exports.createVNode)("form", {
				method: "post",
				action: "/sign-in",
				class: "w-full max-w-sm space-y-4",
				onSubmit: (0, vue_exports.withModifiers)(($event) => $setup.form.post("/sign-in"), ["prevent"])
			}, [
				(0, vue_exports.createVNode)("h1", { class: "text-2xl font-semibold" }, (0, vue_exports.toDisplayString)($setup.t("users.sign_in.title")), 1),
				(0, vue_exports.createVNode)(_component_UFormField, {
					label: $setup.t("users.sign_in.email"),
					name: "email"
				}, {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)(_component_UInput, {
						modelValue: $setup.form.email,
						"onUpdate:modelValue": ($event) => $setup.form.email = $event,
						type: "email",
						autocomplete: "username",
						size: "xl",
						class: "w-full"
					}, null, 8, ["modelValue", "onUpdate:modelValue"])]),
					_: 1
				}, 8, ["label"]),
				(0, vue_exports.createVNode)(_component_UFormField, {
					label: $setup.t("users.sign_in.password"),
					name: "password"
				}, {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)(_component_UInput, {
						modelValue: $setup.form.password,
						"onUpdate:modelValue": ($event) => $setup.form.password = $event,
						type: "password",
						autocomplete: "current-password",
						size: "xl",
						class: "w-full"
					}, null, 8, ["modelValue", "onUpdate:modelValue"])]),
					_: 1
				}, 8, ["label"]),
				(0, vue_exports.createVNode)(_component_UButton, {
					type: "submit",
					size: "xl",
					block: "",
					icon: "i-lucide-log-in"
				}, {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.t("users.sign_in.submit")), 1)]),
					_: 1
				})
			], 40, ["onSubmit"])])];
		}),
		_: 1
	}, _parent));
}
var _sfc_setup = sign_in_vue_vue_type_script_setup_true_lang_default.setup;
sign_in_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("resources/pages/users/sign_in.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var sign_in_default = /*#__PURE__*/ _plugin_vue_export_helper_default(sign_in_vue_vue_type_script_setup_true_lang_default, [["ssrRender", _sfc_ssrRender], ["__file", "/work/main/resources/pages/users/sign_in.vue"]]);
export { sign_in_default as default };

import { A as useTimeout, H as vue_exports, b as reactivePick, d as isClient, j as useTimeoutFn, l as createSharedComposable, r as useAppConfig } from "./use_translations-BhgGwiR6.js";
import { a as defaultWindow, f as useRafFn, o as onKeyStroke, p as useVModel, r as useState, s as unrefElement, u as useMounted } from "./create_page_app-okbWUuiv.js";
import { A as looseToNumber, C as useForwardProps$1, D as get, E as createContext, M as defu, S as Slot, T as renderSlotFragments, _ as useFieldGroup, b as useComponentProps, c as server_renderer_exports, h as useFormField, i as Avatar_default, j as omit, k as isEmpty, o as Icon_default, s as _plugin_vue_export_helper_default, t as Button_default, u as tv, v as useComponentIcons, x as Primitive, y as useForwardProps } from "./Button-C-1ERn7i.js";
// node_modules/@nuxt/ui/dist/runtime/composables/defineLocale.js
// @__NO_SIDE_EFFECTS__
function defineLocale(options) {
	return defu(options, { dir: "ltr" });
}
// node_modules/@nuxt/ui/dist/runtime/utils/locale.js
function buildTranslator(locale) {
	return (path, option) => translate(path, option, (0, vue_exports.unref)(locale));
}
function translate(path, option, locale) {
	return get(locale, `messages.${path}`, path).replace(/\{(\w+)\}/g, (_, key) => `${option?.[key] ?? `{${key}}`}`);
}
function buildLocaleContext(locale) {
	return {
		lang: (0, vue_exports.computed)(() => (0, vue_exports.unref)(locale).name),
		code: (0, vue_exports.computed)(() => (0, vue_exports.unref)(locale).code),
		dir: (0, vue_exports.computed)(() => (0, vue_exports.unref)(locale).dir),
		locale: (0, vue_exports.isRef)(locale) ? locale : (0, vue_exports.ref)(locale),
		t: buildTranslator(locale)
	};
}
// node_modules/@nuxt/ui/dist/runtime/locale/en.js
var en_default = /* @__PURE__ */ defineLocale({
	name: "English",
	code: "en",
	messages: {
		alert: { close: "Close" },
		authForm: {
			hidePassword: "Hide password",
			showPassword: "Show password",
			submit: "Continue"
		},
		banner: { close: "Close" },
		calendar: {
			nextMonth: "Next month",
			nextYear: "Next year",
			prevMonth: "Previous month",
			prevYear: "Previous year"
		},
		carousel: {
			dots: "Choose slide to display",
			goto: "Go to slide {slide}",
			next: "Next",
			prev: "Prev"
		},
		chatPrompt: { placeholder: "Type your message here…" },
		chatPromptSubmit: { label: "Send prompt" },
		colorMode: {
			dark: "Dark",
			light: "Light",
			switchToDark: "Switch to dark mode",
			switchToLight: "Switch to light mode",
			system: "System"
		},
		commandPalette: {
			back: "Back",
			close: "Close",
			noData: "No data",
			noMatch: "No matching data",
			placeholder: "Type a command or search…"
		},
		contentSearch: {
			links: "Links",
			search: "Results",
			theme: "Theme"
		},
		contentSearchButton: { label: "Search…" },
		contentToc: { title: "On this page" },
		dropdownMenu: {
			noMatch: "No matching data",
			search: "Search…"
		},
		dashboardSearch: { theme: "Theme" },
		dashboardSearchButton: { label: "Search…" },
		dashboardSidebarCollapse: {
			collapse: "Collapse sidebar",
			expand: "Expand sidebar"
		},
		dashboardSidebarToggle: {
			close: "Close sidebar",
			open: "Open sidebar"
		},
		drawer: { close: "Close" },
		error: { clear: "Back to home" },
		fileUpload: { removeFile: "Remove {filename}" },
		header: {
			close: "Close menu",
			open: "Open menu"
		},
		inputMenu: {
			create: "Create \"{label}\"",
			noData: "No data",
			noMatch: "No matching data"
		},
		inputNumber: {
			decrement: "Decrement",
			increment: "Increment"
		},
		listbox: {
			noData: "No data",
			noMatch: "No matching data",
			search: "Search…"
		},
		modal: { close: "Close" },
		pricingTable: { caption: "Pricing plan comparison" },
		prose: {
			codeCollapse: {
				closeText: "Collapse",
				name: "code",
				openText: "Expand"
			},
			collapsible: {
				closeText: "Hide",
				name: "properties",
				openText: "Show"
			},
			pre: { copy: "Copy code to clipboard" },
			prompt: {
				copy: "Copy prompt",
				openIn: "Open in {name}"
			}
		},
		chatReasoning: {
			thinking: "Thinking…",
			thought: "Thought",
			thoughtFor: "Thought for {duration}"
		},
		sidebar: {
			close: "Close",
			toggle: "Toggle"
		},
		selectMenu: {
			create: "Create \"{label}\"",
			noData: "No data",
			noMatch: "No matching data",
			search: "Search…"
		},
		slideover: { close: "Close" },
		table: { noData: "No data" },
		toast: { close: "Close" }
	}
});
// node_modules/@nuxt/ui/dist/runtime/composables/useLocale.js
var localeContextInjectionKey = Symbol.for("nuxt-ui.locale-context");
var _useLocale = (localeOverrides) => {
	const locale = localeOverrides || (0, vue_exports.toRef)((0, vue_exports.inject)(localeContextInjectionKey, en_default));
	return buildLocaleContext((0, vue_exports.computed)(() => locale.value || en_default));
};
var useLocale = createSharedComposable(_useLocale);
// node_modules/reka-ui/dist/shared/getActiveElement.js
function getActiveElement() {
	let activeElement = document.activeElement;
	if (activeElement == null) return null;
	while (activeElement != null && activeElement.shadowRoot != null && activeElement.shadowRoot.activeElement != null) activeElement = activeElement.shadowRoot.activeElement;
	return activeElement;
}
// node_modules/reka-ui/dist/shared/nullish.js
function isNullish(value) {
	return value === null || value === void 0;
}
// node_modules/reka-ui/dist/ConfigProvider/ConfigProvider.js
var [injectConfigProviderContext, provideConfigProviderContext] = /*#__PURE__*/ createContext("ConfigProvider");
var ConfigProvider_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	inheritAttrs: false,
	__name: "ConfigProvider",
	props: {
		dir: {
			type: String,
			required: false,
			default: "ltr"
		},
		locale: {
			type: String,
			required: false,
			default: "en"
		},
		scrollBody: {
			type: [Boolean, Object],
			required: false,
			default: true
		},
		nonce: {
			type: String,
			required: false,
			default: void 0
		},
		teleportTo: {
			type: null,
			required: false,
			default: void 0
		},
		useId: {
			type: Function,
			required: false,
			default: void 0
		}
	},
	setup(__props) {
		const props = __props;
		const { dir, locale, scrollBody, nonce, teleportTo } = (0, vue_exports.toRefs)(props);
		provideConfigProviderContext({
			dir,
			locale,
			scrollBody,
			nonce,
			teleportTo,
			useId: props.useId
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.renderSlot)(_ctx.$slots, "default");
		};
	}
});
// node_modules/reka-ui/dist/DismissableLayer/context.js
var context = /*#__PURE__*/ (0, vue_exports.reactive)({
	layersRoot: /* @__PURE__ */ new Set(),
	layersWithOutsidePointerEventsDisabled: /* @__PURE__ */ new Set(),
	originalBodyPointerEvents: void 0,
	branches: /* @__PURE__ */ new Set()
});
// node_modules/reka-ui/dist/shared/useForwardExpose.js
function useForwardExpose() {
	const instance = (0, vue_exports.getCurrentInstance)();
	const currentRef = (0, vue_exports.ref)();
	const currentElement = (0, vue_exports.computed)(() => resolveCurrentElement());
	(0, vue_exports.onUpdated)(() => {
		if (currentElement.value !== resolveCurrentElement()) (0, vue_exports.triggerRef)(currentRef);
	});
	function resolveCurrentElement() {
		return currentRef.value && "$el" in currentRef.value && ["#text", "#comment"].includes(currentRef.value.$el.nodeName) ? currentRef.value.$el.nextElementSibling : unrefElement(currentRef);
	}
	const localExpose = Object.assign({}, instance.exposed);
	const ret = {};
	for (const key in instance.props) Object.defineProperty(ret, key, {
		enumerable: true,
		configurable: true,
		get: () => instance.props[key]
	});
	if (Object.keys(localExpose).length > 0) for (const key in localExpose) Object.defineProperty(ret, key, {
		enumerable: true,
		configurable: true,
		get: () => localExpose[key]
	});
	Object.defineProperty(ret, "$el", {
		enumerable: true,
		configurable: true,
		get: () => instance.vnode.el
	});
	instance.exposed = ret;
	function forwardRef(ref$1) {
		currentRef.value = ref$1;
		if (!ref$1) return;
		Object.defineProperty(ret, "$el", {
			enumerable: true,
			configurable: true,
			get: () => ref$1 instanceof Element ? ref$1 : ref$1.$el
		});
		if (!(ref$1 instanceof Element) && !Object.hasOwn(ref$1, "$el")) {
			const childExposed = ref$1.$.exposed;
			const merged = Object.assign({}, ret);
			for (const key in childExposed) Object.defineProperty(merged, key, {
				enumerable: true,
				configurable: true,
				get: () => childExposed[key]
			});
			instance.exposed = merged;
		}
	}
	return {
		forwardRef,
		currentRef,
		currentElement
	};
}
// node_modules/reka-ui/dist/shared/useStateMachine.js
/**
* The `useStateMachine` function is a TypeScript function that creates a state machine and returns the
* current state and a dispatch function to update the state based on events.
* @param initialState - The `initialState` parameter is the initial state of the state machine. It
* represents the starting point of the state machine's state.
* @param machine - The `machine` parameter is an object that represents a state machine. It should
* have keys that correspond to the possible states of the machine, and the values should be objects
* that represent the possible events and their corresponding next states.
* @returns The `useStateMachine` function returns an object with two properties: `state` and
* `dispatch`.
*/
function useStateMachine(initialState, machine) {
	const state = (0, vue_exports.ref)(initialState);
	function reducer(event) {
		return machine[state.value][event] ?? state.value;
	}
	const dispatch = (event) => {
		state.value = reducer(event);
	};
	return {
		state,
		dispatch
	};
}
// node_modules/reka-ui/dist/Presence/usePresence.js
function usePresence(present, node) {
	const stylesRef = (0, vue_exports.ref)({});
	const prevAnimationNameRef = (0, vue_exports.ref)("none");
	const prevPresentRef = (0, vue_exports.ref)(present);
	const initialState = present.value ? "mounted" : "unmounted";
	let timeoutId;
	const ownerWindow = node.value?.ownerDocument.defaultView ?? defaultWindow;
	const { state, dispatch } = useStateMachine(initialState, {
		mounted: {
			UNMOUNT: "unmounted",
			ANIMATION_OUT: "unmountSuspended"
		},
		unmountSuspended: {
			MOUNT: "mounted",
			ANIMATION_END: "unmounted"
		},
		unmounted: { MOUNT: "mounted" }
	});
	const dispatchCustomEvent = (name) => {
		if (isClient) {
			const customEvent = new CustomEvent(name, {
				bubbles: false,
				cancelable: false
			});
			node.value?.dispatchEvent(customEvent);
		}
	};
	(0, vue_exports.watch)(present, async (currentPresent, prevPresent) => {
		const hasPresentChanged = prevPresent !== currentPresent;
		await (0, vue_exports.nextTick)();
		if (hasPresentChanged) {
			const prevAnimationName = prevAnimationNameRef.value;
			const currentAnimationName = getAnimationName(node.value);
			if (currentPresent) {
				dispatch("MOUNT");
				dispatchCustomEvent("enter");
				if (currentAnimationName === "none") dispatchCustomEvent("after-enter");
			} else if (currentAnimationName === "none" || currentAnimationName === "undefined" || stylesRef.value?.display === "none") {
				dispatch("UNMOUNT");
				dispatchCustomEvent("leave");
				dispatchCustomEvent("after-leave");
			} else if (prevPresent && prevAnimationName !== currentAnimationName) {
				dispatch("ANIMATION_OUT");
				dispatchCustomEvent("leave");
			} else {
				dispatch("UNMOUNT");
				dispatchCustomEvent("after-leave");
			}
		}
	}, { immediate: true });
	/**
	* Triggering an ANIMATION_OUT during an ANIMATION_IN will fire an `animationcancel`
	* event for ANIMATION_IN after we have entered `unmountSuspended` state. So, we
	* make sure we only trigger ANIMATION_END for the currently active animation.
	*/
	const handleAnimationEnd = (event) => {
		if (event.target !== node.value) return;
		const currentAnimationName = getAnimationName(node.value);
		const isCurrentAnimation = currentAnimationName.includes(CSS.escape(event.animationName));
		const directionName = state.value === "mounted" ? "enter" : "leave";
		if (isCurrentAnimation) {
			dispatchCustomEvent(`after-${directionName}`);
			dispatch("ANIMATION_END");
			if (!prevPresentRef.value) {
				const currentFillMode = node.value.style.animationFillMode;
				node.value.style.animationFillMode = "forwards";
				timeoutId = ownerWindow?.setTimeout(() => {
					if (node.value?.style.animationFillMode === "forwards") node.value.style.animationFillMode = currentFillMode;
				});
			}
		}
		if (currentAnimationName === "none") dispatch("ANIMATION_END");
	};
	const handleAnimationStart = (event) => {
		if (event.target === node.value) prevAnimationNameRef.value = getAnimationName(node.value);
	};
	const watcher = (0, vue_exports.watch)(node, (newNode, oldNode) => {
		if (newNode) {
			stylesRef.value = getComputedStyle(newNode);
			newNode.addEventListener("animationstart", handleAnimationStart);
			newNode.addEventListener("animationcancel", handleAnimationEnd);
			newNode.addEventListener("animationend", handleAnimationEnd);
		} else {
			dispatch("ANIMATION_END");
			if (timeoutId !== void 0) ownerWindow?.clearTimeout(timeoutId);
			oldNode?.removeEventListener("animationstart", handleAnimationStart);
			oldNode?.removeEventListener("animationcancel", handleAnimationEnd);
			oldNode?.removeEventListener("animationend", handleAnimationEnd);
		}
	}, { immediate: true });
	const stateWatcher = (0, vue_exports.watch)(state, () => {
		const currentAnimationName = getAnimationName(node.value);
		prevAnimationNameRef.value = state.value === "mounted" ? currentAnimationName : "none";
	});
	(0, vue_exports.onUnmounted)(() => {
		watcher();
		stateWatcher();
		if (node.value) {
			node.value.removeEventListener("animationstart", handleAnimationStart);
			node.value.removeEventListener("animationcancel", handleAnimationEnd);
			node.value.removeEventListener("animationend", handleAnimationEnd);
		}
		if (timeoutId !== void 0) ownerWindow?.clearTimeout(timeoutId);
	});
	return { isPresent: (0, vue_exports.computed)(() => ["mounted", "unmountSuspended"].includes(state.value)) };
}
function getAnimationName(node) {
	return node ? getComputedStyle(node).animationName || "none" : "none";
}
// node_modules/reka-ui/dist/Presence/Presence.js
var Presence_default = /*#__PURE__*/ (0, vue_exports.defineComponent)({
	name: "Presence",
	props: {
		present: {
			type: Boolean,
			required: true
		},
		forceMount: { type: Boolean }
	},
	slots: {},
	setup(props, { slots, expose }) {
		const { present, forceMount } = (0, vue_exports.toRefs)(props);
		const node = (0, vue_exports.ref)();
		const { isPresent } = usePresence(present, node);
		expose({ present: isPresent });
		let children = slots.default({ present: isPresent.value });
		children = renderSlotFragments(children || []);
		const instance = (0, vue_exports.getCurrentInstance)();
		if (children && children?.length > 1) {
			const componentName = instance?.parent?.type.name ? `<${instance.parent.type.name} />` : "component";
			throw new Error([
				`Detected an invalid children for \`${componentName}\` for  \`Presence\` component.`,
				"",
				"Note: Presence works similarly to `v-if` directly, but it waits for animation/transition to finished before unmounting. So it expect only one direct child of valid VNode type.",
				"You can apply a few solutions:",
				["Provide a single child element so that `presence` directive attach correctly.", "Ensure the first child is an actual element instead of a raw text node or comment node."].map((line) => `  - ${line}`).join("\n")
			].join("\n"));
		}
		return () => {
			if (forceMount.value || present.value || isPresent.value) return (0, vue_exports.h)(slots.default({ present: isPresent.value })[0], { ref: (v) => {
				const el = unrefElement(v);
				if (typeof el?.hasAttribute === "undefined") return el;
				if (el?.hasAttribute("data-reka-popper-content-wrapper")) node.value = el.firstElementChild;
				else node.value = el;
				return el;
			} });
			else return null;
		};
	}
});
// node_modules/reka-ui/dist/Primitive/usePrimitiveElement.js
function usePrimitiveElement() {
	const primitiveElement = (0, vue_exports.ref)();
	return {
		primitiveElement,
		currentElement: (0, vue_exports.computed)(() => ["#text", "#comment"].includes(primitiveElement.value?.$el.nodeName) ? primitiveElement.value?.$el.nextElementSibling : unrefElement(primitiveElement))
	};
}
// node_modules/reka-ui/dist/DismissableLayer/DismissableLayerBranch.js
var DismissableLayerBranch_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DismissableLayerBranch",
	props: {
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false
		}
	},
	setup(__props) {
		const props = __props;
		const { forwardRef, currentElement } = useForwardExpose();
		let registeredElement = null;
		(0, vue_exports.onMounted)(() => {
			registeredElement = currentElement.value;
			if (registeredElement) context.branches.add(registeredElement);
		});
		(0, vue_exports.onUnmounted)(() => {
			if (registeredElement) {
				context.branches.delete(registeredElement);
				registeredElement = null;
			}
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), (0, vue_exports.mergeProps)({ ref: (0, vue_exports.unref)(forwardRef) }, props), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16);
		};
	}
});
// node_modules/reka-ui/dist/FocusScope/utils.js
var AUTOFOCUS_ON_MOUNT = "focusScope.autoFocusOnMount";
var AUTOFOCUS_ON_UNMOUNT = "focusScope.autoFocusOnUnmount";
var EVENT_OPTIONS = {
	bubbles: false,
	cancelable: true
};
/**
* Attempts focusing the first element in a list of candidates.
* Stops when focus has actually moved.
*/
function focusFirst(candidates, { select = false } = {}) {
	const previouslyFocusedElement = getActiveElement();
	for (const candidate of candidates) {
		focus(candidate, { select });
		if (getActiveElement() !== previouslyFocusedElement) return true;
	}
}
/**
* Returns the first and last tabbable elements inside a container.
*/
function getTabbableEdges(container) {
	const candidates = getTabbableCandidates(container);
	return [findVisible(candidates, container), findVisible(candidates.reverse(), container)];
}
/**
* Returns a list of potential tabbable candidates.
*
* NOTE: This is only a close approximation. For example it doesn't take into account cases like when
* elements are not visible. This cannot be worked out easily by just reading a property, but rather
* necessitate runtime knowledge (computed styles, etc). We deal with these cases separately.
*
* See: https://developer.mozilla.org/en-US/docs/Web/API/TreeWalker
* Credit: https://github.com/discord/focus-layers/blob/master/src/util/wrapFocus.tsx#L1
*/
function getTabbableCandidates(container) {
	const nodes = [];
	const walker = document.createTreeWalker(container, NodeFilter.SHOW_ELEMENT, { acceptNode: (node) => {
		const isHiddenInput = node.tagName === "INPUT" && node.type === "hidden";
		if (node.disabled || node.hidden || isHiddenInput) return NodeFilter.FILTER_SKIP;
		return node.tabIndex >= 0 ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
	} });
	while (walker.nextNode()) nodes.push(walker.currentNode);
	return nodes;
}
/**
* Returns the first visible element in a list.
* NOTE: Only checks visibility up to the `container`.
*/
function findVisible(elements, container) {
	for (const element of elements) if (!isHidden(element, { upTo: container })) return element;
}
function isHidden(node, { upTo }) {
	if (getComputedStyle(node).visibility === "hidden") return true;
	while (node) {
		if (upTo !== void 0 && node === upTo) return false;
		if (getComputedStyle(node).display === "none") return true;
		node = node.parentElement;
	}
	return false;
}
function isSelectableInput(element) {
	return element instanceof HTMLInputElement && "select" in element;
}
function focus(element, { select = false } = {}) {
	if (element && element.focus) {
		const previouslyFocusedElement = getActiveElement();
		element.focus({ preventScroll: true });
		if (element !== previouslyFocusedElement && isSelectableInput(element) && select) element.select();
	}
}
// node_modules/reka-ui/dist/Teleport/Teleport.js
var Teleport_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "Teleport",
	props: {
		to: {
			type: null,
			required: false
		},
		disabled: {
			type: Boolean,
			required: false
		},
		defer: {
			type: Boolean,
			required: false
		},
		forceMount: {
			type: Boolean,
			required: false
		}
	},
	setup(__props) {
		const props = __props;
		const configContext = injectConfigProviderContext({});
		const target = (0, vue_exports.computed)(() => props.to ?? configContext.teleportTo?.value ?? "body");
		const isMounted = useMounted();
		return (_ctx, _cache) => {
			return (0, vue_exports.unref)(isMounted) || _ctx.forceMount ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(vue_exports.Teleport, {
				key: 0,
				to: target.value,
				disabled: _ctx.disabled,
				defer: _ctx.defer
			}, [(0, vue_exports.renderSlot)(_ctx.$slots, "default")], 8, [
				"to",
				"disabled",
				"defer"
			])) : (0, vue_exports.createCommentVNode)("v-if", true);
		};
	}
});
// node_modules/reka-ui/dist/Collection/Collection.js
var ITEM_DATA_ATTR = "data-reka-collection-item";
function useCollection(options = {}) {
	const { key = "", isProvider = false } = options;
	const injectionKey = `${key}CollectionProvider`;
	let context;
	if (isProvider) {
		const itemMap = (0, vue_exports.ref)(/* @__PURE__ */ new Map());
		context = {
			collectionRef: (0, vue_exports.ref)(),
			itemMap
		};
		(0, vue_exports.provide)(injectionKey, context);
	} else context = (0, vue_exports.inject)(injectionKey);
	const getItems = (includeDisabledItem = false) => {
		const collectionNode = context.collectionRef.value;
		if (!collectionNode) return [];
		const orderedNodes = Array.from(collectionNode.querySelectorAll(`[${ITEM_DATA_ATTR}]`));
		const orderMap = new Map(orderedNodes.map((node, index) => [node, index]));
		const orderedItems = Array.from(context.itemMap.value.values()).sort((a, b) => (orderMap.get(a.ref) ?? -1) - (orderMap.get(b.ref) ?? -1));
		if (includeDisabledItem) return orderedItems;
		else return orderedItems.filter((i) => i.ref.dataset.disabled !== "");
	};
	const CollectionSlot = /*#__PURE__*/ (0, vue_exports.defineComponent)({
		name: "CollectionSlot",
		inheritAttrs: false,
		setup(_, { slots, attrs }) {
			const { primitiveElement, currentElement } = usePrimitiveElement();
			(0, vue_exports.watch)(currentElement, () => {
				context.collectionRef.value = currentElement.value;
			});
			return () => (0, vue_exports.h)(Slot, {
				ref: primitiveElement,
				...attrs
			}, slots);
		}
	});
	const CollectionItem = /*#__PURE__*/ (0, vue_exports.defineComponent)({
		name: "CollectionItem",
		inheritAttrs: false,
		props: { value: { validator: () => true } },
		setup(props, { slots, attrs }) {
			const { primitiveElement, currentElement } = usePrimitiveElement();
			(0, vue_exports.watchEffect)((cleanupFn) => {
				if (currentElement.value) {
					const key$1 = (0, vue_exports.markRaw)(currentElement.value);
					context.itemMap.value.set(key$1, {
						ref: currentElement.value,
						value: props.value
					});
					cleanupFn(() => context.itemMap.value.delete(key$1));
				}
			});
			return () => (0, vue_exports.h)(Slot, {
				...attrs,
				[ITEM_DATA_ATTR]: "",
				ref: primitiveElement
			}, slots);
		}
	});
	return {
		getItems,
		reactiveItems: (0, vue_exports.computed)(() => Array.from(context.itemMap.value.values())),
		itemMapSize: (0, vue_exports.computed)(() => context.itemMap.value.size),
		CollectionSlot,
		CollectionItem
	};
}
// node_modules/reka-ui/dist/VisuallyHidden/VisuallyHidden.js
var VisuallyHidden_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "VisuallyHidden",
	props: {
		feature: {
			type: String,
			required: false,
			default: "focusable"
		},
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false,
			default: "span"
		}
	},
	setup(__props) {
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), {
				as: _ctx.as,
				"as-child": _ctx.asChild,
				"aria-hidden": _ctx.feature === "focusable" || _ctx.feature === "fully-hidden" ? "true" : void 0,
				"data-hidden": _ctx.feature === "fully-hidden" ? "" : void 0,
				tabindex: _ctx.feature === "fully-hidden" ? "-1" : void 0,
				style: {
					position: "absolute",
					border: 0,
					width: "1px",
					height: "1px",
					padding: 0,
					margin: "-1px",
					overflow: "hidden",
					clip: "rect(0, 0, 0, 0)",
					clipPath: "inset(50%)",
					whiteSpace: "nowrap",
					wordWrap: "normal",
					top: "-1px",
					left: "-1px"
				}
			}, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 8, [
				"as",
				"as-child",
				"aria-hidden",
				"data-hidden",
				"tabindex"
			]);
		};
	}
});
// node_modules/reka-ui/dist/Progress/ProgressRoot.js
var DEFAULT_MAX = 100;
var [injectProgressRootContext, provideProgressRootContext] = /*#__PURE__*/ createContext("ProgressRoot");
var isNumber = (v) => typeof v === "number";
function validateValue(value, max) {
	if (isNullish(value) || isNumber(value) && !Number.isNaN(value) && value <= max && value >= 0) return value;
	console.error(`Invalid prop \`value\` of value \`${value}\` supplied to \`ProgressRoot\`. The \`value\` prop must be:
  - a positive number
  - less than the value passed to \`max\` (or ${DEFAULT_MAX} if no \`max\` prop is set)
  - \`null\`  or \`undefined\` if the progress is indeterminate.

Defaulting to \`null\`.`);
	return null;
}
function validateMax(max) {
	if (isNumber(max) && !Number.isNaN(max) && max > 0) return max;
	console.error(`Invalid prop \`max\` of value \`${max}\` supplied to \`ProgressRoot\`. Only numbers greater than 0 are valid max values. Defaulting to \`${DEFAULT_MAX}\`.`);
	return DEFAULT_MAX;
}
var ProgressRoot_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "ProgressRoot",
	props: {
		modelValue: {
			type: [Number, null],
			required: false
		},
		max: {
			type: Number,
			required: false,
			default: DEFAULT_MAX
		},
		getValueLabel: {
			type: Function,
			required: false,
			default: (value, max) => isNumber(value) ? `${Math.round(value / max * DEFAULT_MAX)}%` : void 0
		},
		getValueText: {
			type: Function,
			required: false
		},
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false
		}
	},
	emits: ["update:modelValue", "update:max"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emit = __emit;
		useForwardExpose();
		const modelValue = useVModel(props, "modelValue", emit, { passive: props.modelValue === void 0 });
		const max = useVModel(props, "max", emit, { passive: props.max === void 0 });
		(0, vue_exports.watch)(() => modelValue.value, async (value) => {
			const correctedValue = validateValue(value, props.max);
			if (correctedValue !== value) {
				await (0, vue_exports.nextTick)();
				modelValue.value = correctedValue;
			}
		}, { immediate: true });
		(0, vue_exports.watch)(() => props.max, (newMax) => {
			const correctedMax = validateMax(props.max);
			if (correctedMax !== newMax) max.value = correctedMax;
		}, { immediate: true });
		const progressState = (0, vue_exports.computed)(() => {
			if (isNullish(modelValue.value)) return "indeterminate";
			if (modelValue.value === max.value) return "complete";
			return "loading";
		});
		provideProgressRootContext({
			modelValue,
			max,
			progressState
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), {
				"as-child": _ctx.asChild,
				as: _ctx.as,
				"aria-valuemax": (0, vue_exports.unref)(max),
				"aria-valuemin": 0,
				"aria-valuenow": isNumber((0, vue_exports.unref)(modelValue)) ? (0, vue_exports.unref)(modelValue) : void 0,
				"aria-valuetext": _ctx.getValueText?.((0, vue_exports.unref)(modelValue), (0, vue_exports.unref)(max)),
				"aria-label": _ctx.getValueLabel((0, vue_exports.unref)(modelValue), (0, vue_exports.unref)(max)),
				role: "progressbar",
				"data-state": progressState.value,
				"data-value": (0, vue_exports.unref)(modelValue) ?? void 0,
				"data-max": (0, vue_exports.unref)(max)
			}, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default", { modelValue: (0, vue_exports.unref)(modelValue) })]),
				_: 3
			}, 8, [
				"as-child",
				"as",
				"aria-valuemax",
				"aria-valuenow",
				"aria-valuetext",
				"aria-label",
				"data-state",
				"data-value",
				"data-max"
			]);
		};
	}
});
// node_modules/reka-ui/dist/Progress/ProgressIndicator.js
var ProgressIndicator_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "ProgressIndicator",
	props: {
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false
		}
	},
	setup(__props) {
		const props = __props;
		const rootContext = injectProgressRootContext();
		useForwardExpose();
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), (0, vue_exports.mergeProps)(props, {
				"data-state": (0, vue_exports.unref)(rootContext).progressState.value,
				"data-value": (0, vue_exports.unref)(rootContext).modelValue?.value ?? void 0,
				"data-max": (0, vue_exports.unref)(rootContext).max.value
			}), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16, [
				"data-state",
				"data-value",
				"data-max"
			]);
		};
	}
});
// node_modules/reka-ui/dist/Toast/ToastAnnounceExclude.js
var ToastAnnounceExclude_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "ToastAnnounceExclude",
	props: {
		altText: {
			type: String,
			required: false
		},
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false
		}
	},
	setup(__props) {
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), {
				as: _ctx.as,
				"as-child": _ctx.asChild,
				"data-reka-toast-announce-exclude": "",
				"data-reka-toast-announce-alt": _ctx.altText || void 0
			}, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 8, [
				"as",
				"as-child",
				"data-reka-toast-announce-alt"
			]);
		};
	}
});
// node_modules/reka-ui/dist/Toast/ToastProvider.js
var [injectToastProviderContext, provideToastProviderContext] = /*#__PURE__*/ createContext("ToastProvider");
var ToastProvider_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	inheritAttrs: false,
	__name: "ToastProvider",
	props: {
		label: {
			type: String,
			required: false,
			default: "Notification"
		},
		duration: {
			type: Number,
			required: false,
			default: 5e3
		},
		disableSwipe: {
			type: Boolean,
			required: false
		},
		swipeDirection: {
			type: String,
			required: false,
			default: "right"
		},
		swipeThreshold: {
			type: Number,
			required: false,
			default: 50
		}
	},
	setup(__props) {
		const props = __props;
		const { label, duration, disableSwipe, swipeDirection, swipeThreshold } = (0, vue_exports.toRefs)(props);
		useCollection({ isProvider: true });
		const viewport = (0, vue_exports.ref)();
		const toastCount = (0, vue_exports.ref)(0);
		const isFocusedToastEscapeKeyDownRef = (0, vue_exports.ref)(false);
		const isClosePausedRef = (0, vue_exports.ref)(false);
		if (props.label && typeof props.label === "string" && !props.label.trim()) throw new Error("Invalid prop `label` supplied to `ToastProvider`. Expected non-empty `string`.");
		provideToastProviderContext({
			label,
			duration,
			disableSwipe,
			swipeDirection,
			swipeThreshold,
			toastCount,
			viewport,
			onViewportChange(el) {
				viewport.value = el;
			},
			onToastAdd() {
				toastCount.value++;
			},
			onToastRemove() {
				toastCount.value--;
			},
			isFocusedToastEscapeKeyDownRef,
			isClosePausedRef
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.renderSlot)(_ctx.$slots, "default");
		};
	}
});
// node_modules/reka-ui/dist/Toast/ToastAnnounce.js
var ToastAnnounce_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "ToastAnnounce",
	setup(__props) {
		const providerContext = injectToastProviderContext();
		const isAnnounced = useTimeout(1e3);
		const renderAnnounceText = (0, vue_exports.ref)(false);
		let raf1 = 0;
		let raf2 = 0;
		if (isClient) {
			raf1 = requestAnimationFrame(() => {
				raf2 = requestAnimationFrame(() => {
					renderAnnounceText.value = true;
				});
			});
			(0, vue_exports.onScopeDispose)(() => {
				cancelAnimationFrame(raf1);
				cancelAnimationFrame(raf2);
			});
		}
		return (_ctx, _cache) => {
			return (0, vue_exports.unref)(isAnnounced) || renderAnnounceText.value ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(VisuallyHidden_default), {
				key: 0,
				feature: "fully-hidden"
			}, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)((0, vue_exports.unref)(providerContext).label.value) + " ", 1), (0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			})) : (0, vue_exports.createCommentVNode)("v-if", true);
		};
	}
});
var VIEWPORT_PAUSE = "toast.viewportPause";
var VIEWPORT_RESUME = "toast.viewportResume";
function handleAndDispatchCustomEvent(name, handler, detail) {
	const currentTarget = detail.originalEvent.currentTarget;
	const event = new CustomEvent(name, {
		bubbles: false,
		cancelable: true,
		detail
	});
	if (handler) currentTarget.addEventListener(name, handler, { once: true });
	currentTarget.dispatchEvent(event);
}
function isDeltaInDirection(delta, direction, threshold = 0) {
	const deltaX = Math.abs(delta.x);
	const deltaY = Math.abs(delta.y);
	const isDeltaX = deltaX > deltaY;
	if (direction === "left" || direction === "right") return isDeltaX && deltaX > threshold;
	else return !isDeltaX && deltaY > threshold;
}
function isHTMLElement(node) {
	return node.nodeType === node.ELEMENT_NODE;
}
function getAnnounceTextContent(container) {
	const textContent = [];
	Array.from(container.childNodes).forEach((node) => {
		if (node.nodeType === node.TEXT_NODE && node.textContent) textContent.push(node.textContent);
		if (isHTMLElement(node)) {
			const isHidden = node.ariaHidden || node.hidden || node.style.display === "none";
			const isExcluded = node.dataset.rekaToastAnnounceExclude === "";
			if (!isHidden) if (isExcluded) {
				const altText = node.dataset.rekaToastAnnounceAlt;
				if (altText) textContent.push(altText);
			} else textContent.push(...getAnnounceTextContent(node));
		}
	});
	return textContent;
}
// node_modules/reka-ui/dist/Toast/ToastRootImpl.js
var [injectToastRootContext, provideToastRootContext] = /*#__PURE__*/ createContext("ToastRoot");
var ToastRootImpl_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	inheritAttrs: false,
	__name: "ToastRootImpl",
	props: {
		type: {
			type: String,
			required: false
		},
		open: {
			type: Boolean,
			required: false,
			default: false
		},
		duration: {
			type: Number,
			required: false
		},
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false,
			default: "li"
		}
	},
	emits: [
		"close",
		"escapeKeyDown",
		"pause",
		"resume",
		"swipeStart",
		"swipeMove",
		"swipeCancel",
		"swipeEnd"
	],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emits = __emit;
		const { forwardRef, currentElement } = useForwardExpose();
		const { CollectionItem } = useCollection();
		const providerContext = injectToastProviderContext();
		const pointerStartRef = (0, vue_exports.ref)(null);
		const swipeDeltaRef = (0, vue_exports.ref)(null);
		const duration = (0, vue_exports.computed)(() => typeof props.duration === "number" ? props.duration : providerContext.duration.value);
		const closeTimerStartTimeRef = (0, vue_exports.ref)(0);
		const closeTimerRemainingTimeRef = (0, vue_exports.ref)(duration.value);
		const closeTimerRef = (0, vue_exports.ref)(0);
		const remainingTime = (0, vue_exports.ref)(duration.value);
		const remainingRaf = useRafFn(() => {
			const elapsedTime = Date.now() - closeTimerStartTimeRef.value;
			remainingTime.value = Math.max(closeTimerRemainingTimeRef.value - elapsedTime, 0);
		}, { fpsLimit: 60 });
		function startTimer(duration$1) {
			if (duration$1 <= 0 || duration$1 === Number.POSITIVE_INFINITY) return;
			if (!isClient) return;
			window.clearTimeout(closeTimerRef.value);
			closeTimerStartTimeRef.value = Date.now();
			closeTimerRef.value = window.setTimeout(handleClose, duration$1);
		}
		function handleClose(event) {
			const isNonPointerEvent = event?.pointerType === "";
			if (currentElement.value?.contains(getActiveElement()) && isNonPointerEvent) providerContext.viewport.value?.focus();
			if (isNonPointerEvent) providerContext.isClosePausedRef.value = false;
			emits("close");
		}
		const announceTextContent = (0, vue_exports.computed)(() => currentElement.value ? getAnnounceTextContent(currentElement.value) : null);
		if (props.type && !["foreground", "background"].includes(props.type)) throw new Error("Invalid prop `type` supplied to `Toast`. Expected `foreground | background`.");
		(0, vue_exports.watchEffect)((cleanupFn) => {
			const viewport = providerContext.viewport.value;
			if (viewport) {
				const handleResume = () => {
					startTimer(closeTimerRemainingTimeRef.value);
					remainingRaf.resume();
					emits("resume");
				};
				const handlePause = () => {
					const elapsedTime = Date.now() - closeTimerStartTimeRef.value;
					closeTimerRemainingTimeRef.value = closeTimerRemainingTimeRef.value - elapsedTime;
					window.clearTimeout(closeTimerRef.value);
					remainingRaf.pause();
					emits("pause");
				};
				viewport.addEventListener(VIEWPORT_PAUSE, handlePause);
				viewport.addEventListener(VIEWPORT_RESUME, handleResume);
				cleanupFn(() => {
					viewport.removeEventListener(VIEWPORT_PAUSE, handlePause);
					viewport.removeEventListener(VIEWPORT_RESUME, handleResume);
				});
			}
		});
		(0, vue_exports.watch)(() => [props.open, duration.value], () => {
			closeTimerRemainingTimeRef.value = duration.value;
			if (props.open && !providerContext.isClosePausedRef.value) startTimer(duration.value);
		}, { immediate: true });
		onKeyStroke("Escape", (event) => {
			emits("escapeKeyDown", event);
			if (!event.defaultPrevented) {
				providerContext.isFocusedToastEscapeKeyDownRef.value = true;
				handleClose();
			}
		});
		(0, vue_exports.onMounted)(() => {
			providerContext.onToastAdd();
		});
		(0, vue_exports.onUnmounted)(() => {
			providerContext.onToastRemove();
		});
		provideToastRootContext({ onClose: handleClose });
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createElementBlock)(vue_exports.Fragment, null, [announceTextContent.value ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(ToastAnnounce_default, {
				key: 0,
				role: "alert",
				"aria-live": _ctx.type === "foreground" ? "assertive" : "polite"
			}, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createCommentVNode)("\n      Render each chunk as its own text node so screen readers get the\n      natural pause break between nodes (see comment in utils.ts).\n      Interpolating the array directly with `{{ announceTextContent }}`\n      would route through Vue's `toDisplayString`, which JSON-stringifies\n      arrays — the live region would then announce literal `[`, quotes\n      and commas instead of the toast title and description.\n    "), ((0, vue_exports.openBlock)(true), (0, vue_exports.createElementBlock)(vue_exports.Fragment, null, (0, vue_exports.renderList)(announceTextContent.value, (text, i) => {
					return (0, vue_exports.openBlock)(), (0, vue_exports.createElementBlock)(vue_exports.Fragment, { key: i }, [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)(text), 1)], 64);
				}), 128))]),
				_: 1
			}, 8, ["aria-live"])) : (0, vue_exports.createCommentVNode)("v-if", true), (0, vue_exports.unref)(providerContext).viewport.value ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(vue_exports.Teleport, {
				key: 1,
				to: (0, vue_exports.unref)(providerContext).viewport.value
			}, [(0, vue_exports.createVNode)((0, vue_exports.unref)(CollectionItem), null, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)((0, vue_exports.unref)(Primitive), (0, vue_exports.mergeProps)({
					ref: (0, vue_exports.unref)(forwardRef),
					tabindex: "0"
				}, _ctx.$attrs, {
					as: _ctx.as,
					"as-child": _ctx.asChild,
					"data-state": _ctx.open ? "open" : "closed",
					"data-swipe-direction": (0, vue_exports.unref)(providerContext).swipeDirection.value,
					style: (0, vue_exports.unref)(providerContext).disableSwipe.value ? void 0 : {
						userSelect: "none",
						touchAction: "none"
					},
					onPointerdown: _cache[0] || (_cache[0] = (0, vue_exports.withModifiers)((event) => {
						if ((0, vue_exports.unref)(providerContext).disableSwipe.value) return;
						pointerStartRef.value = {
							x: event.clientX,
							y: event.clientY
						};
					}, ["left"])),
					onPointermove: _cache[1] || (_cache[1] = (event) => {
						if ((0, vue_exports.unref)(providerContext).disableSwipe.value || !pointerStartRef.value) return;
						const x = event.clientX - pointerStartRef.value.x;
						const y = event.clientY - pointerStartRef.value.y;
						const hasSwipeMoveStarted = Boolean(swipeDeltaRef.value);
						const isHorizontalSwipe = ["left", "right"].includes((0, vue_exports.unref)(providerContext).swipeDirection.value);
						const clamp = ["left", "up"].includes((0, vue_exports.unref)(providerContext).swipeDirection.value) ? Math.min : Math.max;
						const clampedX = isHorizontalSwipe ? clamp(0, x) : 0;
						const clampedY = !isHorizontalSwipe ? clamp(0, y) : 0;
						const moveStartBuffer = event.pointerType === "touch" ? 10 : 2;
						const delta = {
							x: clampedX,
							y: clampedY
						};
						const eventDetail = {
							originalEvent: event,
							delta
						};
						if (hasSwipeMoveStarted) {
							swipeDeltaRef.value = delta;
							(0, vue_exports.unref)(handleAndDispatchCustomEvent)((0, vue_exports.unref)("toast.swipeMove"), (ev) => emits("swipeMove", ev), eventDetail);
						} else if ((0, vue_exports.unref)(isDeltaInDirection)(delta, (0, vue_exports.unref)(providerContext).swipeDirection.value, moveStartBuffer)) {
							swipeDeltaRef.value = delta;
							(0, vue_exports.unref)(handleAndDispatchCustomEvent)((0, vue_exports.unref)("toast.swipeStart"), (ev) => emits("swipeStart", ev), eventDetail);
							event.target.setPointerCapture(event.pointerId);
						} else if (Math.abs(x) > moveStartBuffer || Math.abs(y) > moveStartBuffer) pointerStartRef.value = null;
					}),
					onPointerup: _cache[2] || (_cache[2] = (event) => {
						if ((0, vue_exports.unref)(providerContext).disableSwipe.value) return;
						const delta = swipeDeltaRef.value;
						const target = event.target;
						if (target.hasPointerCapture(event.pointerId)) target.releasePointerCapture(event.pointerId);
						swipeDeltaRef.value = null;
						pointerStartRef.value = null;
						if (delta) {
							const toast = event.currentTarget;
							const eventDetail = {
								originalEvent: event,
								delta
							};
							if ((0, vue_exports.unref)(isDeltaInDirection)(delta, (0, vue_exports.unref)(providerContext).swipeDirection.value, (0, vue_exports.unref)(providerContext).swipeThreshold.value)) (0, vue_exports.unref)(handleAndDispatchCustomEvent)((0, vue_exports.unref)("toast.swipeEnd"), (ev) => emits("swipeEnd", ev), eventDetail);
							else (0, vue_exports.unref)(handleAndDispatchCustomEvent)((0, vue_exports.unref)("toast.swipeCancel"), (ev) => emits("swipeCancel", ev), eventDetail);
							toast?.addEventListener("click", (event$1) => event$1.preventDefault(), { once: true });
						}
					})
				}), {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default", {
						remaining: remainingTime.value,
						duration: duration.value
					})]),
					_: 3
				}, 16, [
					"as",
					"as-child",
					"data-state",
					"data-swipe-direction",
					"style"
				])]),
				_: 3
			})], 8, ["to"])) : (0, vue_exports.createCommentVNode)("v-if", true)], 64);
		};
	}
});
// node_modules/reka-ui/dist/Toast/ToastClose.js
var ToastClose_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "ToastClose",
	props: {
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false,
			default: "button"
		}
	},
	setup(__props) {
		const props = __props;
		const rootContext = injectToastRootContext();
		const { forwardRef } = useForwardExpose();
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(ToastAnnounceExclude_default, { "as-child": "" }, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)((0, vue_exports.unref)(Primitive), (0, vue_exports.mergeProps)(props, {
					ref: (0, vue_exports.unref)(forwardRef),
					type: _ctx.as === "button" ? "button" : void 0,
					onClick: (0, vue_exports.unref)(rootContext).onClose
				}), {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
					_: 3
				}, 16, ["type", "onClick"])]),
				_: 3
			});
		};
	}
});
// node_modules/reka-ui/dist/Toast/ToastAction.js
var ToastAction_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "ToastAction",
	props: {
		altText: {
			type: String,
			required: true
		},
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false
		}
	},
	setup(__props) {
		if (!__props.altText) throw new Error("Missing prop `altText` expected on `ToastAction`");
		const { forwardRef } = useForwardExpose();
		return (_ctx, _cache) => {
			return _ctx.altText ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(ToastAnnounceExclude_default, {
				key: 0,
				"alt-text": _ctx.altText,
				"as-child": ""
			}, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)(ToastClose_default, {
					ref: (0, vue_exports.unref)(forwardRef),
					as: _ctx.as,
					"as-child": _ctx.asChild
				}, {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
					_: 3
				}, 8, ["as", "as-child"])]),
				_: 3
			}, 8, ["alt-text"])) : (0, vue_exports.createCommentVNode)("v-if", true);
		};
	}
});
// node_modules/reka-ui/dist/Toast/ToastDescription.js
var ToastDescription_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "ToastDescription",
	props: {
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false
		}
	},
	setup(__props) {
		const props = __props;
		useForwardExpose();
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), (0, vue_exports.normalizeProps)((0, vue_exports.guardReactiveProps)(props)), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16);
		};
	}
});
// node_modules/reka-ui/dist/Toast/ToastPortal.js
var ToastPortal_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "ToastPortal",
	props: {
		to: {
			type: null,
			required: false
		},
		disabled: {
			type: Boolean,
			required: false
		},
		defer: {
			type: Boolean,
			required: false
		},
		forceMount: {
			type: Boolean,
			required: false
		}
	},
	setup(__props) {
		const props = __props;
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Teleport_default), (0, vue_exports.normalizeProps)((0, vue_exports.guardReactiveProps)(props)), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16);
		};
	}
});
// node_modules/reka-ui/dist/Toast/ToastRoot.js
var ToastRoot_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "ToastRoot",
	props: {
		defaultOpen: {
			type: Boolean,
			required: false,
			default: true
		},
		forceMount: {
			type: Boolean,
			required: false
		},
		type: {
			type: String,
			required: false,
			default: "foreground"
		},
		open: {
			type: Boolean,
			required: false,
			default: void 0
		},
		duration: {
			type: Number,
			required: false
		},
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false,
			default: "li"
		}
	},
	emits: [
		"escapeKeyDown",
		"pause",
		"resume",
		"swipeStart",
		"swipeMove",
		"swipeCancel",
		"swipeEnd",
		"update:open"
	],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emits = __emit;
		const { forwardRef } = useForwardExpose();
		const open = useVModel(props, "open", emits, {
			defaultValue: props.defaultOpen,
			passive: props.open === void 0
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Presence_default), { present: _ctx.forceMount || (0, vue_exports.unref)(open) }, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)(ToastRootImpl_default, (0, vue_exports.mergeProps)({
					ref: (0, vue_exports.unref)(forwardRef),
					open: (0, vue_exports.unref)(open),
					type: _ctx.type,
					as: _ctx.as,
					"as-child": _ctx.asChild,
					duration: _ctx.duration
				}, _ctx.$attrs, {
					onClose: _cache[0] || (_cache[0] = ($event) => open.value = false),
					onPause: _cache[1] || (_cache[1] = ($event) => emits("pause")),
					onResume: _cache[2] || (_cache[2] = ($event) => emits("resume")),
					onEscapeKeyDown: _cache[3] || (_cache[3] = ($event) => emits("escapeKeyDown", $event)),
					onSwipeStart: _cache[4] || (_cache[4] = (event) => {
						emits("swipeStart", event);
						if (!event.defaultPrevented) event.currentTarget.setAttribute("data-swipe", "start");
					}),
					onSwipeMove: _cache[5] || (_cache[5] = (event) => {
						emits("swipeMove", event);
						if (!event.defaultPrevented) {
							const { x, y } = event.detail.delta;
							const target = event.currentTarget;
							target.setAttribute("data-swipe", "move");
							target.style.setProperty("--reka-toast-swipe-move-x", `${x}px`);
							target.style.setProperty("--reka-toast-swipe-move-y", `${y}px`);
						}
					}),
					onSwipeCancel: _cache[6] || (_cache[6] = (event) => {
						emits("swipeCancel", event);
						if (!event.defaultPrevented) {
							const target = event.currentTarget;
							target.setAttribute("data-swipe", "cancel");
							target.style.removeProperty("--reka-toast-swipe-move-x");
							target.style.removeProperty("--reka-toast-swipe-move-y");
							target.style.removeProperty("--reka-toast-swipe-end-x");
							target.style.removeProperty("--reka-toast-swipe-end-y");
						}
					}),
					onSwipeEnd: _cache[7] || (_cache[7] = (event) => {
						emits("swipeEnd", event);
						if (!event.defaultPrevented) {
							const { x, y } = event.detail.delta;
							const target = event.currentTarget;
							target.setAttribute("data-swipe", "end");
							target.style.removeProperty("--reka-toast-swipe-move-x");
							target.style.removeProperty("--reka-toast-swipe-move-y");
							target.style.setProperty("--reka-toast-swipe-end-x", `${x}px`);
							target.style.setProperty("--reka-toast-swipe-end-y", `${y}px`);
							open.value = false;
						}
					})
				}), {
					default: (0, vue_exports.withCtx)(({ remaining, duration: _duration }) => [(0, vue_exports.renderSlot)(_ctx.$slots, "default", {
						remaining,
						duration: _duration,
						open: (0, vue_exports.unref)(open)
					})]),
					_: 3
				}, 16, [
					"open",
					"type",
					"as",
					"as-child",
					"duration"
				])]),
				_: 3
			}, 8, ["present"]);
		};
	}
});
// node_modules/reka-ui/dist/Toast/ToastTitle.js
var ToastTitle_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "ToastTitle",
	props: {
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false
		}
	},
	setup(__props) {
		const props = __props;
		useForwardExpose();
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), (0, vue_exports.normalizeProps)((0, vue_exports.guardReactiveProps)(props)), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16);
		};
	}
});
// node_modules/reka-ui/dist/Toast/FocusProxy.js
var FocusProxy_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "FocusProxy",
	emits: ["focusFromOutsideViewport"],
	setup(__props, { emit: __emit }) {
		const emits = __emit;
		const providerContext = injectToastProviderContext();
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(VisuallyHidden_default), {
				tabindex: "0",
				style: { "position": "fixed" },
				onFocus: _cache[0] || (_cache[0] = (event) => {
					const prevFocusedElement = event.relatedTarget;
					if (!(0, vue_exports.unref)(providerContext).viewport.value?.contains(prevFocusedElement)) emits("focusFromOutsideViewport");
				})
			}, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			});
		};
	}
});
// node_modules/reka-ui/dist/Toast/ToastViewport.js
var ToastViewport_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	inheritAttrs: false,
	__name: "ToastViewport",
	props: {
		hotkey: {
			type: Array,
			required: false,
			default: () => ["F8"]
		},
		label: {
			type: [String, Function],
			required: false,
			default: "Notifications ({hotkey})"
		},
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false,
			default: "ol"
		}
	},
	setup(__props) {
		const { hotkey, label } = (0, vue_exports.toRefs)(__props);
		const { forwardRef, currentElement } = useForwardExpose();
		const { CollectionSlot, getItems } = useCollection();
		const providerContext = injectToastProviderContext();
		const hasToasts = (0, vue_exports.computed)(() => providerContext.toastCount.value > 0);
		const headFocusProxyRef = (0, vue_exports.ref)();
		const tailFocusProxyRef = (0, vue_exports.ref)();
		const KEY_RE = /Key/g;
		const DIGIT_RE = /Digit/g;
		const hotkeyMessage = (0, vue_exports.computed)(() => hotkey.value.join("+").replace(KEY_RE, "").replace(DIGIT_RE, ""));
		onKeyStroke(hotkey.value, () => {
			currentElement.value.focus();
		});
		(0, vue_exports.onMounted)(() => {
			providerContext.onViewportChange(currentElement.value);
		});
		(0, vue_exports.watchEffect)((cleanupFn) => {
			const viewport = currentElement.value;
			if (hasToasts.value && viewport) {
				const handlePause = () => {
					if (!providerContext.isClosePausedRef.value) {
						const pauseEvent = new CustomEvent(VIEWPORT_PAUSE);
						viewport.dispatchEvent(pauseEvent);
						providerContext.isClosePausedRef.value = true;
					}
				};
				const handleResume = () => {
					if (providerContext.isClosePausedRef.value) {
						const resumeEvent = new CustomEvent(VIEWPORT_RESUME);
						viewport.dispatchEvent(resumeEvent);
						providerContext.isClosePausedRef.value = false;
					}
				};
				const handleFocusOutResume = (event) => {
					if (!viewport.contains(event.relatedTarget)) handleResume();
				};
				const handlePointerLeaveResume = () => {
					if (!viewport.contains(getActiveElement())) handleResume();
				};
				const handleKeyDown = (event) => {
					const isMetaKey = event.altKey || event.ctrlKey || event.metaKey;
					if (event.key === "Tab" && !isMetaKey) {
						const focusedElement = getActiveElement();
						const isTabbingBackwards = event.shiftKey;
						if (event.target === viewport && isTabbingBackwards) {
							headFocusProxyRef.value?.focus();
							return;
						}
						const sortedCandidates = getSortedTabbableCandidates({ tabbingDirection: isTabbingBackwards ? "backwards" : "forwards" });
						const index = sortedCandidates.findIndex((candidate) => candidate === focusedElement);
						if (focusFirst(sortedCandidates.slice(index + 1))) event.preventDefault();
						else isTabbingBackwards ? headFocusProxyRef.value?.focus() : tailFocusProxyRef.value?.focus();
					}
				};
				viewport.addEventListener("focusin", handlePause);
				viewport.addEventListener("focusout", handleFocusOutResume);
				viewport.addEventListener("pointermove", handlePause);
				viewport.addEventListener("pointerleave", handlePointerLeaveResume);
				viewport.addEventListener("keydown", handleKeyDown);
				window.addEventListener("blur", handlePause);
				window.addEventListener("focus", handleResume);
				cleanupFn(() => {
					viewport.removeEventListener("focusin", handlePause);
					viewport.removeEventListener("focusout", handleFocusOutResume);
					viewport.removeEventListener("pointermove", handlePause);
					viewport.removeEventListener("pointerleave", handlePointerLeaveResume);
					viewport.removeEventListener("keydown", handleKeyDown);
					window.removeEventListener("blur", handlePause);
					window.removeEventListener("focus", handleResume);
				});
			}
		});
		function getSortedTabbableCandidates({ tabbingDirection }) {
			const tabbableCandidates = getItems().map((i) => i.ref).map((toastNode) => {
				const toastTabbableCandidates = [toastNode, ...getTabbableCandidates(toastNode)];
				return tabbingDirection === "forwards" ? toastTabbableCandidates : toastTabbableCandidates.reverse();
			});
			return (tabbingDirection === "forwards" ? tabbableCandidates.reverse() : tabbableCandidates).flat();
		}
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(DismissableLayerBranch_default), {
				role: "region",
				"aria-label": typeof (0, vue_exports.unref)(label) === "string" ? (0, vue_exports.unref)(label).replace("{hotkey}", hotkeyMessage.value) : (0, vue_exports.unref)(label)(hotkeyMessage.value),
				tabindex: "-1",
				style: (0, vue_exports.normalizeStyle)({ pointerEvents: hasToasts.value ? void 0 : "none" })
			}, {
				default: (0, vue_exports.withCtx)(() => [
					hasToasts.value ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(FocusProxy_default, {
						key: 0,
						ref: (node) => {
							if (!node) return void 0;
							headFocusProxyRef.value = (0, vue_exports.unref)(unrefElement)(node);
						},
						onFocusFromOutsideViewport: _cache[0] || (_cache[0] = () => {
							const tabbableCandidates = getSortedTabbableCandidates({ tabbingDirection: "forwards" });
							(0, vue_exports.unref)(focusFirst)(tabbableCandidates);
						})
					}, null, 512)) : (0, vue_exports.createCommentVNode)("v-if", true),
					(0, vue_exports.createVNode)((0, vue_exports.unref)(CollectionSlot), null, {
						default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)((0, vue_exports.unref)(Primitive), (0, vue_exports.mergeProps)({
							ref: (0, vue_exports.unref)(forwardRef),
							tabindex: "-1",
							as: _ctx.as,
							"as-child": _ctx.asChild
						}, _ctx.$attrs), {
							default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
							_: 3
						}, 16, ["as", "as-child"])]),
						_: 3
					}),
					hasToasts.value ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(FocusProxy_default, {
						key: 1,
						ref: (node) => {
							if (!node) return void 0;
							tailFocusProxyRef.value = (0, vue_exports.unref)(unrefElement)(node);
						},
						onFocusFromOutsideViewport: _cache[1] || (_cache[1] = () => {
							const tabbableCandidates = getSortedTabbableCandidates({ tabbingDirection: "backwards" });
							(0, vue_exports.unref)(focusFirst)(tabbableCandidates);
						})
					}, null, 512)) : (0, vue_exports.createCommentVNode)("v-if", true)
				]),
				_: 3
			}, 8, ["aria-label", "style"]);
		};
	}
});
// node_modules/reka-ui/dist/Tooltip/TooltipProvider.js
var [injectTooltipProviderContext, provideTooltipProviderContext] = /*#__PURE__*/ createContext("TooltipProvider");
var TooltipProvider_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	inheritAttrs: false,
	__name: "TooltipProvider",
	props: {
		delayDuration: {
			type: Number,
			required: false,
			default: 700
		},
		skipDelayDuration: {
			type: Number,
			required: false,
			default: 300
		},
		disableHoverableContent: {
			type: Boolean,
			required: false,
			default: false
		},
		disableClosingTrigger: {
			type: Boolean,
			required: false
		},
		disabled: {
			type: Boolean,
			required: false
		},
		ignoreNonKeyboardFocus: {
			type: Boolean,
			required: false,
			default: false
		},
		content: {
			type: Object,
			required: false
		}
	},
	setup(__props) {
		const { delayDuration, skipDelayDuration, disableHoverableContent, disableClosingTrigger, ignoreNonKeyboardFocus, disabled, content } = (0, vue_exports.toRefs)(__props);
		useForwardExpose();
		const isOpenDelayed = (0, vue_exports.ref)(true);
		const isPointerInTransitRef = (0, vue_exports.ref)(false);
		const { start: startTimer, stop: clearTimer } = useTimeoutFn(() => {
			isOpenDelayed.value = true;
		}, skipDelayDuration, { immediate: false });
		provideTooltipProviderContext({
			isOpenDelayed,
			delayDuration,
			onOpen() {
				clearTimer();
				isOpenDelayed.value = false;
			},
			onClose() {
				startTimer();
			},
			isPointerInTransitRef,
			disableHoverableContent,
			disableClosingTrigger,
			disabled,
			ignoreNonKeyboardFocus,
			content
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.renderSlot)(_ctx.$slots, "default");
		};
	}
});
// node_modules/@nuxt/ui/dist/runtime/composables/usePortal.js
var portalTargetInjectionKey = Symbol("nuxt-ui.portal-target");
function usePortal(portal) {
	const globalPortal = (0, vue_exports.inject)(portalTargetInjectionKey, void 0);
	const value = (0, vue_exports.computed)(() => portal.value === true ? globalPortal?.value : portal.value);
	const disabled = (0, vue_exports.computed)(() => typeof value.value === "boolean" ? !value.value : false);
	const to = (0, vue_exports.computed)(() => typeof value.value === "boolean" ? "body" : value.value);
	return (0, vue_exports.computed)(() => ({
		to: to.value,
		disabled: disabled.value
	}));
}
// node_modules/@nuxt/ui/dist/runtime/composables/useToast.js
var toastMaxInjectionKey = Symbol("nuxt-ui.toast-max");
function useToast() {
	const toasts = useState("toasts", () => []);
	const max = (0, vue_exports.inject)(toastMaxInjectionKey, void 0);
	const running = (0, vue_exports.ref)(false);
	const queue = [];
	const generateId = () => `${Date.now()}-${Math.random().toString(36).slice(2, 9)}`;
	function mergeDuplicate(index, toast) {
		toasts.value[index] = {
			...toasts.value[index],
			...toast,
			_duplicate: (toasts.value[index]._duplicate || 0) + 1
		};
	}
	async function processQueue() {
		if (running.value || queue.length === 0) return;
		running.value = true;
		while (queue.length > 0) {
			await (0, vue_exports.nextTick)();
			const toast = queue.shift();
			const maxValue = max?.value ?? 5;
			if (maxValue <= 0) {
				if (toasts.value.length) toasts.value = [];
				continue;
			}
			const existingIndex = toasts.value.findIndex((t) => t.id === toast.id);
			if (existingIndex !== -1) {
				mergeDuplicate(existingIndex, toast);
				continue;
			}
			toasts.value = [...toasts.value, toast].slice(-maxValue);
		}
		running.value = false;
	}
	function add(toast) {
		const body = {
			id: generateId(),
			open: true,
			...toast
		};
		const existingIndex = toasts.value.findIndex((t) => t.id === body.id);
		if (existingIndex !== -1) {
			mergeDuplicate(existingIndex, body);
			return body;
		}
		queue.push(body);
		processQueue();
		return body;
	}
	function update(id, toast) {
		const index = toasts.value.findIndex((t) => t.id === id);
		if (index !== -1) {
			toasts.value[index] = {
				...toasts.value[index],
				...toast,
				duration: toast.duration,
				open: true,
				_updated: true
			};
			(0, vue_exports.nextTick)(() => {
				const i = toasts.value.findIndex((t) => t.id === id);
				if (i !== -1 && toasts.value[i]._updated) toasts.value[i] = {
					...toasts.value[i],
					_updated: void 0
				};
			});
		}
	}
	function remove(id) {
		const index = toasts.value.findIndex((t) => t.id === id);
		if (index !== -1 && toasts.value[index]._updated) return;
		if (index !== -1) toasts.value[index] = {
			...toasts.value[index],
			open: false
		};
		setTimeout(() => {
			toasts.value = toasts.value.filter((t) => t.id !== id);
		}, 200);
	}
	function clear() {
		toasts.value = [];
	}
	return {
		toasts,
		add,
		update,
		remove,
		clear
	};
}
// virtual:nuxt-ui-templates/ui/progress.ts
var progress_default = {
	"slots": {
		"root": "gap-2",
		"base": "relative overflow-hidden rounded-full bg-accented",
		"indicator": "rounded-full size-full transition-transform duration-200 ease-out motion-reduce:transition-none motion-reduce:data-[state=indeterminate]:animate-pulse",
		"status": "flex text-dimmed duration-200 ease-out motion-reduce:transition-none",
		"steps": "grid items-end",
		"step": "truncate text-end row-start-1 col-start-1 transition-opacity ease-out"
	},
	"variants": {
		"animation": {
			"carousel": "",
			"carousel-inverse": "",
			"swing": "",
			"elastic": ""
		},
		"color": {
			"primary": {
				"indicator": "bg-primary",
				"steps": "text-primary"
			},
			"secondary": {
				"indicator": "bg-secondary",
				"steps": "text-secondary"
			},
			"success": {
				"indicator": "bg-success",
				"steps": "text-success"
			},
			"info": {
				"indicator": "bg-info",
				"steps": "text-info"
			},
			"warning": {
				"indicator": "bg-warning",
				"steps": "text-warning"
			},
			"error": {
				"indicator": "bg-error",
				"steps": "text-error"
			},
			"neutral": {
				"indicator": "bg-inverted",
				"steps": "text-highlighted"
			}
		},
		"size": {
			"2xs": {
				"status": "text-xs",
				"steps": "text-xs"
			},
			"xs": {
				"status": "text-xs",
				"steps": "text-xs"
			},
			"sm": {
				"status": "text-sm",
				"steps": "text-sm"
			},
			"md": {
				"status": "text-sm",
				"steps": "text-sm"
			},
			"lg": {
				"status": "text-sm",
				"steps": "text-sm"
			},
			"xl": {
				"status": "text-base",
				"steps": "text-base"
			},
			"2xl": {
				"status": "text-base",
				"steps": "text-base"
			}
		},
		"step": {
			"active": { "step": "opacity-100" },
			"first": { "step": "opacity-100 text-muted" },
			"other": { "step": "opacity-0" },
			"last": { "step": "" }
		},
		"orientation": {
			"horizontal": {
				"root": "w-full flex flex-col",
				"base": "w-full",
				"status": "flex-row items-center justify-end w-(--percent) min-w-fit transition-[width]"
			},
			"vertical": {
				"root": "h-full flex flex-row-reverse",
				"base": "h-full",
				"status": "flex-col justify-end h-(--percent) min-h-fit transition-[height]"
			}
		},
		"inverted": { "true": { "status": "self-end" } }
	},
	"compoundVariants": [
		{
			"inverted": true,
			"orientation": "horizontal",
			"class": {
				"step": "text-start",
				"status": "flex-row-reverse"
			}
		},
		{
			"inverted": true,
			"orientation": "vertical",
			"class": {
				"steps": "items-start",
				"status": "flex-col-reverse"
			}
		},
		{
			"orientation": "horizontal",
			"size": "2xs",
			"class": "h-px"
		},
		{
			"orientation": "horizontal",
			"size": "xs",
			"class": "h-0.5"
		},
		{
			"orientation": "horizontal",
			"size": "sm",
			"class": "h-1"
		},
		{
			"orientation": "horizontal",
			"size": "md",
			"class": "h-2"
		},
		{
			"orientation": "horizontal",
			"size": "lg",
			"class": "h-3"
		},
		{
			"orientation": "horizontal",
			"size": "xl",
			"class": "h-4"
		},
		{
			"orientation": "horizontal",
			"size": "2xl",
			"class": "h-5"
		},
		{
			"orientation": "vertical",
			"size": "2xs",
			"class": "w-px"
		},
		{
			"orientation": "vertical",
			"size": "xs",
			"class": "w-0.5"
		},
		{
			"orientation": "vertical",
			"size": "sm",
			"class": "w-1"
		},
		{
			"orientation": "vertical",
			"size": "md",
			"class": "w-2"
		},
		{
			"orientation": "vertical",
			"size": "lg",
			"class": "w-3"
		},
		{
			"orientation": "vertical",
			"size": "xl",
			"class": "w-4"
		},
		{
			"orientation": "vertical",
			"size": "2xl",
			"class": "w-5"
		},
		{
			"orientation": "horizontal",
			"animation": "carousel",
			"class": { "indicator": "motion-safe:data-[state=indeterminate]:animate-[carousel_2s_linear_infinite] motion-safe:data-[state=indeterminate]:rtl:animate-[carousel-rtl_2s_linear_infinite]" }
		},
		{
			"orientation": "vertical",
			"animation": "carousel",
			"class": { "indicator": "motion-safe:data-[state=indeterminate]:animate-[carousel-vertical_2s_linear_infinite]" }
		},
		{
			"orientation": "horizontal",
			"animation": "carousel-inverse",
			"class": { "indicator": "motion-safe:data-[state=indeterminate]:animate-[carousel-inverse_2s_linear_infinite] motion-safe:data-[state=indeterminate]:rtl:animate-[carousel-inverse-rtl_2s_linear_infinite]" }
		},
		{
			"orientation": "vertical",
			"animation": "carousel-inverse",
			"class": { "indicator": "motion-safe:data-[state=indeterminate]:animate-[carousel-inverse-vertical_2s_linear_infinite]" }
		},
		{
			"orientation": "horizontal",
			"animation": "swing",
			"class": { "indicator": "motion-safe:data-[state=indeterminate]:animate-[swing_2s_var(--ease-in-out)_infinite]" }
		},
		{
			"orientation": "vertical",
			"animation": "swing",
			"class": { "indicator": "motion-safe:data-[state=indeterminate]:animate-[swing-vertical_2s_var(--ease-in-out)_infinite]" }
		},
		{
			"orientation": "horizontal",
			"animation": "elastic",
			"class": { "indicator": "relative motion-safe:data-[state=indeterminate]:animate-[elastic_2s_var(--ease-in-out)_infinite]" }
		},
		{
			"orientation": "vertical",
			"animation": "elastic",
			"class": { "indicator": "relative motion-safe:data-[state=indeterminate]:animate-[elastic-vertical_2s_var(--ease-in-out)_infinite]" }
		}
	],
	"defaultVariants": {
		"animation": "carousel",
		"color": "primary",
		"size": "md"
	}
};
// node_modules/@nuxt/ui/dist/runtime/components/Progress.vue
var _sfc_main$5 = {
	__name: "Progress",
	props: {
		as: {
			type: null,
			required: false
		},
		max: {
			type: [Number, Array],
			required: false
		},
		status: {
			type: Boolean,
			required: false
		},
		inverted: {
			type: Boolean,
			required: false,
			default: false
		},
		size: {
			type: null,
			required: false
		},
		color: {
			type: null,
			required: false
		},
		orientation: {
			type: null,
			required: false,
			default: "horizontal"
		},
		animation: {
			type: null,
			required: false
		},
		class: {
			type: null,
			required: false
		},
		ui: {
			type: Object,
			required: false
		},
		getValueLabel: {
			type: Function,
			required: false
		},
		getValueText: {
			type: Function,
			required: false
		},
		modelValue: {
			type: [Number, null],
			required: false,
			default: null
		}
	},
	emits: ["update:modelValue", "update:max"],
	setup(__props, { expose: __expose, emit: __emit }) {
		__expose();
		const _props = __props;
		const emits = __emit;
		const slots = (0, vue_exports.useSlots)();
		const props = useComponentProps("progress", _props);
		const { dir } = useLocale();
		const appConfig = useAppConfig();
		const rootProps = useForwardProps(reactivePick(props, "getValueLabel", "getValueText", "modelValue"), emits);
		const isIndeterminate = (0, vue_exports.computed)(() => rootProps.value.modelValue === null);
		const hasSteps = (0, vue_exports.computed)(() => Array.isArray(props.max));
		const realMax = (0, vue_exports.computed)(() => {
			if (isIndeterminate.value || !props.max) return;
			if (Array.isArray(props.max)) return props.max.length - 1;
			return Number(props.max);
		});
		const percent = (0, vue_exports.computed)(() => {
			if (isIndeterminate.value) return;
			switch (true) {
				case rootProps.value.modelValue < 0: return 0;
				case rootProps.value.modelValue > (realMax.value ?? 100): return 100;
				default: return Math.round(rootProps.value.modelValue / (realMax.value ?? 100) * 100);
			}
		});
		const indicatorStyle = (0, vue_exports.computed)(() => {
			if (percent.value === void 0) return;
			if (props.orientation === "vertical") return { transform: `translateY(${props.inverted ? "" : "-"}${100 - percent.value}%)` };
			else if (dir.value === "rtl") return { transform: `translateX(${props.inverted ? "-" : ""}${100 - percent.value}%)` };
			else return { transform: `translateX(${props.inverted ? "" : "-"}${100 - percent.value}%)` };
		});
		const statusStyle = (0, vue_exports.computed)(() => ({ "--percent": `${Math.max(percent.value ?? 0, 0)}%` }));
		function isActive(index) {
			return index === Number(props.modelValue);
		}
		function isFirst(index) {
			return index === 0;
		}
		function isLast(index) {
			return index === realMax.value;
		}
		function stepVariant(index) {
			index = Number(index);
			if (isActive(index) && !isFirst(index)) return "active";
			if (isFirst(index) && isActive(index)) return "first";
			if (isLast(index) && isActive(index)) return "last";
			return "other";
		}
		const ui = (0, vue_exports.computed)(() => tv({
			extend: progress_default,
			...appConfig.ui?.progress || {}
		})({
			animation: props.animation,
			size: props.size,
			color: props.color,
			orientation: props.orientation,
			inverted: props.inverted
		}));
		const themeColors = (0, vue_exports.computed)(() => Object.keys({
			...progress_default.variants?.color,
			...appConfig.ui?.progress?.variants?.color
		}));
		const __returned__ = {
			_props,
			emits,
			slots,
			props,
			dir,
			appConfig,
			rootProps,
			isIndeterminate,
			hasSteps,
			realMax,
			percent,
			indicatorStyle,
			statusStyle,
			isActive,
			isFirst,
			isLast,
			stepVariant,
			ui,
			themeColors,
			customColor: (0, vue_exports.computed)(() => props.color && !themeColors.value.includes(props.color) ? props.color : void 0),
			get theme() {
				return progress_default;
			},
			computed: vue_exports.computed,
			get Primitive() {
				return Primitive;
			},
			get ProgressRoot() {
				return ProgressRoot_default;
			},
			get ProgressIndicator() {
				return ProgressIndicator_default;
			},
			get useForwardProps() {
				return useForwardProps;
			},
			get reactivePick() {
				return reactivePick;
			},
			get useAppConfig() {
				return useAppConfig;
			},
			get useComponentProps() {
				return useComponentProps;
			},
			get useLocale() {
				return useLocale;
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
function _sfc_ssrRender$5(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push((0, server_renderer_exports.ssrRenderComponent)($setup["Primitive"], (0, vue_exports.mergeProps)({
		as: $setup.props.as,
		"data-orientation": $setup.props.orientation,
		"data-slot": "root",
		class: $setup.ui.root({ class: [$setup.props.ui?.root, $setup.props.class] })
	}, _attrs), {
		default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
			if (_push) {
				if (!$setup.isIndeterminate && ($setup.props.status || !!$setup.slots.status)) {
					_push(`<div data-slot="status" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.status({ class: $setup.props.ui?.status }))}" style="${(0, server_renderer_exports.ssrRenderStyle)($setup.statusStyle)}"${_scopeId}>`);
					(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "status", { percent: $setup.percent }, () => {
						_push(`${(0, server_renderer_exports.ssrInterpolate)($setup.percent)}% `);
					}, _push, _parent, _scopeId);
					_push(`</div>`);
				} else _push(`<!---->`);
				_push((0, server_renderer_exports.ssrRenderComponent)($setup["ProgressRoot"], (0, vue_exports.mergeProps)($setup.rootProps, {
					max: $setup.realMax,
					"data-slot": "base",
					class: $setup.ui.base({ class: $setup.props.ui?.base }),
					style: { "transform": "translateZ(0)" }
				}), {
					default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
						if (_push) _push((0, server_renderer_exports.ssrRenderComponent)($setup["ProgressIndicator"], {
							"data-slot": "indicator",
							class: $setup.ui.indicator({ class: $setup.props.ui?.indicator }),
							style: [$setup.indicatorStyle, $setup.customColor ? { backgroundColor: $setup.customColor } : void 0]
						}, null, _parent, _scopeId));
						else return [(0, vue_exports.createVNode)($setup["ProgressIndicator"], {
							"data-slot": "indicator",
							class: $setup.ui.indicator({ class: $setup.props.ui?.indicator }),
							style: [$setup.indicatorStyle, $setup.customColor ? { backgroundColor: $setup.customColor } : void 0]
						}, null, 8, ["class", "style"])];
					}),
					_: 1
				}, _parent, _scopeId));
				if ($setup.hasSteps) {
					_push(`<div data-slot="steps" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.steps({ class: $setup.props.ui?.steps }))}" style="${(0, server_renderer_exports.ssrRenderStyle)($setup.customColor ? { color: $setup.customColor } : void 0)}"${_scopeId}><!--[-->`);
					(0, server_renderer_exports.ssrRenderList)($setup.props.max, (step, index) => {
						_push(`<div data-slot="step" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.step({
							class: $setup.props.ui?.step,
							step: $setup.stepVariant(index)
						}))}"${_scopeId}>`);
						(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, `step-${index}`, { step }, () => {
							_push(`${(0, server_renderer_exports.ssrInterpolate)(step)}`);
						}, _push, _parent, _scopeId);
						_push(`</div>`);
					});
					_push(`<!--]--></div>`);
				} else _push(`<!---->`);
			} else return [
				!$setup.isIndeterminate && ($setup.props.status || !!$setup.slots.status) ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
					key: 0,
					"data-slot": "status",
					class: $setup.ui.status({ class: $setup.props.ui?.status }),
					style: $setup.statusStyle
				}, [(0, vue_exports.renderSlot)(_ctx.$slots, "status", { percent: $setup.percent }, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.percent) + "% ", 1)])], 6)) : (0, vue_exports.createCommentVNode)("", true),
				(0, vue_exports.createVNode)($setup["ProgressRoot"], (0, vue_exports.mergeProps)($setup.rootProps, {
					max: $setup.realMax,
					"data-slot": "base",
					class: $setup.ui.base({ class: $setup.props.ui?.base }),
					style: { "transform": "translateZ(0)" }
				}), {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ProgressIndicator"], {
						"data-slot": "indicator",
						class: $setup.ui.indicator({ class: $setup.props.ui?.indicator }),
						style: [$setup.indicatorStyle, $setup.customColor ? { backgroundColor: $setup.customColor } : void 0]
					}, null, 8, ["class", "style"])]),
					_: 1
				}, 16, ["max", "class"]),
				$setup.hasSteps ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
					key: 1,
					"data-slot": "steps",
					class: $setup.ui.steps({ class: $setup.props.ui?.steps }),
					style: $setup.customColor ? { color: $setup.customColor } : void 0
				}, [((0, vue_exports.openBlock)(true), (0, vue_exports.createBlock)(vue_exports.Fragment, null, (0, vue_exports.renderList)($setup.props.max, (step, index) => {
					return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
						key: index,
						"data-slot": "step",
						class: $setup.ui.step({
							class: $setup.props.ui?.step,
							step: $setup.stepVariant(index)
						})
					}, [(0, vue_exports.renderSlot)(_ctx.$slots, `step-${index}`, { step }, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)(step), 1)])], 2);
				}), 128))], 6)) : (0, vue_exports.createCommentVNode)("", true)
			];
		}),
		_: 3
	}, _parent));
}
var _sfc_setup$5 = _sfc_main$5.setup;
_sfc_main$5.setup = (props, ctx) => {
	const ssrContext = (0, vue_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/@nuxt/ui/dist/runtime/components/Progress.vue");
	return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
var Progress_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$5, [["ssrRender", _sfc_ssrRender$5], ["__file", "/work/main/node_modules/@nuxt/ui/dist/runtime/components/Progress.vue"]]);
// virtual:nuxt-ui-templates/ui/toast.ts
var toast_default = {
	"slots": {
		"root": "relative group overflow-hidden bg-default shadow-lg rounded-lg ring ring-default p-4 flex gap-2.5",
		"wrapper": "w-0 flex-1 flex flex-col",
		"title": "text-sm font-medium text-highlighted",
		"description": "text-sm text-muted",
		"icon": "shrink-0 size-5",
		"avatar": "shrink-0",
		"avatarSize": "2xl",
		"actions": "flex gap-1.5 shrink-0",
		"progress": "absolute inset-x-0 bottom-0",
		"close": "p-0"
	},
	"variants": {
		"color": {
			"primary": {
				"root": "outline-primary/25 focus-visible:outline-3 focus-visible:ring-primary",
				"icon": "text-primary"
			},
			"secondary": {
				"root": "outline-secondary/25 focus-visible:outline-3 focus-visible:ring-secondary",
				"icon": "text-secondary"
			},
			"success": {
				"root": "outline-success/25 focus-visible:outline-3 focus-visible:ring-success",
				"icon": "text-success"
			},
			"info": {
				"root": "outline-info/25 focus-visible:outline-3 focus-visible:ring-info",
				"icon": "text-info"
			},
			"warning": {
				"root": "outline-warning/25 focus-visible:outline-3 focus-visible:ring-warning",
				"icon": "text-warning"
			},
			"error": {
				"root": "outline-error/25 focus-visible:outline-3 focus-visible:ring-error",
				"icon": "text-error"
			},
			"neutral": {
				"root": "outline-inverted/25 focus-visible:outline-3 focus-visible:ring-inverted",
				"icon": "text-highlighted"
			}
		},
		"orientation": {
			"horizontal": {
				"root": "items-center",
				"actions": "items-center"
			},
			"vertical": {
				"root": "items-start",
				"actions": "items-start mt-2.5"
			}
		},
		"title": { "true": { "description": "mt-1" } }
	},
	"defaultVariants": { "color": "primary" }
};
// node_modules/@nuxt/ui/dist/runtime/components/Toast.vue
var _sfc_main$4 = {
	__name: "Toast",
	props: {
		as: {
			type: null,
			required: false
		},
		title: {
			type: [
				String,
				Object,
				Function
			],
			required: false
		},
		description: {
			type: [
				String,
				Object,
				Function
			],
			required: false
		},
		icon: {
			type: null,
			required: false
		},
		avatar: {
			type: Object,
			required: false
		},
		color: {
			type: null,
			required: false
		},
		orientation: {
			type: null,
			required: false,
			default: "vertical"
		},
		close: {
			type: [Boolean, Object],
			required: false,
			default: true
		},
		closeIcon: {
			type: null,
			required: false
		},
		actions: {
			type: Array,
			required: false
		},
		duration: {
			type: Number,
			required: false
		},
		progress: {
			type: [Boolean, Object],
			required: false,
			default: true
		},
		class: {
			type: null,
			required: false
		},
		ui: {
			type: Object,
			required: false
		},
		defaultOpen: {
			type: Boolean,
			required: false
		},
		open: {
			type: Boolean,
			required: false
		},
		type: {
			type: String,
			required: false
		}
	},
	emits: [
		"escapeKeyDown",
		"pause",
		"resume",
		"swipeStart",
		"swipeMove",
		"swipeCancel",
		"swipeEnd",
		"update:open"
	],
	setup(__props, { expose: __expose, emit: __emit }) {
		const _props = __props;
		const emits = __emit;
		const slots = (0, vue_exports.useSlots)();
		const props = useComponentProps("toast", _props);
		const { t } = useLocale();
		const appConfig = useAppConfig();
		const rootProps = useForwardProps(reactivePick(props, "as", "defaultOpen", "open", "duration", "type"), emits);
		const ui = (0, vue_exports.computed)(() => tv({
			extend: toast_default,
			...appConfig.ui?.toast || {}
		})({
			color: props.color,
			orientation: props.orientation,
			title: !!props.title || !!slots.title
		}));
		const rootRef = (0, vue_exports.useTemplateRef)("rootRef");
		const height = (0, vue_exports.ref)(0);
		(0, vue_exports.onMounted)(() => {
			if (!rootRef.value?.$el?.getBoundingClientRect) return;
			height.value = rootRef.value.$el.getBoundingClientRect().height;
		});
		__expose({ height });
		const __returned__ = {
			_props,
			emits,
			slots,
			props,
			t,
			appConfig,
			rootProps,
			ui,
			rootRef,
			height,
			get theme() {
				return toast_default;
			},
			ref: vue_exports.ref,
			computed: vue_exports.computed,
			onMounted: vue_exports.onMounted,
			useTemplateRef: vue_exports.useTemplateRef,
			get ToastRoot() {
				return ToastRoot_default;
			},
			get ToastTitle() {
				return ToastTitle_default;
			},
			get ToastDescription() {
				return ToastDescription_default;
			},
			get ToastAction() {
				return ToastAction_default;
			},
			get ToastClose() {
				return ToastClose_default;
			},
			get useForwardProps() {
				return useForwardProps;
			},
			get reactivePick() {
				return reactivePick;
			},
			get useAppConfig() {
				return useAppConfig;
			},
			get useComponentProps() {
				return useComponentProps;
			},
			get useLocale() {
				return useLocale;
			},
			get tv() {
				return tv;
			},
			UIcon: Icon_default,
			UAvatar: Avatar_default,
			UButton: Button_default,
			UProgress: Progress_default
		};
		Object.defineProperty(__returned__, "__isScriptSetup", {
			enumerable: false,
			value: true
		});
		return __returned__;
	}
};
function _sfc_ssrRender$4(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push((0, server_renderer_exports.ssrRenderComponent)($setup["ToastRoot"], (0, vue_exports.mergeProps)({ ref: "rootRef" }, $setup.rootProps, {
		"data-orientation": $setup.props.orientation,
		"data-slot": "root",
		class: $setup.ui.root({ class: [$setup.props.ui?.root, $setup.props.class] }),
		style: { "--height": $setup.height }
	}, _attrs), {
		default: (0, vue_exports.withCtx)(({ remaining, duration: totalDuration, open }, _push, _parent, _scopeId) => {
			if (_push) {
				(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "leading", { ui: $setup.ui }, () => {
					if ($setup.props.avatar) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UAvatar"], (0, vue_exports.mergeProps)({ size: $setup.props.ui?.avatarSize || $setup.ui.avatarSize() }, $setup.props.avatar, {
						"data-slot": "avatar",
						class: $setup.ui.avatar({ class: $setup.props.ui?.avatar })
					}), null, _parent, _scopeId));
					else if ($setup.props.icon) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UIcon"], {
						name: $setup.props.icon,
						"data-slot": "icon",
						class: $setup.ui.icon({ class: $setup.props.ui?.icon })
					}, null, _parent, _scopeId));
					else _push(`<!---->`);
				}, _push, _parent, _scopeId);
				_push(`<div data-slot="wrapper" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.wrapper({ class: $setup.props.ui?.wrapper }))}"${_scopeId}>`);
				if ($setup.props.title || !!$setup.slots.title) _push((0, server_renderer_exports.ssrRenderComponent)($setup["ToastTitle"], {
					"data-slot": "title",
					class: $setup.ui.title({ class: $setup.props.ui?.title })
				}, {
					default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
						if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "title", {}, () => {
							if (typeof $setup.props.title === "function") (0, server_renderer_exports.ssrRenderVNode)(_push, (0, vue_exports.createVNode)((0, vue_exports.resolveDynamicComponent)($setup.props.title()), null, null), _parent, _scopeId);
							else if (typeof $setup.props.title === "object") (0, server_renderer_exports.ssrRenderVNode)(_push, (0, vue_exports.createVNode)((0, vue_exports.resolveDynamicComponent)($setup.props.title), null, null), _parent, _scopeId);
							else _push(`<!--[-->${(0, server_renderer_exports.ssrInterpolate)($setup.props.title)}<!--]-->`);
						}, _push, _parent, _scopeId);
						else return [(0, vue_exports.renderSlot)(_ctx.$slots, "title", {}, () => [typeof $setup.props.title === "function" ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.resolveDynamicComponent)($setup.props.title()), { key: 0 })) : typeof $setup.props.title === "object" ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.resolveDynamicComponent)($setup.props.title), { key: 1 })) : ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(vue_exports.Fragment, { key: 2 }, [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.title), 1)], 64))])];
					}),
					_: 2
				}, _parent, _scopeId));
				else _push(`<!---->`);
				if ($setup.props.description || !!$setup.slots.description) _push((0, server_renderer_exports.ssrRenderComponent)($setup["ToastDescription"], {
					"data-slot": "description",
					class: $setup.ui.description({ class: $setup.props.ui?.description })
				}, {
					default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
						if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "description", {}, () => {
							if (typeof $setup.props.description === "function") (0, server_renderer_exports.ssrRenderVNode)(_push, (0, vue_exports.createVNode)((0, vue_exports.resolveDynamicComponent)($setup.props.description()), null, null), _parent, _scopeId);
							else if (typeof $setup.props.description === "object") (0, server_renderer_exports.ssrRenderVNode)(_push, (0, vue_exports.createVNode)((0, vue_exports.resolveDynamicComponent)($setup.props.description), null, null), _parent, _scopeId);
							else _push(`<!--[-->${(0, server_renderer_exports.ssrInterpolate)($setup.props.description)}<!--]-->`);
						}, _push, _parent, _scopeId);
						else return [(0, vue_exports.renderSlot)(_ctx.$slots, "description", {}, () => [typeof $setup.props.description === "function" ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.resolveDynamicComponent)($setup.props.description()), { key: 0 })) : typeof $setup.props.description === "object" ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.resolveDynamicComponent)($setup.props.description), { key: 1 })) : ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(vue_exports.Fragment, { key: 2 }, [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.description), 1)], 64))])];
					}),
					_: 2
				}, _parent, _scopeId));
				else _push(`<!---->`);
				if ($setup.props.orientation === "vertical" && ($setup.props.actions?.length || !!$setup.slots.actions)) {
					_push(`<div data-slot="actions" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.actions({ class: $setup.props.ui?.actions }))}"${_scopeId}>`);
					(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "actions", {}, () => {
						_push(`<!--[-->`);
						(0, server_renderer_exports.ssrRenderList)($setup.props.actions, (action, index) => {
							_push((0, server_renderer_exports.ssrRenderComponent)($setup["ToastAction"], {
								key: index,
								"alt-text": action.label || "Action",
								"as-child": "",
								onClick: () => {}
							}, {
								default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
									if (_push) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UButton"], (0, vue_exports.mergeProps)({
										size: "xs",
										color: $setup.props.color
									}, { ref_for: true }, action), null, _parent, _scopeId));
									else return [(0, vue_exports.createVNode)($setup["UButton"], (0, vue_exports.mergeProps)({
										size: "xs",
										color: $setup.props.color
									}, { ref_for: true }, action), null, 16, ["color"])];
								}),
								_: 2
							}, _parent, _scopeId));
						});
						_push(`<!--]-->`);
					}, _push, _parent, _scopeId);
					_push(`</div>`);
				} else _push(`<!---->`);
				_push(`</div>`);
				if ($setup.props.orientation === "horizontal" && ($setup.props.actions?.length || !!$setup.slots.actions) || $setup.props.close) {
					_push(`<div data-slot="actions" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.actions({
						class: $setup.props.ui?.actions,
						orientation: "horizontal"
					}))}"${_scopeId}>`);
					if ($setup.props.orientation === "horizontal" && ($setup.props.actions?.length || !!$setup.slots.actions)) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "actions", {}, () => {
						_push(`<!--[-->`);
						(0, server_renderer_exports.ssrRenderList)($setup.props.actions, (action, index) => {
							_push((0, server_renderer_exports.ssrRenderComponent)($setup["ToastAction"], {
								key: index,
								"alt-text": action.label || "Action",
								"as-child": "",
								onClick: () => {}
							}, {
								default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
									if (_push) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UButton"], (0, vue_exports.mergeProps)({
										size: "xs",
										color: $setup.props.color
									}, { ref_for: true }, action), null, _parent, _scopeId));
									else return [(0, vue_exports.createVNode)($setup["UButton"], (0, vue_exports.mergeProps)({
										size: "xs",
										color: $setup.props.color
									}, { ref_for: true }, action), null, 16, ["color"])];
								}),
								_: 2
							}, _parent, _scopeId));
						});
						_push(`<!--]-->`);
					}, _push, _parent, _scopeId);
					else _push(`<!---->`);
					if ($setup.props.close || !!$setup.slots.close) _push((0, server_renderer_exports.ssrRenderComponent)($setup["ToastClose"], { "as-child": "" }, {
						default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
							if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "close", { ui: $setup.ui }, () => {
								if ($setup.props.close) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UButton"], (0, vue_exports.mergeProps)({
									icon: $setup.props.closeIcon || $setup.appConfig.ui.icons.close,
									color: "neutral",
									variant: "link",
									"aria-label": $setup.t("toast.close")
								}, typeof $setup.props.close === "object" ? $setup.props.close : {}, {
									"data-slot": "close",
									class: $setup.ui.close({ class: $setup.props.ui?.close }),
									onClick: () => {}
								}), null, _parent, _scopeId));
								else _push(`<!---->`);
							}, _push, _parent, _scopeId);
							else return [(0, vue_exports.renderSlot)(_ctx.$slots, "close", { ui: $setup.ui }, () => [$setup.props.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UButton"], (0, vue_exports.mergeProps)({
								key: 0,
								icon: $setup.props.closeIcon || $setup.appConfig.ui.icons.close,
								color: "neutral",
								variant: "link",
								"aria-label": $setup.t("toast.close")
							}, typeof $setup.props.close === "object" ? $setup.props.close : {}, {
								"data-slot": "close",
								class: $setup.ui.close({ class: $setup.props.ui?.close }),
								onClick: (0, vue_exports.withModifiers)(() => {}, ["stop"])
							}), null, 16, [
								"icon",
								"aria-label",
								"class",
								"onClick"
							])) : (0, vue_exports.createCommentVNode)("", true)])];
						}),
						_: 2
					}, _parent, _scopeId));
					else _push(`<!---->`);
					_push(`</div>`);
				} else _push(`<!---->`);
				if ($setup.props.progress && open && remaining > 0 && totalDuration) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UProgress"], (0, vue_exports.mergeProps)({
					"model-value": remaining / totalDuration * 100,
					color: $setup.props.color
				}, typeof $setup.props.progress === "object" ? $setup.props.progress : {}, {
					size: "sm",
					"data-slot": "progress",
					class: $setup.ui.progress({ class: $setup.props.ui?.progress })
				}), null, _parent, _scopeId));
				else _push(`<!---->`);
			} else return [
				(0, vue_exports.renderSlot)(_ctx.$slots, "leading", { ui: $setup.ui }, () => [$setup.props.avatar ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UAvatar"], (0, vue_exports.mergeProps)({
					key: 0,
					size: $setup.props.ui?.avatarSize || $setup.ui.avatarSize()
				}, $setup.props.avatar, {
					"data-slot": "avatar",
					class: $setup.ui.avatar({ class: $setup.props.ui?.avatar })
				}), null, 16, ["size", "class"])) : $setup.props.icon ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UIcon"], {
					key: 1,
					name: $setup.props.icon,
					"data-slot": "icon",
					class: $setup.ui.icon({ class: $setup.props.ui?.icon })
				}, null, 8, ["name", "class"])) : (0, vue_exports.createCommentVNode)("", true)]),
				(0, vue_exports.createVNode)("div", {
					"data-slot": "wrapper",
					class: $setup.ui.wrapper({ class: $setup.props.ui?.wrapper })
				}, [
					$setup.props.title || !!$setup.slots.title ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ToastTitle"], {
						key: 0,
						"data-slot": "title",
						class: $setup.ui.title({ class: $setup.props.ui?.title })
					}, {
						default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "title", {}, () => [typeof $setup.props.title === "function" ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.resolveDynamicComponent)($setup.props.title()), { key: 0 })) : typeof $setup.props.title === "object" ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.resolveDynamicComponent)($setup.props.title), { key: 1 })) : ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(vue_exports.Fragment, { key: 2 }, [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.title), 1)], 64))])]),
						_: 3
					}, 8, ["class"])) : (0, vue_exports.createCommentVNode)("", true),
					$setup.props.description || !!$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ToastDescription"], {
						key: 1,
						"data-slot": "description",
						class: $setup.ui.description({ class: $setup.props.ui?.description })
					}, {
						default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "description", {}, () => [typeof $setup.props.description === "function" ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.resolveDynamicComponent)($setup.props.description()), { key: 0 })) : typeof $setup.props.description === "object" ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.resolveDynamicComponent)($setup.props.description), { key: 1 })) : ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(vue_exports.Fragment, { key: 2 }, [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.description), 1)], 64))])]),
						_: 3
					}, 8, ["class"])) : (0, vue_exports.createCommentVNode)("", true),
					$setup.props.orientation === "vertical" && ($setup.props.actions?.length || !!$setup.slots.actions) ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
						key: 2,
						"data-slot": "actions",
						class: $setup.ui.actions({ class: $setup.props.ui?.actions })
					}, [(0, vue_exports.renderSlot)(_ctx.$slots, "actions", {}, () => [((0, vue_exports.openBlock)(true), (0, vue_exports.createBlock)(vue_exports.Fragment, null, (0, vue_exports.renderList)($setup.props.actions, (action, index) => {
						return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ToastAction"], {
							key: index,
							"alt-text": action.label || "Action",
							"as-child": "",
							onClick: (0, vue_exports.withModifiers)(() => {}, ["stop"])
						}, {
							default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["UButton"], (0, vue_exports.mergeProps)({
								size: "xs",
								color: $setup.props.color
							}, { ref_for: true }, action), null, 16, ["color"])]),
							_: 2
						}, 1032, ["alt-text", "onClick"]);
					}), 128))])], 2)) : (0, vue_exports.createCommentVNode)("", true)
				], 2),
				$setup.props.orientation === "horizontal" && ($setup.props.actions?.length || !!$setup.slots.actions) || $setup.props.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
					key: 0,
					"data-slot": "actions",
					class: $setup.ui.actions({
						class: $setup.props.ui?.actions,
						orientation: "horizontal"
					})
				}, [$setup.props.orientation === "horizontal" && ($setup.props.actions?.length || !!$setup.slots.actions) ? (0, vue_exports.renderSlot)(_ctx.$slots, "actions", {}, () => [((0, vue_exports.openBlock)(true), (0, vue_exports.createBlock)(vue_exports.Fragment, null, (0, vue_exports.renderList)($setup.props.actions, (action, index) => {
					return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ToastAction"], {
						key: index,
						"alt-text": action.label || "Action",
						"as-child": "",
						onClick: (0, vue_exports.withModifiers)(() => {}, ["stop"])
					}, {
						default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["UButton"], (0, vue_exports.mergeProps)({
							size: "xs",
							color: $setup.props.color
						}, { ref_for: true }, action), null, 16, ["color"])]),
						_: 2
					}, 1032, ["alt-text", "onClick"]);
				}), 128))], void 0, 0) : (0, vue_exports.createCommentVNode)("", true), $setup.props.close || !!$setup.slots.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ToastClose"], {
					key: 1,
					"as-child": ""
				}, {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "close", { ui: $setup.ui }, () => [$setup.props.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UButton"], (0, vue_exports.mergeProps)({
						key: 0,
						icon: $setup.props.closeIcon || $setup.appConfig.ui.icons.close,
						color: "neutral",
						variant: "link",
						"aria-label": $setup.t("toast.close")
					}, typeof $setup.props.close === "object" ? $setup.props.close : {}, {
						"data-slot": "close",
						class: $setup.ui.close({ class: $setup.props.ui?.close }),
						onClick: (0, vue_exports.withModifiers)(() => {}, ["stop"])
					}), null, 16, [
						"icon",
						"aria-label",
						"class",
						"onClick"
					])) : (0, vue_exports.createCommentVNode)("", true)])]),
					_: 3
				})) : (0, vue_exports.createCommentVNode)("", true)], 2)) : (0, vue_exports.createCommentVNode)("", true),
				$setup.props.progress && open && remaining > 0 && totalDuration ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UProgress"], (0, vue_exports.mergeProps)({
					key: 1,
					"model-value": remaining / totalDuration * 100,
					color: $setup.props.color
				}, typeof $setup.props.progress === "object" ? $setup.props.progress : {}, {
					size: "sm",
					"data-slot": "progress",
					class: $setup.ui.progress({ class: $setup.props.ui?.progress })
				}), null, 16, [
					"model-value",
					"color",
					"class"
				])) : (0, vue_exports.createCommentVNode)("", true)
			];
		}),
		_: 3
	}, _parent));
}
var _sfc_setup$4 = _sfc_main$4.setup;
_sfc_main$4.setup = (props, ctx) => {
	const ssrContext = (0, vue_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/@nuxt/ui/dist/runtime/components/Toast.vue");
	return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
var Toast_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$4, [["ssrRender", _sfc_ssrRender$4], ["__file", "/work/main/node_modules/@nuxt/ui/dist/runtime/components/Toast.vue"]]);
// virtual:nuxt-ui-templates/ui/toaster.ts
var toaster_default = {
	"slots": {
		"viewport": "fixed flex flex-col w-[calc(100%-2rem)] sm:w-96 z-[100] data-[expanded=true]:h-(--height) focus:outline-none",
		"base": "pointer-events-auto absolute inset-x-0 z-(--index) transform-(--transform) data-[expanded=false]:data-[front=false]:h-(--front-height) data-[expanded=false]:data-[front=false]:*:opacity-0 data-[front=false]:*:transition-opacity data-[front=false]:*:duration-100 data-[state=closed]:animate-[toast-closed_200ms_var(--ease-out)] data-[state=closed]:data-[expanded=false]:data-[front=false]:animate-[toast-collapsed-closed_200ms_var(--ease-out)] motion-safe:data-[state=open]:data-[pulsing=odd]:animate-[toast-pulse-a_200ms_var(--ease-out)] motion-safe:data-[state=open]:data-[pulsing=even]:animate-[toast-pulse-b_200ms_var(--ease-out)] data-[swipe=move]:transition-none transition-[transform,translate,height] duration-200 ease-out motion-reduce:transition-none"
	},
	"variants": {
		"position": {
			"top-left": { "viewport": "left-4" },
			"top-center": { "viewport": "left-1/2 transform -translate-x-1/2" },
			"top-right": { "viewport": "right-4" },
			"bottom-left": { "viewport": "left-4" },
			"bottom-center": { "viewport": "left-1/2 transform -translate-x-1/2" },
			"bottom-right": { "viewport": "right-4" }
		},
		"swipeDirection": {
			"up": "data-[swipe=end]:animate-[toast-slide-up_200ms_var(--ease-out)]",
			"right": "data-[swipe=end]:animate-[toast-slide-right_200ms_var(--ease-out)]",
			"down": "data-[swipe=end]:animate-[toast-slide-down_200ms_var(--ease-out)]",
			"left": "data-[swipe=end]:animate-[toast-slide-left_200ms_var(--ease-out)]"
		}
	},
	"compoundVariants": [
		{
			"position": [
				"top-left",
				"top-center",
				"top-right"
			],
			"class": {
				"viewport": "top-4",
				"base": "top-0 data-[state=open]:animate-[toast-slide-in-from-top_200ms_var(--ease-out)]"
			}
		},
		{
			"position": [
				"bottom-left",
				"bottom-center",
				"bottom-right"
			],
			"class": {
				"viewport": "bottom-4",
				"base": "bottom-0 data-[state=open]:animate-[toast-slide-in-from-bottom_200ms_var(--ease-out)]"
			}
		},
		{
			"swipeDirection": ["left", "right"],
			"class": "data-[swipe=move]:translate-x-(--reka-toast-swipe-move-x) data-[swipe=end]:translate-x-(--reka-toast-swipe-end-x) data-[swipe=cancel]:translate-x-0"
		},
		{
			"swipeDirection": ["up", "down"],
			"class": "data-[swipe=move]:translate-y-(--reka-toast-swipe-move-y) data-[swipe=end]:translate-y-(--reka-toast-swipe-end-y) data-[swipe=cancel]:translate-y-0"
		}
	],
	"defaultVariants": { "position": "bottom-right" }
};
// node_modules/@nuxt/ui/dist/runtime/components/Toaster.vue
var _sfc_main$3 = /*@__PURE__*/ Object.assign({ name: "Toaster" }, {
	props: {
		position: {
			type: null,
			required: false
		},
		expand: {
			type: Boolean,
			required: false,
			default: true
		},
		progress: {
			type: Boolean,
			required: false,
			default: true
		},
		portal: {
			type: [Boolean, String],
			required: false,
			skipCheck: true,
			default: true
		},
		max: {
			type: Number,
			required: false,
			default: 5
		},
		class: {
			type: null,
			required: false
		},
		ui: {
			type: Object,
			required: false
		},
		label: {
			type: String,
			required: false
		},
		duration: {
			type: Number,
			required: false,
			default: 5e3
		},
		disableSwipe: {
			type: Boolean,
			required: false
		},
		swipeThreshold: {
			type: Number,
			required: false
		}
	},
	setup(__props, { expose: __expose }) {
		__expose();
		const _props = __props;
		const props = useComponentProps("toaster", _props);
		const { toasts, remove } = useToast();
		const appConfig = useAppConfig();
		(0, vue_exports.provide)(toastMaxInjectionKey, (0, vue_exports.toRef)(() => props.max));
		const providerProps = useForwardProps(reactivePick(props, "duration", "label", "swipeThreshold", "disableSwipe"));
		const portalProps = usePortal((0, vue_exports.toRef)(() => props.portal));
		const swipeDirection = (0, vue_exports.computed)(() => {
			switch (props.position) {
				case "top-center": return "up";
				case "top-right":
				case "bottom-right": return "right";
				case "bottom-center": return "down";
				case "top-left":
				case "bottom-left": return "left";
			}
			return "right";
		});
		const ui = (0, vue_exports.computed)(() => tv({
			extend: toaster_default,
			...appConfig.ui?.toaster || {}
		})({
			position: props.position,
			swipeDirection: swipeDirection.value
		}));
		function onUpdateOpen(value, id) {
			if (value) return;
			remove(id);
		}
		const hovered = (0, vue_exports.ref)(false);
		const expanded = (0, vue_exports.computed)(() => props.expand || hovered.value);
		const refs = (0, vue_exports.ref)([]);
		const height = (0, vue_exports.computed)(() => refs.value.reduce((acc, { height: height2 }) => acc + height2 + 16, 0));
		const frontHeight = (0, vue_exports.computed)(() => refs.value[refs.value.length - 1]?.height || 0);
		function getOffset(index) {
			return refs.value.slice(index + 1).reduce((acc, { height: height2 }) => acc + height2 + 16, 0);
		}
		const __returned__ = {
			_props,
			props,
			toasts,
			remove,
			appConfig,
			providerProps,
			portalProps,
			swipeDirection,
			ui,
			onUpdateOpen,
			hovered,
			expanded,
			refs,
			height,
			frontHeight,
			getOffset,
			get theme() {
				return toaster_default;
			},
			ref: vue_exports.ref,
			computed: vue_exports.computed,
			toRef: vue_exports.toRef,
			provide: vue_exports.provide,
			get ToastProvider() {
				return ToastProvider_default;
			},
			get ToastViewport() {
				return ToastViewport_default;
			},
			get ToastPortal() {
				return ToastPortal_default;
			},
			get reactivePick() {
				return reactivePick;
			},
			get useAppConfig() {
				return useAppConfig;
			},
			get useComponentProps() {
				return useComponentProps;
			},
			get useForwardProps() {
				return useForwardProps;
			},
			get useToast() {
				return useToast;
			},
			get toastMaxInjectionKey() {
				return toastMaxInjectionKey;
			},
			get usePortal() {
				return usePortal;
			},
			get omit() {
				return omit;
			},
			get tv() {
				return tv;
			},
			UToast: Toast_default
		};
		Object.defineProperty(__returned__, "__isScriptSetup", {
			enumerable: false,
			value: true
		});
		return __returned__;
	}
});
function _sfc_ssrRender$3(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push((0, server_renderer_exports.ssrRenderComponent)($setup["ToastProvider"], (0, vue_exports.mergeProps)({ "swipe-direction": $setup.swipeDirection }, $setup.providerProps, _attrs), {
		default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
			if (_push) {
				(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "default", {}, null, _push, _parent, _scopeId);
				_push(`<!--[-->`);
				(0, server_renderer_exports.ssrRenderList)($setup.toasts, (toast, index) => {
					_push((0, server_renderer_exports.ssrRenderComponent)($setup["UToast"], (0, vue_exports.mergeProps)({
						key: toast.id,
						ref_for: true,
						ref: "refs",
						progress: $setup.props.progress
					}, { ref_for: true }, $setup.omit(toast, [
						"id",
						"close",
						"_duplicate",
						"_updated",
						"onClick"
					]), {
						close: toast.close,
						"data-expanded": $setup.expanded,
						"data-front": !$setup.expanded && index === $setup.toasts.length - 1,
						"data-pulsing": toast._duplicate ? toast._duplicate % 2 === 0 ? "even" : "odd" : void 0,
						style: {
							"--index": index - $setup.toasts.length + $setup.toasts.length,
							"--before": $setup.toasts.length - 1 - index,
							"--offset": $setup.getOffset(index),
							"--scale": $setup.expanded ? "1" : "calc(1 - var(--before) * var(--scale-factor))",
							"--translate": $setup.expanded ? "calc(var(--offset) * var(--translate-factor))" : "calc(var(--before) * var(--gap))",
							"--transform": "translateY(var(--translate)) scale(var(--scale))"
						},
						"data-slot": "base",
						class: $setup.ui.base({ class: [$setup.props.ui?.base, toast.onClick ? "cursor-pointer" : void 0] }),
						"onUpdate:open": ($event) => $setup.onUpdateOpen($event, toast.id),
						onClick: ($event) => toast.onClick && toast.onClick(toast)
					}), null, _parent, _scopeId));
				});
				_push(`<!--]-->`);
				_push((0, server_renderer_exports.ssrRenderComponent)($setup["ToastPortal"], $setup.portalProps, {
					default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
						if (_push) _push((0, server_renderer_exports.ssrRenderComponent)($setup["ToastViewport"], {
							"data-expanded": $setup.expanded,
							"data-slot": "viewport",
							class: $setup.ui.viewport({ class: [$setup.props.ui?.viewport, $setup.props.class] }),
							style: {
								"--scale-factor": "0.05",
								"--translate-factor": $setup.props.position?.startsWith("top") ? "1px" : "-1px",
								"--gap": $setup.props.position?.startsWith("top") ? "16px" : "-16px",
								"--front-height": `${$setup.frontHeight}px`,
								"--height": `${$setup.height}px`
							},
							onMouseenter: ($event) => $setup.hovered = true,
							onMouseleave: ($event) => $setup.hovered = false
						}, null, _parent, _scopeId));
						else return [(0, vue_exports.createVNode)($setup["ToastViewport"], {
							"data-expanded": $setup.expanded,
							"data-slot": "viewport",
							class: $setup.ui.viewport({ class: [$setup.props.ui?.viewport, $setup.props.class] }),
							style: {
								"--scale-factor": "0.05",
								"--translate-factor": $setup.props.position?.startsWith("top") ? "1px" : "-1px",
								"--gap": $setup.props.position?.startsWith("top") ? "16px" : "-16px",
								"--front-height": `${$setup.frontHeight}px`,
								"--height": `${$setup.height}px`
							},
							onMouseenter: ($event) => $setup.hovered = true,
							onMouseleave: ($event) => $setup.hovered = false
						}, null, 8, [
							"data-expanded",
							"class",
							"style",
							"onMouseenter",
							"onMouseleave"
						])];
					}),
					_: 1
				}, _parent, _scopeId));
			} else return [
				(0, vue_exports.renderSlot)(_ctx.$slots, "default"),
				((0, vue_exports.openBlock)(true), (0, vue_exports.createBlock)(vue_exports.Fragment, null, (0, vue_exports.renderList)($setup.toasts, (toast, index) => {
					return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UToast"], (0, vue_exports.mergeProps)({
						key: toast.id,
						ref_for: true,
						ref: "refs",
						progress: $setup.props.progress
					}, { ref_for: true }, $setup.omit(toast, [
						"id",
						"close",
						"_duplicate",
						"_updated",
						"onClick"
					]), {
						close: toast.close,
						"data-expanded": $setup.expanded,
						"data-front": !$setup.expanded && index === $setup.toasts.length - 1,
						"data-pulsing": toast._duplicate ? toast._duplicate % 2 === 0 ? "even" : "odd" : void 0,
						style: {
							"--index": index - $setup.toasts.length + $setup.toasts.length,
							"--before": $setup.toasts.length - 1 - index,
							"--offset": $setup.getOffset(index),
							"--scale": $setup.expanded ? "1" : "calc(1 - var(--before) * var(--scale-factor))",
							"--translate": $setup.expanded ? "calc(var(--offset) * var(--translate-factor))" : "calc(var(--before) * var(--gap))",
							"--transform": "translateY(var(--translate)) scale(var(--scale))"
						},
						"data-slot": "base",
						class: $setup.ui.base({ class: [$setup.props.ui?.base, toast.onClick ? "cursor-pointer" : void 0] }),
						"onUpdate:open": ($event) => $setup.onUpdateOpen($event, toast.id),
						onClick: ($event) => toast.onClick && toast.onClick(toast)
					}), null, 16, [
						"progress",
						"close",
						"data-expanded",
						"data-front",
						"data-pulsing",
						"style",
						"class",
						"onUpdate:open",
						"onClick"
					]);
				}), 128)),
				(0, vue_exports.createVNode)($setup["ToastPortal"], $setup.portalProps, {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ToastViewport"], {
						"data-expanded": $setup.expanded,
						"data-slot": "viewport",
						class: $setup.ui.viewport({ class: [$setup.props.ui?.viewport, $setup.props.class] }),
						style: {
							"--scale-factor": "0.05",
							"--translate-factor": $setup.props.position?.startsWith("top") ? "1px" : "-1px",
							"--gap": $setup.props.position?.startsWith("top") ? "16px" : "-16px",
							"--front-height": `${$setup.frontHeight}px`,
							"--height": `${$setup.height}px`
						},
						onMouseenter: ($event) => $setup.hovered = true,
						onMouseleave: ($event) => $setup.hovered = false
					}, null, 8, [
						"data-expanded",
						"class",
						"style",
						"onMouseenter",
						"onMouseleave"
					])]),
					_: 1
				}, 16)
			];
		}),
		_: 3
	}, _parent));
}
var _sfc_setup$3 = _sfc_main$3.setup;
_sfc_main$3.setup = (props, ctx) => {
	const ssrContext = (0, vue_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/@nuxt/ui/dist/runtime/components/Toaster.vue");
	return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
var Toaster_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$3, [["ssrRender", _sfc_ssrRender$3], ["__file", "/work/main/node_modules/@nuxt/ui/dist/runtime/components/Toaster.vue"]]);
// node_modules/@nuxt/ui/dist/runtime/composables/useOverlay.js
function _useOverlay() {
	const overlays = (0, vue_exports.shallowReactive)([]);
	const create = (component, _options) => {
		const { props, defaultOpen, destroyOnClose } = _options || {};
		const options = (0, vue_exports.reactive)({
			id: Symbol(import.meta.dev ? "useOverlay" : ""),
			isOpen: !!defaultOpen,
			component: (0, vue_exports.markRaw)(component),
			isMounted: !!defaultOpen,
			destroyOnClose: !!destroyOnClose,
			originalProps: props || {},
			props: { ...props }
		});
		overlays.push(options);
		return {
			...options,
			open: (props2) => open(options.id, props2),
			close: (value) => close(options.id, value),
			patch: (props2) => patch(options.id, props2)
		};
	};
	const open = (id, props) => {
		const overlay = getOverlay(id);
		if (props) overlay.props = {
			...overlay.originalProps,
			...props
		};
		else overlay.props = { ...overlay.originalProps };
		overlay.isOpen = true;
		overlay.isMounted = true;
		const result = new Promise((resolve) => overlay.resolvePromise = resolve);
		return Object.assign(result, {
			id,
			isMounted: overlay.isMounted,
			isOpen: overlay.isOpen,
			result
		});
	};
	const close = (id, value) => {
		const overlay = getOverlay(id);
		overlay.isOpen = false;
		if (overlay.resolvePromise) {
			overlay.resolvePromise(value);
			overlay.resolvePromise = void 0;
		}
	};
	const closeAll = () => {
		overlays.forEach((overlay) => close(overlay.id));
	};
	const unmount = (id) => {
		const overlay = getOverlay(id);
		overlay.isMounted = false;
		if (overlay.destroyOnClose) {
			const index = overlays.findIndex((overlay2) => overlay2.id === id);
			overlays.splice(index, 1);
		}
	};
	const patch = (id, props) => {
		const overlay = getOverlay(id);
		overlay.props = {
			...overlay.props,
			...props
		};
	};
	const getOverlay = (id) => {
		const overlay = overlays.find((overlay2) => overlay2.id === id);
		if (!overlay) throw new Error("Overlay not found");
		return overlay;
	};
	const isOpen = (id) => {
		return getOverlay(id).isOpen;
	};
	return {
		overlays,
		open,
		close,
		closeAll,
		create,
		patch,
		unmount,
		isOpen
	};
}
var useOverlay = /* @__PURE__ */ createSharedComposable(_useOverlay);
// node_modules/@nuxt/ui/dist/runtime/components/OverlayProvider.vue
var _sfc_main$2 = {
	__name: "OverlayProvider",
	setup(__props, { expose: __expose }) {
		__expose();
		const { overlays, unmount, close } = useOverlay();
		const mountedOverlays = (0, vue_exports.computed)(() => overlays.filter((overlay) => overlay.isMounted));
		const onAfterLeave = (id) => {
			close(id);
			unmount(id);
		};
		const onClose = (id, value) => {
			close(id, value);
		};
		const __returned__ = {
			overlays,
			unmount,
			close,
			mountedOverlays,
			onAfterLeave,
			onClose,
			computed: vue_exports.computed,
			get useOverlay() {
				return useOverlay;
			}
		};
		Object.defineProperty(__returned__, "__isScriptSetup", {
			enumerable: false,
			value: true
		});
		return __returned__;
	}
};
function _sfc_ssrRender$2(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<!--[-->`);
	(0, server_renderer_exports.ssrRenderList)($setup.mountedOverlays, (overlay) => {
		(0, server_renderer_exports.ssrRenderVNode)(_push, (0, vue_exports.createVNode)((0, vue_exports.resolveDynamicComponent)(overlay.component), (0, vue_exports.mergeProps)({ key: overlay.id }, { ref_for: true }, overlay.props, {
			open: overlay.isOpen,
			"onUpdate:open": ($event) => overlay.isOpen = $event,
			onClose: (value) => $setup.onClose(overlay.id, value),
			"onAfter:leave": ($event) => $setup.onAfterLeave(overlay.id)
		}), null), _parent);
	});
	_push(`<!--]-->`);
}
var _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
	const ssrContext = (0, vue_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/@nuxt/ui/dist/runtime/components/OverlayProvider.vue");
	return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
var OverlayProvider_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$2, [["ssrRender", _sfc_ssrRender$2], ["__file", "/work/main/node_modules/@nuxt/ui/dist/runtime/components/OverlayProvider.vue"]]);
// node_modules/@nuxt/ui/dist/runtime/components/App.vue
var _sfc_main$1 = /*@__PURE__*/ Object.assign({ name: "App" }, {
	props: {
		tooltip: {
			type: Object,
			required: false
		},
		toaster: {
			type: [Object, null],
			required: false
		},
		locale: {
			type: Object,
			required: false
		},
		portal: {
			type: [Boolean, String],
			required: false,
			skipCheck: true,
			default: "body"
		},
		dir: {
			type: String,
			required: false
		},
		scrollBody: {
			type: [Boolean, Object],
			required: false
		},
		nonce: {
			type: String,
			required: false
		}
	},
	setup(__props, { expose: __expose }) {
		__expose();
		const props = __props;
		const configProviderProps = useForwardProps$1(reactivePick(props, "scrollBody"));
		const tooltipProps = (0, vue_exports.toRef)(() => props.tooltip);
		const toasterProps = (0, vue_exports.toRef)(() => props.toaster);
		const locale = (0, vue_exports.toRef)(() => props.locale);
		(0, vue_exports.provide)(localeContextInjectionKey, locale);
		const portal = (0, vue_exports.toRef)(() => props.portal);
		(0, vue_exports.provide)(portalTargetInjectionKey, portal);
		const __returned__ = {
			props,
			configProviderProps,
			tooltipProps,
			toasterProps,
			locale,
			portal,
			toRef: vue_exports.toRef,
			useId: vue_exports.useId,
			provide: vue_exports.provide,
			get ConfigProvider() {
				return ConfigProvider_default;
			},
			get TooltipProvider() {
				return TooltipProvider_default;
			},
			get useForwardProps() {
				return useForwardProps$1;
			},
			get reactivePick() {
				return reactivePick;
			},
			get localeContextInjectionKey() {
				return localeContextInjectionKey;
			},
			get portalTargetInjectionKey() {
				return portalTargetInjectionKey;
			},
			UToaster: Toaster_default,
			UOverlayProvider: OverlayProvider_default
		};
		Object.defineProperty(__returned__, "__isScriptSetup", {
			enumerable: false,
			value: true
		});
		return __returned__;
	}
});
function _sfc_ssrRender$1(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push((0, server_renderer_exports.ssrRenderComponent)($setup["ConfigProvider"], (0, vue_exports.mergeProps)({
		"use-id": () => $setup.useId(),
		dir: $setup.props.dir || $setup.locale?.dir,
		locale: $setup.locale?.code
	}, $setup.configProviderProps, _attrs), {
		default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
			if (_push) _push((0, server_renderer_exports.ssrRenderComponent)($setup["TooltipProvider"], $setup.tooltipProps, {
				default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) {
						if ($props.toaster !== null) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UToaster"], $setup.toasterProps, {
							default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
								if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "default", {}, null, _push, _parent, _scopeId);
								else return [(0, vue_exports.renderSlot)(_ctx.$slots, "default")];
							}),
							_: 3
						}, _parent, _scopeId));
						else (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "default", {}, null, _push, _parent, _scopeId);
						_push((0, server_renderer_exports.ssrRenderComponent)($setup["UOverlayProvider"], null, null, _parent, _scopeId));
					} else return [$props.toaster !== null ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UToaster"], (0, vue_exports.mergeProps)({ key: 0 }, $setup.toasterProps), {
						default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
						_: 3
					}, 16)) : (0, vue_exports.renderSlot)(_ctx.$slots, "default", {}, void 0, void 0, 1), (0, vue_exports.createVNode)($setup["UOverlayProvider"])];
				}),
				_: 3
			}, _parent, _scopeId));
			else return [(0, vue_exports.createVNode)($setup["TooltipProvider"], $setup.tooltipProps, {
				default: (0, vue_exports.withCtx)(() => [$props.toaster !== null ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UToaster"], (0, vue_exports.mergeProps)({ key: 0 }, $setup.toasterProps), {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
					_: 3
				}, 16)) : (0, vue_exports.renderSlot)(_ctx.$slots, "default", {}, void 0, void 0, 1), (0, vue_exports.createVNode)($setup["UOverlayProvider"])]),
				_: 3
			}, 16)];
		}),
		_: 3
	}, _parent));
}
var _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
	const ssrContext = (0, vue_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/@nuxt/ui/dist/runtime/components/App.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var App_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$1, [["ssrRender", _sfc_ssrRender$1], ["__file", "/work/main/node_modules/@nuxt/ui/dist/runtime/components/App.vue"]]);
// virtual:nuxt-ui-templates/ui/input.ts
var input_default = {
	"slots": {
		"root": "relative inline-flex items-center",
		"base": ["w-full rounded-md border-0 appearance-none placeholder:text-dimmed disabled:cursor-not-allowed disabled:opacity-75", "transition-colors"],
		"leading": "absolute inset-y-0 start-0 flex items-center",
		"leadingIcon": "shrink-0 text-dimmed",
		"leadingAvatar": "shrink-0",
		"leadingAvatarSize": "",
		"trailing": "absolute inset-y-0 end-0 flex items-center",
		"trailingIcon": "shrink-0 text-dimmed"
	},
	"variants": {
		"fieldGroup": {
			"horizontal": {
				"root": "group has-focus-visible:z-[1]",
				"base": "group-not-only:group-first:rounded-e-none group-not-only:group-last:rounded-s-none group-not-last:group-not-first:rounded-none"
			},
			"vertical": {
				"root": "group has-focus-visible:z-[1]",
				"base": "group-not-only:group-first:rounded-b-none group-not-only:group-last:rounded-t-none group-not-last:group-not-first:rounded-none"
			}
		},
		"size": {
			"xs": {
				"base": "px-2 py-1 text-sm/4 gap-1",
				"leading": "ps-2",
				"trailing": "pe-2",
				"leadingIcon": "size-4",
				"leadingAvatarSize": "3xs",
				"trailingIcon": "size-4"
			},
			"sm": {
				"base": "px-2.5 py-1.5 text-sm/4 gap-1.5",
				"leading": "ps-2.5",
				"trailing": "pe-2.5",
				"leadingIcon": "size-4",
				"leadingAvatarSize": "3xs",
				"trailingIcon": "size-4"
			},
			"md": {
				"base": "px-2.5 py-1.5 text-base/5 gap-1.5",
				"leading": "ps-2.5",
				"trailing": "pe-2.5",
				"leadingIcon": "size-5",
				"leadingAvatarSize": "2xs",
				"trailingIcon": "size-5"
			},
			"lg": {
				"base": "px-3 py-2 text-base/5 gap-2",
				"leading": "ps-3",
				"trailing": "pe-3",
				"leadingIcon": "size-5",
				"leadingAvatarSize": "2xs",
				"trailingIcon": "size-5"
			},
			"xl": {
				"base": "px-3 py-2 text-base gap-2",
				"leading": "ps-3",
				"trailing": "pe-3",
				"leadingIcon": "size-6",
				"leadingAvatarSize": "xs",
				"trailingIcon": "size-6"
			}
		},
		"variant": {
			"outline": "text-highlighted bg-default ring ring-inset ring-accented",
			"soft": "text-highlighted bg-elevated/50 hover:bg-elevated focus:bg-elevated disabled:bg-elevated/50",
			"subtle": "text-highlighted bg-elevated ring ring-inset ring-accented",
			"ghost": "text-highlighted bg-transparent hover:bg-elevated focus:bg-elevated disabled:bg-transparent dark:disabled:bg-transparent",
			"none": "text-highlighted bg-transparent focus:outline-none"
		},
		"color": {
			"primary": "",
			"secondary": "",
			"success": "",
			"info": "",
			"warning": "",
			"error": "",
			"neutral": ""
		},
		"leading": { "true": "" },
		"trailing": { "true": "" },
		"loading": { "true": "" },
		"highlight": { "true": "" },
		"fixed": { "false": "" },
		"type": { "file": "file:me-1.5 file:font-medium file:text-muted file:outline-none" }
	},
	"compoundVariants": [
		{
			"color": "primary",
			"variant": ["outline", "subtle"],
			"class": "outline-primary/25 focus-visible:outline-3 focus-visible:ring-primary"
		},
		{
			"color": "secondary",
			"variant": ["outline", "subtle"],
			"class": "outline-secondary/25 focus-visible:outline-3 focus-visible:ring-secondary"
		},
		{
			"color": "success",
			"variant": ["outline", "subtle"],
			"class": "outline-success/25 focus-visible:outline-3 focus-visible:ring-success"
		},
		{
			"color": "info",
			"variant": ["outline", "subtle"],
			"class": "outline-info/25 focus-visible:outline-3 focus-visible:ring-info"
		},
		{
			"color": "warning",
			"variant": ["outline", "subtle"],
			"class": "outline-warning/25 focus-visible:outline-3 focus-visible:ring-warning"
		},
		{
			"color": "error",
			"variant": ["outline", "subtle"],
			"class": "outline-error/25 focus-visible:outline-3 focus-visible:ring-error"
		},
		{
			"color": "primary",
			"variant": ["soft", "ghost"],
			"class": "outline-primary/25 focus-visible:outline-3"
		},
		{
			"color": "secondary",
			"variant": ["soft", "ghost"],
			"class": "outline-secondary/25 focus-visible:outline-3"
		},
		{
			"color": "success",
			"variant": ["soft", "ghost"],
			"class": "outline-success/25 focus-visible:outline-3"
		},
		{
			"color": "info",
			"variant": ["soft", "ghost"],
			"class": "outline-info/25 focus-visible:outline-3"
		},
		{
			"color": "warning",
			"variant": ["soft", "ghost"],
			"class": "outline-warning/25 focus-visible:outline-3"
		},
		{
			"color": "error",
			"variant": ["soft", "ghost"],
			"class": "outline-error/25 focus-visible:outline-3"
		},
		{
			"color": "primary",
			"highlight": true,
			"class": "ring ring-inset ring-primary"
		},
		{
			"color": "secondary",
			"highlight": true,
			"class": "ring ring-inset ring-secondary"
		},
		{
			"color": "success",
			"highlight": true,
			"class": "ring ring-inset ring-success"
		},
		{
			"color": "info",
			"highlight": true,
			"class": "ring ring-inset ring-info"
		},
		{
			"color": "warning",
			"highlight": true,
			"class": "ring ring-inset ring-warning"
		},
		{
			"color": "error",
			"highlight": true,
			"class": "ring ring-inset ring-error"
		},
		{
			"color": "neutral",
			"variant": ["outline", "subtle"],
			"class": "outline-inverted/25 focus-visible:outline-3 focus-visible:ring-inverted"
		},
		{
			"color": "neutral",
			"variant": ["soft", "ghost"],
			"class": "outline-inverted/25 focus-visible:outline-3"
		},
		{
			"color": "neutral",
			"highlight": true,
			"class": "ring ring-inset ring-inverted"
		},
		{
			"leading": true,
			"size": "xs",
			"class": "ps-7"
		},
		{
			"leading": true,
			"size": "sm",
			"class": "ps-8"
		},
		{
			"leading": true,
			"size": "md",
			"class": "ps-9"
		},
		{
			"leading": true,
			"size": "lg",
			"class": "ps-10"
		},
		{
			"leading": true,
			"size": "xl",
			"class": "ps-11"
		},
		{
			"trailing": true,
			"size": "xs",
			"class": "pe-7"
		},
		{
			"trailing": true,
			"size": "sm",
			"class": "pe-8"
		},
		{
			"trailing": true,
			"size": "md",
			"class": "pe-9"
		},
		{
			"trailing": true,
			"size": "lg",
			"class": "pe-10"
		},
		{
			"trailing": true,
			"size": "xl",
			"class": "pe-11"
		},
		{
			"loading": true,
			"leading": true,
			"class": { "leadingIcon": "animate-spin" }
		},
		{
			"loading": true,
			"leading": false,
			"trailing": true,
			"class": { "trailingIcon": "animate-spin" }
		},
		{
			"fixed": false,
			"size": "xs",
			"class": "md:text-xs"
		},
		{
			"fixed": false,
			"size": "sm",
			"class": "md:text-xs"
		},
		{
			"fixed": false,
			"size": "md",
			"class": "md:text-sm"
		},
		{
			"fixed": false,
			"size": "lg",
			"class": "md:text-sm"
		}
	],
	"defaultVariants": {
		"size": "md",
		"color": "primary",
		"variant": "outline"
	}
};
// node_modules/@nuxt/ui/dist/runtime/components/Input.vue
var _sfc_main = /*@__PURE__*/ Object.assign({ inheritAttrs: false }, {
	__name: "Input",
	props: {
		as: {
			type: null,
			required: false
		},
		id: {
			type: String,
			required: false
		},
		name: {
			type: String,
			required: false
		},
		type: {
			type: null,
			required: false,
			default: "text"
		},
		placeholder: {
			type: String,
			required: false
		},
		color: {
			type: null,
			required: false
		},
		variant: {
			type: null,
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
		autocomplete: {
			type: [String, Object],
			required: false,
			default: "off"
		},
		autofocus: {
			type: Boolean,
			required: false
		},
		autofocusDelay: {
			type: Number,
			required: false,
			default: 0
		},
		disabled: {
			type: Boolean,
			required: false
		},
		highlight: {
			type: Boolean,
			required: false
		},
		fixed: {
			type: Boolean,
			required: false
		},
		modelValue: {
			type: null,
			required: false
		},
		defaultValue: {
			type: null,
			required: false
		},
		modelModifiers: {
			type: null,
			required: false
		},
		class: {
			type: null,
			required: false
		},
		ui: {
			type: Object,
			required: false
		},
		icon: {
			type: null,
			required: false
		},
		avatar: {
			type: Object,
			required: false
		},
		leading: {
			type: Boolean,
			required: false
		},
		leadingIcon: {
			type: null,
			required: false
		},
		trailing: {
			type: Boolean,
			required: false
		},
		trailingIcon: {
			type: null,
			required: false
		},
		loading: {
			type: Boolean,
			required: false
		},
		loadingIcon: {
			type: null,
			required: false
		}
	},
	emits: [
		"update:modelValue",
		"blur",
		"change"
	],
	setup(__props, { expose: __expose, emit: __emit }) {
		const _props = __props;
		const emits = __emit;
		const slots = (0, vue_exports.useSlots)();
		const props = useComponentProps("input", _props);
		const modelValue = useVModel(props, "modelValue", emits, { defaultValue: props.defaultValue });
		const appConfig = useAppConfig();
		const { emitFormBlur, emitFormInput, emitFormChange, size: formFieldSize, color: formFieldColor, id, name, highlight: formFieldHighlight, disabled: formFieldDisabled, emitFormFocus, ariaAttrs } = useFormField(_props, { deferInputValidation: true });
		const { orientation, size: fieldGroupSize } = useFieldGroup(_props);
		const { isLeading, isTrailing, leadingIconName, trailingIconName } = useComponentIcons(props);
		const color = (0, vue_exports.computed)(() => formFieldColor.value ?? props.color);
		const highlight = (0, vue_exports.computed)(() => formFieldHighlight.value ?? props.highlight);
		const size = (0, vue_exports.computed)(() => fieldGroupSize.value ?? formFieldSize.value ?? props.size);
		const disabled = (0, vue_exports.computed)(() => formFieldDisabled.value ?? props.disabled);
		const ui = (0, vue_exports.computed)(() => tv({
			extend: input_default,
			...appConfig.ui?.input || {}
		})({
			type: props.type,
			color: color.value,
			variant: props.variant,
			size: size.value,
			loading: props.loading,
			highlight: highlight.value,
			fixed: props.fixed,
			leading: isLeading.value || !!props.avatar || !!slots.leading,
			trailing: isTrailing.value || !!slots.trailing,
			fieldGroup: orientation.value
		}));
		const inputRef = (0, vue_exports.useTemplateRef)("inputRef");
		function updateInput(value) {
			if (props.modelModifiers?.trim && (typeof value === "string" || value === null || value === void 0)) value = value?.trim() ?? null;
			if (props.modelModifiers?.number || props.type === "number") value = looseToNumber(value);
			if (props.modelModifiers?.nullable && isEmpty(value)) value = null;
			if (props.modelModifiers?.optional && !props.modelModifiers?.nullable && value !== null && isEmpty(value)) value = void 0;
			modelValue.value = value;
			emitFormInput();
		}
		function onInput(event) {
			if (!props.modelModifiers?.lazy) updateInput(event.target.value);
		}
		function onChange(event) {
			const value = event.target.value;
			if (props.modelModifiers?.lazy) updateInput(value);
			if (props.modelModifiers?.trim) event.target.value = value.trim();
			emitFormChange();
			emits("change", event);
		}
		function onBlur(event) {
			emitFormBlur();
			emits("blur", event);
		}
		function autoFocus() {
			if (props.autofocus) inputRef.value?.focus();
		}
		let autofocusTimeoutId;
		(0, vue_exports.onMounted)(() => {
			autofocusTimeoutId = setTimeout(() => {
				autoFocus();
			}, props.autofocusDelay);
		});
		(0, vue_exports.onScopeDispose)(() => clearTimeout(autofocusTimeoutId));
		__expose({ inputRef });
		const __returned__ = {
			_props,
			emits,
			slots,
			props,
			modelValue,
			appConfig,
			emitFormBlur,
			emitFormInput,
			emitFormChange,
			formFieldSize,
			formFieldColor,
			id,
			name,
			formFieldHighlight,
			formFieldDisabled,
			emitFormFocus,
			ariaAttrs,
			orientation,
			fieldGroupSize,
			isLeading,
			isTrailing,
			leadingIconName,
			trailingIconName,
			color,
			highlight,
			size,
			disabled,
			ui,
			inputRef,
			updateInput,
			onInput,
			onChange,
			onBlur,
			autoFocus,
			get autofocusTimeoutId() {
				return autofocusTimeoutId;
			},
			set autofocusTimeoutId(v) {
				autofocusTimeoutId = v;
			},
			get theme() {
				return input_default;
			},
			useTemplateRef: vue_exports.useTemplateRef,
			computed: vue_exports.computed,
			onMounted: vue_exports.onMounted,
			onScopeDispose: vue_exports.onScopeDispose,
			get Primitive() {
				return Primitive;
			},
			get useVModel() {
				return useVModel;
			},
			get useAppConfig() {
				return useAppConfig;
			},
			get useComponentProps() {
				return useComponentProps;
			},
			get useFieldGroup() {
				return useFieldGroup;
			},
			get useComponentIcons() {
				return useComponentIcons;
			},
			get useFormField() {
				return useFormField;
			},
			get isEmpty() {
				return isEmpty;
			},
			get looseToNumber() {
				return looseToNumber;
			},
			get tv() {
				return tv;
			},
			UIcon: Icon_default,
			UAvatar: Avatar_default
		};
		Object.defineProperty(__returned__, "__isScriptSetup", {
			enumerable: false,
			value: true
		});
		return __returned__;
	}
});
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push((0, server_renderer_exports.ssrRenderComponent)($setup["Primitive"], (0, vue_exports.mergeProps)({
		as: $setup.props.as,
		"data-slot": _ctx.$attrs["data-slot"] ?? "root",
		class: $setup.ui.root({ class: [$setup.props.ui?.root, $setup.props.class] })
	}, _attrs), {
		default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
			if (_push) {
				_push(`<input${(0, server_renderer_exports.ssrRenderAttrs)((0, vue_exports.mergeProps)({
					id: $setup.id,
					ref: "inputRef",
					type: $setup.props.type,
					value: $setup.modelValue,
					name: $setup.name,
					placeholder: $setup.props.placeholder,
					class: $setup.ui.base({ class: $setup.props.ui?.base }),
					disabled: $setup.disabled,
					required: $setup.props.required,
					autocomplete: $setup.props.autocomplete
				}, {
					..._ctx.$attrs,
					...$setup.ariaAttrs
				}, { "data-slot": "base" }))}${_scopeId}>`);
				(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "default", { ui: $setup.ui }, null, _push, _parent, _scopeId);
				if ($setup.isLeading || !!$setup.props.avatar || !!$setup.slots.leading) {
					_push(`<span data-slot="leading" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.leading({ class: $setup.props.ui?.leading }))}"${_scopeId}>`);
					(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "leading", { ui: $setup.ui }, () => {
						if ($setup.isLeading && $setup.leadingIconName) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UIcon"], {
							name: $setup.leadingIconName,
							"data-slot": "leadingIcon",
							class: $setup.ui.leadingIcon({ class: $setup.props.ui?.leadingIcon })
						}, null, _parent, _scopeId));
						else if (!!$setup.props.avatar) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UAvatar"], (0, vue_exports.mergeProps)({ size: $setup.props.ui?.leadingAvatarSize || $setup.ui.leadingAvatarSize() }, $setup.props.avatar, {
							"data-slot": "leadingAvatar",
							class: $setup.ui.leadingAvatar({ class: $setup.props.ui?.leadingAvatar })
						}), null, _parent, _scopeId));
						else _push(`<!---->`);
					}, _push, _parent, _scopeId);
					_push(`</span>`);
				} else _push(`<!---->`);
				if ($setup.isTrailing || !!$setup.slots.trailing) {
					_push(`<span data-slot="trailing" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.trailing({ class: $setup.props.ui?.trailing }))}"${_scopeId}>`);
					(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "trailing", { ui: $setup.ui }, () => {
						if ($setup.trailingIconName) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UIcon"], {
							name: $setup.trailingIconName,
							"data-slot": "trailingIcon",
							class: $setup.ui.trailingIcon({ class: $setup.props.ui?.trailingIcon })
						}, null, _parent, _scopeId));
						else _push(`<!---->`);
					}, _push, _parent, _scopeId);
					_push(`</span>`);
				} else _push(`<!---->`);
			} else return [
				(0, vue_exports.createVNode)("input", (0, vue_exports.mergeProps)({
					id: $setup.id,
					ref: "inputRef",
					type: $setup.props.type,
					value: $setup.modelValue,
					name: $setup.name,
					placeholder: $setup.props.placeholder,
					class: $setup.ui.base({ class: $setup.props.ui?.base }),
					disabled: $setup.disabled,
					required: $setup.props.required,
					autocomplete: $setup.props.autocomplete
				}, {
					..._ctx.$attrs,
					...$setup.ariaAttrs
				}, {
					"data-slot": "base",
					onInput: $setup.onInput,
					onBlur: $setup.onBlur,
					onChange: $setup.onChange,
					onFocus: $setup.emitFormFocus
				}), null, 16, [
					"id",
					"type",
					"value",
					"name",
					"placeholder",
					"disabled",
					"required",
					"autocomplete",
					"onFocus"
				]),
				(0, vue_exports.renderSlot)(_ctx.$slots, "default", { ui: $setup.ui }),
				$setup.isLeading || !!$setup.props.avatar || !!$setup.slots.leading ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
					key: 0,
					"data-slot": "leading",
					class: $setup.ui.leading({ class: $setup.props.ui?.leading })
				}, [(0, vue_exports.renderSlot)(_ctx.$slots, "leading", { ui: $setup.ui }, () => [$setup.isLeading && $setup.leadingIconName ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UIcon"], {
					key: 0,
					name: $setup.leadingIconName,
					"data-slot": "leadingIcon",
					class: $setup.ui.leadingIcon({ class: $setup.props.ui?.leadingIcon })
				}, null, 8, ["name", "class"])) : !!$setup.props.avatar ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UAvatar"], (0, vue_exports.mergeProps)({
					key: 1,
					size: $setup.props.ui?.leadingAvatarSize || $setup.ui.leadingAvatarSize()
				}, $setup.props.avatar, {
					"data-slot": "leadingAvatar",
					class: $setup.ui.leadingAvatar({ class: $setup.props.ui?.leadingAvatar })
				}), null, 16, ["size", "class"])) : (0, vue_exports.createCommentVNode)("", true)])], 2)) : (0, vue_exports.createCommentVNode)("", true),
				$setup.isTrailing || !!$setup.slots.trailing ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
					key: 1,
					"data-slot": "trailing",
					class: $setup.ui.trailing({ class: $setup.props.ui?.trailing })
				}, [(0, vue_exports.renderSlot)(_ctx.$slots, "trailing", { ui: $setup.ui }, () => [$setup.trailingIconName ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UIcon"], {
					key: 0,
					name: $setup.trailingIconName,
					"data-slot": "trailingIcon",
					class: $setup.ui.trailingIcon({ class: $setup.props.ui?.trailingIcon })
				}, null, 8, ["name", "class"])) : (0, vue_exports.createCommentVNode)("", true)])], 2)) : (0, vue_exports.createCommentVNode)("", true)
			];
		}),
		_: 3
	}, _parent));
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = (0, vue_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/@nuxt/ui/dist/runtime/components/Input.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var Input_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender], ["__file", "/work/main/node_modules/@nuxt/ui/dist/runtime/components/Input.vue"]]);
export { en_default as C, useLocale as S, useForwardExpose as _, VisuallyHidden_default as a, isNullish as b, AUTOFOCUS_ON_MOUNT as c, focus as d, focusFirst as f, Presence_default as g, usePrimitiveElement as h, usePortal as i, AUTOFOCUS_ON_UNMOUNT as l, getTabbableEdges as m, App_default as n, useCollection as o, getTabbableCandidates as p, useToast as r, Teleport_default as s, Input_default as t, EVENT_OPTIONS as u, context as v, defineLocale as w, getActiveElement as x, injectConfigProviderContext as y };

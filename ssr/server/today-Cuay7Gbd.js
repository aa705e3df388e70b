import { n as __exportAll, r as __reExport } from "./rolldown-runtime-2Bq2VkyB.js";
import { B as usePage, C as refThrottled, E as tryOnBeforeUnmount, H as vue_exports, R as link_default, S as refDebounced, V as router, b as reactivePick, c as createGlobalState, d as isClient, j as useTimeoutFn, k as useDebounceFn, l as createSharedComposable, n as useTranslations, p as isIOS, r as useAppConfig, s as createEventHook, x as refAutoReset, y as reactiveOmit } from "./use_translations-BhgGwiR6.js";
import { C as useForwardProps, D as get$1, E as createContext, M as defu, O as isArrayOfArray, a as Chip_default, b as useComponentProps, c as server_renderer_exports, g as FieldGroupReset, i as Avatar_default, j as omit, l as pickLinkProps, n as Link_default, o as Icon_default, r as LinkBase_default, s as _plugin_vue_export_helper_default, t as Button_default, u as tv, w as useEmitAsProps, x as Primitive, y as useForwardProps$1 } from "./Button-C-1ERn7i.js";
import { c as useActiveElement, d as useParentElement, i as createReusableTemplate, l as useEventListener, o as onKeyStroke, p as useVModel, s as unrefElement } from "./create_page_app-okbWUuiv.js";
import { C as en_default, S as useLocale, _ as useForwardExpose, a as VisuallyHidden_default, b as isNullish, c as AUTOFOCUS_ON_MOUNT, d as focus, f as focusFirst$2, g as Presence_default, h as usePrimitiveElement, i as usePortal, l as AUTOFOCUS_ON_UNMOUNT, m as getTabbableEdges, n as App_default, o as useCollection, p as getTabbableCandidates, r as useToast, s as Teleport_default, t as Input_default, u as EVENT_OPTIONS$1, v as context, w as defineLocale, x as getActiveElement, y as injectConfigProviderContext } from "./Input-CwOD8KNG.js";
// node_modules/@nuxt/ui/dist/runtime/composables/useKbd.js
var kbdKeysMap = {
	meta: "",
	ctrl: "",
	alt: "",
	win: "⊞",
	command: "⌘",
	shift: "⇧",
	control: "⌃",
	option: "⌥",
	enter: "↵",
	delete: "⌦",
	backspace: "⌫",
	escape: "Esc",
	tab: "⇥",
	capslock: "⇪",
	arrowup: "↑",
	arrowright: "→",
	arrowdown: "↓",
	arrowleft: "←",
	pageup: "⇞",
	pagedown: "⇟",
	home: "↖",
	end: "↘"
};
var _useKbd = () => {
	const macOS = (0, vue_exports.computed)(() => navigator && navigator.userAgent && navigator.userAgent.match(/Macintosh;/));
	const kbdKeysSpecificMap = (0, vue_exports.reactive)({
		meta: " ",
		alt: " ",
		ctrl: " "
	});
	(0, vue_exports.onMounted)(() => {
		kbdKeysSpecificMap.meta = macOS.value ? kbdKeysMap.command : "Ctrl";
		kbdKeysSpecificMap.ctrl = macOS.value ? kbdKeysMap.control : "Ctrl";
		kbdKeysSpecificMap.alt = macOS.value ? kbdKeysMap.option : "Alt";
	});
	function getKbdKey(value) {
		if (!value) return;
		if ([
			"meta",
			"alt",
			"ctrl"
		].includes(value)) return kbdKeysSpecificMap[value];
		return kbdKeysMap[value] || value;
	}
	return {
		macOS,
		getKbdKey
	};
};
var useKbd$1 = /* @__PURE__ */ createSharedComposable(_useKbd);
// node_modules/@nuxt/ui/dist/runtime/composables/defineShortcuts.js
var chainedShortcutRegex = /^[^-]+.*-.*[^-]+$/;
var combinedShortcutRegex = /^[^_]+.*_.*[^_]+$/;
var shiftableKeys = [
	"arrowleft",
	"arrowright",
	"arrowup",
	"arrowdown",
	"tab",
	"escape",
	"enter",
	"backspace"
];
function convertKeyToCode(key) {
	if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`;
	if (/^\d$/.test(key)) return `Digit${key}`;
	if (/^f\d+$/i.test(key)) return key.toUpperCase();
	return {
		space: "Space",
		enter: "Enter",
		escape: "Escape",
		tab: "Tab",
		backspace: "Backspace",
		delete: "Delete",
		arrowup: "ArrowUp",
		arrowdown: "ArrowDown",
		arrowleft: "ArrowLeft",
		arrowright: "ArrowRight"
	}[key.toLowerCase()] || key;
}
function defineShortcuts(config, options = {}) {
	const chainDelay = options.chainDelay ?? 800;
	const chainedInputs = (0, vue_exports.ref)([]);
	const clearChainedInput = () => {
		chainedInputs.value.splice(0, chainedInputs.value.length);
	};
	const debouncedClearChainedInput = useDebounceFn(clearChainedInput, chainDelay);
	let pendingShortcut;
	const cancelPendingShortcut = () => {
		pendingShortcut = void 0;
		pendingTimer.stop();
	};
	const runPendingShortcut = () => {
		const pending = pendingShortcut;
		cancelPendingShortcut();
		if (!pending) return;
		const shortcut = standardShortcuts.value.find((s) => s.key === pending.shortcut.key && !s.metaKey && !s.ctrlKey && !s.altKey && !s.shiftKey);
		if (shortcut?.enabled) shortcut.handler(pending.event);
	};
	const pendingTimer = useTimeoutFn(() => {
		runPendingShortcut();
		clearChainedInput();
	}, chainDelay, { immediate: false });
	const { macOS } = useKbd$1();
	const activeElement = useActiveElement();
	const layoutIndependent = options.layoutIndependent ?? false;
	const shiftableCodes = shiftableKeys.map((k) => convertKeyToCode(k));
	const onKeyDown = (e) => {
		if (!e.key) return;
		const useCode = layoutIndependent || e.altKey;
		const alphabetKey = useCode ? /^Key[A-Z]$/i.test(e.code) : /^[a-z]{1}$/i.test(e.key);
		const shiftableKey = useCode ? shiftableCodes.includes(e.code) : shiftableKeys.includes(e.key.toLowerCase());
		let chainedKey;
		chainedInputs.value.push(layoutIndependent ? e.code : e.key);
		if (chainedInputs.value.length >= 2) {
			chainedKey = chainedInputs.value.slice(-2).join("-");
			for (const shortcut of chainedShortcuts.value) {
				if (shortcut.key !== chainedKey) continue;
				if (shortcut.enabled) {
					cancelPendingShortcut();
					e.preventDefault();
					shortcut.handler(e);
				} else runPendingShortcut();
				clearChainedInput();
				return;
			}
		}
		runPendingShortcut();
		for (const shortcut of standardShortcuts.value) {
			if (layoutIndependent) {
				if (e.code !== shortcut.key) continue;
			} else if (shortcut.altKey && e.altKey) {
				if (e.code !== convertKeyToCode(shortcut.key)) continue;
			} else if (e.key.toLowerCase() !== shortcut.key) continue;
			if (e.metaKey !== shortcut.metaKey) continue;
			if (e.ctrlKey !== shortcut.ctrlKey) continue;
			if (e.altKey !== shortcut.altKey) continue;
			if ((alphabetKey || shiftableKey || shortcut.shiftKey || e.shiftKey && (e.metaKey || e.ctrlKey)) && e.shiftKey !== shortcut.shiftKey) continue;
			if (!shortcut.metaKey && !shortcut.ctrlKey && !shortcut.altKey && !shortcut.shiftKey && chainPrefixes.value.has(shortcut.key)) {
				if (shortcut.enabled) e.preventDefault();
				pendingShortcut = {
					shortcut,
					event: e
				};
				pendingTimer.start();
				return;
			}
			if (shortcut.enabled) {
				e.preventDefault();
				shortcut.handler(e);
			}
			clearChainedInput();
			return;
		}
		debouncedClearChainedInput();
	};
	const usingInput = (0, vue_exports.computed)(() => {
		const tagName = activeElement.value?.tagName;
		const contentEditable = activeElement.value?.contentEditable;
		if (!!(tagName === "INPUT" || tagName === "TEXTAREA" || contentEditable === "true" || contentEditable === "plaintext-only")) return activeElement.value?.name || true;
		return false;
	});
	const shortcuts = (0, vue_exports.computed)(() => {
		return Object.entries((0, vue_exports.toValue)(config)).map(([key, shortcutConfig]) => {
			if (!shortcutConfig) return null;
			let shortcut;
			if (key.includes("-") && key !== "-" && !key.includes("_") && !key.match(chainedShortcutRegex)?.length) console.trace(`[Shortcut] Invalid key: "${key}"`);
			if (key.includes("_") && key !== "_" && !key.match(combinedShortcutRegex)?.length) console.trace(`[Shortcut] Invalid key: "${key}"`);
			const chained = key.includes("-") && key !== "-" && !key.includes("_");
			if (chained) {
				if (layoutIndependent) shortcut = {
					key: key.split("-").map((p) => convertKeyToCode(p)).join("-"),
					metaKey: false,
					ctrlKey: false,
					shiftKey: false,
					altKey: false
				};
				else shortcut = {
					key: key.toLowerCase(),
					metaKey: false,
					ctrlKey: false,
					shiftKey: false,
					altKey: false
				};
			} else {
				const keySplit = key.toLowerCase().split("_").map((k) => k);
				let baseKey = keySplit.filter((k) => ![
					"meta",
					"command",
					"ctrl",
					"shift",
					"alt",
					"option"
				].includes(k)).join("_");
				if (layoutIndependent) baseKey = convertKeyToCode(baseKey);
				shortcut = {
					key: baseKey,
					metaKey: keySplit.includes("meta") || keySplit.includes("command"),
					ctrlKey: keySplit.includes("ctrl"),
					shiftKey: keySplit.includes("shift"),
					altKey: keySplit.includes("alt") || keySplit.includes("option")
				};
			}
			shortcut.chained = chained;
			if (!macOS.value && shortcut.metaKey && !shortcut.ctrlKey) {
				shortcut.metaKey = false;
				shortcut.ctrlKey = true;
			}
			if (typeof shortcutConfig === "function") shortcut.handler = shortcutConfig;
			else if (typeof shortcutConfig === "object") shortcut = {
				...shortcut,
				handler: shortcutConfig.handler
			};
			if (!shortcut.handler) {
				console.trace("[Shortcut] Invalid value");
				return null;
			}
			let enabled = true;
			if (!shortcutConfig.usingInput) enabled = !usingInput.value;
			else if (typeof shortcutConfig.usingInput === "string") enabled = usingInput.value === shortcutConfig.usingInput;
			shortcut.enabled = enabled;
			return shortcut;
		}).filter(Boolean);
	});
	const chainedShortcuts = (0, vue_exports.computed)(() => shortcuts.value.filter((s) => s.chained));
	const standardShortcuts = (0, vue_exports.computed)(() => shortcuts.value.filter((s) => !s.chained));
	const chainPrefixes = (0, vue_exports.computed)(() => new Set(chainedShortcuts.value.map((s) => s.key.split("-")[0])));
	return useEventListener("keydown", onKeyDown);
}
// node_modules/ohash/dist/_chunks/is-equal.mjs
function serialize(input) {
	if (typeof input === "string") return `'${input}'`;
	return new Serializer().serialize(input);
}
var asciiOrder = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz";
var asciiWeights = /*@__PURE__*/ (function() {
	const weights = /* @__PURE__ */ new Uint8Array(128);
	for (let i = 0; i < 69; i++) weights[asciiOrder.charCodeAt(i)] = i + 1;
	for (let code = 65; code <= 90; code++) weights[code] = weights[code + 32];
	return weights;
})();
function compareStrings(a, b) {
	if (a === b) return 0;
	const length = Math.min(a.length, b.length);
	let tieBreaker = 0;
	for (let i = 0; i < length; i++) {
		const codeA = a.charCodeAt(i);
		const codeB = b.charCodeAt(i);
		if (codeA === codeB) continue;
		const weightA = codeA < 128 && asciiWeights[codeA] ? asciiWeights[codeA] : codeA + 128;
		const weightB = codeB < 128 && asciiWeights[codeB] ? asciiWeights[codeB] : codeB + 128;
		if (weightA !== weightB) return weightA < weightB ? -1 : 1;
		if (tieBreaker === 0) tieBreaker = codeA > codeB ? -1 : 1;
	}
	if (a.length !== b.length) return a.length < b.length ? -1 : 1;
	return tieBreaker;
}
var Serializer = /*@__PURE__*/ (function() {
	class Serializer {
		#context = /* @__PURE__ */ new Map();
		compare(a, b) {
			const typeA = typeof a;
			const typeB = typeof b;
			if (typeA === "string" && typeB === "string") return compareStrings(a, b);
			if (typeA === "number" && typeB === "number") return a - b;
			return compareStrings(this.serialize(a, true), this.serialize(b, true));
		}
		serialize(value, noQuotes) {
			if (value === null) return "null";
			switch (typeof value) {
				case "string": return noQuotes ? value : `'${value}'`;
				case "bigint": return `${value}n`;
				case "object": return this.$object(value);
				case "function": return this.$function(value);
			}
			return String(value);
		}
		serializeObject(object) {
			const objString = Object.prototype.toString.call(object);
			if (objString !== "[object Object]") return this.serializeBuiltInType(objString.length < 10 ? `unknown:${objString}` : objString.slice(8, -1), object);
			const constructor = object.constructor;
			const objName = constructor === Object || constructor === void 0 ? "" : constructor.name;
			if (objName !== "" && globalThis[objName] === constructor) return this.serializeBuiltInType(objName, object);
			if ("toJSON" in object && typeof object.toJSON === "function") {
				const json = object.toJSON();
				return objName + (json !== null && typeof json === "object" ? this.$object(json) : `(${this.serialize(json)})`);
			}
			const keys = Object.keys(object).sort(compareStrings);
			let content = `${objName}{`;
			for (let i = 0; i < keys.length; i++) {
				const key = keys[i];
				content += `${key}:${this.serialize(object[key])}`;
				if (i < keys.length - 1) content += ",";
			}
			return content + "}";
		}
		serializeBuiltInType(type, object) {
			const handler = this["$" + type];
			if (handler) return handler.call(this, object);
			if (typeof object.entries === "function") return this.serializeObjectEntries(type, object.entries());
			throw new Error(`Cannot serialize ${type}`);
		}
		serializeObjectEntries(type, entries) {
			const sortedEntries = Array.from(entries).sort((a, b) => this.compare(a[0], b[0]));
			let content = `${type}{`;
			for (let i = 0; i < sortedEntries.length; i++) {
				const [key, value] = sortedEntries[i];
				content += `${this.serialize(key, true)}:${this.serialize(value)}`;
				if (i < sortedEntries.length - 1) content += ",";
			}
			return content + "}";
		}
		$object(object) {
			let content = this.#context.get(object);
			if (content === void 0) {
				this.#context.set(object, `#${this.#context.size}`);
				content = this.serializeObject(object);
				this.#context.set(object, content);
			}
			return content;
		}
		$function(fn) {
			const fnStr = Function.prototype.toString.call(fn);
			if (fnStr.slice(-15) === "[native code] }") return `${fn.name || ""}()[native]`;
			return `${fn.name}(${fn.length})${fnStr.replace(/\s*\n\s*/g, "")}`;
		}
		$Array(arr) {
			let content = "[";
			for (let i = 0; i < arr.length; i++) {
				content += this.serialize(arr[i]);
				if (i < arr.length - 1) content += ",";
			}
			return content + "]";
		}
		$Date(date) {
			try {
				return `Date(${date.toISOString()})`;
			} catch {
				return `Date(null)`;
			}
		}
		$ArrayBuffer(arr) {
			return `ArrayBuffer[${new Uint8Array(arr).join(",")}]`;
		}
		$Set(set) {
			return `Set${this.$Array(Array.from(set).sort((a, b) => this.compare(a, b)))}`;
		}
		$Map(map) {
			return this.serializeObjectEntries("Map", map.entries());
		}
	}
	for (const type of [
		"Error",
		"RegExp",
		"URL"
	]) Serializer.prototype["$" + type] = function(val) {
		return `${type}(${val})`;
	};
	for (const type of [
		"Int8Array",
		"Uint8Array",
		"Uint8ClampedArray",
		"Int16Array",
		"Uint16Array",
		"Int32Array",
		"Uint32Array",
		"Float32Array",
		"Float64Array"
	]) Serializer.prototype["$" + type] = function(arr) {
		return `${type}[${arr.join(",")}]`;
	};
	for (const type of ["BigInt64Array", "BigUint64Array"]) Serializer.prototype["$" + type] = function(arr) {
		return `${type}[${arr.join("n,")}${arr.length > 0 ? "n" : ""}]`;
	};
	return Serializer;
})();
function isEqual(object1, object2) {
	if (object1 === object2) return true;
	if (serialize(object1) === serialize(object2)) return true;
	return false;
}
// node_modules/reka-ui/dist/shared/arrays.js
/**
* The function `findValuesBetween` takes an array and two values, then returns a subarray containing
* elements between the first occurrence of the start value and the first occurrence of the end value
* in the array.
* @param {T[]} array - The `array` parameter is an array of values of type `T`.
* @param {T} start - The `start` parameter is the value that marks the beginning of the range you want
* to find in the array.
* @param {T} end - The `end` parameter in the `findValuesBetween` function represents the end value
* that you want to find in the array. This function will return a subarray of values that are between
* the `start` and `end` values in the original array.
* @returns The `findValuesBetween` function returns an array of values from the input array that are
* between the `start` and `end` values (inclusive). If either the `start` or `end` values are not
* found in the input array, an empty array is returned.
*/
function findValuesBetween(array, start, end) {
	const startIndex = array.findIndex((i) => isEqual(i, start));
	const endIndex = array.findIndex((i) => isEqual(i, end));
	if (startIndex === -1 || endIndex === -1) return [];
	const [minIndex, maxIndex] = [startIndex, endIndex].sort((a, b) => a - b);
	return array.slice(minIndex, maxIndex + 1);
}
// node_modules/reka-ui/dist/shared/handleAndDispatchCustomEvent.js
function handleAndDispatchCustomEvent(name, handler, detail) {
	const target = detail.originalEvent.target;
	const event = new CustomEvent(name, {
		bubbles: false,
		cancelable: true,
		detail
	});
	if (handler) target.addEventListener(name, handler, { once: true });
	target.dispatchEvent(event);
}
// node_modules/reka-ui/dist/shared/useArrowNavigation.js
var ignoredElement = ["INPUT", "TEXTAREA"];
/**
* Allow arrow navigation for every html element with data-reka-collection-item tag
*
* @param e               Keyboard event
* @param currentElement  Event initiator element or any element that wants to handle the navigation
* @param parentElement   Parent element where contains all the collection items, this will collect every item to be used when nav
* @param options         further options
* @returns               the navigated html element or null if none
*/
function useArrowNavigation(e, currentElement, parentElement, options = {}) {
	if (!currentElement || options.enableIgnoredElement && ignoredElement.includes(currentElement.nodeName)) return null;
	const { arrowKeyOptions = "both", attributeName = "[data-reka-collection-item]", itemsArray = [], loop = true, dir = "ltr", preventScroll = true, focus = false } = options;
	const [right, left, up, down, home, end] = [
		e.key === "ArrowRight",
		e.key === "ArrowLeft",
		e.key === "ArrowUp",
		e.key === "ArrowDown",
		e.key === "Home",
		e.key === "End"
	];
	const goingVertical = up || down;
	const goingHorizontal = right || left;
	if (!home && !end && (!goingVertical && !goingHorizontal || arrowKeyOptions === "vertical" && goingHorizontal || arrowKeyOptions === "horizontal" && goingVertical)) return null;
	const allCollectionItems = parentElement ? Array.from(parentElement.querySelectorAll(attributeName)) : itemsArray;
	if (!allCollectionItems.length) return null;
	if (preventScroll) e.preventDefault();
	let item = null;
	if (goingHorizontal || goingVertical) item = findNextFocusableElement(allCollectionItems, currentElement, {
		goForward: goingVertical ? down : dir === "ltr" ? right : left,
		loop
	});
	else if (home) item = allCollectionItems.at(0) || null;
	else if (end) item = allCollectionItems.at(-1) || null;
	if (focus) item?.focus();
	return item;
}
/**
* Recursive function to find the next focusable element to avoid disabled elements
*
* @param elements Elements to navigate
* @param currentElement Current active element
* @param options
* @returns next focusable element
*/
function findNextFocusableElement(elements, currentElement, options, iterations = !elements.includes(currentElement) ? elements.length + 1 : elements.length) {
	if (--iterations === 0) return null;
	const index = elements.indexOf(currentElement);
	let newIndex;
	if (index === -1) newIndex = options.goForward ? 0 : elements.length - 1;
	else newIndex = options.goForward ? index + 1 : index - 1;
	if (!options.loop && (newIndex < 0 || newIndex >= elements.length)) return null;
	const candidate = elements[(newIndex + elements.length) % elements.length];
	if (!candidate) return null;
	if (candidate.hasAttribute("disabled") && candidate.getAttribute("disabled") !== "false") return findNextFocusableElement(elements, candidate, options, iterations);
	return candidate;
}
// node_modules/reka-ui/dist/shared/useBodyScrollLock.js
var useBodyLockStackCount = createSharedComposable(() => {
	const map = (0, vue_exports.ref)(/* @__PURE__ */ new Map());
	const initialOverflow = (0, vue_exports.ref)();
	const locked = (0, vue_exports.computed)(() => {
		for (const value of map.value.values()) if (value) return true;
		return false;
	});
	const context$1 = injectConfigProviderContext({ scrollBody: (0, vue_exports.ref)(true) });
	let stopTouchMoveListener = null;
	const resetBodyStyle = () => {
		document.body.style.paddingRight = "";
		document.body.style.marginRight = "";
		if (context.layersWithOutsidePointerEventsDisabled.size === 0) document.body.style.pointerEvents = "";
		document.documentElement.style.removeProperty("--scrollbar-width");
		document.body.style.overflow = initialOverflow.value ?? "";
		isIOS && stopTouchMoveListener?.();
		initialOverflow.value = void 0;
	};
	(0, vue_exports.watch)(locked, (val, oldVal) => {
		if (!isClient) return;
		if (!val) {
			if (oldVal) resetBodyStyle();
			return;
		}
		if (initialOverflow.value === void 0) initialOverflow.value = document.body.style.overflow;
		const verticalScrollbarWidth = window.innerWidth - document.documentElement.clientWidth;
		const defaultConfig = {
			padding: verticalScrollbarWidth,
			margin: 0
		};
		const config = context$1.scrollBody?.value ? typeof context$1.scrollBody.value === "object" ? defu({
			padding: context$1.scrollBody.value.padding === true ? verticalScrollbarWidth : context$1.scrollBody.value.padding,
			margin: context$1.scrollBody.value.margin === true ? verticalScrollbarWidth : context$1.scrollBody.value.margin
		}, defaultConfig) : defaultConfig : {
			padding: 0,
			margin: 0
		};
		if (verticalScrollbarWidth > 0) {
			document.body.style.paddingRight = typeof config.padding === "number" ? `${config.padding}px` : String(config.padding);
			document.body.style.marginRight = typeof config.margin === "number" ? `${config.margin}px` : String(config.margin);
			document.documentElement.style.setProperty("--scrollbar-width", `${verticalScrollbarWidth}px`);
			document.body.style.overflow = "hidden";
		}
		if (isIOS) stopTouchMoveListener = useEventListener(document, "touchmove", (e) => preventDefault(e), { passive: false });
		(0, vue_exports.nextTick)(() => {
			if (!locked.value) return;
			document.body.style.pointerEvents = "none";
			document.body.style.overflow = "hidden";
		});
	}, {
		immediate: true,
		flush: "sync"
	});
	return map;
});
function useBodyScrollLock(initialState) {
	const id = Math.random().toString(36).substring(2, 7);
	const map = useBodyLockStackCount();
	map.value.set(id, initialState ?? false);
	const locked = (0, vue_exports.computed)({
		get: () => map.value.get(id) ?? false,
		set: (value) => map.value.set(id, value)
	});
	tryOnBeforeUnmount(() => {
		map.value.delete(id);
	});
	return locked;
}
function checkOverflowScroll(ele) {
	const style = window.getComputedStyle(ele);
	if (style.overflowX === "scroll" || style.overflowY === "scroll" || style.overflowX === "auto" && ele.clientWidth < ele.scrollWidth || style.overflowY === "auto" && ele.clientHeight < ele.scrollHeight) return true;
	else {
		const parent = ele.parentNode;
		if (!(parent instanceof Element) || parent.tagName === "BODY") return false;
		return checkOverflowScroll(parent);
	}
}
function preventDefault(rawEvent) {
	const e = rawEvent || window.event;
	const _target = e.target;
	if (_target instanceof Element && checkOverflowScroll(_target)) return false;
	if (e.touches.length > 1) return true;
	if (e.preventDefault && e.cancelable) e.preventDefault();
	return false;
}
// node_modules/reka-ui/dist/shared/useComposing.js
var imeScriptRE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;
var androidRE = /android/i;
function isAndroid() {
	return typeof navigator !== "undefined" && androidRE.test(navigator.userAgent);
}
function useComposing(onEnd) {
	const isComposing = (0, vue_exports.ref)(false);
	const isImeComposition = (0, vue_exports.ref)(true);
	const sawImeScript = (0, vue_exports.ref)(false);
	const shouldDeferInput = (0, vue_exports.computed)(() => isComposing.value && isImeComposition.value);
	function handleCompositionStart() {
		isComposing.value = true;
		isImeComposition.value = true;
		sawImeScript.value = false;
	}
	function handleCompositionUpdate(event) {
		if (!event.data) return;
		if (imeScriptRE.test(event.data)) {
			isImeComposition.value = true;
			sawImeScript.value = true;
		} else if (isAndroid() && !sawImeScript.value) isImeComposition.value = false;
	}
	function handleCompositionEnd(event) {
		(0, vue_exports.nextTick)(() => {
			isComposing.value = false;
			onEnd?.(event);
		});
	}
	return {
		isComposing,
		shouldDeferInput,
		handleCompositionStart,
		handleCompositionUpdate,
		handleCompositionEnd
	};
}
// node_modules/reka-ui/dist/shared/useDirection.js
/**
* The `useDirection` function provides a way to access the current direction in your application.
* @param {Ref<Direction | undefined>} [dir] - An optional ref containing the direction (ltr or rtl).
* @returns  computed value that combines with the resolved direction.
*/
function useDirection(dir) {
	const context = injectConfigProviderContext({ dir: (0, vue_exports.ref)("ltr") });
	return (0, vue_exports.computed)(() => dir?.value || context.dir?.value || "ltr");
}
// node_modules/reka-ui/dist/shared/useFilter.js
/**
* Provides locale-aware string filtering functions.
* Uses `Intl.Collator` for comparison to ensure proper Unicode handling.
*
* @param options - Optional collator options to customize comparison behavior.
*   See [Intl.CollatorOptions](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Intl/Collator/Collator#options) for details.
* @returns An object with methods to check if a string starts with, ends with, or contains a substring.
*
* @example
* const { startsWith, endsWith, contains } = useFilter();
*
* startsWith('hello', 'he'); // true
* endsWith('hello', 'lo'); // true
* contains('hello', 'ell'); // true
*/
function useFilter$1(options) {
	const computedOptions = (0, vue_exports.computed)(() => (0, vue_exports.unref)(options));
	const collator = (0, vue_exports.computed)(() => new Intl.Collator("en", {
		usage: "search",
		...computedOptions.value
	}));
	const startsWith = (string, substring) => {
		if (substring.length === 0) return true;
		string = string.normalize("NFC");
		substring = substring.normalize("NFC");
		return collator.value.compare(string.slice(0, substring.length), substring) === 0;
	};
	const endsWith = (string, substring) => {
		if (substring.length === 0) return true;
		string = string.normalize("NFC");
		substring = substring.normalize("NFC");
		return collator.value.compare(string.slice(-substring.length), substring) === 0;
	};
	const contains = (string, substring) => {
		if (substring.length === 0) return true;
		string = string.normalize("NFC");
		substring = substring.normalize("NFC");
		let scan = 0;
		const sliceLen = substring.length;
		for (; scan + sliceLen <= string.length; scan++) {
			const slice = string.slice(scan, scan + sliceLen);
			if (collator.value.compare(substring, slice) === 0) return true;
		}
		return false;
	};
	return {
		startsWith,
		endsWith,
		contains
	};
}
// node_modules/reka-ui/dist/shared/useFocusGuards.js
/** Number of components which have requested interest to have focus guards */
var count$1 = 0;
/**
* Injects a pair of focus guards at the edges of the whole DOM tree
* to ensure `focusin` & `focusout` events can be caught consistently.
*/
function useFocusGuards() {
	(0, vue_exports.watchEffect)((cleanupFn) => {
		if (!isClient) return;
		const edgeGuards = document.querySelectorAll("[data-reka-focus-guard]");
		document.body.insertAdjacentElement("afterbegin", edgeGuards[0] ?? createFocusGuard());
		document.body.insertAdjacentElement("beforeend", edgeGuards[1] ?? createFocusGuard());
		count$1++;
		cleanupFn(() => {
			if (count$1 === 1) document.querySelectorAll("[data-reka-focus-guard]").forEach((node) => node.remove());
			count$1--;
		});
	});
}
function createFocusGuard() {
	const element = document.createElement("span");
	element.setAttribute("data-reka-focus-guard", "");
	element.tabIndex = 0;
	element.style.outline = "none";
	element.style.opacity = "0";
	element.style.position = "fixed";
	element.style.pointerEvents = "none";
	return element;
}
// node_modules/reka-ui/dist/shared/useFormControl.js
function useFormControl(el) {
	return (0, vue_exports.computed)(() => (0, vue_exports.toValue)(el) ? Boolean(unrefElement(el)?.closest("form")) : true);
}
// node_modules/reka-ui/dist/shared/useForwardPropsEmits.js
function useForwardPropsEmits(props, emit) {
	const parsedProps = useForwardProps(props);
	const emitsAsProps = emit ? useEmitAsProps(emit) : {};
	return (0, vue_exports.computed)(() => ({
		...parsedProps.value,
		...emitsAsProps
	}));
}
// node_modules/aria-hidden/dist/es2015/index.js
var getDefaultParent = function(originalTarget) {
	if (typeof document === "undefined") return null;
	return (Array.isArray(originalTarget) ? originalTarget[0] : originalTarget).ownerDocument.body;
};
var counterMap = /* @__PURE__ */ new WeakMap();
var uncontrolledNodes = /* @__PURE__ */ new WeakMap();
var markerMap = {};
var lockCount = 0;
var unwrapHost = function(node) {
	return node && (node.host || unwrapHost(node.parentNode));
};
var correctTargets = function(parent, targets) {
	return targets.map(function(target) {
		if (parent.contains(target)) return target;
		var correctedTarget = unwrapHost(target);
		if (correctedTarget && parent.contains(correctedTarget)) return correctedTarget;
		console.error("aria-hidden", target, "in not contained inside", parent, ". Doing nothing");
		return null;
	}).filter(function(x) {
		return Boolean(x);
	});
};
/**
* Marks everything except given node(or nodes) as aria-hidden
* @param {Element | Element[]} originalTarget - elements to keep on the page
* @param [parentNode] - top element, defaults to document.body
* @param {String} [markerName] - a special attribute to mark every node
* @param {String} [controlAttribute] - html Attribute to control
* @return {Undo} undo command
*/
var applyAttributeToOthers = function(originalTarget, parentNode, markerName, controlAttribute) {
	var targets = correctTargets(parentNode, Array.isArray(originalTarget) ? originalTarget : [originalTarget]);
	if (!markerMap[markerName]) markerMap[markerName] = /* @__PURE__ */ new WeakMap();
	var markerCounter = markerMap[markerName];
	var hiddenNodes = [];
	var elementsToKeep = /* @__PURE__ */ new Set();
	var elementsToStop = new Set(targets);
	var keep = function(el) {
		if (!el || elementsToKeep.has(el)) return;
		elementsToKeep.add(el);
		keep(el.parentNode);
	};
	targets.forEach(keep);
	var deep = function(parent) {
		if (!parent || elementsToStop.has(parent)) return;
		Array.prototype.forEach.call(parent.children, function(node) {
			if (elementsToKeep.has(node)) deep(node);
			else try {
				var attr = node.getAttribute(controlAttribute);
				var alreadyHidden = attr !== null && attr !== "false";
				var counterValue = (counterMap.get(node) || 0) + 1;
				var markerValue = (markerCounter.get(node) || 0) + 1;
				counterMap.set(node, counterValue);
				markerCounter.set(node, markerValue);
				hiddenNodes.push(node);
				if (counterValue === 1 && alreadyHidden) uncontrolledNodes.set(node, true);
				if (markerValue === 1) node.setAttribute(markerName, "true");
				if (!alreadyHidden) node.setAttribute(controlAttribute, "true");
			} catch (e) {
				console.error("aria-hidden: cannot operate on ", node, e);
			}
		});
	};
	deep(parentNode);
	elementsToKeep.clear();
	lockCount++;
	return function() {
		hiddenNodes.forEach(function(node) {
			var counterValue = counterMap.get(node) - 1;
			var markerValue = markerCounter.get(node) - 1;
			counterMap.set(node, counterValue);
			markerCounter.set(node, markerValue);
			if (!counterValue) {
				if (!uncontrolledNodes.has(node)) node.removeAttribute(controlAttribute);
				uncontrolledNodes.delete(node);
			}
			if (!markerValue) node.removeAttribute(markerName);
		});
		lockCount--;
		if (!lockCount) {
			counterMap = /* @__PURE__ */ new WeakMap();
			counterMap = /* @__PURE__ */ new WeakMap();
			uncontrolledNodes = /* @__PURE__ */ new WeakMap();
			markerMap = {};
		}
	};
};
/**
* Marks everything except given node(or nodes) as aria-hidden
* @param {Element | Element[]} originalTarget - elements to keep on the page
* @param [parentNode] - top element, defaults to document.body
* @param {String} [markerName] - a special attribute to mark every node
* @return {Undo} undo command
*/
var hideOthers = function(originalTarget, parentNode, markerName) {
	if (markerName === void 0) markerName = "data-aria-hidden";
	var targets = Array.from(Array.isArray(originalTarget) ? originalTarget : [originalTarget]);
	var activeParentNode = parentNode || getDefaultParent(originalTarget);
	if (!activeParentNode) return function() {
		return null;
	};
	targets.push.apply(targets, Array.from(activeParentNode.querySelectorAll("[aria-live], script")));
	return applyAttributeToOthers(targets, activeParentNode, markerName, "aria-hidden");
};
// node_modules/reka-ui/dist/shared/useHideOthers.js
/**
* The `useHideOthers` function is a TypeScript function that takes a target element reference and
* hides all other elements in ARIA when the target element is present, and restores the visibility of the
* hidden elements when the target element is removed.
* @param {MaybeElementRef} target - The `target` parameter is a reference to the element that you want
* to hide other elements when it is clicked or focused.
*/
function useHideOthers(target) {
	let undo;
	(0, vue_exports.watch)(() => unrefElement(target), (el) => {
		let isInsideClosedPopover = false;
		try {
			isInsideClosedPopover = !!el?.closest("[popover]:not(:popover-open)");
		} catch {}
		if (el && !isInsideClosedPopover) undo = hideOthers(el);
		else if (undo) undo();
	});
	(0, vue_exports.onUnmounted)(() => {
		if (undo) undo();
	});
}
// node_modules/reka-ui/dist/shared/useId.js
var count = 0;
/**
* The `useId` function generates a unique identifier using a provided deterministic ID,
* a configured `<ConfigProvider>` ID source, Vue's native `useId`, or a fallback counter.
* @param {string | null | undefined} [deterministicId] - The `useId` function you provided takes an
* optional parameter `deterministicId`, which can be a string, null, or undefined. If
* `deterministicId` is provided, the function will return it. Otherwise, it will generate an id using
* the configured ID source.
*/
function useId(deterministicId, prefix = "reka") {
	if (deterministicId) return deterministicId;
	let id;
	const configProviderContext = injectConfigProviderContext({ useId: void 0 });
	if (configProviderContext.useId) id = configProviderContext.useId();
	else if ("useId" in vue_exports) id = vue_exports.useId?.();
	else id = `${++count}`;
	return prefix ? `${prefix}-${id}` : id;
}
// node_modules/reka-ui/dist/shared/useKbd.js
function useKbd() {
	return {
		ALT: "Alt",
		ARROW_DOWN: "ArrowDown",
		ARROW_LEFT: "ArrowLeft",
		ARROW_RIGHT: "ArrowRight",
		ARROW_UP: "ArrowUp",
		BACKSPACE: "Backspace",
		CAPS_LOCK: "CapsLock",
		CONTROL: "Control",
		DELETE: "Delete",
		END: "End",
		ENTER: "Enter",
		ESCAPE: "Escape",
		F1: "F1",
		F10: "F10",
		F11: "F11",
		F12: "F12",
		F2: "F2",
		F3: "F3",
		F4: "F4",
		F5: "F5",
		F6: "F6",
		F7: "F7",
		F8: "F8",
		F9: "F9",
		HOME: "Home",
		META: "Meta",
		PAGE_DOWN: "PageDown",
		PAGE_UP: "PageUp",
		SHIFT: "Shift",
		SPACE: " ",
		TAB: "Tab",
		CTRL: "Control",
		ASTERISK: "*",
		SPACE_CODE: "Space"
	};
}
// node_modules/reka-ui/dist/shared/useSize.js
function useSize(element) {
	const size = (0, vue_exports.ref)();
	const width = (0, vue_exports.computed)(() => size.value?.width ?? 0);
	const height = (0, vue_exports.computed)(() => size.value?.height ?? 0);
	let resizeObserver;
	(0, vue_exports.onMounted)(() => {
		const el = unrefElement(element);
		if (el) {
			size.value = {
				width: el.offsetWidth,
				height: el.offsetHeight
			};
			resizeObserver = new ResizeObserver((entries) => {
				if (!Array.isArray(entries)) return;
				if (!entries.length) return;
				const entry = entries[0];
				let width$1;
				let height$1;
				if ("borderBoxSize" in entry) {
					const borderSizeEntry = entry.borderBoxSize;
					const borderSize = Array.isArray(borderSizeEntry) ? borderSizeEntry[0] : borderSizeEntry;
					width$1 = borderSize.inlineSize;
					height$1 = borderSize.blockSize;
				} else {
					width$1 = el.offsetWidth;
					height$1 = el.offsetHeight;
				}
				size.value = {
					width: width$1,
					height: height$1
				};
			});
			resizeObserver.observe(el, { box: "border-box" });
		} else size.value = void 0;
	});
	(0, vue_exports.onUnmounted)(() => {
		resizeObserver?.disconnect();
		resizeObserver = void 0;
	});
	return {
		width,
		height
	};
}
// node_modules/reka-ui/dist/shared/useTypeahead.js
function useTypeahead(callback) {
	const search = refAutoReset("", 1e3);
	const handleTypeaheadSearch = (key, items) => {
		search.value = search.value + key;
		if (callback) callback(key);
		else {
			const currentItem = getActiveElement();
			const itemsWithTextValue = items.map((item) => ({
				...item,
				textValue: item.value?.textValue ?? item.ref.textContent?.trim() ?? ""
			}));
			const currentMatch = itemsWithTextValue.find((item) => item.ref === currentItem);
			const nextMatch = getNextMatch(itemsWithTextValue.map((item) => item.textValue), search.value, currentMatch?.textValue);
			const newItem = itemsWithTextValue.find((item) => item.textValue === nextMatch);
			if (newItem) newItem.ref.focus();
			return newItem?.ref;
		}
	};
	const resetTypeahead = () => {
		search.value = "";
	};
	return {
		search,
		handleTypeaheadSearch,
		resetTypeahead
	};
}
/**
* Wraps an array around itself at a given start index
* Example: `wrapArray(['a', 'b', 'c', 'd'], 2) === ['c', 'd', 'a', 'b']`
*/
function wrapArray(array, startIndex) {
	return array.map((_, index) => array[(startIndex + index) % array.length]);
}
/**
* This is the "meat" of the typeahead matching logic. It takes in all the values,
* the search and the current match, and returns the next match (or `undefined`).
*
* We normalize the search because if a user has repeatedly pressed a character,
* we want the exact same behavior as if we only had that one character
* (ie. cycle through options starting with that character)
*
* We also reorder the values by wrapping the array around the current match.
* This is so we always look forward from the current match, and picking the first
* match will always be the correct one.
*
* Finally, if the normalized search is exactly one character, we exclude the
* current match from the values because otherwise it would be the first to match always
* and focus would never move. This is as opposed to the regular case, where we
* don't want focus to move if the current match still matches.
*/
function getNextMatch(values, search, currentMatch) {
	const normalizedSearch = search.length > 1 && Array.from(search).every((char) => char === search[0]) ? search[0] : search;
	const currentMatchIndex = currentMatch ? values.indexOf(currentMatch) : -1;
	let wrappedValues = wrapArray(values, Math.max(currentMatchIndex, 0));
	if (normalizedSearch.length === 1) wrappedValues = wrappedValues.filter((v) => v !== currentMatch);
	const nextMatch = wrappedValues.find((value) => value.toLowerCase().startsWith(normalizedSearch.toLowerCase()));
	return nextMatch !== currentMatch ? nextMatch : void 0;
}
// node_modules/reka-ui/dist/Dialog/DialogRoot.js
var [injectDialogRootContext, provideDialogRootContext] = /*#__PURE__*/ createContext("DialogRoot");
var DialogRoot_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	inheritAttrs: false,
	__name: "DialogRoot",
	props: {
		open: {
			type: Boolean,
			required: false,
			default: void 0
		},
		defaultOpen: {
			type: Boolean,
			required: false,
			default: false
		},
		modal: {
			type: Boolean,
			required: false,
			default: true
		},
		unmountOnHide: {
			type: Boolean,
			required: false,
			default: true
		}
	},
	emits: ["update:open"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const open = useVModel(props, "open", __emit, {
			defaultValue: props.defaultOpen,
			passive: props.open === void 0
		});
		const triggerElement = (0, vue_exports.ref)();
		const contentElement = (0, vue_exports.ref)();
		const { modal, unmountOnHide } = (0, vue_exports.toRefs)(props);
		provideDialogRootContext({
			open,
			modal,
			unmountOnHide,
			openModal: () => {
				open.value = true;
			},
			onOpenChange: (value) => {
				open.value = value;
			},
			onOpenToggle: () => {
				open.value = !open.value;
			},
			contentId: "",
			titleId: "",
			descriptionId: "",
			triggerElement,
			contentElement
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.renderSlot)(_ctx.$slots, "default", {
				open: (0, vue_exports.unref)(open),
				close: () => open.value = false
			});
		};
	}
});
// node_modules/reka-ui/dist/Dialog/DialogClose.js
var DialogClose_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DialogClose",
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
		useForwardExpose();
		const rootContext = injectDialogRootContext();
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), (0, vue_exports.mergeProps)(props, {
				type: _ctx.as === "button" ? "button" : void 0,
				onClick: _cache[0] || (_cache[0] = ($event) => (0, vue_exports.unref)(rootContext).onOpenChange(false))
			}), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16, ["type"]);
		};
	}
});
// node_modules/reka-ui/dist/DismissableLayer/utils.js
var POINTER_DOWN_OUTSIDE = "dismissableLayer.pointerDownOutside";
var FOCUS_OUTSIDE = "dismissableLayer.focusOutside";
function isLayerExist(layerElement, targetElement) {
	if (!(targetElement instanceof Element)) return false;
	const targetLayer = targetElement.closest("[data-dismissable-layer]");
	const mainLayer = layerElement.dataset.dismissableLayer === "" ? layerElement : layerElement.querySelector("[data-dismissable-layer]");
	const nodeList = Array.from(layerElement.ownerDocument.querySelectorAll("[data-dismissable-layer]"));
	if (targetLayer && (mainLayer === targetLayer || nodeList.indexOf(mainLayer) < nodeList.indexOf(targetLayer))) return true;
	else return false;
}
/**
* Listens for `pointerdown` outside a DOM subtree. We use `pointerdown` rather than `pointerup`
* to mimic layer dismissing behaviour present in OS.
* Returns props to pass to the node we want to check for outside events.
*/
function usePointerDownOutside(onPointerDownOutside, element, enabled = true) {
	const ownerDocument = element?.value?.ownerDocument ?? globalThis?.document;
	const isPointerInsideDOMTree = (0, vue_exports.ref)(false);
	const handleClickRef = (0, vue_exports.ref)(() => {});
	(0, vue_exports.watchEffect)((cleanupFn) => {
		if (!isClient || !(0, vue_exports.toValue)(enabled)) return;
		const handlePointerDown = async (event) => {
			const target = event.target;
			if (!element?.value || !target) return;
			if (isLayerExist(element.value, target)) {
				isPointerInsideDOMTree.value = false;
				return;
			}
			if (event.target && !isPointerInsideDOMTree.value) {
				const eventDetail = { originalEvent: event };
				function handleAndDispatchPointerDownOutsideEvent() {
					handleAndDispatchCustomEvent(POINTER_DOWN_OUTSIDE, onPointerDownOutside, eventDetail);
				}
				/**
				* On touch devices, we need to wait for a click event because browsers implement
				* a ~350ms delay between the time the user stops touching the display and when the
				* browser executes events. We need to ensure we don't reactivate pointer-events within
				* this timeframe otherwise the browser may execute events that should have been prevented.
				*
				* Additionally, this also lets us deal automatically with cancellations when a click event
				* isn't raised because the page was considered scrolled/drag-scrolled, long-pressed, etc.
				*
				* This is why we also continuously remove the previous listener, because we cannot be
				* certain that it was raised, and therefore cleaned-up.
				*/
				if (event.pointerType === "touch") {
					ownerDocument.removeEventListener("click", handleClickRef.value);
					handleClickRef.value = handleAndDispatchPointerDownOutsideEvent;
					ownerDocument.addEventListener("click", handleClickRef.value, { once: true });
				} else handleAndDispatchPointerDownOutsideEvent();
			} else ownerDocument.removeEventListener("click", handleClickRef.value);
			isPointerInsideDOMTree.value = false;
		};
		/**
		* if this hook executes in a component that mounts via a `pointerdown` event, the event
		* would bubble up to the document and trigger a `pointerDownOutside` event. We avoid
		* this by delaying the event listener registration on the document.
		* This is how the DOM works, ie:
		* ```
		* button.addEventListener('pointerdown', () => {
		*   console.log('I will log');
		*   document.addEventListener('pointerdown', () => {
		*     console.log('I will also log');
		*   })
		* });
		*/
		const timerId = window.setTimeout(() => {
			ownerDocument.addEventListener("pointerdown", handlePointerDown);
		}, 0);
		cleanupFn(() => {
			window.clearTimeout(timerId);
			ownerDocument.removeEventListener("pointerdown", handlePointerDown);
			ownerDocument.removeEventListener("click", handleClickRef.value);
		});
	});
	return { onPointerDownCapture: () => {
		if (!(0, vue_exports.toValue)(enabled)) return;
		isPointerInsideDOMTree.value = true;
	} };
}
/**
* Listens for when focus happens outside a DOM subtree.
* Returns props to pass to the root (node) of the subtree we want to check.
*/
function useFocusOutside(onFocusOutside, element, enabled = true) {
	const ownerDocument = element?.value?.ownerDocument ?? globalThis?.document;
	const isFocusInsideDOMTree = (0, vue_exports.ref)(false);
	(0, vue_exports.watchEffect)((cleanupFn) => {
		if (!isClient || !(0, vue_exports.toValue)(enabled)) return;
		const handleFocus = async (event) => {
			if (!element?.value) return;
			await (0, vue_exports.nextTick)();
			await (0, vue_exports.nextTick)();
			const target = event.target;
			if (!element.value || !target || isLayerExist(element.value, target)) return;
			if (event.target && !isFocusInsideDOMTree.value) handleAndDispatchCustomEvent(FOCUS_OUTSIDE, onFocusOutside, { originalEvent: event });
		};
		ownerDocument.addEventListener("focusin", handleFocus);
		cleanupFn(() => ownerDocument.removeEventListener("focusin", handleFocus));
	});
	return {
		onFocusCapture: () => {
			if (!(0, vue_exports.toValue)(enabled)) return;
			isFocusInsideDOMTree.value = true;
		},
		onBlurCapture: () => {
			if (!(0, vue_exports.toValue)(enabled)) return;
			isFocusInsideDOMTree.value = false;
		}
	};
}
// node_modules/reka-ui/dist/DismissableLayer/DismissableLayer.js
var DismissableLayer_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DismissableLayer",
	props: {
		disableOutsidePointerEvents: {
			type: Boolean,
			required: false,
			default: false
		},
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false
		},
		present: {
			type: Boolean,
			required: false,
			default: true
		}
	},
	emits: [
		"escapeKeyDown",
		"pointerDownOutside",
		"focusOutside",
		"interactOutside",
		"dismiss"
	],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emits = __emit;
		const { forwardRef, currentElement: layerElement } = useForwardExpose();
		const ownerDocument = (0, vue_exports.computed)(() => layerElement.value?.ownerDocument ?? globalThis.document);
		const layers = (0, vue_exports.computed)(() => context.layersRoot);
		const index = (0, vue_exports.computed)(() => {
			return layerElement.value ? Array.from(layers.value).indexOf(layerElement.value) : -1;
		});
		const isBodyPointerEventsDisabled = (0, vue_exports.computed)(() => {
			return context.layersWithOutsidePointerEventsDisabled.size > 0;
		});
		const isPointerEventsEnabled = (0, vue_exports.computed)(() => {
			const localLayers = Array.from(layers.value);
			const [highestLayerWithOutsidePointerEventsDisabled] = [...context.layersWithOutsidePointerEventsDisabled].slice(-1);
			const highestLayerWithOutsidePointerEventsDisabledIndex = localLayers.indexOf(highestLayerWithOutsidePointerEventsDisabled);
			return index.value >= highestLayerWithOutsidePointerEventsDisabledIndex;
		});
		const pointerDownOutside = usePointerDownOutside(async (event) => {
			const isPointerDownOnBranch = [...context.branches].some((branch) => branch?.contains(event.target));
			if (!props.present || !isPointerEventsEnabled.value || isPointerDownOnBranch) return;
			emits("pointerDownOutside", event);
			emits("interactOutside", event);
			await (0, vue_exports.nextTick)();
			if (!event.defaultPrevented) emits("dismiss");
		}, layerElement, () => props.present);
		const focusOutside = useFocusOutside((event) => {
			const isFocusInBranch = [...context.branches].some((branch) => branch?.contains(event.target));
			if (!props.present || isFocusInBranch) return;
			emits("focusOutside", event);
			emits("interactOutside", event);
			if (!event.defaultPrevented) emits("dismiss");
		}, layerElement);
		onKeyStroke("Escape", (event) => {
			if (!props.present) return;
			if (!(index.value === layers.value.size - 1)) return;
			emits("escapeKeyDown", event);
			if (!event.defaultPrevented) emits("dismiss");
		});
		(0, vue_exports.watch)([
			layerElement,
			() => props.disableOutsidePointerEvents,
			() => props.present
		], ([element, disableOutsidePointerEvents, present], _, onCleanup) => {
			if (!element || !present) return;
			if (disableOutsidePointerEvents) {
				if (context.layersWithOutsidePointerEventsDisabled.size === 0) {
					context.originalBodyPointerEvents = ownerDocument.value.body.style.pointerEvents;
					ownerDocument.value.body.style.pointerEvents = "none";
				}
				context.layersWithOutsidePointerEventsDisabled.add(element);
				onCleanup(() => {
					context.layersWithOutsidePointerEventsDisabled.delete(element);
					if (context.layersWithOutsidePointerEventsDisabled.size === 0 && !isNullish(context.originalBodyPointerEvents)) ownerDocument.value.body.style.pointerEvents = context.originalBodyPointerEvents;
				});
			}
		}, { immediate: true });
		(0, vue_exports.watch)([layerElement, () => props.present], ([element, present], _, onCleanup) => {
			if (!element || !present) return;
			layers.value.add(element);
			onCleanup(() => {
				layers.value.delete(element);
			});
		}, { immediate: true });
		(0, vue_exports.watchEffect)((cleanupFn) => {
			cleanupFn(() => {
				if (!layerElement.value) return;
				layers.value.delete(layerElement.value);
				context.layersWithOutsidePointerEventsDisabled.delete(layerElement.value);
			});
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), {
				ref: (0, vue_exports.unref)(forwardRef),
				"as-child": _ctx.asChild,
				as: _ctx.as,
				"data-dismissable-layer": "",
				style: (0, vue_exports.normalizeStyle)({ pointerEvents: isBodyPointerEventsDisabled.value ? isPointerEventsEnabled.value ? "auto" : "none" : void 0 }),
				onFocusCapture: (0, vue_exports.unref)(focusOutside).onFocusCapture,
				onBlurCapture: (0, vue_exports.unref)(focusOutside).onBlurCapture,
				onPointerdownCapture: (0, vue_exports.unref)(pointerDownOutside).onPointerDownCapture
			}, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 8, [
				"as-child",
				"as",
				"style",
				"onFocusCapture",
				"onBlurCapture",
				"onPointerdownCapture"
			]);
		};
	}
});
// node_modules/reka-ui/dist/FocusScope/stack.js
var useFocusStackState = createGlobalState(() => {
	return (0, vue_exports.ref)([]);
});
function createFocusScopesStack() {
	/** A stack of focus scopes, with the active one at the top */
	const stack = useFocusStackState();
	return {
		add(focusScope) {
			const activeFocusScope = stack.value[0];
			if (focusScope !== activeFocusScope) activeFocusScope?.pause();
			stack.value = arrayRemove(stack.value, focusScope);
			stack.value.unshift(focusScope);
		},
		remove(focusScope) {
			stack.value = arrayRemove(stack.value, focusScope);
			stack.value[0]?.resume();
		}
	};
}
function arrayRemove(array, item) {
	const updatedArray = [...array];
	const index = updatedArray.indexOf(item);
	if (index !== -1) updatedArray.splice(index, 1);
	return updatedArray;
}
// node_modules/reka-ui/dist/FocusScope/FocusScope.js
var FocusScope_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "FocusScope",
	props: {
		loop: {
			type: Boolean,
			required: false,
			default: false
		},
		trapped: {
			type: Boolean,
			required: false,
			default: false
		},
		present: {
			type: Boolean,
			required: false,
			default: true
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
	emits: ["mountAutoFocus", "unmountAutoFocus"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emits = __emit;
		const { currentRef, currentElement } = useForwardExpose();
		const lastFocusedElementRef = (0, vue_exports.ref)(null);
		const focusScopesStack = createFocusScopesStack();
		const focusScope = /*#__PURE__*/ (0, vue_exports.reactive)({
			paused: false,
			pause() {
				this.paused = true;
			},
			resume() {
				this.paused = false;
			}
		});
		(0, vue_exports.watchEffect)((cleanupFn) => {
			if (!isClient) return;
			const container = currentElement.value;
			if (!props.trapped) return;
			function handleFocusIn(event) {
				if (focusScope.paused || !container) return;
				const target = event.target;
				if (container.contains(target)) lastFocusedElementRef.value = target;
				else focus(lastFocusedElementRef.value, { select: true });
			}
			function handleFocusOut(event) {
				if (focusScope.paused || !container) return;
				const relatedTarget = event.relatedTarget;
				if (relatedTarget === null) return;
				if (!container.contains(relatedTarget)) focus(lastFocusedElementRef.value, { select: true });
			}
			function handleMutations(mutations) {
				const lastFocusedElement = lastFocusedElementRef.value;
				if (lastFocusedElement === null) return;
				if (!mutations.some((m) => m.removedNodes.length > 0)) return;
				const activeElement = getActiveElement();
				if (activeElement && container.contains(activeElement)) return;
				if (!container.contains(lastFocusedElement)) focus(container);
			}
			document.addEventListener("focusin", handleFocusIn);
			document.addEventListener("focusout", handleFocusOut);
			const mutationObserver = new MutationObserver(handleMutations);
			if (container) mutationObserver.observe(container, {
				childList: true,
				subtree: true
			});
			cleanupFn(() => {
				document.removeEventListener("focusin", handleFocusIn);
				document.removeEventListener("focusout", handleFocusOut);
				mutationObserver.disconnect();
			});
		});
		function dispatchMountAutoFocus(container, previouslyFocusedElement) {
			const mountEvent = new CustomEvent(AUTOFOCUS_ON_MOUNT, EVENT_OPTIONS$1);
			const handleMountAutoFocus = (ev) => emits("mountAutoFocus", ev);
			container.addEventListener(AUTOFOCUS_ON_MOUNT, handleMountAutoFocus);
			container.dispatchEvent(mountEvent);
			container.removeEventListener(AUTOFOCUS_ON_MOUNT, handleMountAutoFocus);
			if (!mountEvent.defaultPrevented) {
				focusFirst$2(getTabbableCandidates(container), { select: true });
				if (getActiveElement() === previouslyFocusedElement) focus(container);
			}
		}
		(0, vue_exports.watchEffect)(async (cleanupFn) => {
			const container = currentElement.value;
			await (0, vue_exports.nextTick)();
			if (!container) return;
			if (props.present !== false) focusScopesStack.add(focusScope);
			const previouslyFocusedElement = getActiveElement();
			if (!container.contains(previouslyFocusedElement) && props.present !== false) dispatchMountAutoFocus(container, previouslyFocusedElement);
			cleanupFn(() => {
				const unmountEvent = new CustomEvent(AUTOFOCUS_ON_UNMOUNT, EVENT_OPTIONS$1);
				const unmountEventHandler = (ev) => {
					emits("unmountAutoFocus", ev);
				};
				container.addEventListener(AUTOFOCUS_ON_UNMOUNT, unmountEventHandler);
				container.dispatchEvent(unmountEvent);
				container.setAttribute("data-focus-scope-unmounting", "");
				setTimeout(() => {
					if (!unmountEvent.defaultPrevented) focus(previouslyFocusedElement ?? document.body, { select: true });
					container.removeEventListener(AUTOFOCUS_ON_UNMOUNT, unmountEventHandler);
					focusScopesStack.remove(focusScope);
					container.removeAttribute("data-focus-scope-unmounting");
				}, 0);
			});
		});
		(0, vue_exports.watch)(() => props.present, async (present, prevPresent) => {
			if (!isClient) return;
			if (present === false && prevPresent === true) {
				focusScopesStack.remove(focusScope);
				return;
			}
			if (present !== true || prevPresent !== false) return;
			focusScopesStack.add(focusScope);
			await (0, vue_exports.nextTick)();
			const container = currentElement.value;
			if (!container) return;
			const previouslyFocusedElement = getActiveElement();
			if (!container.contains(previouslyFocusedElement)) dispatchMountAutoFocus(container, previouslyFocusedElement);
		});
		function handleKeyDown(event) {
			if (!props.loop && !props.trapped) return;
			if (focusScope.paused) return;
			const isTabKey = event.key === "Tab" && !event.altKey && !event.ctrlKey && !event.metaKey;
			const focusedElement = getActiveElement();
			if (isTabKey && focusedElement) {
				const container = event.currentTarget;
				const [first, last] = getTabbableEdges(container);
				if (!(first && last)) {
					if (focusedElement === container) event.preventDefault();
				} else if (!event.shiftKey && focusedElement === last) {
					event.preventDefault();
					if (props.loop) focus(first, { select: true });
				} else if (event.shiftKey && focusedElement === first) {
					event.preventDefault();
					if (props.loop) focus(last, { select: true });
				}
			}
		}
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), {
				ref_key: "currentRef",
				ref: currentRef,
				tabindex: "-1",
				"as-child": _ctx.asChild,
				as: _ctx.as,
				onKeydown: handleKeyDown
			}, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 8, ["as-child", "as"]);
		};
	}
});
// node_modules/reka-ui/dist/Menu/utils.js
var ITEM_SELECT = "menu.itemSelect";
var SELECTION_KEYS = ["Enter", " "];
var FIRST_KEYS = [
	"ArrowDown",
	"PageUp",
	"Home"
];
var LAST_KEYS = [
	"ArrowUp",
	"PageDown",
	"End"
];
var FIRST_LAST_KEYS = [...FIRST_KEYS, ...LAST_KEYS];
var SUB_OPEN_KEYS = {
	ltr: [...SELECTION_KEYS, "ArrowRight"],
	rtl: [...SELECTION_KEYS, "ArrowLeft"]
};
var SUB_CLOSE_KEYS = {
	ltr: ["ArrowLeft"],
	rtl: ["ArrowRight"]
};
function getOpenState(open) {
	return open ? "open" : "closed";
}
function isIndeterminate(checked) {
	return checked === "indeterminate";
}
function getCheckedState(checked) {
	return isIndeterminate(checked) ? "indeterminate" : checked ? "checked" : "unchecked";
}
function focusFirst$1(candidates) {
	const PREVIOUSLY_FOCUSED_ELEMENT = getActiveElement();
	for (const candidate of candidates) {
		if (candidate === PREVIOUSLY_FOCUSED_ELEMENT) return;
		candidate.focus();
		if (getActiveElement() !== PREVIOUSLY_FOCUSED_ELEMENT) return;
	}
}
function isPointInPolygon(point, polygon) {
	const { x, y } = point;
	let inside = false;
	for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
		const xi = polygon[i].x;
		const yi = polygon[i].y;
		const xj = polygon[j].x;
		const yj = polygon[j].y;
		if (yi > y !== yj > y && x < (xj - xi) * (y - yi) / (yj - yi) + xi) inside = !inside;
	}
	return inside;
}
function isPointerInGraceArea(event, area) {
	if (!area) return false;
	return isPointInPolygon({
		x: event.clientX,
		y: event.clientY
	}, area);
}
function isMouseEvent(event) {
	return event.pointerType === "mouse";
}
// node_modules/reka-ui/dist/Dialog/utils.js
var DEFAULT_TITLE_NAME = "DialogTitle";
var DEFAULT_CONTENT_NAME = "DialogContent";
function useWarning({ titleName = DEFAULT_TITLE_NAME, contentName = DEFAULT_CONTENT_NAME, componentLink = "dialog.html#title", titleId, descriptionId, contentElement }) {
	const TITLE_MESSAGE = `Warning: \`${contentName}\` requires a \`${titleName}\` for the component to be accessible for screen reader users.

If you want to hide the \`${titleName}\`, you can wrap it with our VisuallyHidden component.

For more information, see https://www.reka-ui.com/docs/components/${componentLink}`;
	const DESCRIPTION_MESSAGE = `Warning: Missing \`Description\` or \`aria-describedby="undefined"\` for ${contentName}.`;
	(0, vue_exports.onMounted)(() => {
		if (!document.getElementById(titleId)) console.warn(TITLE_MESSAGE);
		const describedById = contentElement.value?.getAttribute("aria-describedby");
		if (descriptionId && describedById) {
			if (!document.getElementById(descriptionId)) console.warn(DESCRIPTION_MESSAGE);
		}
	});
}
// node_modules/reka-ui/dist/Dialog/DialogContentImpl.js
var DialogContentImpl_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DialogContentImpl",
	props: {
		forceMount: {
			type: Boolean,
			required: false
		},
		trapFocus: {
			type: Boolean,
			required: false
		},
		disableOutsidePointerEvents: {
			type: Boolean,
			required: false
		},
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false
		},
		present: {
			type: Boolean,
			required: false
		}
	},
	emits: [
		"escapeKeyDown",
		"pointerDownOutside",
		"focusOutside",
		"interactOutside",
		"openAutoFocus",
		"closeAutoFocus"
	],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emits = __emit;
		const rootContext = injectDialogRootContext();
		const { forwardRef, currentElement: contentElement } = useForwardExpose();
		rootContext.titleId ||= useId(void 0, "reka-dialog-title");
		rootContext.descriptionId ||= useId(void 0, "reka-dialog-description");
		(0, vue_exports.onMounted)(() => {
			rootContext.contentElement = contentElement;
			if (getActiveElement() !== document.body) rootContext.triggerElement.value = getActiveElement();
		});
		if (process.env.NODE_ENV !== "production") useWarning({
			titleName: "DialogTitle",
			contentName: "DialogContent",
			componentLink: "dialog.html#title",
			titleId: rootContext.titleId,
			descriptionId: rootContext.descriptionId,
			contentElement
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(FocusScope_default), {
				"as-child": "",
				loop: "",
				trapped: props.trapFocus,
				present: props.present,
				onMountAutoFocus: _cache[5] || (_cache[5] = ($event) => emits("openAutoFocus", $event)),
				onUnmountAutoFocus: _cache[6] || (_cache[6] = ($event) => emits("closeAutoFocus", $event))
			}, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)((0, vue_exports.unref)(DismissableLayer_default), (0, vue_exports.mergeProps)({
					id: (0, vue_exports.unref)(rootContext).contentId,
					ref: (0, vue_exports.unref)(forwardRef),
					as: _ctx.as,
					"as-child": _ctx.asChild,
					present: props.present,
					"disable-outside-pointer-events": _ctx.disableOutsidePointerEvents,
					role: "dialog",
					"aria-describedby": (0, vue_exports.unref)(rootContext).descriptionId,
					"aria-labelledby": (0, vue_exports.unref)(rootContext).titleId,
					"data-state": (0, vue_exports.unref)(getOpenState)((0, vue_exports.unref)(rootContext).open.value)
				}, _ctx.$attrs, {
					onDismiss: _cache[0] || (_cache[0] = ($event) => (0, vue_exports.unref)(rootContext).onOpenChange(false)),
					onEscapeKeyDown: _cache[1] || (_cache[1] = ($event) => emits("escapeKeyDown", $event)),
					onFocusOutside: _cache[2] || (_cache[2] = ($event) => emits("focusOutside", $event)),
					onInteractOutside: _cache[3] || (_cache[3] = ($event) => emits("interactOutside", $event)),
					onPointerDownOutside: _cache[4] || (_cache[4] = ($event) => emits("pointerDownOutside", $event))
				}), {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
					_: 3
				}, 16, [
					"id",
					"as",
					"as-child",
					"present",
					"disable-outside-pointer-events",
					"aria-describedby",
					"aria-labelledby",
					"data-state"
				])]),
				_: 3
			}, 8, ["trapped", "present"]);
		};
	}
});
// node_modules/reka-ui/dist/Dialog/DialogContentModal.js
var DialogContentModal_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DialogContentModal",
	props: {
		forceMount: {
			type: Boolean,
			required: false
		},
		trapFocus: {
			type: Boolean,
			required: false
		},
		disableOutsidePointerEvents: {
			type: Boolean,
			required: false,
			default: true
		},
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false
		},
		present: {
			type: Boolean,
			required: true
		}
	},
	emits: [
		"escapeKeyDown",
		"pointerDownOutside",
		"focusOutside",
		"interactOutside",
		"openAutoFocus",
		"closeAutoFocus"
	],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emits = __emit;
		const rootContext = injectDialogRootContext();
		const emitsAsProps = useEmitAsProps(emits);
		const { forwardRef, currentElement } = useForwardExpose();
		useHideOthers((0, vue_exports.computed)(() => props.present ? currentElement.value : void 0));
		const forwardedProps = (0, vue_exports.computed)(() => {
			const { present: _, ...rest } = props;
			return rest;
		});
		(0, vue_exports.watch)(() => props.present, (isPresent, wasPresent) => {
			if (!isPresent && wasPresent) rootContext.triggerElement.value?.focus();
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(DialogContentImpl_default, (0, vue_exports.mergeProps)({
				...forwardedProps.value,
				...(0, vue_exports.unref)(emitsAsProps)
			}, {
				ref: (0, vue_exports.unref)(forwardRef),
				present: _ctx.present,
				"trap-focus": (0, vue_exports.unref)(rootContext).open.value,
				"disable-outside-pointer-events": props.disableOutsidePointerEvents,
				onCloseAutoFocus: _cache[0] || (_cache[0] = (event) => {
					if (!event.defaultPrevented) {
						event.preventDefault();
						(0, vue_exports.unref)(rootContext).triggerElement.value?.focus();
					}
				}),
				onPointerDownOutside: _cache[1] || (_cache[1] = (event) => {
					const originalEvent = event.detail.originalEvent;
					const ctrlLeftClick = originalEvent.button === 0 && originalEvent.ctrlKey === true;
					if (originalEvent.button === 2 || ctrlLeftClick) event.preventDefault();
				}),
				onFocusOutside: _cache[2] || (_cache[2] = (event) => {
					event.preventDefault();
				})
			}), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16, [
				"present",
				"trap-focus",
				"disable-outside-pointer-events"
			]);
		};
	}
});
// node_modules/reka-ui/dist/Dialog/DialogContentNonModal.js
var DialogContentNonModal_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DialogContentNonModal",
	props: {
		forceMount: {
			type: Boolean,
			required: false
		},
		trapFocus: {
			type: Boolean,
			required: false
		},
		disableOutsidePointerEvents: {
			type: Boolean,
			required: false
		},
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false
		},
		present: {
			type: Boolean,
			required: true
		}
	},
	emits: [
		"escapeKeyDown",
		"pointerDownOutside",
		"focusOutside",
		"interactOutside",
		"openAutoFocus",
		"closeAutoFocus"
	],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emitsAsProps = useEmitAsProps(__emit);
		useForwardExpose();
		const rootContext = injectDialogRootContext();
		const hasInteractedOutsideRef = (0, vue_exports.ref)(false);
		const hasPointerDownOutsideRef = (0, vue_exports.ref)(false);
		const forwardedProps = (0, vue_exports.computed)(() => {
			const { present: _, ...rest } = props;
			return rest;
		});
		(0, vue_exports.watch)(() => props.present, (isPresent, wasPresent) => {
			if (!isPresent && wasPresent) {
				if (!hasInteractedOutsideRef.value) rootContext.triggerElement.value?.focus();
				hasInteractedOutsideRef.value = false;
				hasPointerDownOutsideRef.value = false;
			}
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(DialogContentImpl_default, (0, vue_exports.mergeProps)({
				...forwardedProps.value,
				...(0, vue_exports.unref)(emitsAsProps)
			}, {
				present: _ctx.present,
				"trap-focus": false,
				"disable-outside-pointer-events": false,
				onCloseAutoFocus: _cache[0] || (_cache[0] = (event) => {
					if (!event.defaultPrevented) {
						if (!hasInteractedOutsideRef.value) (0, vue_exports.unref)(rootContext).triggerElement.value?.focus();
						event.preventDefault();
					}
					hasInteractedOutsideRef.value = false;
					hasPointerDownOutsideRef.value = false;
				}),
				onInteractOutside: _cache[1] || (_cache[1] = (event) => {
					if (!event.defaultPrevented) {
						hasInteractedOutsideRef.value = true;
						if (event.detail.originalEvent.type === "pointerdown") hasPointerDownOutsideRef.value = true;
					}
					const target = event.target;
					if ((0, vue_exports.unref)(rootContext).triggerElement.value?.contains(target)) event.preventDefault();
					if (event.detail.originalEvent.type === "focusin" && hasPointerDownOutsideRef.value) event.preventDefault();
				})
			}), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16, ["present"]);
		};
	}
});
// node_modules/reka-ui/dist/Dialog/DialogContent.js
var DialogContent_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DialogContent",
	props: {
		forceMount: {
			type: Boolean,
			required: false
		},
		disableOutsidePointerEvents: {
			type: Boolean,
			required: false,
			default: void 0
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
	emits: [
		"escapeKeyDown",
		"pointerDownOutside",
		"focusOutside",
		"interactOutside",
		"openAutoFocus",
		"closeAutoFocus"
	],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emits = __emit;
		const rootContext = injectDialogRootContext();
		const emitsAsProps = useEmitAsProps(emits);
		const { forwardRef } = useForwardExpose();
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Presence_default), {
				present: _ctx.forceMount || (0, vue_exports.unref)(rootContext).open.value,
				"force-mount": _ctx.forceMount || !(0, vue_exports.unref)(rootContext).unmountOnHide.value
			}, {
				default: (0, vue_exports.withCtx)(({ present }) => [(0, vue_exports.unref)(rootContext).modal.value ? (0, vue_exports.withDirectives)(((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(DialogContentModal_default, (0, vue_exports.mergeProps)({
					key: 0,
					ref: (0, vue_exports.unref)(forwardRef),
					present: (0, vue_exports.unref)(rootContext).unmountOnHide.value || present
				}, {
					...props,
					...(0, vue_exports.unref)(emitsAsProps),
					..._ctx.$attrs
				}), {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
					_: 2
				}, 1040, ["present"])), [[vue_exports.vShow, (0, vue_exports.unref)(rootContext).unmountOnHide.value || present]]) : (0, vue_exports.withDirectives)(((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(DialogContentNonModal_default, (0, vue_exports.mergeProps)({
					key: 1,
					ref: (0, vue_exports.unref)(forwardRef),
					present: (0, vue_exports.unref)(rootContext).unmountOnHide.value || present
				}, {
					...props,
					...(0, vue_exports.unref)(emitsAsProps),
					..._ctx.$attrs
				}), {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
					_: 2
				}, 1040, ["present"])), [[vue_exports.vShow, (0, vue_exports.unref)(rootContext).unmountOnHide.value || present]])]),
				_: 3
			}, 8, ["present", "force-mount"]);
		};
	}
});
// node_modules/reka-ui/dist/Dialog/DialogDescription.js
var DialogDescription_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DialogDescription",
	props: {
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false,
			default: "p"
		}
	},
	setup(__props) {
		const props = __props;
		useForwardExpose();
		const rootContext = injectDialogRootContext();
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), (0, vue_exports.mergeProps)(props, { id: (0, vue_exports.unref)(rootContext).descriptionId }), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16, ["id"]);
		};
	}
});
// node_modules/reka-ui/dist/Dialog/DialogOverlayImpl.js
var DialogOverlayImpl_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DialogOverlayImpl",
	props: {
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false
		},
		present: {
			type: Boolean,
			required: false,
			default: true
		}
	},
	setup(__props) {
		const props = __props;
		const rootContext = injectDialogRootContext();
		const scrollLocked = useBodyScrollLock(props.present);
		(0, vue_exports.watch)(() => props.present, (val) => scrollLocked.value = val);
		useForwardExpose();
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), {
				as: _ctx.as,
				"as-child": _ctx.asChild,
				"data-state": (0, vue_exports.unref)(rootContext).open.value ? "open" : "closed",
				style: { "pointer-events": "auto" },
				onPointerdown: _cache[0] || (_cache[0] = (0, vue_exports.withModifiers)(() => {}, [
					"left",
					"self",
					"prevent"
				]))
			}, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 8, [
				"as",
				"as-child",
				"data-state"
			]);
		};
	}
});
// node_modules/reka-ui/dist/Dialog/DialogOverlay.js
var DialogOverlay_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DialogOverlay",
	props: {
		forceMount: {
			type: Boolean,
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
		const rootContext = injectDialogRootContext();
		const { forwardRef } = useForwardExpose();
		return (_ctx, _cache) => {
			return (0, vue_exports.unref)(rootContext)?.modal.value ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Presence_default), {
				key: 0,
				present: _ctx.forceMount || (0, vue_exports.unref)(rootContext).open.value,
				"force-mount": _ctx.forceMount || !(0, vue_exports.unref)(rootContext).unmountOnHide.value
			}, {
				default: (0, vue_exports.withCtx)(({ present }) => [(0, vue_exports.withDirectives)((0, vue_exports.createVNode)(DialogOverlayImpl_default, (0, vue_exports.mergeProps)(_ctx.$attrs, {
					ref: (0, vue_exports.unref)(forwardRef),
					as: _ctx.as,
					"as-child": _ctx.asChild,
					present: (0, vue_exports.unref)(rootContext).unmountOnHide.value || present
				}), {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
					_: 2
				}, 1040, [
					"as",
					"as-child",
					"present"
				]), [[vue_exports.vShow, (0, vue_exports.unref)(rootContext).unmountOnHide.value || present]])]),
				_: 3
			}, 8, ["present", "force-mount"])) : (0, vue_exports.createCommentVNode)("v-if", true);
		};
	}
});
// node_modules/reka-ui/dist/Dialog/DialogPortal.js
var DialogPortal_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DialogPortal",
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
// node_modules/reka-ui/dist/Dialog/DialogTitle.js
var DialogTitle_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DialogTitle",
	props: {
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false,
			default: "h2"
		}
	},
	setup(__props) {
		const props = __props;
		const rootContext = injectDialogRootContext();
		useForwardExpose();
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), (0, vue_exports.mergeProps)(props, { id: (0, vue_exports.unref)(rootContext).titleId }), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16, ["id"]);
		};
	}
});
// node_modules/reka-ui/dist/Dialog/DialogTrigger.js
var DialogTrigger_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DialogTrigger",
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
		const rootContext = injectDialogRootContext();
		const { forwardRef, currentElement } = useForwardExpose();
		rootContext.contentId ||= useId(void 0, "reka-dialog-content");
		(0, vue_exports.onMounted)(() => {
			rootContext.triggerElement.value = currentElement.value;
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), (0, vue_exports.mergeProps)(props, {
				ref: (0, vue_exports.unref)(forwardRef),
				type: _ctx.as === "button" ? "button" : void 0,
				"aria-haspopup": "dialog",
				"aria-expanded": (0, vue_exports.unref)(rootContext).open.value || false,
				"aria-controls": (0, vue_exports.unref)(rootContext).open.value ? (0, vue_exports.unref)(rootContext).contentId : void 0,
				"data-state": (0, vue_exports.unref)(rootContext).open.value ? "open" : "closed",
				onClick: (0, vue_exports.unref)(rootContext).onOpenToggle
			}), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16, [
				"type",
				"aria-expanded",
				"aria-controls",
				"data-state",
				"onClick"
			]);
		};
	}
});
// node_modules/reka-ui/dist/VisuallyHidden/VisuallyHiddenInputBubble.js
var VisuallyHiddenInputBubble_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	inheritAttrs: false,
	__name: "VisuallyHiddenInputBubble",
	props: {
		name: {
			type: String,
			required: true
		},
		value: {
			type: null,
			required: true
		},
		checked: {
			type: Boolean,
			required: false,
			default: void 0
		},
		required: {
			type: Boolean,
			required: false
		},
		disabled: {
			type: Boolean,
			required: false
		},
		feature: {
			type: String,
			required: false,
			default: "fully-hidden"
		}
	},
	setup(__props) {
		const props = __props;
		const { primitiveElement, currentElement } = usePrimitiveElement();
		const valueState = (0, vue_exports.computed)(() => props.checked ?? props.value);
		(0, vue_exports.watch)(valueState, (cur, prev) => {
			if (!currentElement.value) return;
			const input = currentElement.value;
			const inputProto = window.HTMLInputElement.prototype;
			const setValue = Object.getOwnPropertyDescriptor(inputProto, "value").set;
			if (setValue && cur !== prev) {
				const inputEvent = new Event("input", { bubbles: true });
				const changeEvent = new Event("change", { bubbles: true });
				setValue.call(input, cur);
				input.dispatchEvent(inputEvent);
				input.dispatchEvent(changeEvent);
			}
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(VisuallyHidden_default, (0, vue_exports.mergeProps)({
				ref_key: "primitiveElement",
				ref: primitiveElement
			}, {
				...props,
				..._ctx.$attrs
			}, { as: "input" }), null, 16);
		};
	}
});
// node_modules/reka-ui/dist/VisuallyHidden/VisuallyHiddenInput.js
var VisuallyHiddenInput_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	inheritAttrs: false,
	__name: "VisuallyHiddenInput",
	props: {
		name: {
			type: String,
			required: true
		},
		value: {
			type: null,
			required: true
		},
		checked: {
			type: Boolean,
			required: false,
			default: void 0
		},
		required: {
			type: Boolean,
			required: false
		},
		disabled: {
			type: Boolean,
			required: false
		},
		feature: {
			type: String,
			required: false,
			default: "fully-hidden"
		}
	},
	setup(__props) {
		const props = __props;
		const isFormArrayEmptyAndRequired = (0, vue_exports.computed)(() => typeof props.value === "object" && Array.isArray(props.value) && props.value.length === 0 && props.required);
		const parsedValue = (0, vue_exports.computed)(() => {
			if (typeof props.value === "string" || typeof props.value === "number" || typeof props.value === "boolean" || props.value === null || props.value === void 0) return [{
				name: props.name,
				value: props.value
			}];
			else if (typeof props.value === "object" && Array.isArray(props.value)) return props.value.flatMap((obj, index) => {
				if (typeof obj === "object") return Object.entries(obj).map(([key, value]) => ({
					name: `${props.name}[${index}][${key}]`,
					value
				}));
				else return {
					name: `${props.name}[${index}]`,
					value: obj
				};
			});
			else if (props.value !== null && typeof props.value === "object" && !Array.isArray(props.value)) return Object.entries(props.value).map(([key, value]) => ({
				name: `${props.name}[${key}]`,
				value
			}));
			return [];
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createElementBlock)(vue_exports.Fragment, null, [(0, vue_exports.createCommentVNode)(" We render single input if it's required "), isFormArrayEmptyAndRequired.value ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(VisuallyHiddenInputBubble_default, (0, vue_exports.mergeProps)({ key: _ctx.name }, {
				...props,
				..._ctx.$attrs
			}, {
				name: _ctx.name,
				value: _ctx.value
			}), null, 16, ["name", "value"])) : ((0, vue_exports.openBlock)(true), (0, vue_exports.createElementBlock)(vue_exports.Fragment, { key: 1 }, (0, vue_exports.renderList)(parsedValue.value, (parsed) => {
				return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(VisuallyHiddenInputBubble_default, (0, vue_exports.mergeProps)({ key: parsed.name }, { ref_for: true }, {
					...props,
					..._ctx.$attrs
				}, {
					name: parsed.name,
					value: parsed.value
				}), null, 16, ["name", "value"]);
			}), 128))], 2112);
		};
	}
});
// node_modules/reka-ui/dist/Listbox/utils.js
function queryCheckedElement(parentEl) {
	return parentEl?.querySelector("[data-state=checked]");
}
function valueComparator(value, currentValue, comparator) {
	if (value === void 0) return false;
	else if (Array.isArray(value)) return value.some((val) => compare(val, currentValue, comparator));
	else return compare(value, currentValue, comparator);
}
function compare(value, currentValue, comparator) {
	if (value === void 0 || currentValue === void 0) return false;
	if (typeof value === "string") return value === currentValue;
	if (typeof comparator === "function") return comparator(value, currentValue);
	if (typeof comparator === "string") return value?.[comparator] === currentValue?.[comparator];
	return isEqual(value, currentValue);
}
// node_modules/reka-ui/dist/RovingFocus/utils.js
var ENTRY_FOCUS = "rovingFocusGroup.onEntryFocus";
var EVENT_OPTIONS = {
	bubbles: false,
	cancelable: true
};
var MAP_KEY_TO_FOCUS_INTENT = {
	ArrowLeft: "prev",
	ArrowUp: "prev",
	ArrowRight: "next",
	ArrowDown: "next",
	PageUp: "first",
	Home: "first",
	PageDown: "last",
	End: "last"
};
function getDirectionAwareKey(key, dir) {
	if (dir !== "rtl") return key;
	return key === "ArrowLeft" ? "ArrowRight" : key === "ArrowRight" ? "ArrowLeft" : key;
}
function getFocusIntent(event, orientation, dir) {
	const key = getDirectionAwareKey(event.key, dir);
	if (orientation === "vertical" && ["ArrowLeft", "ArrowRight"].includes(key)) return void 0;
	if (orientation === "horizontal" && ["ArrowUp", "ArrowDown"].includes(key)) return void 0;
	return MAP_KEY_TO_FOCUS_INTENT[key];
}
function focusFirst(candidates, preventScroll = false) {
	const PREVIOUSLY_FOCUSED_ELEMENT = getActiveElement();
	for (const candidate of candidates) {
		if (candidate === PREVIOUSLY_FOCUSED_ELEMENT) return;
		candidate.focus({ preventScroll });
		if (getActiveElement() !== PREVIOUSLY_FOCUSED_ELEMENT) return;
	}
}
// node_modules/reka-ui/dist/Listbox/ListboxRoot.js
var [injectListboxRootContext, provideListboxRootContext] = /*#__PURE__*/ createContext("ListboxRoot");
var [injectListboxHighlightScrollContext, provideListboxHighlightScrollContext] = /*#__PURE__*/ createContext("ListboxHighlightScroll");
var ListboxRoot_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "ListboxRoot",
	props: {
		modelValue: {
			type: null,
			required: false
		},
		defaultValue: {
			type: null,
			required: false
		},
		multiple: {
			type: Boolean,
			required: false
		},
		orientation: {
			type: String,
			required: false,
			default: "vertical"
		},
		dir: {
			type: String,
			required: false
		},
		disabled: {
			type: Boolean,
			required: false
		},
		selectionBehavior: {
			type: String,
			required: false,
			default: "toggle"
		},
		highlightOnHover: {
			type: Boolean,
			required: false
		},
		by: {
			type: [String, Function],
			required: false
		},
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false
		},
		name: {
			type: String,
			required: false
		},
		required: {
			type: Boolean,
			required: false
		}
	},
	emits: [
		"update:modelValue",
		"highlight",
		"entryFocus",
		"leave"
	],
	setup(__props, { expose: __expose, emit: __emit }) {
		const props = __props;
		const emits = __emit;
		const { multiple, highlightOnHover, orientation, disabled, selectionBehavior, dir: propDir } = (0, vue_exports.toRefs)(props);
		const { getItems } = useCollection({ isProvider: true });
		const { handleTypeaheadSearch } = useTypeahead();
		const { primitiveElement, currentElement } = usePrimitiveElement();
		const kbd = useKbd();
		const dir = useDirection(propDir);
		const highlightScrollContext = injectListboxHighlightScrollContext(null);
		provideListboxHighlightScrollContext({
			suppressHighlightScroll: (0, vue_exports.ref)(false),
			onHighlightScrollRequest: () => {}
		});
		const isFormControl = useFormControl(currentElement);
		const firstValue = (0, vue_exports.ref)();
		const isUserAction = (0, vue_exports.ref)(false);
		const focusable = (0, vue_exports.ref)(true);
		const modelValue = useVModel(props, "modelValue", emits, {
			defaultValue: props.defaultValue ?? (multiple.value ? [] : void 0),
			passive: props.modelValue === void 0,
			deep: true
		});
		function onValueChange(val) {
			isUserAction.value = true;
			if (props.multiple) {
				const modelArray = Array.isArray(modelValue.value) ? [...modelValue.value] : [];
				const index = modelArray.findIndex((i) => compare(i, val, props.by));
				if (props.selectionBehavior === "toggle") {
					index === -1 ? modelArray.push(val) : modelArray.splice(index, 1);
					modelValue.value = modelArray;
				} else {
					modelValue.value = [val];
					firstValue.value = val;
				}
			} else if (props.selectionBehavior === "toggle") if (compare(modelValue.value, val, props.by)) modelValue.value = void 0;
			else modelValue.value = val;
			else modelValue.value = val;
			setTimeout(() => {
				isUserAction.value = false;
			}, 1);
		}
		const highlightedElement = (0, vue_exports.ref)(null);
		const previousElement = (0, vue_exports.ref)(null);
		const isVirtual = (0, vue_exports.ref)(false);
		const isComposing = (0, vue_exports.ref)(false);
		const virtualFocusHook = createEventHook();
		const virtualKeydownHook = createEventHook();
		const virtualHighlightHook = createEventHook();
		function getCollectionItem() {
			return getItems().map((i) => i.ref).filter((i) => i.dataset.disabled !== "");
		}
		function changeHighlight(el, scrollIntoView = true, focus) {
			if (!el) return;
			highlightedElement.value = el;
			const suppressHighlightScroll = highlightScrollContext?.suppressHighlightScroll.value ?? false;
			if (focus ?? focusable.value) if (suppressHighlightScroll) highlightedElement.value.focus({ preventScroll: true });
			else highlightedElement.value.focus();
			if (suppressHighlightScroll) highlightScrollContext?.onHighlightScrollRequest(scrollIntoView ? () => {
				const element = highlightedElement.value;
				if (element?.isConnected) element.scrollIntoView({ block: "nearest" });
			} : void 0);
			else if (scrollIntoView) highlightedElement.value.scrollIntoView({ block: "nearest" });
			const highlightedItem = getItems().find((i) => i.ref === el);
			emits("highlight", highlightedItem);
		}
		function highlightItem(value) {
			if (isVirtual.value) virtualHighlightHook.trigger(value);
			else {
				const item = getItems().find((i) => compare(i.value, value, props.by));
				if (item) {
					highlightedElement.value = item.ref;
					changeHighlight(item.ref);
				}
			}
		}
		function onKeydownEnter(event) {
			if (highlightedElement.value && highlightedElement.value.isConnected) {
				if (event.ctrlKey || event.metaKey || event.altKey) return;
				event.preventDefault();
				event.stopPropagation();
				if (!isComposing.value) highlightedElement.value.click();
			}
		}
		function onKeydownTypeAhead(event) {
			if (!focusable.value) return;
			isUserAction.value = true;
			if (isVirtual.value) virtualKeydownHook.trigger(event);
			else {
				const isMetaKey = event.altKey || event.ctrlKey || event.metaKey;
				if (isMetaKey && event.key === "a" && multiple.value) {
					const collection = getItems();
					const values = collection.map((i) => i.value);
					modelValue.value = [...values];
					event.preventDefault();
					const lastItem = collection.at(-1);
					if (lastItem) changeHighlight(lastItem.ref);
				} else if (!isMetaKey) {
					const el = handleTypeaheadSearch(event.key, getItems());
					if (el) changeHighlight(el);
				}
			}
			setTimeout(() => {
				isUserAction.value = false;
			}, 1);
		}
		function onCompositionStart() {
			isComposing.value = true;
		}
		function onCompositionEnd() {
			(0, vue_exports.nextTick)(() => {
				isComposing.value = false;
			});
		}
		function highlightFirstItem() {
			(0, vue_exports.nextTick)(() => {
				onKeydownNavigation(new KeyboardEvent("keydown", { key: "PageUp" }));
			});
		}
		function onLeave(event) {
			const el = highlightedElement.value;
			if (el?.isConnected) previousElement.value = el;
			highlightedElement.value = null;
			emits("leave", event);
		}
		function onEnter(event) {
			const entryFocusEvent = new CustomEvent("listbox.entryFocus", {
				bubbles: false,
				cancelable: true
			});
			event.currentTarget?.dispatchEvent(entryFocusEvent);
			emits("entryFocus", entryFocusEvent);
			if (entryFocusEvent.defaultPrevented) return;
			if (previousElement.value) changeHighlight(previousElement.value);
			else {
				const el = getCollectionItem()?.[0];
				changeHighlight(el);
			}
		}
		function onKeydownNavigation(event) {
			const intent = getFocusIntent(event, orientation.value, dir.value);
			if (!intent) return;
			let collection = getCollectionItem();
			if (highlightedElement.value) {
				if (intent === "last") collection.reverse();
				else if (intent === "prev" || intent === "next") {
					if (intent === "prev") collection.reverse();
					const currentIndex = collection.indexOf(highlightedElement.value);
					collection = collection.slice(currentIndex + 1);
				}
				handleMultipleReplace(event, collection[0]);
			}
			if (collection.length) {
				const index = !highlightedElement.value && intent === "prev" ? collection.length - 1 : 0;
				changeHighlight(collection[index]);
			}
			if (isVirtual.value) return virtualKeydownHook.trigger(event);
		}
		function handleMultipleReplace(event, targetEl) {
			if (isVirtual.value || props.selectionBehavior !== "replace" || !multiple.value || !Array.isArray(modelValue.value)) return;
			if ((event.altKey || event.ctrlKey || event.metaKey) && !event.shiftKey) return;
			if (event.shiftKey) {
				const collection = getItems().filter((i) => i.ref.dataset.disabled !== "");
				let lastValue = collection.find((i) => i.ref === targetEl)?.value;
				if (event.key === kbd.END) lastValue = collection.at(-1)?.value;
				else if (event.key === kbd.HOME) lastValue = collection[0]?.value;
				if (!lastValue || !firstValue.value) return;
				const values = findValuesBetween(collection.map((i) => i.value), firstValue.value, lastValue);
				modelValue.value = values;
			}
		}
		async function highlightSelected(event, scroll = true) {
			if (!isClient) return;
			await (0, vue_exports.nextTick)();
			if (isVirtual.value) virtualFocusHook.trigger({
				event,
				scroll
			});
			else {
				const collection = getCollectionItem();
				const item = collection.find((i) => i.dataset.state === "checked");
				const focus = scroll ? void 0 : false;
				if (item) changeHighlight(item, scroll, focus);
				else if (collection.length) changeHighlight(collection[0], scroll, focus);
			}
		}
		let hasHighlightedOnMount = false;
		(0, vue_exports.watch)(modelValue, () => {
			if (!isUserAction.value) {
				const scroll = hasHighlightedOnMount;
				hasHighlightedOnMount = true;
				(0, vue_exports.nextTick)(() => {
					highlightSelected(void 0, scroll);
				});
			}
		}, {
			immediate: true,
			deep: true
		});
		__expose({
			highlightedElement,
			highlightItem,
			highlightFirstItem,
			highlightSelected,
			getItems
		});
		provideListboxRootContext({
			modelValue,
			onValueChange,
			multiple,
			orientation,
			dir,
			disabled,
			highlightOnHover,
			highlightedElement,
			isVirtual,
			virtualFocusHook,
			virtualKeydownHook,
			virtualHighlightHook,
			by: props.by,
			firstValue,
			selectionBehavior,
			focusable,
			onLeave,
			onEnter,
			changeHighlight,
			onKeydownEnter,
			onKeydownNavigation,
			onKeydownTypeAhead,
			onCompositionStart,
			onCompositionEnd,
			highlightFirstItem
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), {
				ref_key: "primitiveElement",
				ref: primitiveElement,
				as: _ctx.as,
				"as-child": _ctx.asChild,
				dir: (0, vue_exports.unref)(dir),
				"data-disabled": (0, vue_exports.unref)(disabled) ? "" : void 0,
				onPointerleave: onLeave,
				onFocusout: _cache[0] || (_cache[0] = async (event) => {
					const target = event.relatedTarget || event.target;
					await (0, vue_exports.nextTick)();
					if (highlightedElement.value && (0, vue_exports.unref)(currentElement) && !(0, vue_exports.unref)(currentElement).contains(target)) onLeave(event);
				})
			}, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default", { modelValue: (0, vue_exports.unref)(modelValue) }), (0, vue_exports.unref)(isFormControl) && _ctx.name ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(VisuallyHiddenInput_default), {
					key: 0,
					name: _ctx.name,
					value: (0, vue_exports.unref)(modelValue),
					disabled: (0, vue_exports.unref)(disabled),
					required: _ctx.required
				}, null, 8, [
					"name",
					"value",
					"disabled",
					"required"
				])) : (0, vue_exports.createCommentVNode)("v-if", true)]),
				_: 3
			}, 8, [
				"as",
				"as-child",
				"dir",
				"data-disabled"
			]);
		};
	}
});
// node_modules/reka-ui/dist/Listbox/ListboxContent.js
var ListboxContent_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "ListboxContent",
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
		const { CollectionSlot } = useCollection();
		const rootContext = injectListboxRootContext();
		const isClickFocus = refAutoReset(false, 10);
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(CollectionSlot), null, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)((0, vue_exports.unref)(Primitive), {
					role: "listbox",
					as: _ctx.as,
					"as-child": _ctx.asChild,
					tabindex: (0, vue_exports.unref)(rootContext).focusable.value ? (0, vue_exports.unref)(rootContext).highlightedElement.value ? "-1" : "0" : "-1",
					"aria-orientation": (0, vue_exports.unref)(rootContext).orientation.value,
					"aria-multiselectable": !!(0, vue_exports.unref)(rootContext).multiple.value,
					"data-orientation": (0, vue_exports.unref)(rootContext).orientation.value,
					onMousedown: _cache[0] || (_cache[0] = (0, vue_exports.withModifiers)(($event) => isClickFocus.value = true, ["left"])),
					onFocus: _cache[1] || (_cache[1] = (ev) => {
						if ((0, vue_exports.unref)(isClickFocus)) return;
						(0, vue_exports.unref)(rootContext).onEnter(ev);
					}),
					onKeydown: [
						_cache[2] || (_cache[2] = (0, vue_exports.withKeys)((event) => {
							if ((0, vue_exports.unref)(rootContext).orientation.value === "vertical" && (event.key === "ArrowLeft" || event.key === "ArrowRight") || (0, vue_exports.unref)(rootContext).orientation.value === "horizontal" && (event.key === "ArrowUp" || event.key === "ArrowDown")) return;
							event.preventDefault();
							(0, vue_exports.unref)(rootContext).focusable.value && (0, vue_exports.unref)(rootContext).onKeydownNavigation(event);
						}, [
							"down",
							"up",
							"left",
							"right",
							"home",
							"end"
						])),
						(0, vue_exports.withKeys)((0, vue_exports.unref)(rootContext).onKeydownEnter, ["enter"]),
						(0, vue_exports.unref)(rootContext).onKeydownTypeAhead
					]
				}, {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
					_: 3
				}, 8, [
					"as",
					"as-child",
					"tabindex",
					"aria-orientation",
					"aria-multiselectable",
					"data-orientation",
					"onKeydown"
				])]),
				_: 3
			});
		};
	}
});
// node_modules/reka-ui/dist/Listbox/ListboxFilter.js
var ListboxFilter_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "ListboxFilter",
	props: {
		modelValue: {
			type: String,
			required: false
		},
		autoFocus: {
			type: Boolean,
			required: false
		},
		disabled: {
			type: Boolean,
			required: false
		},
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false,
			default: "input"
		}
	},
	emits: ["update:modelValue"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const modelValue = useVModel(props, "modelValue", __emit, {
			defaultValue: "",
			passive: props.modelValue === void 0
		});
		const rootContext = injectListboxRootContext();
		const { primitiveElement, currentElement } = usePrimitiveElement();
		const disabled = (0, vue_exports.computed)(() => props.disabled || rootContext.disabled.value || false);
		const activedescendant = (0, vue_exports.ref)();
		(0, vue_exports.watchSyncEffect)(() => activedescendant.value = rootContext.highlightedElement.value?.id);
		(0, vue_exports.onMounted)(() => {
			rootContext.focusable.value = false;
			setTimeout(() => {
				if (props.autoFocus) currentElement.value?.focus();
			}, 1);
		});
		(0, vue_exports.onUnmounted)(() => {
			rootContext.focusable.value = true;
		});
		const { isComposing, shouldDeferInput, handleCompositionStart, handleCompositionUpdate, handleCompositionEnd } = useComposing((event) => {
			modelValue.value = event.target.value;
			rootContext.onCompositionEnd();
			rootContext.highlightFirstItem();
		});
		function onCompositionStart() {
			rootContext.onCompositionStart();
			handleCompositionStart();
		}
		function handleInput(event) {
			if (shouldDeferInput.value) return;
			modelValue.value = event.target.value;
			rootContext.highlightFirstItem();
		}
		function handleKeydownNavigation(event) {
			if (isComposing.value) return;
			event.preventDefault();
			rootContext.onKeydownNavigation(event);
		}
		function handleKeydownEnter(event) {
			if (isComposing.value) return;
			rootContext.onKeydownEnter(event);
		}
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), {
				ref_key: "primitiveElement",
				ref: primitiveElement,
				as: _ctx.as,
				"as-child": _ctx.asChild,
				value: (0, vue_exports.unref)(modelValue),
				disabled: disabled.value ? "" : void 0,
				"data-disabled": disabled.value ? "" : void 0,
				"aria-disabled": disabled.value ?? void 0,
				"aria-activedescendant": activedescendant.value,
				type: "text",
				onKeydown: [(0, vue_exports.withKeys)(handleKeydownNavigation, [
					"down",
					"up",
					"home",
					"end"
				]), (0, vue_exports.withKeys)(handleKeydownEnter, ["enter"])],
				onInput: handleInput,
				onCompositionstart: onCompositionStart,
				onCompositionupdate: (0, vue_exports.unref)(handleCompositionUpdate),
				onCompositionend: (0, vue_exports.unref)(handleCompositionEnd)
			}, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default", { modelValue: (0, vue_exports.unref)(modelValue) })]),
				_: 3
			}, 8, [
				"as",
				"as-child",
				"value",
				"disabled",
				"data-disabled",
				"aria-disabled",
				"aria-activedescendant",
				"onCompositionupdate",
				"onCompositionend"
			]);
		};
	}
});
// node_modules/reka-ui/dist/Listbox/ListboxGroup.js
var [injectListboxGroupContext, provideListboxGroupContext] = /*#__PURE__*/ createContext("ListboxGroup");
var ListboxGroup_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "ListboxGroup",
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
		const id = useId(void 0, "reka-listbox-group");
		provideListboxGroupContext({ id });
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), (0, vue_exports.mergeProps)({ role: "group" }, props, { "aria-labelledby": (0, vue_exports.unref)(id) }), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16, ["aria-labelledby"]);
		};
	}
});
// node_modules/reka-ui/dist/Listbox/ListboxGroupLabel.js
var ListboxGroupLabel_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "ListboxGroupLabel",
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
			default: "div"
		}
	},
	setup(__props) {
		const props = __props;
		const groupContext = injectListboxGroupContext({ id: "" });
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), (0, vue_exports.mergeProps)(props, { id: (0, vue_exports.unref)(groupContext).id }), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16, ["id"]);
		};
	}
});
// node_modules/reka-ui/dist/Listbox/ListboxItem.js
var LISTBOX_SELECT = "listbox.select";
var [injectListboxItemContext, provideListboxItemContext] = /*#__PURE__*/ createContext("ListboxItem");
var ListboxItem_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "ListboxItem",
	props: {
		value: {
			type: null,
			required: true
		},
		disabled: {
			type: Boolean,
			required: false
		},
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false,
			default: "div"
		}
	},
	emits: ["select"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emits = __emit;
		const id = useId(void 0, "reka-listbox-item");
		const { CollectionItem } = useCollection();
		const { forwardRef, currentElement } = useForwardExpose();
		const rootContext = injectListboxRootContext();
		const isHighlighted = (0, vue_exports.computed)(() => currentElement.value != null && currentElement.value === rootContext.highlightedElement.value);
		const isSelected = (0, vue_exports.computed)(() => valueComparator(rootContext.modelValue.value, props.value, rootContext.by));
		const disabled = (0, vue_exports.computed)(() => rootContext.disabled.value || props.disabled);
		async function handleSelect(ev) {
			emits("select", ev);
			if (ev?.defaultPrevented) return;
			if (!disabled.value && ev) {
				rootContext.onValueChange(props.value);
				rootContext.changeHighlight(currentElement.value);
			}
		}
		function handleSelectCustomEvent(ev) {
			handleAndDispatchCustomEvent(LISTBOX_SELECT, handleSelect, {
				originalEvent: ev,
				value: props.value
			});
		}
		provideListboxItemContext({ isSelected });
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(CollectionItem), { value: _ctx.value }, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.withMemo)([
					isHighlighted.value,
					isSelected.value,
					disabled.value,
					(0, vue_exports.unref)(rootContext).focusable.value
				], () => (0, vue_exports.createVNode)((0, vue_exports.unref)(Primitive), (0, vue_exports.mergeProps)({ id: (0, vue_exports.unref)(id) }, _ctx.$attrs, {
					ref: (0, vue_exports.unref)(forwardRef),
					role: "option",
					tabindex: (0, vue_exports.unref)(rootContext).focusable.value ? isHighlighted.value ? "0" : "-1" : -1,
					"aria-selected": isSelected.value,
					as: _ctx.as,
					"as-child": _ctx.asChild,
					disabled: disabled.value ? "" : void 0,
					"data-disabled": disabled.value ? "" : void 0,
					"data-highlighted": isHighlighted.value ? "" : void 0,
					"data-state": isSelected.value ? "checked" : "unchecked",
					onClick: handleSelectCustomEvent,
					onKeydown: (0, vue_exports.withKeys)((0, vue_exports.withModifiers)(handleSelectCustomEvent, ["prevent"]), ["space"]),
					onPointermove: _cache[0] || (_cache[0] = () => {
						if ((0, vue_exports.unref)(rootContext).highlightedElement.value === (0, vue_exports.unref)(currentElement)) return;
						if ((0, vue_exports.unref)(rootContext).highlightOnHover.value) (0, vue_exports.unref)(rootContext).changeHighlight((0, vue_exports.unref)(currentElement), false, false);
					})
				}), {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
					_: 3
				}, 16, [
					"id",
					"tabindex",
					"aria-selected",
					"as",
					"as-child",
					"disabled",
					"data-disabled",
					"data-highlighted",
					"data-state",
					"onKeydown"
				]), _cache, 1)]),
				_: 3
			}, 8, ["value"]);
		};
	}
});
// node_modules/reka-ui/dist/Listbox/ListboxItemIndicator.js
var ListboxItemIndicator_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "ListboxItemIndicator",
	props: {
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
		const props = __props;
		useForwardExpose();
		const itemContext = injectListboxItemContext();
		return (_ctx, _cache) => {
			return (0, vue_exports.unref)(itemContext).isSelected.value ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), (0, vue_exports.mergeProps)({
				key: 0,
				"aria-hidden": "true"
			}, props), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16)) : (0, vue_exports.createCommentVNode)("v-if", true);
		};
	}
});
// node_modules/@tanstack/virtual-core/dist/esm/lazy-measurements.js
function getMeasurementKey(item) {
	return typeof item === "object" ? item.key : item;
}
function createLazyMeasurementsView(cache, flat) {
	const count = cache.length;
	return new Proxy(cache, { get(target, prop, receiver) {
		if (typeof prop === "string") {
			const c = prop.charCodeAt(0);
			if (c >= 48 && c <= 57) {
				const i = +prop;
				if (Number.isInteger(i) && i >= 0 && i < count) {
					let v = target[i];
					if (typeof v !== "object") {
						const s = flat[i * 2];
						v = target[i] = {
							index: i,
							key: v,
							start: s,
							size: flat[i * 2 + 1],
							end: s + flat[i * 2 + 1],
							lane: 0
						};
					}
					return v;
				}
			}
			if (prop === "length") return count;
		}
		return Reflect.get(target, prop, receiver);
	} });
}
// node_modules/@tanstack/virtual-core/dist/esm/utils.js
function memo(getDeps, fn, opts) {
	let deps = opts.initialDeps ?? [];
	let result;
	let isInitial = true;
	function memoizedFunction() {
		var _a;
		const debugEnabled = process.env.NODE_ENV !== "production" && !!opts.key && !!((_a = opts.debug) == null ? void 0 : _a.call(opts));
		let depTime = 0;
		if (debugEnabled) depTime = Date.now();
		const newDeps = getDeps();
		if (!(newDeps.length !== deps.length || newDeps.some((dep, index) => deps[index] !== dep))) return result;
		deps = newDeps;
		let resultTime = 0;
		if (debugEnabled) resultTime = Date.now();
		result = fn(...newDeps);
		if (debugEnabled) {
			const depEndTime = Math.round((Date.now() - depTime) * 100) / 100;
			const resultEndTime = Math.round((Date.now() - resultTime) * 100) / 100;
			const resultFpsPercentage = resultEndTime / 16;
			const pad = (str, num) => {
				str = String(str);
				while (str.length < num) str = " " + str;
				return str;
			};
			console.info(`%c⏱ ${pad(resultEndTime, 5)} /${pad(depEndTime, 5)} ms`, `
            font-size: .6rem;
            font-weight: bold;
            color: hsl(${Math.max(0, Math.min(120 - 120 * resultFpsPercentage, 120))}deg 100% 31%);`, opts == null ? void 0 : opts.key);
		}
		if ((opts == null ? void 0 : opts.onChange) && !(isInitial && opts.skipInitialOnChange)) opts.onChange(result);
		isInitial = false;
		return result;
	}
	memoizedFunction.updateDeps = (newDeps) => {
		deps = newDeps;
	};
	return memoizedFunction;
}
function notUndefined(value, msg) {
	if (value === void 0) throw new Error(`Unexpected undefined${msg ? `: ${msg}` : ""}`);
	else return value;
}
var approxEqual = (a, b) => Math.abs(a - b) < 1.01;
var debounce = (targetWindow, fn, ms) => {
	let timeoutId;
	return Object.assign(function(...args) {
		targetWindow.clearTimeout(timeoutId);
		timeoutId = targetWindow.setTimeout(() => fn.apply(this, args), ms);
	}, { cancel: () => {
		targetWindow.clearTimeout(timeoutId);
	} });
};
// node_modules/@tanstack/virtual-core/dist/esm/scroll-classifier.js
function classifyScrollEvent({ offset, isScrolling, elementMax, holdOffset, scrollOffset, pendingWrite, clampedMaxAtWrite }) {
	var _a;
	if (isScrolling && pendingWrite === null && offset === scrollOffset) return "spurious";
	if (pendingWrite !== null && Math.abs(offset - pendingWrite.target) < 1.5) return "readBack";
	if (pendingWrite !== null && !pendingWrite.smooth && elementMax !== null && pendingWrite.target > elementMax + holdOffset + .5 && Math.abs(offset - (elementMax + holdOffset)) < 1.5) return "clampedReadBack";
	if (pendingWrite !== null && !pendingWrite.smooth && ((_a = pendingWrite.lowMaxes) == null ? void 0 : _a.some((max) => Math.abs(offset - max) < 1.5))) return "clampedReadBack";
	if (clampedMaxAtWrite !== null && Math.abs(offset - clampedMaxAtWrite) < 1.5) return "clampedEcho";
	return "external";
}
var isAnimating = (phase) => phase === "smooth" || phase === "smoothFinishing";
function externalRetiresCommand({ kind, offset, command, target }) {
	return kind !== "spurious" && kind !== "readBack" && kind !== "clampedReadBack" && (command == null ? void 0 : command.index) != null && command.phase !== "queued" && !isAnimating(command.phase) && !approxEqual(offset, command.lastTargetOffset) && !approxEqual(offset, target()) && kind !== "clampedEcho";
}
var FLING_WINDOW_MS = 40;
function flingSpedUp(samples) {
	const last = samples[samples.length - 1];
	if (last === void 0) return false;
	let j = samples.length - 2;
	while (j >= 0 && last.t - samples[j].t < FLING_WINDOW_MS) j--;
	if (j < 0) return false;
	const mid = samples[j];
	let k = j - 1;
	while (k >= 0 && mid.t - samples[k].t < FLING_WINDOW_MS) k--;
	if (k < 0) return false;
	const first = samples[k];
	const recent = (last.offset - mid.offset) / (last.t - mid.t);
	const before = (mid.offset - first.offset) / (mid.t - first.t);
	return recent * before >= 0 && Math.abs(recent) >= 2 * Math.abs(before) && Math.abs(recent) - Math.abs(before) >= .8;
}
function flingCaught(samples) {
	const last = samples[samples.length - 1];
	if (last === void 0) return false;
	let j = samples.length - 2;
	while (j >= 0 && last.t - samples[j].t < FLING_WINDOW_MS) j--;
	if (j < 0) return false;
	const from = samples[j];
	return Math.abs(last.offset - from.offset) / (last.t - from.t) >= .05;
}
// node_modules/@tanstack/virtual-core/dist/esm/ios-gesture.js
var _isIOSResult;
var isIOSWebKit = () => {
	if (_isIOSResult !== void 0) return _isIOSResult;
	if (typeof navigator === "undefined") return _isIOSResult = false;
	if (/iP(hone|od|ad)/.test(navigator.userAgent)) return _isIOSResult = true;
	const mtp = navigator.maxTouchPoints;
	return _isIOSResult = navigator.platform === "MacIntel" && mtp !== void 0 && mtp > 0;
};
var _iosMomentumOverridesWritesResult;
var iosMomentumOverridesWrites = () => {
	if (_iosMomentumOverridesWritesResult !== void 0) return _iosMomentumOverridesWritesResult;
	return _iosMomentumOverridesWritesResult = isIOSWebKit() && typeof CSS !== "undefined" && typeof CSS.supports === "function" && CSS.supports("overflow-anchor: auto");
};
var momentumOverridesWrites = () => !isIOSWebKit() || iosMomentumOverridesWrites();
var touchListenerOptions = {
	capture: true,
	passive: true
};
var IosGesture = class {
	constructor(host) {
		this.host = host;
		this._touch = null;
		this.inMotion = () => this._touch !== null && this._touch.phase !== "lateFling";
		this.dragging = () => {
			var _a;
			return ((_a = this._touch) == null ? void 0 : _a.phase) === "down" && this._touch.moved;
		};
		this.tail = () => {
			var _a;
			return ((_a = this._touch) == null ? void 0 : _a.phase) === "tail" ? this._touch.moved ? "fling" : "tap" : null;
		};
		this.onScroll = ({ isScrolling, ownReadBack, moved, external }) => {
			var _a, _b, _c;
			if (isScrolling && ((_a = this._touch) == null ? void 0 : _a.phase) === "tail") this._openTail(this._touch.moved || !ownReadBack, false);
			else if (((_b = this._touch) == null ? void 0 : _b.phase) === "lateFling") {
				if (this.host.now() > this._touch.until) this._touch = null;
				else if (external && isScrolling && moved) this._openTail(true, false);
			}
			if (!ownReadBack && isScrolling && moved && ((_c = this._touch) == null ? void 0 : _c.phase) === "down") {
				this._touch.moved = true;
				return true;
			}
			return false;
		};
		this.touchStart = () => {
			this.end();
			this._touch = {
				phase: "down",
				moved: false
			};
		};
		this.touchEnd = () => {
			var _a;
			const moved = ((_a = this._touch) == null ? void 0 : _a.phase) === "down" && this._touch.moved;
			this.end();
			this._openTail(moved, moved);
		};
		this.end = () => {
			var _a;
			const win = this.host.getWindow();
			if (((_a = this._touch) == null ? void 0 : _a.phase) === "tail" && win != null) win.clearTimeout(this._touch.timerId);
			this._touch = null;
		};
		this.listen = (target) => {
			const onTouchStart = () => this.touchStart();
			const onTouchEnd = () => this.touchEnd();
			target.addEventListener("touchstart", onTouchStart, touchListenerOptions);
			target.addEventListener("touchend", onTouchEnd, touchListenerOptions);
			target.addEventListener("touchcancel", onTouchEnd, touchListenerOptions);
			return () => {
				target.removeEventListener("touchstart", onTouchStart, touchListenerOptions);
				target.removeEventListener("touchend", onTouchEnd, touchListenerOptions);
				target.removeEventListener("touchcancel", onTouchEnd, touchListenerOptions);
				this.end();
			};
		};
		this._openTail = (moved, awaitingFling) => {
			const win = this.host.getWindow();
			if (win == null) return;
			this.end();
			const tail = {
				phase: "tail",
				moved,
				awaitingFling,
				timerId: win.setTimeout(() => {
					if (this.host.tailStillMoving()) {
						this._openTail(tail.moved, tail.awaitingFling);
						return;
					}
					this._touch = tail.awaitingFling ? {
						phase: "lateFling",
						until: this.host.now() + 1e3
					} : null;
					this.host.onTailClosed();
				}, 150)
			};
			this._touch = tail;
		};
	}
	get touch() {
		return this._touch;
	}
};
// node_modules/@tanstack/virtual-core/dist/esm/index.js
var getRect = (element) => {
	const { clientWidth, clientHeight } = element;
	return {
		width: clientWidth,
		height: clientHeight
	};
};
var createFrameQueue = (targetWindow) => {
	const ids = /* @__PURE__ */ new Set();
	return {
		schedule: (fn) => {
			const id = targetWindow.requestAnimationFrame(() => {
				ids.delete(id);
				fn();
			});
			ids.add(id);
		},
		cancel: () => {
			ids.forEach((id) => targetWindow.cancelAnimationFrame(id));
			ids.clear();
		}
	};
};
var defaultKeyExtractor = (index) => index;
var defaultRangeExtractor = (range) => {
	const overscan = range.overscan * Math.max(range.lanes ?? 1, 1);
	const start = Math.max(range.startIndex - overscan, 0);
	const len = Math.min(range.endIndex + overscan, range.count - 1) - start + 1;
	const arr = new Array(len);
	for (let i = 0; i < len; i++) arr[i] = start + i;
	return arr;
};
var observeElementRect = (instance, cb) => {
	const element = instance.scrollElement;
	if (!element) return;
	const targetWindow = instance.targetWindow;
	if (!targetWindow) return;
	const handler = (rect) => {
		const { width, height } = rect;
		cb({
			width: Math.round(width),
			height: Math.round(height)
		});
	};
	handler(getRect(element));
	if (!targetWindow.ResizeObserver) return () => {};
	const frames = createFrameQueue(targetWindow);
	const observer = new targetWindow.ResizeObserver(() => {
		const run = () => {
			handler(getRect(element));
		};
		instance.options.useAnimationFrameWithResizeObserver ? frames.schedule(run) : run();
	});
	observer.observe(element, { box: "content-box" });
	return () => {
		observer.unobserve(element);
		frames.cancel();
	};
};
var addEventListenerOptions = { passive: true };
var supportsScrollend = typeof window == "undefined" ? true : "onscrollend" in window;
var observeOffset = (instance, cb, readOffset) => {
	const element = instance.scrollElement;
	if (!element) return;
	const targetWindow = instance.targetWindow;
	if (!targetWindow) return;
	const registerScrollendEvent = instance.options.useScrollendEvent && supportsScrollend;
	let offset = 0;
	const fallback = registerScrollendEvent ? null : debounce(targetWindow, () => cb(readOffset(element), false), instance.options.isScrollingResetDelay);
	const createHandler = (isScrolling) => () => {
		offset = readOffset(element);
		fallback?.();
		cb(offset, isScrolling);
	};
	const handler = createHandler(true);
	const endHandler = createHandler(false);
	element.addEventListener("scroll", handler, addEventListenerOptions);
	if (registerScrollendEvent) element.addEventListener("scrollend", endHandler, addEventListenerOptions);
	return () => {
		element.removeEventListener("scroll", handler);
		if (registerScrollendEvent) element.removeEventListener("scrollend", endHandler);
		fallback?.cancel();
	};
};
var observeElementOffset = (instance, cb) => observeOffset(instance, cb, (el) => {
	const { horizontal, isRtl } = instance.options;
	return horizontal ? el.scrollLeft * (isRtl && -1 || 1) : el.scrollTop;
});
var measureElement = (element, entry, instance) => {
	if (instance.options.useCachedMeasurements) {
		const index = instance.indexFromElement(element);
		const key = instance.options.getItemKey(index);
		return instance.itemSizeCache.get(key) ?? instance.options.estimateSize(index);
	}
	if (entry == null ? void 0 : entry.borderBoxSize) {
		const box = entry.borderBoxSize[0];
		if (box) return Math.round(box[instance.options.horizontal ? "inlineSize" : "blockSize"]);
	}
	if (!entry) {
		const index = instance.indexFromElement(element);
		const key = instance.options.getItemKey(index);
		const cachedSize = instance.itemSizeCache.get(key);
		if (cachedSize !== void 0) return cachedSize;
	}
	return element[instance.options.horizontal ? "offsetWidth" : "offsetHeight"];
};
var scrollWithAdjustments = (offset, { adjustments = 0, behavior }, instance) => {
	var _a;
	const { scrollElement, options } = instance;
	const adjustedOffset = offset + adjustments;
	const isRtlElement = options.horizontal && options.isRtl && scrollElement !== null && "ownerDocument" in scrollElement;
	(_a = scrollElement == null ? void 0 : scrollElement.scrollTo) == null || _a.call(scrollElement, {
		[options.horizontal ? "left" : "top"]: isRtlElement ? -adjustedOffset : adjustedOffset,
		behavior
	});
};
var elementScroll = scrollWithAdjustments;
var initialScrollPhase = (behavior, atTarget) => behavior === "smooth" ? atTarget ? "smoothLanded" : "smooth" : "instant";
var isSmoothScroll = (state) => (state == null ? void 0 : state.phase) === "smooth" || (state == null ? void 0 : state.phase) === "smoothLanded";
function isAppendWithTrim(prevCount, nextCount, getPreviousKey, getNextKey) {
	if (nextCount === 0) return false;
	const firstKey = getNextKey(0);
	const removedKeys = /* @__PURE__ */ new Set();
	let removedCount = 0;
	while (removedCount < prevCount) {
		const key = getPreviousKey(removedCount);
		if (key === firstKey) break;
		removedKeys.add(key);
		removedCount++;
	}
	const retainedCount = prevCount - removedCount;
	if (retainedCount === 0 || retainedCount >= nextCount) return false;
	for (let i = 0; i < retainedCount; i++) if (getNextKey(i) !== getPreviousKey(removedCount + i)) return false;
	for (let i = retainedCount; i < nextCount; i++) if (removedKeys.has(getNextKey(i))) return false;
	return true;
}
var Virtualizer = class {
	constructor(opts) {
		this.unsubs = [];
		this.scrollElement = null;
		this.targetWindow = null;
		this.isScrolling = false;
		this.scrollState = null;
		this.measurementsCache = [];
		this._singleLaneMeasurements = null;
		this.itemSizeCache = /* @__PURE__ */ new Map();
		this.itemSizeCacheVersion = 0;
		this.laneAssignments = /* @__PURE__ */ new Map();
		this.pendingMin = null;
		this.prevLanes = void 0;
		this.lanesChangedFlag = false;
		this.lanesSettling = false;
		this.pendingScrollAnchor = null;
		this.scrollRect = null;
		this.scrollOffset = null;
		this.scrollDirection = null;
		this._holdOffset = 0;
		this._reportedOverscroll = false;
		this._iosGesture = new IosGesture({
			getWindow: () => this.targetWindow,
			now: () => this.now(),
			tailStillMoving: () => {
				const state = this.scrollState;
				if ((state == null ? void 0 : state.phase) !== "queued" || this.pendingWrite !== null) return false;
				const now = this._readElementOffset();
				if (now === null || this._lastElementOffset === null || Math.abs(now - this._lastElementOffset) < 1) return false;
				this._lastElementOffset = now;
				state.samples = [...state.samples ?? [], {
					t: this.now(),
					offset: now
				}];
				return true;
			},
			onTailClosed: () => {
				const state = this.scrollState;
				if ((state == null ? void 0 : state.phase) === "queued" && flingCaught(state.samples ?? [])) this.scrollState = null;
				this._flushHoldIfReady(true);
				this._writeAwaitingCommand();
				this._retryClampedAdjustment();
			}
		});
		this._lastElementOffset = null;
		this.pendingWrite = null;
		this._clampedAdjustment = null;
		this.elementsCache = /* @__PURE__ */ new Map();
		this._resizeBatch = null;
		this.now = () => {
			var _a, _b, _c;
			return ((_c = (_b = (_a = this.targetWindow) == null ? void 0 : _a.performance) == null ? void 0 : _b.now) == null ? void 0 : _c.call(_b)) ?? Date.now();
		};
		this.observer = /* @__PURE__ */ (() => {
			let _ro = null;
			let _frames = null;
			let delivering = false;
			let observeQueued = false;
			const pendingObservations = /* @__PURE__ */ new Set();
			const get = () => {
				if (_ro) return _ro;
				const targetWindow = this.targetWindow;
				if (!targetWindow || !targetWindow.ResizeObserver) return null;
				const frames = _frames = createFrameQueue(targetWindow);
				return _ro = new targetWindow.ResizeObserver((entries) => {
					const run = () => {
						const batch = { sync: false };
						this._resizeBatch = batch;
						try {
							entries.forEach(measureEntry);
						} finally {
							this._resizeBatch = null;
							if (batch.notify) {
								this.notify(batch.sync);
								this._noteClampMax();
								this._flushHoldIfReady(true);
								this._retryClampedAdjustment();
								this.measureElement(null);
							}
						}
					};
					if (this.options.useAnimationFrameWithResizeObserver) frames.schedule(run);
					else {
						delivering = true;
						try {
							run();
						} finally {
							delivering = false;
						}
					}
				});
			};
			const measureEntry = (entry) => {
				const node = entry.target;
				const index = this.indexFromElement(node);
				if (!node.isConnected) {
					this.observer.unobserve(node);
					for (const [cacheKey, cachedNode] of this.elementsCache) if (cachedNode === node) {
						this.elementsCache.delete(cacheKey);
						break;
					}
					return;
				}
				if (!this.isIndexInRange(index)) return;
				if (this.shouldMeasureDuringScroll(index)) this.resizeItem(index, this.options.measureElement(node, entry, this));
			};
			return {
				disconnect: () => {
					var _a;
					(_a = get()) == null || _a.disconnect();
					_frames?.cancel();
					pendingObservations.clear();
					observeQueued = false;
					_ro = null;
					_frames = null;
				},
				observe: (target) => {
					const observer = get();
					if (!observer) return;
					if (!delivering) {
						observer.observe(target, { box: "border-box" });
						return;
					}
					pendingObservations.add(target);
					if (!observeQueued) {
						observeQueued = true;
						_frames?.schedule(() => {
							observeQueued = false;
							pendingObservations.forEach((node) => {
								if (node.isConnected) _ro?.observe(node, { box: "border-box" });
							});
							pendingObservations.clear();
						});
					}
				},
				unobserve: (target) => {
					var _a;
					pendingObservations.delete(target);
					(_a = get()) == null || _a.unobserve(target);
				}
			};
		})();
		this.range = null;
		this.setOptions = (opts2) => {
			var _a;
			const merged = {
				debug: false,
				initialOffset: 0,
				overscan: 1,
				paddingStart: 0,
				paddingEnd: 0,
				scrollPaddingStart: 0,
				scrollPaddingEnd: 0,
				horizontal: false,
				getItemKey: defaultKeyExtractor,
				rangeExtractor: defaultRangeExtractor,
				onChange: () => {},
				measureElement,
				initialRect: {
					width: 0,
					height: 0
				},
				scrollMargin: 0,
				gap: 0,
				indexAttribute: "data-index",
				initialMeasurementsCache: [],
				lanes: 1,
				anchorTo: "start",
				followOnAppend: false,
				scrollEndThreshold: 1,
				isScrollingResetDelay: 150,
				enabled: true,
				isRtl: false,
				useScrollendEvent: false,
				useAnimationFrameWithResizeObserver: false,
				laneAssignmentMode: "estimate",
				useCachedMeasurements: false
			};
			for (const key in opts2) {
				const v = opts2[key];
				if (v !== void 0) merged[key] = v;
			}
			const prevOptions = this.options;
			let anchor = null;
			let followOnAppend = null;
			let edgeKeysChanged = false;
			if (prevOptions !== void 0 && prevOptions.enabled && merged.enabled && merged.anchorTo === "end" && this.scrollElement !== null) {
				const prevCount = prevOptions.count;
				const nextCount = merged.count;
				const measurements = this.getMeasurements();
				const previousItems = ((_a = this._singleLaneMeasurements) == null ? void 0 : _a.items) ?? measurements;
				const getPreviousKey = (index) => getMeasurementKey(previousItems[index]);
				const prevFirstKey = prevCount > 0 ? getPreviousKey(0) : null;
				const prevLastKey = prevCount > 0 ? getPreviousKey(prevCount - 1) : null;
				if (nextCount !== prevCount || prevCount > 0 && nextCount > 0 && (merged.getItemKey(0) !== prevFirstKey || merged.getItemKey(nextCount - 1) !== prevLastKey)) {
					edgeKeysChanged = true;
					const item = prevCount > 0 ? this.getVirtualItemForOffset(this.getScrollOffset()) ?? measurements[0] : null;
					if (item) anchor = [item.key, this.getScrollOffset() - item.start];
					const behavior = merged.followOnAppend === true ? "auto" : merged.followOnAppend || null;
					if (behavior && nextCount > 0 && this.isAtEnd(prevOptions.scrollEndThreshold) && (prevCount === 0 || merged.getItemKey(nextCount - 1) !== prevLastKey)) {
						if (nextCount > prevCount || isAppendWithTrim(prevCount, nextCount, getPreviousKey, merged.getItemKey)) followOnAppend = behavior;
					}
				}
			}
			this.options = merged;
			if (edgeKeysChanged) {
				this.pendingMin = 0;
				this.itemSizeCacheVersion++;
			}
			let anchorDelta = null;
			if (anchor && this.scrollOffset !== null && !this._awaitingCommandReadBack()) {
				const [anchorKey, anchorOffset] = anchor;
				const newMeasurements = this.getMeasurements();
				const { count, getItemKey } = this.options;
				let idx = 0;
				while (idx < count && getItemKey(idx) !== anchorKey) idx++;
				if (idx < count) {
					const anchorItem = newMeasurements[idx];
					if (anchorItem) {
						const newOffset = Math.max(0, anchorItem.start + anchorOffset);
						if (!followOnAppend && newOffset !== this.scrollOffset) {
							anchorDelta = newOffset - this.scrollOffset;
							this.scrollOffset = newOffset;
						}
					}
				}
			}
			if (followOnAppend) this.pendingScrollAnchor = {
				kind: "follow",
				behavior: followOnAppend
			};
			else if (anchorDelta !== null) {
				if (this._canWriteScroll()) this.pendingScrollAnchor = {
					kind: "anchor",
					delta: anchorDelta
				};
				else {
					this._holdOffset += anchorDelta;
					this._followOffsetTarget(anchorDelta);
				}
			}
		};
		this.notify = (sync) => {
			var _a, _b;
			(_b = (_a = this.options).onChange) == null || _b.call(_a, this, sync);
		};
		this.maybeNotify = memo(() => {
			this.calculateRange();
			return [
				this.isScrolling,
				this.range ? this.range.startIndex : null,
				this.range ? this.range.endIndex : null
			];
		}, (isScrolling) => {
			this.notify(isScrolling);
		}, {
			key: process.env.NODE_ENV !== "production" && "maybeNotify",
			debug: () => this.options.debug,
			initialDeps: [
				this.isScrolling,
				this.range ? this.range.startIndex : null,
				this.range ? this.range.endIndex : null
			]
		});
		this.cleanup = () => {
			var _a;
			this.unsubs.filter(Boolean).forEach((d) => d());
			this.unsubs = [];
			this.observer.disconnect();
			if (this.rafId != null && this.targetWindow) {
				this.targetWindow.cancelAnimationFrame(this.rafId);
				this.rafId = null;
			}
			this.scrollState = null;
			(_a = this._momentumStop) == null || _a.restore();
			this._momentumStop = null;
			this.isScrolling = false;
			this.scrollDirection = null;
			this._holdOffset = 0;
			this._reportedOverscroll = false;
			this._clampedAdjustment = null;
			this.pendingWrite = null;
			this.scrollElement = null;
			this.targetWindow = null;
		};
		this._didMount = () => {
			return () => {
				this.cleanup();
			};
		};
		this._willUpdate = () => {
			var _a;
			const scrollElement = this.options.enabled ? this.options.getScrollElement() : null;
			if (this.scrollElement !== scrollElement) {
				this.cleanup();
				if (!scrollElement) {
					this.maybeNotify();
					return;
				}
				this.scrollElement = scrollElement;
				if (this.scrollElement && "ownerDocument" in this.scrollElement) this.targetWindow = this.scrollElement.ownerDocument.defaultView;
				else this.targetWindow = ((_a = this.scrollElement) == null ? void 0 : _a.window) ?? null;
				this.elementsCache.forEach((cached) => {
					this.observer.observe(cached);
				});
				this.unsubs.push(this.options.observeElementRect(this, (rect) => {
					this.scrollRect = rect;
					this.maybeNotify();
				}));
				this.unsubs.push(this.options.observeElementOffset(this, (offset, isScrolling) => {
					var _a2, _b, _c, _d;
					const elementMax = isScrolling ? this._elementMaxScrollOffset() : null;
					const wasOverscrolled = this._reportedOverscroll;
					this._reportedOverscroll = offset < 0 || elementMax !== null && offset > elementMax + 1;
					const elementOffset = offset;
					this._lastElementOffset = elementOffset;
					offset = this._toLayoutOffset(offset);
					const kind = this._classifyScrollEvent(offset, isScrolling, elementMax);
					if (kind === "spurious") return;
					if (kind === "readBack") offset = this.pendingWrite.target;
					else if (kind === "clampedReadBack" && ((_a2 = this.scrollState) == null ? void 0 : _a2.index) != null && offset < this.getMaxScrollOffset() - 1.5) this.scrollState.lastTargetOffset = offset;
					else if (externalRetiresCommand({
						kind,
						offset,
						command: this.scrollState,
						target: () => this.getScrollStateTarget(this.scrollState)
					})) this.scrollState = null;
					this.pendingWrite = null;
					if (this._clampedAdjustment !== null && Math.abs(offset - this._clampedAdjustment.maxAtWrite) >= 1.5) this._clampedAdjustment = null;
					const prevOffset = this.getScrollOffset();
					const prevDirection = this.scrollDirection;
					this.scrollDirection = isScrolling ? prevOffset === offset ? this.scrollDirection : prevOffset < offset ? "forward" : "backward" : null;
					this.scrollOffset = offset;
					this.isScrolling = isScrolling;
					const queued = this.scrollState;
					if ((queued == null ? void 0 : queued.phase) === "queued" && kind === "external" && isScrolling) {
						if (wasOverscrolled || this._reportedOverscroll) queued.samples = [];
						else {
							const t = this.now();
							queued.samples = [...(queued.samples ?? []).filter((sample) => t - sample.t <= 200), {
								t,
								offset: elementOffset
							}];
							if (prevDirection !== null && this.scrollDirection !== prevDirection || flingSpedUp(queued.samples)) this.scrollState = null;
						}
					}
					if (this._iosGesture.onScroll({
						isScrolling,
						ownReadBack: kind === "readBack",
						moved: offset !== prevOffset,
						external: kind === "external" && ((_b = this.scrollState) == null ? void 0 : _b.phase) !== "smooth" && ((_c = this.scrollState) == null ? void 0 : _c.phase) !== "smoothFinishing"
					}) && ((_d = this.scrollState) == null ? void 0 : _d.phase) === "queued") this.scrollState = null;
					this._flushHoldIfReady(true);
					if (this.scrollState) this.scheduleScrollReconcile();
					this.maybeNotify();
				}));
				if ("addEventListener" in this.scrollElement) this.unsubs.push(this._iosGesture.listen(this.scrollElement));
				this._scrollToOffset(this.getScrollOffset());
			}
			this._noteClampMax();
			const anchor = this.pendingScrollAnchor;
			this.pendingScrollAnchor = null;
			if (anchor && this.scrollElement && this.options.enabled) {
				if (anchor.kind === "anchor") {
					if (!this._canWriteScroll()) {
						this._holdOffset += anchor.delta;
						this._followOffsetTarget(anchor.delta);
						this.notify(false);
					} else if (isSmoothScroll(this.scrollState) && !approxEqual(this.getScrollOffset() - anchor.delta, this.scrollState.lastTargetOffset));
					else {
						this._followOffsetTarget(anchor.delta);
						this._scrollToOffset(this.getScrollOffset());
					}
				} else this.scrollToEnd({ behavior: anchor.behavior });
			}
			this._flushHoldIfReady(false);
			this._retryClampedAdjustment();
		};
		this._classifyScrollEvent = (offset, isScrolling, elementMax) => {
			var _a;
			return classifyScrollEvent({
				offset,
				isScrolling,
				elementMax,
				holdOffset: this._holdOffset,
				scrollOffset: this.scrollOffset,
				pendingWrite: this.pendingWrite,
				clampedMaxAtWrite: ((_a = this._clampedAdjustment) == null ? void 0 : _a.maxAtWrite) ?? null
			});
		};
		this._retryClampedAdjustment = () => {
			if (this._clampedAdjustment === null || !this.scrollElement || !this.options.enabled || !this._canWriteScroll()) return;
			const { target, maxAtWrite } = this._clampedAdjustment;
			const max = this.getMaxScrollOffset();
			if (max > maxAtWrite + .5) {
				this._clampedAdjustment = target > max + .5 ? {
					target,
					maxAtWrite: max
				} : null;
				this._scrollToOffset(target);
			}
		};
		this._writeAwaitingCommand = () => {
			const state = this.scrollState;
			if (state === null || state.phase !== "queued") return;
			const { behavior } = state;
			this.getMeasurements();
			const offset = this.getScrollStateTarget(state);
			state.lastTargetOffset = offset;
			this._clampedAdjustment = null;
			state.phase = initialScrollPhase(behavior, state.index != null && approxEqual(offset, this.getScrollOffset()));
			this._scrollToOffset(offset, { behavior });
			this.scheduleScrollReconcile();
		};
		this._readElementOffset = () => {
			const el = this.scrollElement;
			if (el == null) return null;
			const { horizontal, isRtl } = this.options;
			if (typeof el.scrollTop === "number") return horizontal ? el.scrollLeft * (isRtl && -1 || 1) : el.scrollTop;
			if (typeof el.scrollY === "number") return horizontal ? el.scrollX : el.scrollY;
			return null;
		};
		this._canWriteScroll = () => !(isIOSWebKit() && this._iosGesture.inMotion()) && !this._reportedOverscroll;
		this._flushHoldIfReady = (sync) => {
			var _a;
			if (this._holdOffset === 0) return;
			if (!this.scrollElement || !this.options.enabled) return;
			if (!this._canWriteScroll()) return;
			if (((_a = this.scrollState) == null ? void 0 : _a.phase) === "smooth") return;
			this._holdOffset = 0;
			if (this.scrollOffset !== null && this.scrollOffset < 0) this.scrollOffset = 0;
			this.notify(sync);
			const target = this.getCommandWrittenOffset() ?? this.getScrollOffset();
			this._clampedAdjustment = this._clampedBy(target);
			this._scrollToOffset(target);
		};
		this.rafId = null;
		this.getSize = () => {
			if (!this.options.enabled) {
				this.scrollRect = null;
				return 0;
			}
			this.scrollRect = this.scrollRect ?? this.options.initialRect;
			return this.scrollRect[this.options.horizontal ? "width" : "height"];
		};
		this.getScrollOffset = () => {
			if (!this.options.enabled) {
				this.scrollOffset = null;
				return 0;
			}
			this.scrollOffset = this.scrollOffset ?? (typeof this.options.initialOffset === "function" ? this.options.initialOffset() : this.options.initialOffset);
			return this.scrollOffset;
		};
		this.getMeasurementOptions = memo(() => [
			this.options.count,
			this.options.paddingStart,
			this.options.scrollMargin,
			this.options.getItemKey,
			this.options.enabled,
			this.options.lanes,
			this.options.laneAssignmentMode,
			this.options.gap
		], (count, paddingStart, scrollMargin, getItemKey, enabled, lanes, laneAssignmentMode, gap) => {
			if (this.prevLanes !== void 0 && this.prevLanes !== lanes) this.lanesChangedFlag = true;
			this.prevLanes = lanes;
			this.pendingMin = null;
			return {
				count,
				paddingStart,
				scrollMargin,
				getItemKey,
				enabled,
				lanes,
				laneAssignmentMode,
				gap
			};
		}, { key: false });
		this.isIndexInRange = (index) => index >= 0 && index < this.options.count;
		this.getMeasurements = memo(() => [this.getMeasurementOptions(), this.itemSizeCacheVersion], ({ count, paddingStart, scrollMargin, getItemKey, enabled, lanes, laneAssignmentMode, gap }, _itemSizeCacheVersion) => {
			var _a;
			const itemSizeCache = this.itemSizeCache;
			if (!enabled) {
				this.measurementsCache = [];
				this._singleLaneMeasurements = null;
				this.itemSizeCache.clear();
				this.laneAssignments.clear();
				return [];
			}
			if (this.laneAssignments.size > count) {
				for (const index of this.laneAssignments.keys()) if (index >= count) this.laneAssignments.delete(index);
			}
			if (this.lanesChangedFlag) {
				this.lanesChangedFlag = false;
				this.lanesSettling = true;
				this.measurementsCache = [];
				this._singleLaneMeasurements = null;
				this.itemSizeCache.clear();
				this.laneAssignments.clear();
				this.pendingMin = null;
			}
			if (this.measurementsCache.length === 0 && !this.lanesSettling) {
				this.measurementsCache = this.options.initialMeasurementsCache;
				this.measurementsCache.forEach((item) => {
					this.itemSizeCache.set(item.key, item.size);
				});
			}
			const min = this.lanesSettling ? 0 : this.pendingMin ?? 0;
			this.pendingMin = null;
			if (this.lanesSettling && this.measurementsCache.length === count) this.lanesSettling = false;
			if (lanes === 1) {
				const need = count * 2;
				let flat = (_a = this._singleLaneMeasurements) == null ? void 0 : _a.flat;
				if (!flat || flat.length < need) {
					const next = new Float64Array(need);
					if (flat && min > 0) next.set(flat.subarray(0, min * 2));
					flat = next;
				}
				const items = min === 0 ? new Array(count) : this._singleLaneMeasurements.items.slice();
				let runningStart;
				if (min === 0) runningStart = paddingStart + scrollMargin;
				else {
					const prevIdx = min - 1;
					runningStart = flat[prevIdx * 2] + flat[prevIdx * 2 + 1] + gap;
				}
				for (let i = min; i < count; i++) {
					const key = getItemKey(i);
					items[i] = key;
					const measuredSize = itemSizeCache.get(key);
					const size = typeof measuredSize === "number" ? measuredSize : this.options.estimateSize(i);
					flat[i * 2] = runningStart;
					flat[i * 2 + 1] = size;
					runningStart += size + gap;
				}
				this._singleLaneMeasurements = {
					flat,
					items
				};
				const view = createLazyMeasurementsView(items, flat);
				this.measurementsCache = view;
				return view;
			}
			const measurements = this.measurementsCache.slice(0, min);
			const laneLastIndex = new Array(lanes).fill(void 0);
			const laneEnds = new Float64Array(lanes);
			let filledLanes = 0;
			for (let m = 0; m < min; m++) {
				const item = measurements[m];
				if (item) {
					if (laneLastIndex[item.lane] === void 0) filledLanes++;
					laneLastIndex[item.lane] = m;
					laneEnds[item.lane] = item.end;
				}
			}
			for (let i = min; i < count; i++) {
				const key = getItemKey(i);
				const cachedLane = this.laneAssignments.get(i);
				let lane;
				let start;
				const shouldCacheLane = laneAssignmentMode === "estimate" || itemSizeCache.has(key);
				if (cachedLane !== void 0 && this.options.lanes > 1) {
					lane = cachedLane;
					const prevIndex = laneLastIndex[lane];
					const prevInLane = prevIndex !== void 0 ? measurements[prevIndex] : void 0;
					start = prevInLane ? prevInLane.end + gap : paddingStart + scrollMargin;
				} else if (filledLanes === lanes) {
					let bestLane = 0;
					let bestEnd = laneEnds[0];
					let bestIdx = laneLastIndex[0];
					for (let l = 1; l < lanes; l++) {
						const e = laneEnds[l];
						if (e < bestEnd || e === bestEnd && laneLastIndex[l] < bestIdx) {
							bestLane = l;
							bestEnd = e;
							bestIdx = laneLastIndex[l];
						}
					}
					lane = bestLane;
					start = bestEnd + gap;
					if (shouldCacheLane) this.laneAssignments.set(i, lane);
				} else {
					lane = i % this.options.lanes;
					start = paddingStart + scrollMargin;
					if (shouldCacheLane) this.laneAssignments.set(i, lane);
				}
				const measuredSize = itemSizeCache.get(key);
				const size = typeof measuredSize === "number" ? measuredSize : this.options.estimateSize(i);
				const end = start + size;
				measurements[i] = {
					index: i,
					start,
					size,
					end,
					key,
					lane
				};
				if (laneLastIndex[lane] === void 0) filledLanes++;
				laneLastIndex[lane] = i;
				laneEnds[lane] = end;
			}
			this.measurementsCache = measurements;
			return measurements;
		}, {
			key: process.env.NODE_ENV !== "production" && "getMeasurements",
			debug: () => this.options.debug
		});
		this.calculateRange = memo(() => [
			this.getMeasurements(),
			this.getSize(),
			this.getScrollOffset(),
			this.options.lanes,
			this._getLayoutTotalSize() + this.options.scrollMargin
		], (measurements, outerSize, scrollOffset, lanes, listEnd) => {
			if (measurements.length === 0 || outerSize === 0) {
				this.range = null;
				return null;
			}
			const maxScrollOffset = Math.max(listEnd - outerSize, 0);
			this.range = calculateRangeImpl(measurements, outerSize, Math.min(scrollOffset, maxScrollOffset), lanes, lanes === 1 && this._singleLaneMeasurements !== null ? this._singleLaneMeasurements.flat : null);
			return this.range;
		}, {
			key: process.env.NODE_ENV !== "production" && "calculateRange",
			debug: () => this.options.debug
		});
		this.getVirtualIndexes = memo(() => {
			let startIndex = null;
			let endIndex = null;
			const range = this.calculateRange();
			if (range) {
				startIndex = range.startIndex;
				endIndex = range.endIndex;
			}
			this.maybeNotify.updateDeps([
				this.isScrolling,
				startIndex,
				endIndex
			]);
			return [
				this.options.rangeExtractor,
				this.options.overscan,
				this.options.count,
				startIndex,
				endIndex,
				this.options.lanes
			];
		}, (rangeExtractor, overscan, count, startIndex, endIndex, lanes) => {
			return startIndex === null || endIndex === null ? [] : rangeExtractor({
				startIndex,
				endIndex,
				overscan,
				count,
				lanes
			});
		}, {
			key: process.env.NODE_ENV !== "production" && "getVirtualIndexes",
			debug: () => this.options.debug
		});
		this.indexFromElement = (node) => {
			const attributeName = this.options.indexAttribute;
			const indexStr = node.getAttribute(attributeName);
			if (!indexStr) {
				console.warn(`Missing attribute name '${attributeName}={index}' on measured element.`);
				return -1;
			}
			return parseInt(indexStr, 10);
		};
		this.shouldMeasureDuringScroll = (index) => {
			var _a;
			if (!isSmoothScroll(this.scrollState)) return true;
			const scrollIndex = this.scrollState.index ?? ((_a = this.getVirtualItemForOffset(this.scrollState.lastTargetOffset)) == null ? void 0 : _a.index);
			if (scrollIndex !== void 0 && this.range) {
				const bufferSize = Math.max(this.options.overscan, Math.ceil((this.range.endIndex - this.range.startIndex) / 2));
				const minIndex = Math.max(0, scrollIndex - bufferSize);
				const maxIndex = Math.min(this.options.count - 1, scrollIndex + bufferSize);
				return index >= minIndex && index <= maxIndex;
			}
			return true;
		};
		this.measureElement = (node) => {
			if (!node) {
				this.elementsCache.forEach((cached, key2) => {
					if (!cached.isConnected) {
						this.observer.unobserve(cached);
						this.elementsCache.delete(key2);
					}
				});
				return;
			}
			const index = this.indexFromElement(node);
			if (!this.isIndexInRange(index)) return;
			const key = this.options.getItemKey(index);
			const prevNode = this.elementsCache.get(key);
			if (prevNode !== node) {
				if (prevNode) this.observer.unobserve(prevNode);
				this.observer.observe(node);
				this.elementsCache.set(key, node);
			}
			if (node.isConnected && (!this.isScrolling || this.scrollState) && this.shouldMeasureDuringScroll(index)) this.resizeItem(index, this.options.measureElement(node, void 0, this));
		};
		this.resizeItem = (index, size) => {
			var _a, _b, _c;
			if (!this.isIndexInRange(index)) return;
			if ((_a = this._resizeBatch) == null ? void 0 : _a.sync) this.getMeasurements();
			let cachedSize;
			let itemStart;
			let key;
			const flat = (_b = this._singleLaneMeasurements) == null ? void 0 : _b.flat;
			if (this.options.lanes === 1 && flat != null) {
				key = this.options.getItemKey(index);
				itemStart = flat[index * 2];
				cachedSize = flat[index * 2 + 1];
			} else {
				const item = this.measurementsCache[index];
				if (!item) return;
				key = item.key;
				itemStart = item.start;
				cachedSize = item.size;
			}
			const itemSize = this.itemSizeCache.get(key) ?? cachedSize;
			const delta = size - itemSize;
			if (delta !== 0) {
				const wasAtEnd = this.options.anchorTo === "end" && !isSmoothScroll(this.scrollState) && this.getVirtualDistanceFromEnd() <= this.options.scrollEndThreshold;
				const prevTotalSize = wasAtEnd ? this._getLayoutTotalSize() : 0;
				const scrollOffset = this.getScrollOffset();
				const defaultShouldAdjust = !this.itemSizeCache.has(key) ? itemStart < scrollOffset : itemStart + itemSize <= scrollOffset && this.scrollDirection !== "backward";
				const shouldAdjustScroll = !isSmoothScroll(this.scrollState) && (this.shouldAdjustScrollPositionOnItemSizeChange !== void 0 ? this.shouldAdjustScrollPositionOnItemSizeChange(this.measurementsCache[index] ?? {
					index,
					key,
					start: itemStart,
					size: cachedSize,
					end: itemStart + cachedSize,
					lane: 0
				}, delta, this) : defaultShouldAdjust);
				if (this.pendingMin === null || index < this.pendingMin) this.pendingMin = index;
				this.itemSizeCache.set(key, size);
				this.itemSizeCacheVersion++;
				let adjustedSync = false;
				if (!this._awaitingCommandReadBack()) {
					if (wasAtEnd) adjustedSync = this.applyScrollAdjustment(this._getLayoutTotalSize() - prevTotalSize);
					else if (shouldAdjustScroll) adjustedSync = this.applyScrollAdjustment(delta);
				}
				if (this._resizeBatch) {
					this._resizeBatch.notify = true;
					(_c = this._resizeBatch).sync || (_c.sync = adjustedSync);
					return;
				}
				this.notify(adjustedSync);
				this._noteClampMax();
				this._flushHoldIfReady(true);
				this._retryClampedAdjustment();
			}
		};
		this.getVirtualItems = memo(() => [
			this.getVirtualIndexes(),
			this.getMeasurements(),
			this._holdOffset
		], (indexes, measurements, hold) => {
			const virtualItems = [];
			for (let k = 0, len = indexes.length; k < len; k++) {
				const measurement = measurements[indexes[k]];
				virtualItems.push(hold === 0 ? measurement : {
					...measurement,
					start: measurement.start - hold,
					end: measurement.end - hold
				});
			}
			return virtualItems;
		}, {
			key: process.env.NODE_ENV !== "production" && "getVirtualItems",
			debug: () => this.options.debug
		});
		this.getVirtualItemForOffset = (offset) => {
			var _a;
			const measurements = this.getMeasurements();
			if (measurements.length === 0) return;
			const flat = (_a = this._singleLaneMeasurements) == null ? void 0 : _a.flat;
			const useFlat = this.options.lanes === 1 && flat != null;
			return notUndefined(measurements[findNearestBinarySearch(0, measurements.length - 1, useFlat ? (i) => flat[i * 2] : (i) => notUndefined(measurements[i]).start, offset)]);
		};
		this._noteClampMax = () => {
			if (!this._awaitingCommandReadBack()) return;
			const elementMax = this._elementMaxScrollOffset();
			if (elementMax === null) return;
			const write = this.pendingWrite;
			const max = Math.max(elementMax, 0) + this._holdOffset;
			if (max >= write.target) return;
			const lowMaxes = write.lowMaxes ?? (write.lowMaxes = []);
			if (lowMaxes[lowMaxes.length - 1] !== max) lowMaxes.push(max);
		};
		this.getMaxScrollOffset = () => (this._elementMaxScrollOffset() ?? 0) + this._holdOffset;
		this._toLayoutOffset = (elementOffset) => {
			var _a;
			let offset = elementOffset + this._holdOffset;
			if (((_a = this.pendingScrollAnchor) == null ? void 0 : _a.kind) === "anchor") offset += this.pendingScrollAnchor.delta;
			return offset;
		};
		this._elementMaxScrollOffset = () => {
			const el = this.scrollElement;
			if (el === null) return null;
			if ("scrollHeight" in el) return this.options.horizontal ? el.scrollWidth - el.clientWidth : el.scrollHeight - el.clientHeight;
			if ("document" in el) {
				const doc = el.document.documentElement;
				return this.options.horizontal ? doc.scrollWidth - el.innerWidth : doc.scrollHeight - el.innerHeight;
			}
			return null;
		};
		this._momentumStop = null;
		this._stopMomentum = (done) => {
			const el = this.scrollElement;
			const win = this.targetWindow;
			if (el === null || win === null) return;
			const scroller = "document" in el ? el.document.scrollingElement : el;
			if (!(scroller == null ? void 0 : scroller.style)) return;
			if (this._momentumStop) {
				this._momentumStop.done = done;
				return;
			}
			const { style } = scroller;
			const property = this.options.horizontal ? "overflow-x" : "overflow-y";
			const value = style.getPropertyValue(property);
			const priority = style.getPropertyPriority(property);
			const crossSize = () => this.options.horizontal ? scroller.clientHeight : scroller.clientWidth;
			const crossSizeBefore = crossSize();
			style.setProperty(property, "hidden", "important");
			if (crossSize() !== crossSizeBefore) {
				style.setProperty(property, value, priority);
				return;
			}
			const stop = {
				restore: () => {
					if (style.getPropertyValue(property) !== "hidden" || style.getPropertyPriority(property) !== "important") return false;
					style.setProperty(property, value, priority);
					return true;
				},
				done
			};
			this._momentumStop = stop;
			win.requestAnimationFrame(() => win.requestAnimationFrame(() => {
				if (this._momentumStop !== stop) return;
				this._momentumStop = null;
				if (stop.restore()) stop.done();
			}));
		};
		this._clampedBy = (target) => {
			const elementMax = this._elementMaxScrollOffset();
			if (elementMax === null) return null;
			const maxAtWrite = elementMax + this._holdOffset;
			return target > maxAtWrite + .5 ? {
				target,
				maxAtWrite
			} : null;
		};
		this.getVirtualDistanceFromEnd = () => {
			return Math.max(this._getLayoutTotalSize() + this.options.scrollMargin - this.getSize() - this.getScrollOffset(), 0);
		};
		this.getDistanceFromEnd = () => {
			return Math.max(this.getMaxScrollOffset() - this.getScrollOffset(), 0);
		};
		this.isAtEnd = (threshold = this.options.scrollEndThreshold) => {
			return this.getDistanceFromEnd() <= threshold;
		};
		this.getOffsetForAlignment = (toOffset, align, itemSize = 0) => {
			if (!this.scrollElement) return 0;
			const size = this.getSize();
			const scrollOffset = this.getScrollOffset();
			if (align === "auto") align = toOffset >= scrollOffset + size ? "end" : "start";
			if (align === "center") toOffset += (itemSize - size) / 2;
			else if (align === "end") toOffset -= size;
			const maxOffset = this.getMaxScrollOffset();
			return Math.max(Math.min(maxOffset, toOffset), 0);
		};
		this.getOffsetForIndex = (index, align = "auto") => {
			index = Math.max(0, Math.min(index, this.options.count - 1));
			const size = this.getSize();
			const scrollOffset = this.getScrollOffset();
			const item = this.getMeasurements()[index];
			if (!item) return;
			if (align === "auto") {
				if (item.end >= scrollOffset + size - this.options.scrollPaddingEnd) align = "end";
				else if (item.start <= scrollOffset + this.options.scrollPaddingStart) align = "start";
				else return [scrollOffset, align];
			}
			if (align === "end" && index === this.options.count - 1) {
				const maxOffset = this.getMaxScrollOffset();
				const toOffset2 = maxOffset - this.options.paddingEnd + this.options.scrollPaddingEnd;
				return [Math.max(Math.min(toOffset2, maxOffset), 0), align];
			}
			const toOffset = align === "end" ? item.end + this.options.scrollPaddingEnd : item.start - this.options.scrollPaddingStart;
			return [this.getOffsetForAlignment(toOffset, align, item.size), align];
		};
		this.scrollToOffset = (toOffset, { align = "start", behavior = "auto" } = {}) => {
			this._startScroll({
				index: null,
				align
			}, this.getOffsetForAlignment(toOffset, align), behavior, "absolute");
		};
		this.scrollToIndex = (index, { align: initialAlign = "auto", behavior = "auto" } = {}) => {
			index = Math.max(0, Math.min(index, this.options.count - 1));
			const offsetInfo = this.getOffsetForIndex(index, initialAlign);
			if (!offsetInfo) return;
			const [offset, align] = offsetInfo;
			this._startScroll({
				index,
				align
			}, offset, behavior, "absolute");
		};
		this.scrollBy = (delta, { behavior = "auto" } = {}) => {
			const offset = this.getOffsetForAlignment((this.getCommandWrittenOffset() ?? this.getScrollOffset()) + delta, "start");
			this._startScroll({
				index: null,
				align: "start"
			}, offset, behavior, "relative");
		};
		this.scrollToEnd = ({ behavior = "auto" } = {}) => {
			if (this.options.count > 0) {
				this._startScroll({
					index: this.options.count - 1,
					align: "end",
					toEnd: true
				}, Math.max(this.getMaxScrollOffset(), 0), behavior, "absolute");
				return;
			}
			this.scrollToOffset(Math.max(this.getTotalSize() - this.getSize(), 0), { behavior });
		};
		this.cancelScroll = () => {
			if (this.rafId != null && this.targetWindow) {
				this.targetWindow.cancelAnimationFrame(this.rafId);
				this.rafId = null;
			}
			this.scrollState = null;
		};
		this.getTotalSize = () => Math.max(this._getLayoutTotalSize() - this._holdOffset, 0);
		this._getLayoutTotalSize = () => {
			var _a, _b;
			const measurements = this.getMeasurements();
			let end;
			if (measurements.length === 0) end = this.options.paddingStart;
			else if (this.options.lanes === 1) {
				const lastIdx = measurements.length - 1;
				const flat = (_a = this._singleLaneMeasurements) == null ? void 0 : _a.flat;
				if (flat != null) end = flat[lastIdx * 2] + flat[lastIdx * 2 + 1];
				else end = ((_b = measurements[lastIdx]) == null ? void 0 : _b.end) ?? 0;
			} else {
				const endByLane = Array(this.options.lanes).fill(null);
				let endIndex = measurements.length - 1;
				while (endIndex >= 0 && endByLane.some((val) => val === null)) {
					const item = measurements[endIndex];
					if (endByLane[item.lane] === null) endByLane[item.lane] = item.end;
					endIndex--;
				}
				end = Math.max(...endByLane.filter((val) => val !== null));
			}
			return Math.max(end - this.options.scrollMargin + this.options.paddingEnd, 0);
		};
		this.takeSnapshot = () => {
			const snapshot = [];
			if (this.itemSizeCache.size === 0) return snapshot;
			const m = this.getMeasurements();
			for (const item of m) if (item && this.itemSizeCache.has(item.key)) snapshot.push({
				index: item.index,
				key: item.key,
				start: item.start,
				size: item.size,
				end: item.end,
				lane: item.lane
			});
			return snapshot;
		};
		this._scrollToOffset = (offset, { adjustments, behavior } = {}) => {
			const write = {
				target: offset + (adjustments ?? 0),
				smooth: behavior === "smooth"
			};
			this.pendingWrite = write;
			this.options.scrollToFn(offset - this._holdOffset, {
				behavior,
				adjustments
			}, this);
			return write;
		};
		this.getCommandWrittenOffset = () => this.scrollState !== null && this.pendingWrite !== null && !this.pendingWrite.smooth ? this.pendingWrite.target : null;
		this._awaitingCommandReadBack = () => {
			const writtenOffset = this.getCommandWrittenOffset();
			return !(isIOSWebKit() && this._iosGesture.dragging()) && writtenOffset !== null && !approxEqual(writtenOffset, this.getScrollOffset());
		};
		this._followOffsetTarget = (delta) => {
			if (this.scrollState !== null && this.scrollState.index == null) this.scrollState.lastTargetOffset += delta;
		};
		this.measure = () => {
			this.pendingMin = null;
			this.itemSizeCache.clear();
			this.laneAssignments.clear();
			this.itemSizeCacheVersion++;
			this.notify(false);
		};
		this.setOptions(opts);
	}
	/**
	* @deprecated Always 0: a scroll correction is folded into `scrollOffset`
	* at once, so there is never an outstanding adjustment to add to it. Read
	* `scrollOffset` alone.
	*/
	get scrollAdjustments() {
		return 0;
	}
	applyScrollAdjustment(delta, behavior) {
		if (delta === 0) return false;
		if (process.env.NODE_ENV !== "production" && this.options.debug) console.info("correction", delta);
		this._followOffsetTarget(delta);
		if (!this._canWriteScroll()) {
			this._holdOffset += delta;
			if (this.scrollOffset !== null) this.scrollOffset += delta;
			return true;
		} else {
			const offset = this.getScrollOffset();
			this._clampedAdjustment = this._clampedBy(offset + delta);
			const write = this._scrollToOffset(offset, {
				adjustments: delta,
				behavior
			});
			if (this.scrollOffset !== null) {
				if (this.pendingWrite === write) this.scrollOffset += delta;
				if (this.scrollOffset < 0) this.scrollOffset = 0;
			}
			return true;
		}
	}
	scheduleScrollReconcile() {
		if (!this.targetWindow) {
			this.scrollState = null;
			return;
		}
		if (this.rafId != null) return;
		this.rafId = this.targetWindow.requestAnimationFrame(() => {
			this.rafId = null;
			this.reconcileScroll();
		});
	}
	getScrollStateTarget(state) {
		const offsetInfo = state.toEnd ? [Math.max(this.getMaxScrollOffset(), 0)] : state.index != null ? this.getOffsetForIndex(state.index, state.align) : void 0;
		return offsetInfo ? offsetInfo[0] : state.lastTargetOffset;
	}
	reconcileScroll() {
		if (!this.scrollState) return;
		if (!this.scrollElement) return;
		if (this.now() - this.scrollState.startedAt > 5e3) {
			this.scrollState = null;
			return;
		}
		if (this.scrollState.phase === "queued") {
			this.scheduleScrollReconcile();
			return;
		}
		this.getMeasurements();
		const targetOffset = this.getScrollStateTarget(this.scrollState);
		const STABLE_FRAMES = this.scrollState.index == null ? 1 : this.options.useAnimationFrameWithResizeObserver ? 3 : 2;
		const targetChanged = targetOffset !== this.scrollState.lastTargetOffset;
		if (!targetChanged && approxEqual(targetOffset, this.getScrollOffset())) {
			if (this.scrollState.phase === "smooth") this.scrollState.phase = "smoothLanded";
			else if (this.scrollState.phase === "smoothFinishing") this.scrollState.phase = "instant";
			this.scrollState.stableFrames++;
			if (this.scrollState.stableFrames >= STABLE_FRAMES) {
				if (this.getScrollOffset() !== targetOffset) this._scrollToOffset(targetOffset, { behavior: "auto" });
				this.scrollState = null;
				return;
			}
		} else {
			this.scrollState.stableFrames = 0;
			if (targetChanged) {
				const viewport = this.getSize() || 600;
				const distance = Math.abs(targetOffset - this.getScrollOffset());
				const keepSmooth = isSmoothScroll(this.scrollState) && distance > viewport;
				this.scrollState.lastTargetOffset = targetOffset;
				if (keepSmooth) this.scrollState.phase = "smooth";
				else if (this.scrollState.phase === "smooth") this.scrollState.phase = "smoothFinishing";
				else if (this.scrollState.phase === "smoothLanded") this.scrollState.phase = "instant";
				this._scrollToOffset(targetOffset, { behavior: keepSmooth ? "smooth" : "auto" });
			}
		}
		this.scheduleScrollReconcile();
	}
	_startScroll(target, offset, behavior, kind) {
		this.pendingScrollAnchor = null;
		this._clampedAdjustment = null;
		const tail = this._iosGesture.tail();
		if (kind === "absolute" && tail !== null) {
			if (tail === "fling" && momentumOverridesWrites()) {
				this._stopMomentum(() => {
					const state = this.scrollState;
					if ((state == null ? void 0 : state.phase) !== "queued" || this._iosGesture.tail() !== "fling" || this._reportedOverscroll) return;
					this._iosGesture.end();
					this._flushHoldIfReady(true);
					this._writeAwaitingCommand();
				});
				this.scrollState = {
					...target,
					startedAt: this.now(),
					lastTargetOffset: offset,
					stableFrames: 0,
					phase: "queued",
					behavior,
					samples: []
				};
				this.scheduleScrollReconcile();
				return;
			}
			this._iosGesture.end();
		}
		this.scrollState = {
			...target,
			startedAt: this.now(),
			lastTargetOffset: offset,
			stableFrames: 0,
			behavior,
			phase: initialScrollPhase(behavior, target.index != null && approxEqual(offset, this.getScrollOffset()))
		};
		this._scrollToOffset(offset, { behavior });
		this.scheduleScrollReconcile();
	}
};
var findNearestBinarySearch = (low, high, getCurrentValue, value) => {
	while (low <= high) {
		const middle = (low + high) / 2 | 0;
		const currentValue = getCurrentValue(middle);
		if (currentValue < value) low = middle + 1;
		else if (currentValue > value) high = middle - 1;
		else return middle;
	}
	if (low > 0) return low - 1;
	else return 0;
};
function findNearestBinarySearchFlat(flat, high, value) {
	let low = 0;
	while (low <= high) {
		const middle = (low + high) / 2 | 0;
		const currentValue = flat[middle * 2];
		if (currentValue < value) low = middle + 1;
		else if (currentValue > value) high = middle - 1;
		else return middle;
	}
	return low > 0 ? low - 1 : 0;
}
function calculateRangeImpl(measurements, outerSize, scrollOffset, lanes, flat) {
	const lastIndex = measurements.length - 1;
	if (measurements.length <= lanes) return {
		startIndex: 0,
		endIndex: lastIndex
	};
	if (lanes === 1 && flat !== null) {
		const startIndex2 = findNearestBinarySearchFlat(flat, lastIndex, scrollOffset);
		let endIndex2 = startIndex2;
		const limit = scrollOffset + outerSize;
		while (endIndex2 < lastIndex && flat[endIndex2 * 2] + flat[endIndex2 * 2 + 1] < limit) endIndex2++;
		return {
			startIndex: startIndex2,
			endIndex: endIndex2
		};
	}
	const getStart = (index) => measurements[index].start;
	let startIndex = findNearestBinarySearch(0, lastIndex, getStart, scrollOffset);
	let endIndex = startIndex;
	if (lanes === 1) while (endIndex < lastIndex && measurements[endIndex].end < scrollOffset + outerSize) endIndex++;
	else if (lanes > 1) {
		const endPerLane = Array(lanes).fill(0);
		while (endIndex < lastIndex && endPerLane.some((pos) => pos < scrollOffset + outerSize)) {
			const item = measurements[endIndex];
			endPerLane[item.lane] = item.end;
			endIndex++;
		}
		const startPerLane = Array(lanes).fill(scrollOffset + outerSize);
		while (startIndex >= 0 && startPerLane.some((pos) => pos >= scrollOffset)) {
			const item = measurements[startIndex];
			startPerLane[item.lane] = item.start;
			startIndex--;
		}
		startIndex = Math.max(0, startIndex - startIndex % lanes);
		endIndex = Math.min(lastIndex, endIndex + (lanes - 1 - endIndex % lanes));
	}
	return {
		startIndex,
		endIndex
	};
}
// node_modules/@tanstack/vue-virtual/dist/esm/index.js
function useVirtualizerBase(options) {
	const virtualizer = new Virtualizer((0, vue_exports.unref)(options));
	const state = (0, vue_exports.shallowRef)(virtualizer);
	const cleanup = virtualizer._didMount();
	(0, vue_exports.watch)(() => (0, vue_exports.unref)(options).getScrollElement(), () => {
		virtualizer._willUpdate();
	}, { immediate: true });
	(0, vue_exports.watch)(() => (0, vue_exports.unref)(options), (options2) => {
		virtualizer.setOptions({
			...options2,
			onChange: (instance, sync) => {
				var _a;
				(0, vue_exports.triggerRef)(state);
				(_a = options2.onChange) == null || _a.call(options2, instance, sync);
			}
		});
		virtualizer._willUpdate();
		(0, vue_exports.triggerRef)(state);
	}, { immediate: true });
	(0, vue_exports.onScopeDispose)(cleanup);
	return state;
}
function useVirtualizer(options) {
	return useVirtualizerBase((0, vue_exports.computed)(() => ({
		observeElementRect,
		observeElementOffset,
		scrollToFn: elementScroll,
		...(0, vue_exports.unref)(options)
	})));
}
// node_modules/reka-ui/dist/Listbox/ListboxVirtualizer.js
var ListboxVirtualizer_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "ListboxVirtualizer",
	props: {
		options: {
			type: Array,
			required: true
		},
		overscan: {
			type: Number,
			required: false
		},
		estimateSize: {
			type: [Number, Function],
			required: false
		},
		textContent: {
			type: Function,
			required: false
		}
	},
	setup(__props) {
		const props = __props;
		const slots = (0, vue_exports.useSlots)();
		const rootContext = injectListboxRootContext();
		const parentEl = useParentElement();
		const { getItems } = useCollection();
		rootContext.isVirtual.value = true;
		const padding = (0, vue_exports.computed)(() => {
			const el = parentEl.value;
			if (!el) return {
				start: 0,
				end: 0
			};
			else {
				const styles = window.getComputedStyle(el);
				return {
					start: Number.parseFloat(styles.paddingBlockStart || styles.paddingTop),
					end: Number.parseFloat(styles.paddingBlockEnd || styles.paddingBottom)
				};
			}
		});
		const virtualizer = useVirtualizer({
			get scrollPaddingStart() {
				return padding.value.start;
			},
			get scrollPaddingEnd() {
				return padding.value.end;
			},
			get count() {
				return props.options.length;
			},
			get horizontal() {
				return rootContext.orientation.value === "horizontal";
			},
			estimateSize(index) {
				if (typeof props.estimateSize === "function") return props.estimateSize(index);
				return props.estimateSize ?? 28;
			},
			getScrollElement() {
				return parentEl.value;
			},
			overscan: props.overscan ?? 12
		});
		const virtualizedItems = (0, vue_exports.computed)(() => virtualizer.value.getVirtualItems().map((item) => {
			const defaultNode = slots.default({
				option: props.options[item.index],
				virtualizer: virtualizer.value,
				virtualItem: item
			})[0];
			const targetNode = defaultNode.type === vue_exports.Fragment && Array.isArray(defaultNode.children) ? defaultNode.children.find((child) => typeof child.type !== "symbol") : defaultNode;
			return {
				item,
				is: (0, vue_exports.cloneVNode)(targetNode, {
					"key": `${item.key}`,
					"data-index": item.index,
					"aria-setsize": props.options.length,
					"aria-posinset": item.index + 1,
					"style": {
						position: "absolute",
						top: 0,
						left: 0,
						transform: `translateY(${item.start}px)`,
						overflowAnchor: "none"
					}
				})
			};
		}));
		rootContext.virtualFocusHook.on(({ event, scroll }) => {
			const index = props.options.findIndex((option) => {
				if (Array.isArray(rootContext.modelValue.value)) return compare(option, rootContext.modelValue.value[0], rootContext.by);
				else return compare(option, rootContext.modelValue.value, rootContext.by);
			});
			if (index !== -1) {
				event?.preventDefault();
				virtualizer.value.scrollToIndex(index, { align: "start" });
				requestAnimationFrame(() => {
					const item = queryCheckedElement(parentEl.value);
					if (item) {
						const focus = event ? true : scroll ? void 0 : false;
						rootContext.changeHighlight(item, scroll, focus);
					}
				});
			} else if (scroll) rootContext.highlightFirstItem();
			else requestAnimationFrame(() => {
				const item = getItems().find((i) => i.ref.dataset.disabled !== "")?.ref;
				if (item) rootContext.changeHighlight(item, false, false);
			});
		});
		rootContext.virtualHighlightHook.on((value) => {
			const index = props.options.findIndex((option) => {
				return compare(option, value, rootContext.by);
			});
			virtualizer.value.scrollToIndex(index, { align: "start" });
			requestAnimationFrame(() => {
				const item = queryCheckedElement(parentEl.value);
				if (item) rootContext.changeHighlight(item);
			});
		});
		const search = refAutoReset("", 1e3);
		const optionsWithMetadata = (0, vue_exports.computed)(() => {
			const parseTextContent = (option) => {
				if (props.textContent) return props.textContent(option);
				else return option?.toString().toLowerCase();
			};
			return props.options.map((option, index) => ({
				index,
				textContent: parseTextContent(option)
			}));
		});
		function handleMultipleReplace(event, intent) {
			if (!rootContext.firstValue?.value || !rootContext.multiple.value || !Array.isArray(rootContext.modelValue.value)) return;
			const lastValue = getItems().filter((i) => i.ref.dataset.disabled !== "").find((i) => i.ref === rootContext.highlightedElement.value)?.value;
			if (!lastValue) return;
			let value = null;
			switch (intent) {
				case "prev":
				case "next":
					value = findValuesBetween(props.options, rootContext.firstValue.value, lastValue);
					break;
				case "first":
					value = findValuesBetween(props.options, rootContext.firstValue.value, props.options?.[0]);
					break;
				case "last": value = findValuesBetween(props.options, rootContext.firstValue.value, props.options.at(-1));
			}
			rootContext.modelValue.value = value;
		}
		rootContext.virtualKeydownHook.on((event) => {
			const isMetaKey = event.altKey || event.ctrlKey || event.metaKey;
			if (event.key === "Tab" && !isMetaKey) return;
			let intent = MAP_KEY_TO_FOCUS_INTENT[event.key];
			if (isMetaKey && event.key === "a" && rootContext.multiple.value) {
				event.preventDefault();
				rootContext.modelValue.value = [...props.options];
				intent = "last";
			} else if (event.shiftKey && intent) handleMultipleReplace(event, intent);
			if (["first", "last"].includes(intent)) {
				event.preventDefault();
				const index = intent === "first" ? 0 : props.options.length - 1;
				virtualizer.value.scrollToIndex(index);
				requestAnimationFrame(() => {
					const items = getItems();
					const item = intent === "first" ? items[0] : items.at(-1);
					if (item) rootContext.changeHighlight(item.ref);
				});
			} else if (!intent && !isMetaKey) {
				search.value += event.key;
				const currentIndex = Number(getActiveElement()?.getAttribute("data-index"));
				const currentMatch = optionsWithMetadata.value[currentIndex].textContent;
				const next = getNextMatch(optionsWithMetadata.value.map((i) => i.textContent ?? ""), search.value, currentMatch);
				const nextMatch = optionsWithMetadata.value.find((option) => option.textContent === next);
				if (nextMatch) {
					virtualizer.value.scrollToIndex(nextMatch.index, { align: "start" });
					requestAnimationFrame(() => {
						const item = parentEl.value.querySelector(`[data-index="${nextMatch.index}"]`);
						if (item instanceof HTMLElement) rootContext.changeHighlight(item);
					});
				}
			}
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createElementBlock)("div", {
				"data-reka-virtualizer": "",
				style: (0, vue_exports.normalizeStyle)({
					position: "relative",
					width: "100%",
					height: `${(0, vue_exports.unref)(virtualizer).getTotalSize()}px`
				})
			}, [((0, vue_exports.openBlock)(true), (0, vue_exports.createElementBlock)(vue_exports.Fragment, null, (0, vue_exports.renderList)(virtualizedItems.value, ({ is, item }) => {
				return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.resolveDynamicComponent)(is), { key: item.index });
			}), 128))], 4);
		};
	}
});
// node_modules/reka-ui/dist/Popper/PopperRoot.js
var [injectPopperRootContext, providePopperRootContext] = /*#__PURE__*/ createContext("PopperRoot");
var PopperRoot_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	inheritAttrs: false,
	__name: "PopperRoot",
	setup(__props) {
		const anchor = (0, vue_exports.ref)();
		providePopperRootContext({
			anchor,
			onAnchorChange: (element) => anchor.value = element
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.renderSlot)(_ctx.$slots, "default");
		};
	}
});
// node_modules/reka-ui/dist/Popper/PopperAnchor.js
var PopperAnchor_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "PopperAnchor",
	props: {
		reference: {
			type: null,
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
		const props = __props;
		const { forwardRef, currentElement } = useForwardExpose();
		const rootContext = injectPopperRootContext();
		(0, vue_exports.watchPostEffect)(() => {
			rootContext.onAnchorChange(props.reference ?? currentElement.value);
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), {
				ref: (0, vue_exports.unref)(forwardRef),
				as: _ctx.as,
				"as-child": _ctx.asChild
			}, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 8, ["as", "as-child"]);
		};
	}
});
// node_modules/reka-ui/dist/component/Arrow.js
var _hoisted_1$1 = {
	key: 0,
	d: "M0 0L6 6L12 0"
};
var _hoisted_2 = {
	key: 1,
	d: "M0 0L4.58579 4.58579C5.36683 5.36683 6.63316 5.36684 7.41421 4.58579L12 0"
};
var Arrow_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "Arrow",
	props: {
		width: {
			type: Number,
			required: false,
			default: 10
		},
		height: {
			type: Number,
			required: false,
			default: 5
		},
		rounded: {
			type: Boolean,
			required: false
		},
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false,
			default: "svg"
		}
	},
	setup(__props) {
		const props = __props;
		useForwardExpose();
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), (0, vue_exports.mergeProps)(props, {
				width: _ctx.width,
				height: _ctx.height,
				viewBox: _ctx.asChild ? void 0 : "0 0 12 6",
				preserveAspectRatio: _ctx.asChild ? void 0 : "none"
			}), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default", {}, () => [!_ctx.rounded ? ((0, vue_exports.openBlock)(), (0, vue_exports.createElementBlock)("path", _hoisted_1$1)) : ((0, vue_exports.openBlock)(), (0, vue_exports.createElementBlock)("path", _hoisted_2))])]),
				_: 3
			}, 16, [
				"width",
				"height",
				"viewBox",
				"preserveAspectRatio"
			]);
		};
	}
});
// node_modules/reka-ui/dist/Popper/utils.js
function isNotNull(value) {
	return value !== null;
}
function transformOrigin(options) {
	return {
		name: "transformOrigin",
		options,
		fn(data) {
			const { placement, rects, middlewareData } = data;
			const isArrowHidden = middlewareData.arrow?.centerOffset !== 0;
			const arrowWidth = isArrowHidden ? 0 : options.arrowWidth;
			const arrowHeight = isArrowHidden ? 0 : options.arrowHeight;
			const [placedSide, placedAlign] = getSideAndAlignFromPlacement(placement);
			const noArrowAlignX = {
				start: options.dir === "rtl" ? "100%" : "0%",
				center: "50%",
				end: options.dir === "rtl" ? "0%" : "100%"
			}[placedAlign];
			const noArrowAlignY = {
				start: "0%",
				center: "50%",
				end: "100%"
			}[placedAlign];
			const arrowXCenter = (middlewareData.arrow?.x ?? 0) + arrowWidth / 2;
			const arrowYCenter = (middlewareData.arrow?.y ?? 0) + arrowHeight / 2;
			let x = "";
			let y = "";
			if (placedSide === "bottom") {
				x = isArrowHidden ? noArrowAlignX : `${arrowXCenter}px`;
				y = `${-arrowHeight}px`;
			} else if (placedSide === "top") {
				x = isArrowHidden ? noArrowAlignX : `${arrowXCenter}px`;
				y = `${rects.floating.height + arrowHeight}px`;
			} else if (placedSide === "right") {
				x = `${-arrowHeight}px`;
				y = isArrowHidden ? noArrowAlignY : `${arrowYCenter}px`;
			} else if (placedSide === "left") {
				x = `${rects.floating.width + arrowHeight}px`;
				y = isArrowHidden ? noArrowAlignY : `${arrowYCenter}px`;
			}
			return { data: {
				x,
				y
			} };
		}
	};
}
function getSideAndAlignFromPlacement(placement) {
	const [side, align = "center"] = placement.split("-");
	return [side, align];
}
// node_modules/@floating-ui/utils/dist/floating-ui.utils.mjs
/**
* Custom positioning reference element.
* @see https://floating-ui.com/docs/virtual-elements
*/
var sides = [
	"top",
	"right",
	"bottom",
	"left"
];
var min = Math.min;
var max = Math.max;
var round = Math.round;
var floor = Math.floor;
var createCoords = (v) => ({
	x: v,
	y: v
});
var oppositeSideMap = {
	left: "right",
	right: "left",
	bottom: "top",
	top: "bottom"
};
function clamp(start, value, end) {
	return max(start, min(value, end));
}
function evaluate(value, param) {
	return typeof value === "function" ? value(param) : value;
}
function getSide(placement) {
	return placement.split("-")[0];
}
function getAlignment(placement) {
	return placement.split("-")[1];
}
function getOppositeAxis(axis) {
	return axis === "x" ? "y" : "x";
}
function getAxisLength(axis) {
	return axis === "y" ? "height" : "width";
}
function getSideAxis(placement) {
	const firstChar = placement[0];
	return firstChar === "t" || firstChar === "b" ? "y" : "x";
}
function getAlignmentAxis(placement) {
	return getOppositeAxis(getSideAxis(placement));
}
function getAlignmentSides(placement, rects, rtl) {
	if (rtl === void 0) rtl = false;
	const alignment = getAlignment(placement);
	const alignmentAxis = getAlignmentAxis(placement);
	const length = getAxisLength(alignmentAxis);
	let mainAlignmentSide = alignmentAxis === "x" ? alignment === (rtl ? "end" : "start") ? "right" : "left" : alignment === "start" ? "bottom" : "top";
	if (rects.reference[length] > rects.floating[length]) mainAlignmentSide = getOppositePlacement(mainAlignmentSide);
	return [mainAlignmentSide, getOppositePlacement(mainAlignmentSide)];
}
function getExpandedPlacements(placement) {
	const oppositePlacement = getOppositePlacement(placement);
	return [
		getOppositeAlignmentPlacement(placement),
		oppositePlacement,
		getOppositeAlignmentPlacement(oppositePlacement)
	];
}
function getOppositeAlignmentPlacement(placement) {
	return placement.includes("start") ? placement.replace("start", "end") : placement.replace("end", "start");
}
var lrPlacement = ["left", "right"];
var rlPlacement = ["right", "left"];
var tbPlacement = ["top", "bottom"];
var btPlacement = ["bottom", "top"];
function getSideList(side, isStart, rtl) {
	switch (side) {
		case "top":
		case "bottom":
			if (rtl) return isStart ? rlPlacement : lrPlacement;
			return isStart ? lrPlacement : rlPlacement;
		case "left":
		case "right": return isStart ? tbPlacement : btPlacement;
		default: return [];
	}
}
function getOppositeAxisPlacements(placement, flipAlignment, direction, rtl) {
	const alignment = getAlignment(placement);
	let list = getSideList(getSide(placement), direction === "start", rtl);
	if (alignment) {
		list = list.map((side) => side + "-" + alignment);
		if (flipAlignment) list = list.concat(list.map(getOppositeAlignmentPlacement));
	}
	return list;
}
function getOppositePlacement(placement) {
	const side = getSide(placement);
	return oppositeSideMap[side] + placement.slice(side.length);
}
function expandPaddingObject(padding) {
	var _padding$top, _padding$right, _padding$bottom, _padding$left;
	return {
		top: (_padding$top = padding.top) != null ? _padding$top : 0,
		right: (_padding$right = padding.right) != null ? _padding$right : 0,
		bottom: (_padding$bottom = padding.bottom) != null ? _padding$bottom : 0,
		left: (_padding$left = padding.left) != null ? _padding$left : 0
	};
}
function getPaddingObject(padding) {
	return typeof padding !== "number" ? expandPaddingObject(padding) : {
		top: padding,
		right: padding,
		bottom: padding,
		left: padding
	};
}
function rectToClientRect(rect) {
	const { x, y, width, height } = rect;
	return {
		width,
		height,
		top: y,
		left: x,
		right: x + width,
		bottom: y + height,
		x,
		y
	};
}
// node_modules/@floating-ui/core/dist/floating-ui.core.mjs
function computeCoordsFromPlacement(_ref, placement, rtl) {
	let { reference, floating } = _ref;
	const sideAxis = getSideAxis(placement);
	const alignmentAxis = getAlignmentAxis(placement);
	const alignLength = getAxisLength(alignmentAxis);
	const side = getSide(placement);
	const isVertical = sideAxis === "y";
	const commonX = reference.x + reference.width / 2 - floating.width / 2;
	const commonY = reference.y + reference.height / 2 - floating.height / 2;
	const commonAlign = reference[alignLength] / 2 - floating[alignLength] / 2;
	let coords;
	switch (side) {
		case "top":
			coords = {
				x: commonX,
				y: reference.y - floating.height
			};
			break;
		case "bottom":
			coords = {
				x: commonX,
				y: reference.y + reference.height
			};
			break;
		case "right":
			coords = {
				x: reference.x + reference.width,
				y: commonY
			};
			break;
		case "left":
			coords = {
				x: reference.x - floating.width,
				y: commonY
			};
			break;
		default: coords = {
			x: reference.x,
			y: reference.y
		};
	}
	const alignment = getAlignment(placement);
	if (alignment) coords[alignmentAxis] += commonAlign * (alignment === "end" ? 1 : -1) * (rtl && isVertical ? -1 : 1);
	return coords;
}
/**
* Resolves with an object of overflow side offsets that determine how much the
* element is overflowing a given clipping boundary on each side.
* - positive = overflowing the boundary by that number of pixels
* - negative = how many pixels left before it will overflow
* - 0 = lies flush with the boundary
* @see https://floating-ui.com/docs/detectOverflow
*/
async function detectOverflow(state, options) {
	var _await$platform$isEle;
	if (options === void 0) options = {};
	const { x, y, platform, rects, elements, strategy } = state;
	const { boundary = "clippingAncestors", rootBoundary = "viewport", elementContext = "floating", altBoundary = false, padding = 0 } = evaluate(options, state);
	const paddingObject = getPaddingObject(padding);
	const element = elements[altBoundary ? elementContext === "floating" ? "reference" : "floating" : elementContext];
	const clippingClientRect = rectToClientRect(await platform.getClippingRect({
		element: ((_await$platform$isEle = await (platform.isElement == null ? void 0 : platform.isElement(element))) != null ? _await$platform$isEle : true) ? element : element.contextElement || await (platform.getDocumentElement == null ? void 0 : platform.getDocumentElement(elements.floating)),
		boundary,
		rootBoundary,
		strategy
	}));
	const rect = elementContext === "floating" ? {
		x,
		y,
		width: rects.floating.width,
		height: rects.floating.height
	} : rects.reference;
	const offsetParent = await (platform.getOffsetParent == null ? void 0 : platform.getOffsetParent(elements.floating));
	const offsetScale = await (platform.isElement == null ? void 0 : platform.isElement(offsetParent)) && await (platform.getScale == null ? void 0 : platform.getScale(offsetParent)) || {
		x: 1,
		y: 1
	};
	const elementClientRect = rectToClientRect(platform.convertOffsetParentRelativeRectToViewportRelativeRect ? await platform.convertOffsetParentRelativeRectToViewportRelativeRect({
		elements,
		rect,
		offsetParent,
		strategy
	}) : rect);
	return {
		top: (clippingClientRect.top - elementClientRect.top + paddingObject.top) / offsetScale.y,
		bottom: (elementClientRect.bottom - clippingClientRect.bottom + paddingObject.bottom) / offsetScale.y,
		left: (clippingClientRect.left - elementClientRect.left + paddingObject.left) / offsetScale.x,
		right: (elementClientRect.right - clippingClientRect.right + paddingObject.right) / offsetScale.x
	};
}
var MAX_RESET_COUNT = 50;
/**
* Computes the `x` and `y` coordinates that will place the floating element
* next to a given reference element.
*
* This export does not have any `platform` interface logic. You will need to
* write one for the platform you are using Floating UI with.
*/
var computePosition$1 = async (reference, floating, config) => {
	const { placement = "bottom", strategy = "absolute", middleware = [], platform } = config;
	const platformWithDetectOverflow = platform.detectOverflow ? platform : {
		...platform,
		detectOverflow
	};
	const rtl = await (platform.isRTL == null ? void 0 : platform.isRTL(floating));
	let rects = await platform.getElementRects({
		reference,
		floating,
		strategy
	});
	let { x, y } = computeCoordsFromPlacement(rects, placement, rtl);
	let statefulPlacement = placement;
	let resetCount = 0;
	const middlewareData = {};
	for (let i = 0; i < middleware.length; i++) {
		const currentMiddleware = middleware[i];
		if (!currentMiddleware) continue;
		const { name, fn } = currentMiddleware;
		const { x: nextX, y: nextY, data, reset } = await fn({
			x,
			y,
			initialPlacement: placement,
			placement: statefulPlacement,
			strategy,
			middlewareData,
			rects,
			platform: platformWithDetectOverflow,
			elements: {
				reference,
				floating
			}
		});
		x = nextX != null ? nextX : x;
		y = nextY != null ? nextY : y;
		middlewareData[name] = {
			...middlewareData[name],
			...data
		};
		if (reset && resetCount < MAX_RESET_COUNT) {
			resetCount++;
			if (typeof reset === "object") {
				if (reset.placement) statefulPlacement = reset.placement;
				if (reset.rects) rects = reset.rects === true ? await platform.getElementRects({
					reference,
					floating,
					strategy
				}) : reset.rects;
				({x, y} = computeCoordsFromPlacement(rects, statefulPlacement, rtl));
			}
			i = -1;
		}
	}
	return {
		x,
		y,
		placement: statefulPlacement,
		strategy,
		middlewareData
	};
};
/**
* Provides data to position an inner element of the floating element so that it
* appears centered to the reference element.
* @see https://floating-ui.com/docs/arrow
*/
var arrow$1 = (options) => ({
	name: "arrow",
	options,
	async fn(state) {
		const { x, y, placement, rects, platform, elements, middlewareData } = state;
		const { element, padding = 0 } = evaluate(options, state) || {};
		if (element == null) return {};
		const paddingObject = getPaddingObject(padding);
		const coords = {
			x,
			y
		};
		const axis = getAlignmentAxis(placement);
		const length = getAxisLength(axis);
		const arrowDimensions = await platform.getDimensions(element);
		const isYAxis = axis === "y";
		const minProp = isYAxis ? "top" : "left";
		const maxProp = isYAxis ? "bottom" : "right";
		const clientProp = isYAxis ? "clientHeight" : "clientWidth";
		const endDiff = rects.reference[length] + rects.reference[axis] - coords[axis] - rects.floating[length];
		const startDiff = coords[axis] - rects.reference[axis];
		const arrowOffsetParent = await (platform.getOffsetParent == null ? void 0 : platform.getOffsetParent(element));
		let clientSize = arrowOffsetParent ? arrowOffsetParent[clientProp] : 0;
		if (!clientSize || !await (platform.isElement == null ? void 0 : platform.isElement(arrowOffsetParent))) clientSize = elements.floating[clientProp] || rects.floating[length];
		const centerToReference = endDiff / 2 - startDiff / 2;
		const largestPossiblePadding = clientSize / 2 - arrowDimensions[length] / 2 - 1;
		const minPadding = min(paddingObject[minProp], largestPossiblePadding);
		const maxPadding = min(paddingObject[maxProp], largestPossiblePadding);
		const max = clientSize - arrowDimensions[length] - maxPadding;
		const center = clientSize / 2 - arrowDimensions[length] / 2 + centerToReference;
		const offset = clamp(minPadding, center, max);
		const shouldAddOffset = !middlewareData.arrow && getAlignment(placement) != null && center !== offset && rects.reference[length] / 2 - (center < minPadding ? minPadding : maxPadding) - arrowDimensions[length] / 2 < 0;
		const alignmentOffset = shouldAddOffset ? center < minPadding ? center - minPadding : center - max : 0;
		return {
			[axis]: coords[axis] + alignmentOffset,
			data: {
				[axis]: offset,
				centerOffset: center - offset - alignmentOffset,
				...shouldAddOffset && { alignmentOffset }
			},
			reset: shouldAddOffset
		};
	}
});
/**
* Optimizes the visibility of the floating element by flipping the `placement`
* in order to keep it in view when the preferred placement(s) will overflow the
* clipping boundary. Alternative to `autoPlacement`.
* @see https://floating-ui.com/docs/flip
*/
var flip$1 = function(options) {
	if (options === void 0) options = {};
	return {
		name: "flip",
		options,
		async fn(state) {
			var _middlewareData$arrow, _middlewareData$flip;
			const { placement, middlewareData, rects, initialPlacement, platform, elements } = state;
			const { mainAxis: checkMainAxis = true, crossAxis: checkCrossAxis = true, fallbackPlacements: specifiedFallbackPlacements, fallbackStrategy = "bestFit", fallbackAxisSideDirection = "none", flipAlignment = true, ...detectOverflowOptions } = evaluate(options, state);
			if ((_middlewareData$arrow = middlewareData.arrow) != null && _middlewareData$arrow.alignmentOffset) return {};
			const side = getSide(placement);
			const initialSideAxis = getSideAxis(initialPlacement);
			const isBasePlacement = getSide(initialPlacement) === initialPlacement;
			const rtl = await (platform.isRTL == null ? void 0 : platform.isRTL(elements.floating));
			const fallbackPlacements = specifiedFallbackPlacements || (isBasePlacement || !flipAlignment ? [getOppositePlacement(initialPlacement)] : getExpandedPlacements(initialPlacement));
			const hasFallbackAxisSideDirection = fallbackAxisSideDirection !== "none";
			if (!specifiedFallbackPlacements && hasFallbackAxisSideDirection) fallbackPlacements.push(...getOppositeAxisPlacements(initialPlacement, flipAlignment, fallbackAxisSideDirection, rtl));
			const placements = [initialPlacement, ...fallbackPlacements];
			const overflow = await platform.detectOverflow(state, detectOverflowOptions);
			const overflows = [];
			let overflowsData = ((_middlewareData$flip = middlewareData.flip) == null ? void 0 : _middlewareData$flip.overflows) || [];
			if (checkMainAxis) overflows.push(overflow[side]);
			if (checkCrossAxis) {
				const sides = getAlignmentSides(placement, rects, rtl);
				overflows.push(overflow[sides[0]], overflow[sides[1]]);
			}
			overflowsData = [...overflowsData, {
				placement,
				overflows
			}];
			if (!overflows.every((side) => side <= 0)) {
				var _middlewareData$flip2, _overflowsData$filter;
				const nextIndex = (((_middlewareData$flip2 = middlewareData.flip) == null ? void 0 : _middlewareData$flip2.index) || 0) + 1;
				const nextPlacement = placements[nextIndex];
				if (nextPlacement) {
					if (!(checkCrossAxis === "alignment" ? initialSideAxis !== getSideAxis(nextPlacement) : false) || overflowsData.every((d) => getSideAxis(d.placement) === initialSideAxis ? d.overflows[0] > 0 : true)) return {
						data: {
							index: nextIndex,
							overflows: overflowsData
						},
						reset: { placement: nextPlacement }
					};
				}
				let resetPlacement = (_overflowsData$filter = overflowsData.filter((d) => d.overflows[0] <= 0).sort((a, b) => a.overflows[1] - b.overflows[1])[0]) == null ? void 0 : _overflowsData$filter.placement;
				if (!resetPlacement) switch (fallbackStrategy) {
					case "bestFit": {
						var _overflowsData$filter2;
						const placement = (_overflowsData$filter2 = overflowsData.filter((d) => {
							if (hasFallbackAxisSideDirection) {
								const currentSideAxis = getSideAxis(d.placement);
								return currentSideAxis === initialSideAxis || currentSideAxis === "y";
							}
							return true;
						}).map((d) => [d.placement, d.overflows.filter((overflow) => overflow > 0).reduce((acc, overflow) => acc + overflow, 0)]).sort((a, b) => a[1] - b[1])[0]) == null ? void 0 : _overflowsData$filter2[0];
						if (placement) resetPlacement = placement;
						break;
					}
					case "initialPlacement": resetPlacement = initialPlacement;
				}
				if (placement !== resetPlacement) return { reset: { placement: resetPlacement } };
			}
			return {};
		}
	};
};
function getSideOffsets(overflow, rect) {
	return {
		top: overflow.top - rect.height,
		right: overflow.right - rect.width,
		bottom: overflow.bottom - rect.height,
		left: overflow.left - rect.width
	};
}
function isAnySideFullyClipped(overflow) {
	return sides.some((side) => overflow[side] >= 0);
}
/**
* Provides data to hide the floating element in applicable situations, such as
* when it is not in the same clipping context as the reference element.
* @see https://floating-ui.com/docs/hide
*/
var hide$1 = function(options) {
	if (options === void 0) options = {};
	return {
		name: "hide",
		options,
		async fn(state) {
			const { rects, platform } = state;
			const { strategy = "referenceHidden", ...detectOverflowOptions } = evaluate(options, state);
			switch (strategy) {
				case "referenceHidden": {
					const offsets = getSideOffsets(await platform.detectOverflow(state, {
						...detectOverflowOptions,
						elementContext: "reference"
					}), rects.reference);
					return { data: {
						referenceHiddenOffsets: offsets,
						referenceHidden: isAnySideFullyClipped(offsets)
					} };
				}
				case "escaped": {
					const offsets = getSideOffsets(await platform.detectOverflow(state, {
						...detectOverflowOptions,
						altBoundary: true
					}), rects.floating);
					return { data: {
						escapedOffsets: offsets,
						escaped: isAnySideFullyClipped(offsets)
					} };
				}
				default: return {};
			}
		}
	};
};
var originSides = /*#__PURE__*/ new Set(["left", "top"]);
async function convertValueToCoords(state, options) {
	const { placement, platform, elements } = state;
	const rtl = await (platform.isRTL == null ? void 0 : platform.isRTL(elements.floating));
	const side = getSide(placement);
	const alignment = getAlignment(placement);
	const isVertical = getSideAxis(placement) === "y";
	const mainAxisMulti = originSides.has(side) ? -1 : 1;
	const crossAxisMulti = rtl && isVertical ? -1 : 1;
	const rawValue = evaluate(options, state);
	let { mainAxis, crossAxis, alignmentAxis } = typeof rawValue === "number" ? {
		mainAxis: rawValue,
		crossAxis: 0,
		alignmentAxis: null
	} : {
		mainAxis: rawValue.mainAxis || 0,
		crossAxis: rawValue.crossAxis || 0,
		alignmentAxis: rawValue.alignmentAxis
	};
	if (alignment && typeof alignmentAxis === "number") crossAxis = alignment === "end" ? alignmentAxis * -1 : alignmentAxis;
	return isVertical ? {
		x: crossAxis * crossAxisMulti,
		y: mainAxis * mainAxisMulti
	} : {
		x: mainAxis * mainAxisMulti,
		y: crossAxis * crossAxisMulti
	};
}
/**
* Modifies the placement by translating the floating element along the
* specified axes.
* A number (shorthand for `mainAxis` or distance), or an axes configuration
* object may be passed.
* @see https://floating-ui.com/docs/offset
*/
var offset$1 = function(options) {
	if (options === void 0) options = 0;
	return {
		name: "offset",
		options,
		async fn(state) {
			var _middlewareData$offse, _middlewareData$arrow;
			const { x, y, placement, middlewareData } = state;
			const diffCoords = await convertValueToCoords(state, options);
			if (placement === ((_middlewareData$offse = middlewareData.offset) == null ? void 0 : _middlewareData$offse.placement) && (_middlewareData$arrow = middlewareData.arrow) != null && _middlewareData$arrow.alignmentOffset) return {};
			return {
				x: x + diffCoords.x,
				y: y + diffCoords.y,
				data: {
					...diffCoords,
					placement
				}
			};
		}
	};
};
/**
* Optimizes the visibility of the floating element by shifting it in order to
* keep it in view when it will overflow the clipping boundary.
* @see https://floating-ui.com/docs/shift
*/
var shift$1 = function(options) {
	if (options === void 0) options = {};
	return {
		name: "shift",
		options,
		async fn(state) {
			const { x, y, placement, platform } = state;
			const { mainAxis: checkMainAxis = true, crossAxis: checkCrossAxis = false, limiter = { fn: (_ref) => {
				let { x, y } = _ref;
				return {
					x,
					y
				};
			} }, ...detectOverflowOptions } = evaluate(options, state);
			const coords = {
				x,
				y
			};
			const overflow = await platform.detectOverflow(state, detectOverflowOptions);
			const crossAxis = getSideAxis(placement);
			const mainAxis = getOppositeAxis(crossAxis);
			let mainAxisCoord = coords[mainAxis];
			let crossAxisCoord = coords[crossAxis];
			const clampCoord = (axis, coord) => clamp(coord + overflow[axis === "y" ? "top" : "left"], coord, coord - overflow[axis === "y" ? "bottom" : "right"]);
			if (checkMainAxis) mainAxisCoord = clampCoord(mainAxis, mainAxisCoord);
			if (checkCrossAxis) crossAxisCoord = clampCoord(crossAxis, crossAxisCoord);
			const limitedCoords = limiter.fn({
				...state,
				[mainAxis]: mainAxisCoord,
				[crossAxis]: crossAxisCoord
			});
			return {
				...limitedCoords,
				data: {
					x: limitedCoords.x - x,
					y: limitedCoords.y - y,
					enabled: {
						[mainAxis]: checkMainAxis,
						[crossAxis]: checkCrossAxis
					}
				}
			};
		}
	};
};
/**
* Built-in `limiter` that will stop `shift()` at a certain point.
*/
var limitShift$1 = function(options) {
	if (options === void 0) options = {};
	return {
		options,
		fn(state) {
			var _rawOffset$mainAxis, _rawOffset$crossAxis;
			const { x, y, placement, rects, middlewareData } = state;
			const { offset = 0, mainAxis: checkMainAxis = true, crossAxis: checkCrossAxis = true } = evaluate(options, state);
			const coords = {
				x,
				y
			};
			const crossAxis = getSideAxis(placement);
			const mainAxis = getOppositeAxis(crossAxis);
			let mainAxisCoord = coords[mainAxis];
			let crossAxisCoord = coords[crossAxis];
			const rawOffset = evaluate(offset, state);
			const computedOffset = typeof rawOffset === "number" ? {
				mainAxis: rawOffset,
				crossAxis: 0
			} : {
				mainAxis: (_rawOffset$mainAxis = rawOffset.mainAxis) != null ? _rawOffset$mainAxis : 0,
				crossAxis: (_rawOffset$crossAxis = rawOffset.crossAxis) != null ? _rawOffset$crossAxis : 0
			};
			if (checkMainAxis) {
				const len = mainAxis === "y" ? "height" : "width";
				const limitMin = rects.reference[mainAxis] - rects.floating[len] + computedOffset.mainAxis;
				const limitMax = rects.reference[mainAxis] + rects.reference[len] - computedOffset.mainAxis;
				if (mainAxisCoord < limitMin) mainAxisCoord = limitMin;
				else if (mainAxisCoord > limitMax) mainAxisCoord = limitMax;
			}
			if (checkCrossAxis) {
				var _middlewareData$offse, _middlewareData$offse2;
				const len = mainAxis === "y" ? "width" : "height";
				const isOriginSide = originSides.has(getSide(placement));
				const limitMin = rects.reference[crossAxis] - rects.floating[len] + (isOriginSide ? ((_middlewareData$offse = middlewareData.offset) == null ? void 0 : _middlewareData$offse[crossAxis]) || 0 : 0) + (isOriginSide ? 0 : computedOffset.crossAxis);
				const limitMax = rects.reference[crossAxis] + rects.reference[len] + (isOriginSide ? 0 : ((_middlewareData$offse2 = middlewareData.offset) == null ? void 0 : _middlewareData$offse2[crossAxis]) || 0) - (isOriginSide ? computedOffset.crossAxis : 0);
				if (crossAxisCoord < limitMin) crossAxisCoord = limitMin;
				else if (crossAxisCoord > limitMax) crossAxisCoord = limitMax;
			}
			return {
				[mainAxis]: mainAxisCoord,
				[crossAxis]: crossAxisCoord
			};
		}
	};
};
/**
* Provides data that allows you to change the size of the floating element —
* for instance, prevent it from overflowing the clipping boundary or match the
* width of the reference element.
* @see https://floating-ui.com/docs/size
*/
var size$1 = function(options) {
	if (options === void 0) options = {};
	return {
		name: "size",
		options,
		async fn(state) {
			const { placement, rects, platform, elements } = state;
			const { apply = () => {}, ...detectOverflowOptions } = evaluate(options, state);
			const overflow = await platform.detectOverflow(state, detectOverflowOptions);
			const side = getSide(placement);
			const alignment = getAlignment(placement);
			const isYAxis = getSideAxis(placement) === "y";
			const { width, height } = rects.floating;
			let heightSide;
			let widthSide;
			if (side === "top" || side === "bottom") {
				heightSide = side;
				widthSide = alignment === (await (platform.isRTL == null ? void 0 : platform.isRTL(elements.floating)) ? "start" : "end") ? "left" : "right";
			} else {
				widthSide = side;
				heightSide = alignment === "end" ? "top" : "bottom";
			}
			const maximumClippingHeight = height - overflow.top - overflow.bottom;
			const maximumClippingWidth = width - overflow.left - overflow.right;
			const overflowAvailableHeight = min(height - overflow[heightSide], maximumClippingHeight);
			const overflowAvailableWidth = min(width - overflow[widthSide], maximumClippingWidth);
			const shiftData = state.middlewareData.shift;
			const noShift = !shiftData;
			let availableHeight = overflowAvailableHeight;
			let availableWidth = overflowAvailableWidth;
			if (shiftData != null && shiftData.enabled.x) availableWidth = maximumClippingWidth;
			if (shiftData != null && shiftData.enabled.y) availableHeight = maximumClippingHeight;
			if (noShift && !alignment) {
				if (isYAxis) availableWidth = width - 2 * max(overflow.left, overflow.right);
				else availableHeight = height - 2 * max(overflow.top, overflow.bottom);
			}
			await apply({
				...state,
				availableWidth,
				availableHeight
			});
			const nextDimensions = await platform.getDimensions(elements.floating);
			if (width !== nextDimensions.width || height !== nextDimensions.height) return { reset: { rects: true } };
			return {};
		}
	};
};
// node_modules/@floating-ui/utils/dist/floating-ui.utils.dom.mjs
function hasWindow() {
	return typeof window !== "undefined";
}
function getNodeName(node) {
	if (isNode(node)) return (node.nodeName || "").toLowerCase();
	return "#document";
}
function getWindow(node) {
	var _node$ownerDocument;
	return (node == null || (_node$ownerDocument = node.ownerDocument) == null ? void 0 : _node$ownerDocument.defaultView) || window;
}
function getDocumentElement(node) {
	var _ref;
	return (_ref = (isNode(node) ? node.ownerDocument : node.document) || window.document) == null ? void 0 : _ref.documentElement;
}
function isNode(value) {
	if (!hasWindow()) return false;
	return value instanceof Node || value instanceof getWindow(value).Node;
}
function isElement(value) {
	if (!hasWindow()) return false;
	return value instanceof Element || value instanceof getWindow(value).Element;
}
function isHTMLElement(value) {
	if (!hasWindow()) return false;
	return value instanceof HTMLElement || value instanceof getWindow(value).HTMLElement;
}
function isShadowRoot(value) {
	if (!hasWindow() || typeof ShadowRoot === "undefined") return false;
	return value instanceof ShadowRoot || value instanceof getWindow(value).ShadowRoot;
}
function isOverflowElement(element) {
	const { overflow, overflowX, overflowY, display } = getComputedStyle$1(element);
	return /auto|scroll|overlay|hidden|clip/.test(overflow + overflowY + overflowX) && display !== "inline" && display !== "contents";
}
function isTableElement(element) {
	return /^(table|td|th)$/.test(getNodeName(element));
}
function isTopLayer(element) {
	try {
		if (element.matches(":popover-open")) return true;
	} catch (_e) {}
	try {
		return element.matches(":modal");
	} catch (_e) {
		return false;
	}
}
var willChangeRe = /transform|translate|scale|rotate|perspective|filter/;
var containRe = /paint|layout|strict|content/;
var isNotNone = (value) => !!value && value !== "none";
var isWebKitValue;
function isContainingBlock(elementOrCss) {
	const css = isElement(elementOrCss) ? getComputedStyle$1(elementOrCss) : elementOrCss;
	return isNotNone(css.transform) || isNotNone(css.translate) || isNotNone(css.scale) || isNotNone(css.rotate) || isNotNone(css.perspective) || !isWebKit() && (isNotNone(css.backdropFilter) || isNotNone(css.filter)) || willChangeRe.test(css.willChange || "") || containRe.test(css.contain || "");
}
function getContainingBlock(element) {
	let currentNode = getParentNode(element);
	while (isHTMLElement(currentNode) && !isLastTraversableNode(currentNode)) {
		if (isContainingBlock(currentNode)) return currentNode;
		else if (isTopLayer(currentNode)) return null;
		currentNode = getParentNode(currentNode);
	}
	return null;
}
function isWebKit() {
	if (isWebKitValue == null) isWebKitValue = typeof CSS !== "undefined" && CSS.supports && CSS.supports("-webkit-backdrop-filter", "none");
	return isWebKitValue;
}
function isLastTraversableNode(node) {
	return /^(html|body|#document)$/.test(getNodeName(node));
}
function getComputedStyle$1(element) {
	return getWindow(element).getComputedStyle(element);
}
function getNodeScroll(element) {
	if (isElement(element)) return {
		scrollLeft: element.scrollLeft,
		scrollTop: element.scrollTop
	};
	return {
		scrollLeft: element.scrollX,
		scrollTop: element.scrollY
	};
}
function getParentNode(node) {
	if (getNodeName(node) === "html") return node;
	const result = node.assignedSlot || node.parentNode || isShadowRoot(node) && node.host || getDocumentElement(node);
	return isShadowRoot(result) ? result.host : result;
}
function getNearestOverflowAncestor(node) {
	const parentNode = getParentNode(node);
	if (isLastTraversableNode(parentNode)) return (node.ownerDocument || node).body;
	if (isHTMLElement(parentNode) && isOverflowElement(parentNode)) return parentNode;
	return getNearestOverflowAncestor(parentNode);
}
function getOverflowAncestors(node, list, traverseIframes) {
	var _node$ownerDocument2;
	if (list === void 0) list = [];
	if (traverseIframes === void 0) traverseIframes = true;
	const scrollableAncestor = getNearestOverflowAncestor(node);
	const isBody = scrollableAncestor === ((_node$ownerDocument2 = node.ownerDocument) == null ? void 0 : _node$ownerDocument2.body);
	const win = getWindow(scrollableAncestor);
	if (isBody) {
		const frameElement = getFrameElement(win);
		return list.concat(win, win.visualViewport || [], isOverflowElement(scrollableAncestor) ? scrollableAncestor : [], frameElement && traverseIframes ? getOverflowAncestors(frameElement) : []);
	} else return list.concat(scrollableAncestor, getOverflowAncestors(scrollableAncestor, [], traverseIframes));
}
function getFrameElement(win) {
	return win.parent && Object.getPrototypeOf(win.parent) ? win.frameElement : null;
}
// node_modules/@floating-ui/dom/dist/floating-ui.dom.mjs
function getCssDimensions(element) {
	const css = getComputedStyle$1(element);
	let width = parseFloat(css.width) || 0;
	let height = parseFloat(css.height) || 0;
	const hasOffset = isHTMLElement(element);
	const offsetWidth = hasOffset ? element.offsetWidth : width;
	const offsetHeight = hasOffset ? element.offsetHeight : height;
	const shouldFallback = round(width) !== offsetWidth || round(height) !== offsetHeight;
	if (shouldFallback) {
		width = offsetWidth;
		height = offsetHeight;
	}
	return {
		width,
		height,
		$: shouldFallback
	};
}
function unwrapElement$1(element) {
	return !isElement(element) ? element.contextElement : element;
}
function getScale(element) {
	const domElement = unwrapElement$1(element);
	if (!isHTMLElement(domElement)) return createCoords(1);
	const rect = domElement.getBoundingClientRect();
	const { width, height, $ } = getCssDimensions(domElement);
	let x = ($ ? round(rect.width) : rect.width) / width;
	let y = ($ ? round(rect.height) : rect.height) / height;
	if (!x || !Number.isFinite(x)) x = 1;
	if (!y || !Number.isFinite(y)) y = 1;
	return {
		x,
		y
	};
}
var noOffsets = /*#__PURE__*/ createCoords(0);
function getVisualOffsets(element) {
	const win = getWindow(element);
	if (!isWebKit() || !win.visualViewport) return noOffsets;
	return {
		x: win.visualViewport.offsetLeft,
		y: win.visualViewport.offsetTop
	};
}
function shouldAddVisualOffsets(element, isFixed, floatingOffsetParent) {
	if (isFixed === void 0) isFixed = false;
	return !!floatingOffsetParent && isFixed && floatingOffsetParent === getWindow(element);
}
function getBoundingClientRect(element, includeScale, isFixedStrategy, offsetParent) {
	if (includeScale === void 0) includeScale = false;
	if (isFixedStrategy === void 0) isFixedStrategy = false;
	const clientRect = element.getBoundingClientRect();
	const domElement = unwrapElement$1(element);
	let scale = createCoords(1);
	if (includeScale) {
		if (offsetParent) {
			if (isElement(offsetParent)) scale = getScale(offsetParent);
		} else scale = getScale(element);
	}
	const visualOffsets = shouldAddVisualOffsets(domElement, isFixedStrategy, offsetParent) ? getVisualOffsets(domElement) : createCoords(0);
	let x = (clientRect.left + visualOffsets.x) / scale.x;
	let y = (clientRect.top + visualOffsets.y) / scale.y;
	let width = clientRect.width / scale.x;
	let height = clientRect.height / scale.y;
	if (domElement && offsetParent) {
		const win = getWindow(domElement);
		const offsetWin = isElement(offsetParent) ? getWindow(offsetParent) : offsetParent;
		let currentWin = win;
		let currentIFrame = getFrameElement(currentWin);
		while (currentIFrame && offsetWin !== currentWin) {
			const iframeScale = getScale(currentIFrame);
			const iframeRect = currentIFrame.getBoundingClientRect();
			const css = getComputedStyle$1(currentIFrame);
			const left = iframeRect.left + (currentIFrame.clientLeft + parseFloat(css.paddingLeft)) * iframeScale.x;
			const top = iframeRect.top + (currentIFrame.clientTop + parseFloat(css.paddingTop)) * iframeScale.y;
			x *= iframeScale.x;
			y *= iframeScale.y;
			width *= iframeScale.x;
			height *= iframeScale.y;
			x += left;
			y += top;
			currentWin = getWindow(currentIFrame);
			currentIFrame = getFrameElement(currentWin);
		}
	}
	return rectToClientRect({
		width,
		height,
		x,
		y
	});
}
function getWindowScrollBarX(element, rect) {
	const leftScroll = getNodeScroll(element).scrollLeft;
	if (!rect) return getBoundingClientRect(getDocumentElement(element)).left + leftScroll;
	return rect.left + leftScroll;
}
function getHTMLOffset(documentElement, scroll) {
	const htmlRect = documentElement.getBoundingClientRect();
	return {
		x: htmlRect.left + scroll.scrollLeft - getWindowScrollBarX(documentElement, htmlRect),
		y: htmlRect.top + scroll.scrollTop
	};
}
function convertOffsetParentRelativeRectToViewportRelativeRect(_ref) {
	let { elements, rect, offsetParent, strategy } = _ref;
	const isFixed = strategy === "fixed";
	const documentElement = getDocumentElement(offsetParent);
	const topLayer = elements ? isTopLayer(elements.floating) : false;
	if (offsetParent === documentElement || topLayer && isFixed) return rect;
	let scroll = {
		scrollLeft: 0,
		scrollTop: 0
	};
	let scale = createCoords(1);
	const offsets = createCoords(0);
	const isOffsetParentAnElement = isHTMLElement(offsetParent);
	if (isOffsetParentAnElement || !isFixed) {
		if (getNodeName(offsetParent) !== "body" || isOverflowElement(documentElement)) scroll = getNodeScroll(offsetParent);
		if (isOffsetParentAnElement) {
			const offsetRect = getBoundingClientRect(offsetParent);
			scale = getScale(offsetParent);
			offsets.x = offsetRect.x + offsetParent.clientLeft;
			offsets.y = offsetRect.y + offsetParent.clientTop;
		}
	}
	const htmlOffset = documentElement && !isOffsetParentAnElement && !isFixed ? getHTMLOffset(documentElement, scroll) : createCoords(0);
	return {
		width: rect.width * scale.x,
		height: rect.height * scale.y,
		x: rect.x * scale.x - scroll.scrollLeft * scale.x + offsets.x + htmlOffset.x,
		y: rect.y * scale.y - scroll.scrollTop * scale.y + offsets.y + htmlOffset.y
	};
}
function getClientRects(element) {
	return element.getClientRects ? Array.from(element.getClientRects()) : [];
}
function getDocumentRect(html) {
	const scroll = getNodeScroll(html);
	const body = html.ownerDocument.body;
	const width = max(html.scrollWidth, html.clientWidth, body.scrollWidth, body.clientWidth);
	const height = max(html.scrollHeight, html.clientHeight, body.scrollHeight, body.clientHeight);
	let x = -scroll.scrollLeft + getWindowScrollBarX(html);
	const y = -scroll.scrollTop;
	if (getComputedStyle$1(body).direction === "rtl") x += max(html.clientWidth, body.clientWidth) - width;
	return {
		width,
		height,
		x,
		y
	};
}
var SCROLLBAR_MAX = 25;
function getViewportRect(element, strategy, rootBoundary) {
	if (rootBoundary === void 0) rootBoundary = "viewport";
	const isLayoutViewport = rootBoundary === "layoutViewport";
	const win = getWindow(element);
	const html = getDocumentElement(element);
	const visualViewport = win.visualViewport;
	let width = html.clientWidth;
	let height = html.clientHeight;
	let x = 0;
	let y = 0;
	if (visualViewport) {
		const layoutRelativeClientCoords = !isWebKit() || strategy === "fixed";
		if (isLayoutViewport) {
			if (!layoutRelativeClientCoords) {
				x = -visualViewport.offsetLeft;
				y = -visualViewport.offsetTop;
			}
		} else {
			width = visualViewport.width;
			height = visualViewport.height;
			if (layoutRelativeClientCoords) {
				x = visualViewport.offsetLeft;
				y = visualViewport.offsetTop;
			}
		}
	}
	if (getWindowScrollBarX(html) <= 0) {
		const doc = html.ownerDocument;
		const body = doc.body;
		const bodyStyles = getComputedStyle(body);
		const bodyMarginInline = doc.compatMode === "CSS1Compat" ? parseFloat(bodyStyles.marginLeft) + parseFloat(bodyStyles.marginRight) || 0 : 0;
		const reservedWidth = Math.abs(html.clientWidth - body.clientWidth - bodyMarginInline);
		const gutter = getComputedStyle(html).scrollbarGutter === "stable both-edges" ? reservedWidth / 2 : reservedWidth;
		if (gutter <= SCROLLBAR_MAX) width -= gutter;
	}
	return {
		width,
		height,
		x,
		y
	};
}
function getInnerBoundingClientRect(element, strategy) {
	const clientRect = getBoundingClientRect(element, true, strategy === "fixed");
	const top = clientRect.top + element.clientTop;
	const left = clientRect.left + element.clientLeft;
	const scale = getScale(element);
	return {
		width: element.clientWidth * scale.x,
		height: element.clientHeight * scale.y,
		x: left * scale.x,
		y: top * scale.y
	};
}
function getClientRectFromClippingAncestor(element, clippingAncestor, strategy) {
	let rect;
	if (clippingAncestor === "viewport" || clippingAncestor === "layoutViewport") rect = getViewportRect(element, strategy, clippingAncestor);
	else if (clippingAncestor === "document") rect = getDocumentRect(getDocumentElement(element));
	else if (isElement(clippingAncestor)) rect = getInnerBoundingClientRect(clippingAncestor, strategy);
	else {
		const visualOffsets = getVisualOffsets(element);
		rect = {
			x: clippingAncestor.x - visualOffsets.x,
			y: clippingAncestor.y - visualOffsets.y,
			width: clippingAncestor.width,
			height: clippingAncestor.height
		};
	}
	return rectToClientRect(rect);
}
function getClippingElementAncestors(element, cache) {
	const cachedResult = cache.get(element);
	if (cachedResult) return cachedResult;
	let result = getOverflowAncestors(element, [], false).filter((el) => isElement(el) && getNodeName(el) !== "body");
	let lastKeptComputedStyle = null;
	const elementIsFixed = getComputedStyle$1(element).position === "fixed";
	let currentNode = elementIsFixed ? getParentNode(element) : element;
	while (isElement(currentNode) && !isLastTraversableNode(currentNode)) {
		const computedStyle = getComputedStyle$1(currentNode);
		const currentNodeIsContaining = isContainingBlock(currentNode);
		const lastPosition = lastKeptComputedStyle ? lastKeptComputedStyle.position : elementIsFixed ? "fixed" : "";
		if (!currentNodeIsContaining && (lastPosition === "fixed" || lastPosition === "absolute" && computedStyle.position === "static")) result = result.filter((ancestor) => ancestor !== currentNode);
		else lastKeptComputedStyle = computedStyle;
		currentNode = getParentNode(currentNode);
	}
	cache.set(element, result);
	return result;
}
function getClippingRect(_ref) {
	let { element, boundary, rootBoundary, strategy } = _ref;
	const clippingAncestors = [...boundary === "clippingAncestors" ? isTopLayer(element) ? [] : getClippingElementAncestors(element, this._c) : [].concat(boundary), rootBoundary];
	const firstRect = getClientRectFromClippingAncestor(element, clippingAncestors[0], strategy);
	let top = firstRect.top;
	let right = firstRect.right;
	let bottom = firstRect.bottom;
	let left = firstRect.left;
	for (let i = 1; i < clippingAncestors.length; i++) {
		const rect = getClientRectFromClippingAncestor(element, clippingAncestors[i], strategy);
		top = max(rect.top, top);
		right = min(rect.right, right);
		bottom = min(rect.bottom, bottom);
		left = max(rect.left, left);
	}
	return {
		width: right - left,
		height: bottom - top,
		x: left,
		y: top
	};
}
function getDimensions(element) {
	const { width, height } = getCssDimensions(element);
	return {
		width,
		height
	};
}
function getRectRelativeToOffsetParent(element, offsetParent, strategy) {
	const isOffsetParentAnElement = isHTMLElement(offsetParent);
	const documentElement = getDocumentElement(offsetParent);
	const isFixed = strategy === "fixed";
	const rect = getBoundingClientRect(element, true, isFixed, offsetParent);
	let scroll = {
		scrollLeft: 0,
		scrollTop: 0
	};
	const offsets = createCoords(0);
	if (isOffsetParentAnElement || !isFixed) {
		if (getNodeName(offsetParent) !== "body" || isOverflowElement(documentElement)) scroll = getNodeScroll(offsetParent);
		if (isOffsetParentAnElement) {
			const offsetRect = getBoundingClientRect(offsetParent, true, isFixed, offsetParent);
			offsets.x = offsetRect.x + offsetParent.clientLeft;
			offsets.y = offsetRect.y + offsetParent.clientTop;
		}
	}
	if (!isOffsetParentAnElement && documentElement) offsets.x = getWindowScrollBarX(documentElement);
	const htmlOffset = documentElement && !isOffsetParentAnElement && !isFixed ? getHTMLOffset(documentElement, scroll) : createCoords(0);
	return {
		x: rect.left + scroll.scrollLeft - offsets.x - htmlOffset.x,
		y: rect.top + scroll.scrollTop - offsets.y - htmlOffset.y,
		width: rect.width,
		height: rect.height
	};
}
function isStaticPositioned(element) {
	return getComputedStyle$1(element).position === "static";
}
function getTrueOffsetParent(element, polyfill) {
	if (!isHTMLElement(element) || getComputedStyle$1(element).position === "fixed") return null;
	if (polyfill) return polyfill(element);
	let rawOffsetParent = element.offsetParent;
	if (getDocumentElement(element) === rawOffsetParent) rawOffsetParent = rawOffsetParent.ownerDocument.body;
	return rawOffsetParent;
}
function getOffsetParent(element, polyfill) {
	const win = getWindow(element);
	if (isTopLayer(element)) return win;
	if (!isHTMLElement(element)) {
		let svgOffsetParent = getParentNode(element);
		while (svgOffsetParent && !isLastTraversableNode(svgOffsetParent)) {
			if (isElement(svgOffsetParent) && !isStaticPositioned(svgOffsetParent)) return svgOffsetParent;
			svgOffsetParent = getParentNode(svgOffsetParent);
		}
		return win;
	}
	let offsetParent = getTrueOffsetParent(element, polyfill);
	while (offsetParent && isTableElement(offsetParent) && isStaticPositioned(offsetParent)) offsetParent = getTrueOffsetParent(offsetParent, polyfill);
	if (offsetParent && isLastTraversableNode(offsetParent) && isStaticPositioned(offsetParent) && !isContainingBlock(offsetParent)) return win;
	return offsetParent || getContainingBlock(element) || win;
}
var getElementRects = async function(data) {
	const getOffsetParentFn = this.getOffsetParent || getOffsetParent;
	const getDimensionsFn = this.getDimensions;
	const floatingDimensions = await getDimensionsFn(data.floating);
	return {
		reference: getRectRelativeToOffsetParent(data.reference, await getOffsetParentFn(data.floating), data.strategy),
		floating: {
			x: 0,
			y: 0,
			width: floatingDimensions.width,
			height: floatingDimensions.height
		}
	};
};
function isRTL(element) {
	return getComputedStyle$1(element).direction === "rtl";
}
var platform = {
	convertOffsetParentRelativeRectToViewportRelativeRect,
	getDocumentElement,
	getClippingRect,
	getOffsetParent,
	getElementRects,
	getClientRects,
	getDimensions,
	getScale,
	isElement,
	isRTL
};
function rectsAreEqual(a, b) {
	return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
function observeMove(element, onMove, ancestorResize) {
	let io = null;
	let timeoutId;
	const root = getDocumentElement(element);
	function cleanup() {
		var _io;
		clearTimeout(timeoutId);
		(_io = io) == null || _io.disconnect();
		io = null;
	}
	function refresh(skip, threshold) {
		if (skip === void 0) skip = false;
		if (threshold === void 0) threshold = 1;
		cleanup();
		const elementRectForRootMargin = element.getBoundingClientRect();
		const { left, top, width, height } = elementRectForRootMargin;
		if (!skip) onMove();
		if (!width || !height) return;
		const insetTop = floor(top);
		const insetRight = floor(root.clientWidth - (left + width));
		const insetBottom = floor(root.clientHeight - (top + height));
		const insetLeft = floor(left);
		const options = {
			rootMargin: -insetTop + "px " + -insetRight + "px " + -insetBottom + "px " + -insetLeft + "px",
			threshold: max(0, min(1, threshold)) || 1
		};
		let isFirstUpdate = true;
		function handleObserve(entries) {
			const ratio = entries[0].intersectionRatio;
			if (!rectsAreEqual(elementRectForRootMargin, element.getBoundingClientRect())) return refresh();
			if (ratio !== threshold) {
				if (!isFirstUpdate) return refresh();
				if (!ratio) timeoutId = setTimeout(() => {
					refresh(false, 1e-7);
				}, 1e3);
				else refresh(false, ratio);
			}
			isFirstUpdate = false;
		}
		try {
			io = new IntersectionObserver(handleObserve, {
				...options,
				root: root.ownerDocument
			});
		} catch (_e) {
			io = new IntersectionObserver(handleObserve, options);
		}
		io.observe(element);
	}
	const win = getWindow(element);
	const handleResize = () => refresh(ancestorResize);
	win.addEventListener("resize", handleResize);
	refresh(true);
	return () => {
		win.removeEventListener("resize", handleResize);
		cleanup();
	};
}
/**
* Automatically updates the position of the floating element when necessary.
* Should only be called when the floating element is mounted on the DOM or
* visible on the screen.
* @returns cleanup function that should be invoked when the floating element is
* removed from the DOM or hidden from the screen.
* @see https://floating-ui.com/docs/autoUpdate
*/
function autoUpdate(reference, floating, update, options) {
	if (options === void 0) options = {};
	const { ancestorScroll = true, ancestorResize = true, elementResize = typeof ResizeObserver === "function", layoutShift = typeof IntersectionObserver === "function", animationFrame = false } = options;
	const referenceEl = unwrapElement$1(reference);
	const ancestors = ancestorScroll || ancestorResize ? [...referenceEl ? getOverflowAncestors(referenceEl) : [], ...floating ? getOverflowAncestors(floating) : []] : [];
	ancestors.forEach((ancestor) => {
		ancestorScroll && ancestor.addEventListener("scroll", update);
		ancestorResize && ancestor.addEventListener("resize", update);
	});
	const cleanupIo = referenceEl && layoutShift ? observeMove(referenceEl, update, ancestorResize) : null;
	let reobserveFrame = -1;
	let resizeObserver = null;
	if (elementResize) {
		resizeObserver = new ResizeObserver((_ref) => {
			let [firstEntry] = _ref;
			if (firstEntry && firstEntry.target === referenceEl && resizeObserver && floating) {
				resizeObserver.unobserve(floating);
				cancelAnimationFrame(reobserveFrame);
				reobserveFrame = requestAnimationFrame(() => {
					var _resizeObserver;
					(_resizeObserver = resizeObserver) == null || _resizeObserver.observe(floating);
				});
			}
			update();
		});
		if (referenceEl && !animationFrame) resizeObserver.observe(referenceEl);
		if (floating) resizeObserver.observe(floating);
	}
	let frameId;
	let prevRefRect = animationFrame ? getBoundingClientRect(reference) : null;
	if (animationFrame) frameLoop();
	function frameLoop() {
		const nextRefRect = getBoundingClientRect(reference);
		if (prevRefRect && !rectsAreEqual(prevRefRect, nextRefRect)) update();
		prevRefRect = nextRefRect;
		frameId = requestAnimationFrame(frameLoop);
	}
	update();
	return () => {
		var _resizeObserver2;
		ancestors.forEach((ancestor) => {
			ancestorScroll && ancestor.removeEventListener("scroll", update);
			ancestorResize && ancestor.removeEventListener("resize", update);
		});
		cleanupIo?.();
		(_resizeObserver2 = resizeObserver) == null || _resizeObserver2.disconnect();
		resizeObserver = null;
		if (animationFrame) cancelAnimationFrame(frameId);
	};
}
/**
* Modifies the placement by translating the floating element along the
* specified axes.
* A number (shorthand for `mainAxis` or distance), or an axes configuration
* object may be passed.
* @see https://floating-ui.com/docs/offset
*/
var offset = offset$1;
/**
* Optimizes the visibility of the floating element by shifting it in order to
* keep it in view when it will overflow the clipping boundary.
* @see https://floating-ui.com/docs/shift
*/
var shift = shift$1;
/**
* Optimizes the visibility of the floating element by flipping the `placement`
* in order to keep it in view when the preferred placement(s) will overflow the
* clipping boundary. Alternative to `autoPlacement`.
* @see https://floating-ui.com/docs/flip
*/
var flip = flip$1;
/**
* Provides data that allows you to change the size of the floating element —
* for instance, prevent it from overflowing the clipping boundary or match the
* width of the reference element.
* @see https://floating-ui.com/docs/size
*/
var size = size$1;
/**
* Provides data to hide the floating element in applicable situations, such as
* when it is not in the same clipping context as the reference element.
* @see https://floating-ui.com/docs/hide
*/
var hide = hide$1;
/**
* Provides data to position an inner element of the floating element so that it
* appears centered to the reference element.
* @see https://floating-ui.com/docs/arrow
*/
var arrow$2 = arrow$1;
/**
* Built-in `limiter` that will stop `shift()` at a certain point.
*/
var limitShift = limitShift$1;
/**
* Computes the `x` and `y` coordinates that will place the floating element
* next to a given reference element.
*/
var computePosition = (reference, floating, options) => {
	const cache = /* @__PURE__ */ new Map();
	const mergedOptions = options != null ? options : {};
	const platformWithCache = {
		...platform,
		...mergedOptions.platform,
		_c: cache
	};
	return computePosition$1(reference, floating, {
		...mergedOptions,
		platform: platformWithCache
	});
};
// node_modules/@floating-ui/vue/node_modules/vue-demi/lib/index.mjs
var lib_exports = /* @__PURE__ */ __exportAll({
	Vue: () => vue_exports,
	Vue2: () => void 0,
	del: () => del,
	install: () => install,
	isVue2: () => false,
	isVue3: () => true,
	set: () => set
});
__reExport(lib_exports, vue_exports);
function install() {}
function set(target, key, val) {
	if (Array.isArray(target)) {
		target.length = Math.max(target.length, key);
		target.splice(key, 1, val);
		return val;
	}
	target[key] = val;
	return val;
}
function del(target, key) {
	if (Array.isArray(target)) {
		target.splice(key, 1);
		return;
	}
	delete target[key];
}
// node_modules/@floating-ui/vue/dist/floating-ui.vue.mjs
function isComponentPublicInstance(target) {
	return target != null && typeof target === "object" && "$el" in target;
}
function unwrapElement(target) {
	if (isComponentPublicInstance(target)) {
		const element = target.$el;
		return isNode(element) && getNodeName(element) === "#comment" ? null : element;
	}
	return target;
}
function toValue$1(source) {
	return typeof source === "function" ? source() : (0, lib_exports.unref)(source);
}
/**
* Positions an inner element of the floating element such that it is centered to the reference element.
* @param options The arrow options.
* @see https://floating-ui.com/docs/arrow
*/
function arrow(options) {
	return {
		name: "arrow",
		options,
		fn(args) {
			const element = unwrapElement(toValue$1(options.element));
			if (element == null) return {};
			return arrow$2({
				element,
				padding: options.padding
			}).fn(args);
		}
	};
}
function getDPR(element) {
	if (typeof window === "undefined") return 1;
	return (element.ownerDocument.defaultView || window).devicePixelRatio || 1;
}
function roundByDPR(element, value) {
	const dpr = getDPR(element);
	return Math.round(value * dpr) / dpr;
}
/**
* Computes the `x` and `y` coordinates that will place the floating element next to a reference element when it is given a certain CSS positioning strategy.
* @param reference The reference template ref.
* @param floating The floating template ref.
* @param options The floating options.
* @see https://floating-ui.com/docs/vue
*/
function useFloating(reference, floating, options) {
	if (options === void 0) options = {};
	const whileElementsMountedOption = options.whileElementsMounted;
	const openOption = (0, lib_exports.computed)(() => {
		var _toValue;
		return (_toValue = toValue$1(options.open)) != null ? _toValue : true;
	});
	const middlewareOption = (0, lib_exports.computed)(() => toValue$1(options.middleware));
	const placementOption = (0, lib_exports.computed)(() => {
		var _toValue2;
		return (_toValue2 = toValue$1(options.placement)) != null ? _toValue2 : "bottom";
	});
	const strategyOption = (0, lib_exports.computed)(() => {
		var _toValue3;
		return (_toValue3 = toValue$1(options.strategy)) != null ? _toValue3 : "absolute";
	});
	const transformOption = (0, lib_exports.computed)(() => {
		var _toValue4;
		return (_toValue4 = toValue$1(options.transform)) != null ? _toValue4 : true;
	});
	const referenceElement = (0, lib_exports.computed)(() => unwrapElement(reference.value));
	const floatingElement = (0, lib_exports.computed)(() => unwrapElement(floating.value));
	const x = (0, lib_exports.ref)(0);
	const y = (0, lib_exports.ref)(0);
	const strategy = (0, lib_exports.ref)(strategyOption.value);
	const placement = (0, lib_exports.ref)(placementOption.value);
	const middlewareData = (0, lib_exports.shallowRef)({});
	const isPositioned = (0, lib_exports.ref)(false);
	const floatingStyles = (0, lib_exports.computed)(() => {
		const initialStyles = {
			position: strategy.value,
			left: "0",
			top: "0"
		};
		if (!floatingElement.value) return initialStyles;
		const xVal = roundByDPR(floatingElement.value, x.value);
		const yVal = roundByDPR(floatingElement.value, y.value);
		if (transformOption.value) return {
			...initialStyles,
			transform: "translate(" + xVal + "px, " + yVal + "px)",
			...getDPR(floatingElement.value) >= 1.5 && { willChange: "transform" }
		};
		return {
			position: strategy.value,
			left: xVal + "px",
			top: yVal + "px"
		};
	});
	let whileElementsMountedCleanup;
	function update() {
		if (referenceElement.value == null || floatingElement.value == null) return;
		const open = openOption.value;
		computePosition(referenceElement.value, floatingElement.value, {
			middleware: middlewareOption.value,
			placement: placementOption.value,
			strategy: strategyOption.value
		}).then((position) => {
			x.value = position.x;
			y.value = position.y;
			strategy.value = position.strategy;
			placement.value = position.placement;
			middlewareData.value = position.middlewareData;
			/**
			* The floating element's position may be recomputed while it's closed
			* but still mounted (such as when transitioning out). To ensure
			* `isPositioned` will be `false` initially on the next open, avoid
			* setting it to `true` when `open === false` (must be specified).
			*/
			isPositioned.value = open !== false;
		});
	}
	function cleanup() {
		if (typeof whileElementsMountedCleanup === "function") {
			whileElementsMountedCleanup();
			whileElementsMountedCleanup = void 0;
		}
	}
	function attach() {
		cleanup();
		if (whileElementsMountedOption === void 0) {
			update();
			return;
		}
		if (referenceElement.value != null && floatingElement.value != null) {
			whileElementsMountedCleanup = whileElementsMountedOption(referenceElement.value, floatingElement.value, update);
			return;
		}
	}
	function reset() {
		if (!openOption.value) isPositioned.value = false;
	}
	(0, lib_exports.watch)([
		middlewareOption,
		placementOption,
		strategyOption,
		openOption
	], update, { flush: "sync" });
	(0, lib_exports.watch)([referenceElement, floatingElement], attach, { flush: "sync" });
	(0, lib_exports.watch)(openOption, reset, { flush: "sync" });
	if ((0, lib_exports.getCurrentScope)()) (0, lib_exports.onScopeDispose)(cleanup);
	return {
		x: (0, lib_exports.shallowReadonly)(x),
		y: (0, lib_exports.shallowReadonly)(y),
		strategy: (0, lib_exports.shallowReadonly)(strategy),
		placement: (0, lib_exports.shallowReadonly)(placement),
		middlewareData: (0, lib_exports.shallowReadonly)(middlewareData),
		isPositioned: (0, lib_exports.shallowReadonly)(isPositioned),
		floatingStyles,
		update
	};
}
// node_modules/reka-ui/dist/Popper/PopperContent.js
var _hoisted_1 = ["dir"];
var PopperContentPropsDefaultValue = {
	side: "bottom",
	sideOffset: 0,
	sideFlip: true,
	align: "center",
	alignOffset: 0,
	alignFlip: true,
	arrowPadding: 0,
	hideShiftedArrow: true,
	avoidCollisions: true,
	collisionBoundary: () => [],
	collisionPadding: 0,
	sticky: "partial",
	hideWhenDetached: false,
	positionStrategy: "fixed",
	updatePositionStrategy: "optimized",
	prioritizePosition: false
};
var [injectPopperContentContext, providePopperContentContext] = /*#__PURE__*/ createContext("PopperContent");
var PopperContent_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	inheritAttrs: false,
	__name: "PopperContent",
	props: /* @__PURE__ */ (0, vue_exports.mergeDefaults)({
		memoDependencies: {
			type: Array,
			required: false
		},
		side: {
			type: null,
			required: false
		},
		sideOffset: {
			type: Number,
			required: false
		},
		sideFlip: {
			type: Boolean,
			required: false
		},
		align: {
			type: null,
			required: false
		},
		alignOffset: {
			type: Number,
			required: false
		},
		alignFlip: {
			type: Boolean,
			required: false
		},
		avoidCollisions: {
			type: Boolean,
			required: false
		},
		collisionBoundary: {
			type: null,
			required: false
		},
		collisionPadding: {
			type: [Number, Object],
			required: false
		},
		arrowPadding: {
			type: Number,
			required: false
		},
		hideShiftedArrow: {
			type: Boolean,
			required: false
		},
		sticky: {
			type: String,
			required: false
		},
		hideWhenDetached: {
			type: Boolean,
			required: false
		},
		positionStrategy: {
			type: String,
			required: false
		},
		updatePositionStrategy: {
			type: String,
			required: false
		},
		disableUpdateOnLayoutShift: {
			type: Boolean,
			required: false
		},
		prioritizePosition: {
			type: Boolean,
			required: false
		},
		reference: {
			type: null,
			required: false
		},
		dir: {
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
	}, { ...PopperContentPropsDefaultValue }),
	emits: ["placed"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emits = __emit;
		const rootContext = injectPopperRootContext();
		const { forwardRef, currentElement: contentElement } = useForwardExpose();
		const dir = useDirection((0, vue_exports.computed)(() => props.dir));
		const floatingRef = (0, vue_exports.ref)();
		const arrow$1 = (0, vue_exports.ref)();
		const { width: arrowWidth, height: arrowHeight } = useSize(arrow$1);
		const desiredPlacement = (0, vue_exports.computed)(() => props.side + (props.align !== "center" ? `-${props.align}` : ""));
		const collisionPadding = (0, vue_exports.computed)(() => {
			return typeof props.collisionPadding === "number" ? props.collisionPadding : {
				top: 0,
				right: 0,
				bottom: 0,
				left: 0,
				...props.collisionPadding
			};
		});
		const boundary = (0, vue_exports.computed)(() => {
			return Array.isArray(props.collisionBoundary) ? props.collisionBoundary : [props.collisionBoundary];
		});
		const detectOverflowOptions = (0, vue_exports.computed)(() => {
			return {
				padding: collisionPadding.value,
				boundary: boundary.value.filter(isNotNull),
				altBoundary: boundary.value.length > 0
			};
		});
		const flipOptions = (0, vue_exports.computed)(() => {
			return {
				mainAxis: props.sideFlip,
				crossAxis: props.alignFlip
			};
		});
		const computedMiddleware = (0, vue_exports.computed)(() => {
			return [
				offset({
					mainAxis: props.sideOffset + arrowHeight.value,
					alignmentAxis: props.alignOffset
				}),
				props.prioritizePosition && props.avoidCollisions && flip({
					...detectOverflowOptions.value,
					...flipOptions.value
				}),
				props.avoidCollisions && shift({
					mainAxis: true,
					crossAxis: !!props.prioritizePosition,
					limiter: props.sticky === "partial" ? limitShift() : void 0,
					...detectOverflowOptions.value
				}),
				!props.prioritizePosition && props.avoidCollisions && flip({
					...detectOverflowOptions.value,
					...flipOptions.value
				}),
				size({
					...detectOverflowOptions.value,
					apply: ({ elements, rects, availableWidth, availableHeight }) => {
						const { width: anchorWidth, height: anchorHeight } = rects.reference;
						const contentStyle = elements.floating.style;
						contentStyle.setProperty("--reka-popper-available-width", `${availableWidth}px`);
						contentStyle.setProperty("--reka-popper-available-height", `${availableHeight}px`);
						contentStyle.setProperty("--reka-popper-anchor-width", `${anchorWidth}px`);
						contentStyle.setProperty("--reka-popper-anchor-height", `${anchorHeight}px`);
					}
				}),
				arrow$1.value && arrow({
					element: arrow$1.value,
					padding: props.arrowPadding
				}),
				transformOrigin({
					arrowWidth: arrowWidth.value,
					arrowHeight: arrowHeight.value,
					dir: dir.value
				}),
				props.hideWhenDetached && hide({
					strategy: "referenceHidden",
					...detectOverflowOptions.value
				})
			];
		});
		const { floatingStyles, placement, isPositioned, middlewareData, update } = useFloating((0, vue_exports.computed)(() => props.reference ?? rootContext.anchor.value), floatingRef, {
			strategy: props.positionStrategy,
			placement: desiredPlacement,
			whileElementsMounted: (...args) => {
				return autoUpdate(...args, {
					layoutShift: !props.disableUpdateOnLayoutShift,
					animationFrame: props.updatePositionStrategy === "always"
				});
			},
			middleware: computedMiddleware
		});
		const placedSide = (0, vue_exports.computed)(() => getSideAndAlignFromPlacement(placement.value)[0]);
		const placedAlign = (0, vue_exports.computed)(() => getSideAndAlignFromPlacement(placement.value)[1]);
		(0, vue_exports.watchPostEffect)(() => {
			if (isPositioned.value) emits("placed");
		});
		const shouldHideArrow = (0, vue_exports.computed)(() => {
			const cannotCenterArrow = middlewareData.value.arrow?.centerOffset !== 0;
			return props.hideShiftedArrow && cannotCenterArrow;
		});
		const contentZIndex = (0, vue_exports.ref)("");
		(0, vue_exports.watchEffect)(() => {
			if (contentElement.value) contentZIndex.value = window.getComputedStyle(contentElement.value).zIndex;
		});
		providePopperContentContext({
			placedSide,
			onArrowChange: (element) => arrow$1.value = element,
			arrowX: (0, vue_exports.computed)(() => middlewareData.value.arrow?.x ?? 0),
			arrowY: (0, vue_exports.computed)(() => middlewareData.value.arrow?.y ?? 0),
			shouldHideArrow
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createElementBlock)("div", {
				ref_key: "floatingRef",
				ref: floatingRef,
				"data-reka-popper-content-wrapper": "",
				dir: (0, vue_exports.unref)(dir),
				style: (0, vue_exports.normalizeStyle)({
					...(0, vue_exports.unref)(floatingStyles),
					transform: (0, vue_exports.unref)(isPositioned) ? (0, vue_exports.unref)(floatingStyles).transform : "translate(0, -200%)",
					minWidth: "max-content",
					zIndex: contentZIndex.value,
					["--reka-popper-transform-origin"]: [(0, vue_exports.unref)(middlewareData).transformOrigin?.x, (0, vue_exports.unref)(middlewareData).transformOrigin?.y].join(" "),
					...(0, vue_exports.unref)(middlewareData).hide?.referenceHidden && {
						visibility: "hidden",
						pointerEvents: "none"
					}
				})
			}, [props.memoDependencies ? (0, vue_exports.withMemo)([
				props.asChild,
				props.as,
				placedSide.value,
				placedAlign.value,
				(0, vue_exports.unref)(isPositioned),
				...Object.values(_ctx.$attrs),
				...props.memoDependencies
			], () => ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), (0, vue_exports.mergeProps)({
				key: 0,
				ref: (0, vue_exports.unref)(forwardRef)
			}, _ctx.$attrs, {
				"as-child": props.asChild,
				as: props.as,
				"data-side": placedSide.value,
				"data-align": placedAlign.value,
				style: { animation: !(0, vue_exports.unref)(isPositioned) ? "none" : void 0 }
			}), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16, [
				"as-child",
				"as",
				"data-side",
				"data-align",
				"style"
			])), _cache, 0) : ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), (0, vue_exports.mergeProps)({
				key: 1,
				ref: (0, vue_exports.unref)(forwardRef)
			}, _ctx.$attrs, {
				"as-child": props.asChild,
				as: props.as,
				"data-side": placedSide.value,
				"data-align": placedAlign.value,
				dir: (0, vue_exports.unref)(dir),
				style: { animation: !(0, vue_exports.unref)(isPositioned) ? "none" : void 0 }
			}), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16, [
				"as-child",
				"as",
				"data-side",
				"data-align",
				"dir",
				"style"
			]))], 12, _hoisted_1);
		};
	}
});
// node_modules/reka-ui/dist/Popper/PopperArrow.js
var OPPOSITE_SIDE = {
	top: "bottom",
	right: "left",
	bottom: "top",
	left: "right"
};
var PopperArrow_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	inheritAttrs: false,
	__name: "PopperArrow",
	props: {
		width: {
			type: Number,
			required: false
		},
		height: {
			type: Number,
			required: false
		},
		rounded: {
			type: Boolean,
			required: false
		},
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false,
			default: "svg"
		}
	},
	setup(__props) {
		const { forwardRef } = useForwardExpose();
		const contentContext = injectPopperContentContext();
		const baseSide = (0, vue_exports.computed)(() => OPPOSITE_SIDE[contentContext.placedSide.value]);
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createElementBlock)("span", {
				ref: (el) => {
					(0, vue_exports.unref)(contentContext).onArrowChange(el ?? void 0);
				},
				style: (0, vue_exports.normalizeStyle)({
					position: "absolute",
					left: (0, vue_exports.unref)(contentContext).arrowX?.value ? `${(0, vue_exports.unref)(contentContext).arrowX?.value}px` : void 0,
					top: (0, vue_exports.unref)(contentContext).arrowY?.value ? `${(0, vue_exports.unref)(contentContext).arrowY?.value}px` : void 0,
					[baseSide.value]: 0,
					transformOrigin: {
						top: "",
						right: "0 0",
						bottom: "center 0",
						left: "100% 0"
					}[(0, vue_exports.unref)(contentContext).placedSide.value],
					transform: {
						top: "translateY(100%)",
						right: "translateY(50%) rotate(90deg) translateX(-50%)",
						bottom: `rotate(180deg)`,
						left: "translateY(50%) rotate(-90deg) translateX(50%)"
					}[(0, vue_exports.unref)(contentContext).placedSide.value],
					visibility: (0, vue_exports.unref)(contentContext).shouldHideArrow.value ? "hidden" : void 0
				})
			}, [(0, vue_exports.createVNode)(Arrow_default, (0, vue_exports.mergeProps)(_ctx.$attrs, {
				ref: (0, vue_exports.unref)(forwardRef),
				style: { display: "block" },
				as: _ctx.as,
				"as-child": _ctx.asChild,
				rounded: _ctx.rounded,
				width: _ctx.width,
				height: _ctx.height
			}), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16, [
				"as",
				"as-child",
				"rounded",
				"width",
				"height"
			])], 4);
		};
	}
});
// node_modules/reka-ui/dist/RovingFocus/RovingFocusGroup.js
var [injectRovingFocusGroupContext, provideRovingFocusGroupContext] = /*#__PURE__*/ createContext("RovingFocusGroup");
var RovingFocusGroup_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "RovingFocusGroup",
	props: {
		orientation: {
			type: String,
			required: false,
			default: void 0
		},
		dir: {
			type: String,
			required: false
		},
		loop: {
			type: Boolean,
			required: false,
			default: false
		},
		currentTabStopId: {
			type: [String, null],
			required: false
		},
		defaultCurrentTabStopId: {
			type: String,
			required: false
		},
		preventScrollOnEntryFocus: {
			type: Boolean,
			required: false,
			default: false
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
	emits: ["entryFocus", "update:currentTabStopId"],
	setup(__props, { expose: __expose, emit: __emit }) {
		const props = __props;
		const emits = __emit;
		const { loop, orientation, dir: propDir } = (0, vue_exports.toRefs)(props);
		const dir = useDirection(propDir);
		const currentTabStopId = useVModel(props, "currentTabStopId", emits, {
			defaultValue: props.defaultCurrentTabStopId,
			passive: props.currentTabStopId === void 0
		});
		const isTabbingBackOut = (0, vue_exports.ref)(false);
		const isClickFocus = (0, vue_exports.ref)(false);
		const focusableItemsCount = (0, vue_exports.ref)(0);
		const { getItems, CollectionSlot } = useCollection({ isProvider: true });
		function handleFocus(event) {
			const isKeyboardFocus = !isClickFocus.value;
			if (event.currentTarget && event.target === event.currentTarget && isKeyboardFocus && !isTabbingBackOut.value) {
				const entryFocusEvent = new CustomEvent(ENTRY_FOCUS, EVENT_OPTIONS);
				event.currentTarget.dispatchEvent(entryFocusEvent);
				emits("entryFocus", entryFocusEvent);
				if (!entryFocusEvent.defaultPrevented) {
					const items = getItems().map((i) => i.ref).filter((i) => i.dataset.disabled !== "");
					focusFirst([
						items.find((item) => item.getAttribute("data-active") === ""),
						items.find((item) => item.getAttribute("data-highlighted") === ""),
						items.find((item) => item.id === currentTabStopId.value),
						...items
					].filter(Boolean), props.preventScrollOnEntryFocus);
				}
			}
			isClickFocus.value = false;
		}
		function handleMouseUp() {
			setTimeout(() => {
				isClickFocus.value = false;
			}, 1);
		}
		__expose({ getItems });
		provideRovingFocusGroupContext({
			loop,
			dir,
			orientation,
			currentTabStopId,
			onItemFocus: (tabStopId) => {
				currentTabStopId.value = tabStopId;
			},
			onItemShiftTab: () => {
				isTabbingBackOut.value = true;
			},
			onFocusableItemAdd: () => {
				focusableItemsCount.value++;
			},
			onFocusableItemRemove: () => {
				focusableItemsCount.value--;
			}
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(CollectionSlot), null, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)((0, vue_exports.unref)(Primitive), {
					tabindex: isTabbingBackOut.value || focusableItemsCount.value === 0 ? -1 : 0,
					"data-orientation": (0, vue_exports.unref)(orientation),
					as: _ctx.as,
					"as-child": _ctx.asChild,
					dir: (0, vue_exports.unref)(dir),
					style: { "outline": "none" },
					onMousedown: _cache[0] || (_cache[0] = ($event) => isClickFocus.value = true),
					onMouseup: handleMouseUp,
					onFocus: handleFocus,
					onBlur: _cache[1] || (_cache[1] = ($event) => isTabbingBackOut.value = false)
				}, {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
					_: 3
				}, 8, [
					"tabindex",
					"data-orientation",
					"as",
					"as-child",
					"dir"
				])]),
				_: 3
			});
		};
	}
});
// node_modules/reka-ui/dist/Menu/MenuAnchor.js
var MenuAnchor_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "MenuAnchor",
	props: {
		reference: {
			type: null,
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
		const props = __props;
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(PopperAnchor_default), (0, vue_exports.normalizeProps)((0, vue_exports.guardReactiveProps)(props)), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16);
		};
	}
});
// node_modules/reka-ui/dist/Menu/MenuArrow.js
var MenuArrow_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "MenuArrow",
	props: {
		width: {
			type: Number,
			required: false
		},
		height: {
			type: Number,
			required: false
		},
		rounded: {
			type: Boolean,
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
		const props = __props;
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(PopperArrow_default), (0, vue_exports.normalizeProps)((0, vue_exports.guardReactiveProps)(props)), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16);
		};
	}
});
// node_modules/reka-ui/dist/shared/useIsUsingKeyboard.js
function useIsUsingKeyboardImpl() {
	const isUsingKeyboard = (0, vue_exports.ref)(false);
	(0, vue_exports.onMounted)(() => {
		useEventListener("keydown", () => {
			isUsingKeyboard.value = true;
		}, {
			capture: true,
			passive: true
		});
		useEventListener(["pointerdown", "pointermove"], () => {
			isUsingKeyboard.value = false;
		}, {
			capture: true,
			passive: true
		});
	});
	return isUsingKeyboard;
}
var useIsUsingKeyboard = createSharedComposable(useIsUsingKeyboardImpl);
// node_modules/reka-ui/dist/Menu/MenuRoot.js
var [injectMenuContext, provideMenuContext] = /*#__PURE__*/ createContext(["MenuRoot", "MenuSub"], "MenuContext");
var [injectMenuRootContext, provideMenuRootContext] = /*#__PURE__*/ createContext("MenuRoot");
var MenuRoot_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "MenuRoot",
	props: {
		open: {
			type: Boolean,
			required: false,
			default: false
		},
		dir: {
			type: String,
			required: false
		},
		modal: {
			type: Boolean,
			required: false,
			default: true
		}
	},
	emits: ["update:open"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emits = __emit;
		const { modal, dir: propDir } = (0, vue_exports.toRefs)(props);
		const dir = useDirection(propDir);
		const open = useVModel(props, "open", emits);
		const content = (0, vue_exports.ref)();
		const isUsingKeyboardRef = useIsUsingKeyboard();
		provideMenuContext({
			open,
			onOpenChange: (value) => {
				open.value = value;
			},
			content,
			onContentChange: (element) => {
				content.value = element;
			}
		});
		provideMenuRootContext({
			onClose: () => {
				open.value = false;
			},
			isUsingKeyboardRef,
			dir,
			modal
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(PopperRoot_default), null, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			});
		};
	}
});
// node_modules/reka-ui/dist/Menu/MenuContentImpl.js
var [injectMenuContentContext, provideMenuContentContext] = /*#__PURE__*/ createContext("MenuContent");
var MenuContentImpl_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "MenuContentImpl",
	props: /* @__PURE__ */ (0, vue_exports.mergeDefaults)({
		loop: {
			type: Boolean,
			required: false
		},
		disableOutsidePointerEvents: {
			type: Boolean,
			required: false
		},
		disableOutsideScroll: {
			type: Boolean,
			required: false
		},
		trapFocus: {
			type: Boolean,
			required: false
		},
		memoDependencies: {
			type: Array,
			required: false
		},
		side: {
			type: null,
			required: false
		},
		sideOffset: {
			type: Number,
			required: false
		},
		sideFlip: {
			type: Boolean,
			required: false
		},
		align: {
			type: null,
			required: false
		},
		alignOffset: {
			type: Number,
			required: false
		},
		alignFlip: {
			type: Boolean,
			required: false
		},
		avoidCollisions: {
			type: Boolean,
			required: false
		},
		collisionBoundary: {
			type: null,
			required: false
		},
		collisionPadding: {
			type: [Number, Object],
			required: false
		},
		arrowPadding: {
			type: Number,
			required: false
		},
		hideShiftedArrow: {
			type: Boolean,
			required: false
		},
		sticky: {
			type: String,
			required: false
		},
		hideWhenDetached: {
			type: Boolean,
			required: false
		},
		positionStrategy: {
			type: String,
			required: false
		},
		updatePositionStrategy: {
			type: String,
			required: false
		},
		disableUpdateOnLayoutShift: {
			type: Boolean,
			required: false
		},
		prioritizePosition: {
			type: Boolean,
			required: false
		},
		reference: {
			type: null,
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
	}, { ...PopperContentPropsDefaultValue }),
	emits: [
		"escapeKeyDown",
		"pointerDownOutside",
		"focusOutside",
		"interactOutside",
		"entryFocus",
		"openAutoFocus",
		"closeAutoFocus",
		"dismiss"
	],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emits = __emit;
		const menuContext = injectMenuContext();
		const rootContext = injectMenuRootContext();
		const { trapFocus, disableOutsidePointerEvents, loop } = (0, vue_exports.toRefs)(props);
		useFocusGuards();
		useBodyScrollLock(disableOutsidePointerEvents.value);
		const searchRef = (0, vue_exports.ref)("");
		const timerRef = (0, vue_exports.ref)(0);
		const pointerGraceTimerRef = (0, vue_exports.ref)(0);
		const pointerGraceIntentRef = (0, vue_exports.ref)(null);
		const pointerDirRef = (0, vue_exports.ref)("right");
		const lastPointerXRef = (0, vue_exports.ref)(0);
		const currentItemId = (0, vue_exports.ref)(null);
		const rovingFocusGroupRef = (0, vue_exports.ref)();
		const { forwardRef, currentElement: contentElement } = useForwardExpose();
		const { handleTypeaheadSearch } = useTypeahead();
		const highlightedElement = (0, vue_exports.ref)();
		function onKeydownNavigation(event) {
			const el = useArrowNavigation(event, highlightedElement.value || getActiveElement(), contentElement.value, {
				loop: loop.value,
				arrowKeyOptions: "vertical",
				dir: rootContext?.dir.value,
				focus: false,
				attributeName: "[data-reka-collection-item]:not([data-disabled])"
			});
			if (el) {
				highlightedElement.value = el;
				el.scrollIntoView({ block: "nearest" });
			}
		}
		function onKeydownEnter() {
			if (highlightedElement.value) highlightedElement.value.click();
		}
		const filterElement = (0, vue_exports.ref)();
		const activeSubmenuContext = (0, vue_exports.ref)();
		(0, vue_exports.watch)(highlightedElement, (el) => {
			if (activeSubmenuContext.value && (el === void 0 || el !== activeSubmenuContext.value.trigger.value)) {
				if (el === void 0) return;
				activeSubmenuContext.value.onOpenChange(false);
				activeSubmenuContext.value = void 0;
			}
		});
		(0, vue_exports.watch)(contentElement, (el) => {
			menuContext.onContentChange(el);
		});
		(0, vue_exports.onUnmounted)(() => {
			window.clearTimeout(timerRef.value);
		});
		function isPointerMovingToSubmenu(event) {
			return pointerDirRef.value === pointerGraceIntentRef.value?.side && isPointerInGraceArea(event, pointerGraceIntentRef.value?.area);
		}
		async function handleMountAutoFocus(event) {
			emits("openAutoFocus", event);
			if (event.defaultPrevented) return;
			event.preventDefault();
			contentElement.value?.focus({ preventScroll: true });
		}
		function handleKeyDown(event) {
			if (event.defaultPrevented) return;
			const target = event.target;
			const isKeyDownInside = target.closest("[data-reka-menu-content]") === event.currentTarget;
			const isKeyDownInTextField = ["input", "textarea"].includes(target.tagName.toLowerCase());
			const isModifierKey = event.ctrlKey || event.altKey || event.metaKey;
			const isCharacterKey = event.key.length === 1;
			const el = useArrowNavigation(event, getActiveElement(), contentElement.value, {
				loop: loop.value,
				arrowKeyOptions: "vertical",
				dir: rootContext?.dir.value,
				focus: true,
				attributeName: "[data-reka-collection-item]:not([data-disabled])"
			});
			if (el) return el?.focus();
			if (event.code === "Space") return;
			const collectionItems = rovingFocusGroupRef.value?.getItems() ?? [];
			if (isKeyDownInside) {
				if (event.key === "Tab" && rootContext.modal.value) event.preventDefault();
				if (!isModifierKey && isCharacterKey && !isKeyDownInTextField) handleTypeaheadSearch(event.key, collectionItems);
			}
			if (event.target !== contentElement.value) return;
			if (!FIRST_LAST_KEYS.includes(event.key)) return;
			event.preventDefault();
			const candidateNodes = [...collectionItems.map((item) => item.ref)];
			if (LAST_KEYS.includes(event.key)) candidateNodes.reverse();
			focusFirst$1(candidateNodes);
		}
		function handleBlur(event) {
			if (!event?.currentTarget?.contains?.(event.target)) {
				window.clearTimeout(timerRef.value);
				searchRef.value = "";
			}
		}
		function handlePointerMove(event) {
			if (!isMouseEvent(event)) return;
			const target = event.target;
			const pointerXHasChanged = lastPointerXRef.value !== event.clientX;
			if ((event?.currentTarget)?.contains(target) && pointerXHasChanged) {
				const newDir = event.clientX > lastPointerXRef.value ? "right" : "left";
				pointerDirRef.value = newDir;
				lastPointerXRef.value = event.clientX;
			}
		}
		function handlePointerEnter(event) {
			if (!isMouseEvent(event)) return;
			if (filterElement.value) filterElement.value.focus();
		}
		provideMenuContentContext({
			onItemEnter: (event) => {
				if (isPointerMovingToSubmenu(event)) return true;
				else return false;
			},
			onItemLeave: (event) => {
				if (isPointerMovingToSubmenu(event)) return true;
				if (!["INPUT", "TEXTAREA"].includes(getActiveElement()?.tagName || "")) contentElement.value?.focus();
				currentItemId.value = null;
				return false;
			},
			onTriggerLeave: (event) => {
				if (isPointerMovingToSubmenu(event)) return true;
				else return false;
			},
			searchRef,
			highlightedElement,
			onKeydownNavigation,
			onKeydownEnter,
			filterElement,
			onFilterElementChange: (el) => {
				filterElement.value = el;
			},
			activeSubmenuContext,
			pointerGraceTimerRef,
			onPointerGraceIntentChange: (intent) => {
				pointerGraceIntentRef.value = intent;
			}
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(FocusScope_default), {
				"as-child": "",
				trapped: (0, vue_exports.unref)(trapFocus),
				onMountAutoFocus: handleMountAutoFocus,
				onUnmountAutoFocus: _cache[7] || (_cache[7] = ($event) => emits("closeAutoFocus", $event))
			}, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)((0, vue_exports.unref)(DismissableLayer_default), {
					"as-child": "",
					"disable-outside-pointer-events": (0, vue_exports.unref)(disableOutsidePointerEvents),
					onEscapeKeyDown: _cache[2] || (_cache[2] = ($event) => emits("escapeKeyDown", $event)),
					onPointerDownOutside: _cache[3] || (_cache[3] = ($event) => emits("pointerDownOutside", $event)),
					onFocusOutside: _cache[4] || (_cache[4] = ($event) => emits("focusOutside", $event)),
					onInteractOutside: _cache[5] || (_cache[5] = ($event) => emits("interactOutside", $event)),
					onDismiss: _cache[6] || (_cache[6] = ($event) => emits("dismiss"))
				}, {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)((0, vue_exports.unref)(RovingFocusGroup_default), {
						ref_key: "rovingFocusGroupRef",
						ref: rovingFocusGroupRef,
						"current-tab-stop-id": currentItemId.value,
						"onUpdate:currentTabStopId": _cache[0] || (_cache[0] = ($event) => currentItemId.value = $event),
						"as-child": "",
						orientation: "vertical",
						dir: (0, vue_exports.unref)(rootContext).dir.value,
						loop: (0, vue_exports.unref)(loop),
						onEntryFocus: _cache[1] || (_cache[1] = (event) => {
							emits("entryFocus", event);
							if (!(0, vue_exports.unref)(rootContext).isUsingKeyboardRef.value) event.preventDefault();
						})
					}, {
						default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)((0, vue_exports.unref)(PopperContent_default), {
							ref: (0, vue_exports.unref)(forwardRef),
							role: "menu",
							as: _ctx.as,
							"as-child": _ctx.asChild,
							"aria-orientation": "vertical",
							"data-reka-menu-content": "",
							"data-state": (0, vue_exports.unref)(getOpenState)((0, vue_exports.unref)(menuContext).open.value),
							dir: (0, vue_exports.unref)(rootContext).dir.value,
							side: _ctx.side,
							"side-offset": _ctx.sideOffset,
							align: _ctx.align,
							"align-offset": _ctx.alignOffset,
							"avoid-collisions": _ctx.avoidCollisions,
							"collision-boundary": _ctx.collisionBoundary,
							"collision-padding": _ctx.collisionPadding,
							"arrow-padding": _ctx.arrowPadding,
							"prioritize-position": _ctx.prioritizePosition,
							"position-strategy": _ctx.positionStrategy,
							"update-position-strategy": _ctx.updatePositionStrategy,
							sticky: _ctx.sticky,
							"hide-when-detached": _ctx.hideWhenDetached,
							reference: _ctx.reference,
							onKeydown: handleKeyDown,
							onBlur: handleBlur,
							onPointermove: handlePointerMove,
							onPointerenter: handlePointerEnter
						}, {
							default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
							_: 3
						}, 8, [
							"as",
							"as-child",
							"data-state",
							"dir",
							"side",
							"side-offset",
							"align",
							"align-offset",
							"avoid-collisions",
							"collision-boundary",
							"collision-padding",
							"arrow-padding",
							"prioritize-position",
							"position-strategy",
							"update-position-strategy",
							"sticky",
							"hide-when-detached",
							"reference"
						])]),
						_: 3
					}, 8, [
						"current-tab-stop-id",
						"dir",
						"loop"
					])]),
					_: 3
				}, 8, ["disable-outside-pointer-events"])]),
				_: 3
			}, 8, ["trapped"]);
		};
	}
});
// node_modules/reka-ui/dist/Menu/MenuItemImpl.js
var MenuItemImpl_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	inheritAttrs: false,
	__name: "MenuItemImpl",
	props: {
		disabled: {
			type: Boolean,
			required: false
		},
		textValue: {
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
		const props = __props;
		const contentContext = injectMenuContentContext();
		const { forwardRef, currentElement } = useForwardExpose();
		const { CollectionItem } = useCollection();
		const isFocused = (0, vue_exports.ref)(false);
		const isHighlighted = (0, vue_exports.computed)(() => isFocused.value || currentElement.value != null && contentContext.highlightedElement.value === currentElement.value);
		async function handlePointerMove(event) {
			if (event.defaultPrevented || !isMouseEvent(event)) return;
			if (props.disabled) contentContext.onItemLeave(event);
			else if (!contentContext.onItemEnter(event)) {
				const item = event.currentTarget;
				contentContext.highlightedElement.value = item;
				if (!["INPUT", "TEXTAREA"].includes(getActiveElement()?.tagName || "")) item.focus({ preventScroll: true });
			}
		}
		async function handlePointerLeave(event) {
			await (0, vue_exports.nextTick)();
			if (event.defaultPrevented) return;
			if (!isMouseEvent(event)) return;
			if (contentContext.highlightedElement.value !== currentElement.value) return;
			if (!contentContext.onItemLeave(event) && contentContext.highlightedElement.value === currentElement.value) contentContext.highlightedElement.value = void 0;
		}
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(CollectionItem), { value: { textValue: _ctx.textValue } }, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)((0, vue_exports.unref)(Primitive), (0, vue_exports.mergeProps)({
					ref: (0, vue_exports.unref)(forwardRef),
					role: "menuitem",
					tabindex: "-1"
				}, _ctx.$attrs, {
					as: _ctx.as,
					"as-child": _ctx.asChild,
					"aria-disabled": _ctx.disabled || void 0,
					"data-disabled": _ctx.disabled ? "" : void 0,
					"data-highlighted": isHighlighted.value ? "" : void 0,
					onPointermove: handlePointerMove,
					onPointerleave: handlePointerLeave,
					onFocus: _cache[0] || (_cache[0] = async (event) => {
						await (0, vue_exports.nextTick)();
						if (event.defaultPrevented || _ctx.disabled) return;
						isFocused.value = true;
						(0, vue_exports.unref)(contentContext).highlightedElement.value = event.currentTarget;
					}),
					onBlur: _cache[1] || (_cache[1] = async (event) => {
						await (0, vue_exports.nextTick)();
						if (event.defaultPrevented) return;
						isFocused.value = false;
					})
				}), {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
					_: 3
				}, 16, [
					"as",
					"as-child",
					"aria-disabled",
					"data-disabled",
					"data-highlighted"
				])]),
				_: 3
			}, 8, ["value"]);
		};
	}
});
// node_modules/reka-ui/dist/Menu/MenuItem.js
var MenuItem_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "MenuItem",
	props: {
		disabled: {
			type: Boolean,
			required: false
		},
		textValue: {
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
	emits: ["select"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emits = __emit;
		const { forwardRef, currentElement } = useForwardExpose();
		const rootContext = injectMenuRootContext();
		const contentContext = injectMenuContentContext();
		const isPointerDownRef = (0, vue_exports.ref)(false);
		async function handleSelect() {
			const menuItem = currentElement.value;
			if (!props.disabled && menuItem) {
				const itemSelectEvent = new CustomEvent(ITEM_SELECT, {
					bubbles: true,
					cancelable: true
				});
				emits("select", itemSelectEvent);
				await (0, vue_exports.nextTick)();
				if (itemSelectEvent.defaultPrevented) isPointerDownRef.value = false;
				else rootContext.onClose();
			}
		}
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(MenuItemImpl_default, (0, vue_exports.mergeProps)(props, {
				ref: (0, vue_exports.unref)(forwardRef),
				onClick: handleSelect,
				onPointerdown: _cache[0] || (_cache[0] = () => {
					isPointerDownRef.value = true;
				}),
				onPointerup: _cache[1] || (_cache[1] = async (event) => {
					await (0, vue_exports.nextTick)();
					if (event.defaultPrevented) return;
					if (!isPointerDownRef.value) event.currentTarget?.click();
				}),
				onKeydown: _cache[2] || (_cache[2] = async (event) => {
					const isTypingAhead = (0, vue_exports.unref)(contentContext).searchRef.value !== "";
					if (_ctx.disabled || isTypingAhead && event.key === " ") return;
					if ((0, vue_exports.unref)(SELECTION_KEYS).includes(event.key)) {
						event.currentTarget?.click();
						/**
						* We prevent default browser behaviour for selection keys as they should trigger
						* a selection only:
						* - prevents space from scrolling the page.
						* - if keydown causes focus to move, prevents keydown from firing on the new target.
						*/
						event.preventDefault();
					}
				})
			}), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16);
		};
	}
});
// node_modules/reka-ui/dist/Menu/MenuItemIndicator.js
var [injectMenuItemIndicatorContext, provideMenuItemIndicatorContext] = /*#__PURE__*/ createContext(["MenuCheckboxItem", "MenuRadioItem"], "MenuItemIndicatorContext");
var MenuItemIndicator_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "MenuItemIndicator",
	props: {
		forceMount: {
			type: Boolean,
			required: false
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
		const indicatorContext = injectMenuItemIndicatorContext({ modelValue: (0, vue_exports.ref)(false) });
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Presence_default), { present: _ctx.forceMount || (0, vue_exports.unref)(isIndeterminate)((0, vue_exports.unref)(indicatorContext).modelValue.value) || (0, vue_exports.unref)(indicatorContext).modelValue.value === true }, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)((0, vue_exports.unref)(Primitive), {
					as: _ctx.as,
					"as-child": _ctx.asChild,
					"data-state": (0, vue_exports.unref)(getCheckedState)((0, vue_exports.unref)(indicatorContext).modelValue.value)
				}, {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
					_: 3
				}, 8, [
					"as",
					"as-child",
					"data-state"
				])]),
				_: 3
			}, 8, ["present"]);
		};
	}
});
// node_modules/reka-ui/dist/Menu/MenuCheckboxItem.js
var MenuCheckboxItem_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "MenuCheckboxItem",
	props: {
		modelValue: {
			type: [Boolean, String],
			required: false,
			default: false
		},
		disabled: {
			type: Boolean,
			required: false
		},
		textValue: {
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
	emits: ["select", "update:modelValue"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emits = __emit;
		const delegatedProps = reactiveOmit(props, ["modelValue"]);
		const forwarded = useForwardProps(delegatedProps);
		const modelValue = useVModel(props, "modelValue", emits);
		provideMenuItemIndicatorContext({ modelValue });
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(MenuItem_default, (0, vue_exports.mergeProps)({ role: "menuitemcheckbox" }, (0, vue_exports.unref)(forwarded), {
				"aria-checked": (0, vue_exports.unref)(isIndeterminate)((0, vue_exports.unref)(modelValue)) ? "mixed" : (0, vue_exports.unref)(modelValue),
				"data-state": (0, vue_exports.unref)(getCheckedState)((0, vue_exports.unref)(modelValue)),
				onSelect: _cache[0] || (_cache[0] = async (event) => {
					emits("select", event);
					if ((0, vue_exports.unref)(isIndeterminate)((0, vue_exports.unref)(modelValue))) modelValue.value = true;
					else modelValue.value = !(0, vue_exports.unref)(modelValue);
				})
			}), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default", { modelValue: (0, vue_exports.unref)(modelValue) })]),
				_: 3
			}, 16, ["aria-checked", "data-state"]);
		};
	}
});
// node_modules/reka-ui/dist/Menu/MenuRootContentModal.js
var MenuRootContentModal_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "MenuRootContentModal",
	props: {
		loop: {
			type: Boolean,
			required: false
		},
		memoDependencies: {
			type: Array,
			required: false
		},
		side: {
			type: null,
			required: false
		},
		sideOffset: {
			type: Number,
			required: false
		},
		sideFlip: {
			type: Boolean,
			required: false
		},
		align: {
			type: null,
			required: false
		},
		alignOffset: {
			type: Number,
			required: false
		},
		alignFlip: {
			type: Boolean,
			required: false
		},
		avoidCollisions: {
			type: Boolean,
			required: false
		},
		collisionBoundary: {
			type: null,
			required: false
		},
		collisionPadding: {
			type: [Number, Object],
			required: false
		},
		arrowPadding: {
			type: Number,
			required: false
		},
		hideShiftedArrow: {
			type: Boolean,
			required: false
		},
		sticky: {
			type: String,
			required: false
		},
		hideWhenDetached: {
			type: Boolean,
			required: false
		},
		positionStrategy: {
			type: String,
			required: false
		},
		updatePositionStrategy: {
			type: String,
			required: false
		},
		disableUpdateOnLayoutShift: {
			type: Boolean,
			required: false
		},
		prioritizePosition: {
			type: Boolean,
			required: false
		},
		reference: {
			type: null,
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
	emits: [
		"escapeKeyDown",
		"pointerDownOutside",
		"focusOutside",
		"interactOutside",
		"entryFocus",
		"openAutoFocus",
		"closeAutoFocus"
	],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emits = __emit;
		const forwarded = useForwardPropsEmits(props, emits);
		const menuContext = injectMenuContext();
		const { forwardRef, currentElement } = useForwardExpose();
		useHideOthers(currentElement);
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(MenuContentImpl_default, (0, vue_exports.mergeProps)((0, vue_exports.unref)(forwarded), {
				ref: (0, vue_exports.unref)(forwardRef),
				"trap-focus": (0, vue_exports.unref)(menuContext).open.value,
				"disable-outside-pointer-events": (0, vue_exports.unref)(menuContext).open.value,
				"disable-outside-scroll": true,
				onDismiss: _cache[0] || (_cache[0] = ($event) => (0, vue_exports.unref)(menuContext).onOpenChange(false)),
				onFocusOutside: _cache[1] || (_cache[1] = (0, vue_exports.withModifiers)(($event) => emits("focusOutside", $event), ["prevent"]))
			}), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16, ["trap-focus", "disable-outside-pointer-events"]);
		};
	}
});
// node_modules/reka-ui/dist/Menu/MenuRootContentNonModal.js
var MenuRootContentNonModal_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "MenuRootContentNonModal",
	props: {
		loop: {
			type: Boolean,
			required: false
		},
		memoDependencies: {
			type: Array,
			required: false
		},
		side: {
			type: null,
			required: false
		},
		sideOffset: {
			type: Number,
			required: false
		},
		sideFlip: {
			type: Boolean,
			required: false
		},
		align: {
			type: null,
			required: false
		},
		alignOffset: {
			type: Number,
			required: false
		},
		alignFlip: {
			type: Boolean,
			required: false
		},
		avoidCollisions: {
			type: Boolean,
			required: false
		},
		collisionBoundary: {
			type: null,
			required: false
		},
		collisionPadding: {
			type: [Number, Object],
			required: false
		},
		arrowPadding: {
			type: Number,
			required: false
		},
		hideShiftedArrow: {
			type: Boolean,
			required: false
		},
		sticky: {
			type: String,
			required: false
		},
		hideWhenDetached: {
			type: Boolean,
			required: false
		},
		positionStrategy: {
			type: String,
			required: false
		},
		updatePositionStrategy: {
			type: String,
			required: false
		},
		disableUpdateOnLayoutShift: {
			type: Boolean,
			required: false
		},
		prioritizePosition: {
			type: Boolean,
			required: false
		},
		reference: {
			type: null,
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
	emits: [
		"escapeKeyDown",
		"pointerDownOutside",
		"focusOutside",
		"interactOutside",
		"entryFocus",
		"openAutoFocus",
		"closeAutoFocus"
	],
	setup(__props, { emit: __emit }) {
		const forwarded = useForwardPropsEmits(__props, __emit);
		const menuContext = injectMenuContext();
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(MenuContentImpl_default, (0, vue_exports.mergeProps)((0, vue_exports.unref)(forwarded), {
				"trap-focus": false,
				"disable-outside-pointer-events": false,
				"disable-outside-scroll": false,
				onDismiss: _cache[0] || (_cache[0] = ($event) => (0, vue_exports.unref)(menuContext).onOpenChange(false))
			}), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16);
		};
	}
});
// node_modules/reka-ui/dist/Menu/MenuContent.js
var MenuContent_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "MenuContent",
	props: {
		forceMount: {
			type: Boolean,
			required: false
		},
		loop: {
			type: Boolean,
			required: false
		},
		memoDependencies: {
			type: Array,
			required: false
		},
		side: {
			type: null,
			required: false
		},
		sideOffset: {
			type: Number,
			required: false
		},
		sideFlip: {
			type: Boolean,
			required: false
		},
		align: {
			type: null,
			required: false
		},
		alignOffset: {
			type: Number,
			required: false
		},
		alignFlip: {
			type: Boolean,
			required: false
		},
		avoidCollisions: {
			type: Boolean,
			required: false
		},
		collisionBoundary: {
			type: null,
			required: false
		},
		collisionPadding: {
			type: [Number, Object],
			required: false
		},
		arrowPadding: {
			type: Number,
			required: false
		},
		hideShiftedArrow: {
			type: Boolean,
			required: false
		},
		sticky: {
			type: String,
			required: false
		},
		hideWhenDetached: {
			type: Boolean,
			required: false
		},
		positionStrategy: {
			type: String,
			required: false
		},
		updatePositionStrategy: {
			type: String,
			required: false
		},
		disableUpdateOnLayoutShift: {
			type: Boolean,
			required: false
		},
		prioritizePosition: {
			type: Boolean,
			required: false
		},
		reference: {
			type: null,
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
	emits: [
		"escapeKeyDown",
		"pointerDownOutside",
		"focusOutside",
		"interactOutside",
		"entryFocus",
		"openAutoFocus",
		"closeAutoFocus"
	],
	setup(__props, { emit: __emit }) {
		const forwarded = useForwardPropsEmits(__props, __emit);
		const menuContext = injectMenuContext();
		const rootContext = injectMenuRootContext();
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Presence_default), { present: _ctx.forceMount || (0, vue_exports.unref)(menuContext).open.value }, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.unref)(rootContext).modal.value ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(MenuRootContentModal_default, (0, vue_exports.normalizeProps)((0, vue_exports.mergeProps)({ key: 0 }, {
					..._ctx.$attrs,
					...(0, vue_exports.unref)(forwarded)
				})), {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
					_: 3
				}, 16)) : ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(MenuRootContentNonModal_default, (0, vue_exports.normalizeProps)((0, vue_exports.mergeProps)({ key: 1 }, {
					..._ctx.$attrs,
					...(0, vue_exports.unref)(forwarded)
				})), {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
					_: 3
				}, 16))]),
				_: 3
			}, 8, ["present"]);
		};
	}
});
// node_modules/reka-ui/dist/Menu/MenuGroup.js
var [injectMenuGroupContext, provideMenuGroupContext] = /*#__PURE__*/ createContext("MenuGroup");
var MenuGroup_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "MenuGroup",
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
		const id = useId(void 0, "reka-menu-group");
		provideMenuGroupContext({ id });
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), (0, vue_exports.mergeProps)({ role: "group" }, props, { "aria-labelledby": (0, vue_exports.unref)(id) }), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16, ["aria-labelledby"]);
		};
	}
});
// node_modules/reka-ui/dist/Menu/MenuLabel.js
var MenuLabel_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "MenuLabel",
	props: {
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false,
			default: "div"
		}
	},
	setup(__props) {
		const props = __props;
		const groupContext = injectMenuGroupContext({ id: "" });
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), (0, vue_exports.mergeProps)(props, { id: (0, vue_exports.unref)(groupContext).id || void 0 }), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16, ["id"]);
		};
	}
});
// node_modules/reka-ui/dist/Menu/MenuPortal.js
var MenuPortal_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "MenuPortal",
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
// node_modules/reka-ui/dist/Menu/MenuRadioGroup.js
var [injectMenuRadioGroupContext, provideMenuRadioGroupContext] = /*#__PURE__*/ createContext("MenuRadioGroup");
var MenuRadioGroup_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "MenuRadioGroup",
	props: {
		modelValue: {
			type: null,
			required: false,
			default: ""
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
	emits: ["update:modelValue"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emits = __emit;
		const delegatedProps = reactiveOmit(props, ["modelValue"]);
		const forwarded = useForwardProps(delegatedProps);
		const modelValue = useVModel(props, "modelValue", emits);
		provideMenuRadioGroupContext({
			modelValue,
			onValueChange: (payload) => {
				modelValue.value = payload;
			}
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(MenuGroup_default, (0, vue_exports.normalizeProps)((0, vue_exports.guardReactiveProps)((0, vue_exports.unref)(forwarded))), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default", { modelValue: (0, vue_exports.unref)(modelValue) })]),
				_: 3
			}, 16);
		};
	}
});
// node_modules/reka-ui/dist/Menu/MenuRadioItem.js
var MenuRadioItem_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "MenuRadioItem",
	props: {
		value: {
			type: null,
			required: true
		},
		disabled: {
			type: Boolean,
			required: false
		},
		textValue: {
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
	emits: ["select"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emits = __emit;
		const delegatedProps = reactiveOmit(props, ["value"]);
		const forwarded = useForwardProps(delegatedProps);
		const { value } = (0, vue_exports.toRefs)(props);
		const radioGroupContext = injectMenuRadioGroupContext();
		const modelValue = (0, vue_exports.computed)(() => radioGroupContext.modelValue.value === value?.value);
		provideMenuItemIndicatorContext({ modelValue });
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(MenuItem_default, (0, vue_exports.mergeProps)({ role: "menuitemradio" }, (0, vue_exports.unref)(forwarded), {
				"aria-checked": modelValue.value,
				"data-state": (0, vue_exports.unref)(getCheckedState)(modelValue.value),
				onSelect: _cache[0] || (_cache[0] = async (event) => {
					emits("select", event);
					(0, vue_exports.unref)(radioGroupContext).onValueChange((0, vue_exports.unref)(value));
				})
			}), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16, ["aria-checked", "data-state"]);
		};
	}
});
// node_modules/reka-ui/dist/Menu/MenuSeparator.js
var MenuSeparator_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "MenuSeparator",
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
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), (0, vue_exports.mergeProps)(props, {
				role: "separator",
				"aria-orientation": "horizontal"
			}), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16);
		};
	}
});
// node_modules/reka-ui/dist/Menu/MenuSub.js
var [injectMenuSubContext, provideMenuSubContext] = /*#__PURE__*/ createContext("MenuSub");
var MenuSub_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "MenuSub",
	props: { open: {
		type: Boolean,
		required: false,
		default: void 0
	} },
	emits: ["update:open"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const open = useVModel(props, "open", __emit, {
			defaultValue: false,
			passive: props.open === void 0
		});
		const parentMenuContext = injectMenuContext();
		const trigger = (0, vue_exports.ref)();
		const content = (0, vue_exports.ref)();
		(0, vue_exports.watchEffect)((cleanupFn) => {
			if (parentMenuContext?.open.value === false) open.value = false;
			cleanupFn(() => open.value = false);
		});
		provideMenuContext({
			open,
			onOpenChange: (value) => {
				open.value = value;
			},
			content,
			onContentChange: (element) => {
				content.value = element;
			}
		});
		provideMenuSubContext({
			triggerId: "",
			contentId: "",
			trigger,
			onTriggerChange: (element) => {
				trigger.value = element;
			}
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(PopperRoot_default), null, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			});
		};
	}
});
// node_modules/reka-ui/dist/Menu/MenuSubContent.js
var MenuSubContent_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "MenuSubContent",
	props: {
		forceMount: {
			type: Boolean,
			required: false
		},
		loop: {
			type: Boolean,
			required: false
		},
		memoDependencies: {
			type: Array,
			required: false
		},
		sideOffset: {
			type: Number,
			required: false
		},
		sideFlip: {
			type: Boolean,
			required: false
		},
		alignOffset: {
			type: Number,
			required: false
		},
		alignFlip: {
			type: Boolean,
			required: false
		},
		avoidCollisions: {
			type: Boolean,
			required: false
		},
		collisionBoundary: {
			type: null,
			required: false
		},
		collisionPadding: {
			type: [Number, Object],
			required: false
		},
		arrowPadding: {
			type: Number,
			required: false
		},
		hideShiftedArrow: {
			type: Boolean,
			required: false
		},
		sticky: {
			type: String,
			required: false
		},
		hideWhenDetached: {
			type: Boolean,
			required: false
		},
		positionStrategy: {
			type: String,
			required: false
		},
		updatePositionStrategy: {
			type: String,
			required: false
		},
		disableUpdateOnLayoutShift: {
			type: Boolean,
			required: false
		},
		prioritizePosition: {
			type: Boolean,
			required: false,
			default: true
		},
		reference: {
			type: null,
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
	emits: [
		"escapeKeyDown",
		"pointerDownOutside",
		"focusOutside",
		"interactOutside",
		"entryFocus",
		"openAutoFocus",
		"closeAutoFocus"
	],
	setup(__props, { emit: __emit }) {
		const forwarded = useForwardPropsEmits(__props, __emit);
		const menuContext = injectMenuContext();
		const rootContext = injectMenuRootContext();
		const menuSubContext = injectMenuSubContext();
		const parentContentContext = injectMenuContentContext();
		const { forwardRef, currentElement: subContentElement } = useForwardExpose();
		menuSubContext.contentId ||= useId(void 0, "reka-menu-sub-content");
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Presence_default), { present: _ctx.forceMount || (0, vue_exports.unref)(menuContext).open.value }, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)(MenuContentImpl_default, (0, vue_exports.mergeProps)((0, vue_exports.unref)(forwarded), {
					id: (0, vue_exports.unref)(menuSubContext).contentId,
					ref: (0, vue_exports.unref)(forwardRef),
					"aria-labelledby": (0, vue_exports.unref)(menuSubContext).triggerId,
					align: "start",
					side: (0, vue_exports.unref)(rootContext).dir.value === "rtl" ? "left" : "right",
					"disable-outside-pointer-events": false,
					"disable-outside-scroll": false,
					"trap-focus": false,
					onOpenAutoFocus: _cache[0] || (_cache[0] = (0, vue_exports.withModifiers)((event) => {
						if ((0, vue_exports.unref)(rootContext).isUsingKeyboardRef.value) (0, vue_exports.unref)(subContentElement)?.focus();
					}, ["prevent"])),
					onCloseAutoFocus: _cache[1] || (_cache[1] = (0, vue_exports.withModifiers)(() => {}, ["prevent"])),
					onFocusOutside: _cache[2] || (_cache[2] = (event) => {
						if (event.defaultPrevented) return;
						const isMovingToParentContent = (0, vue_exports.unref)(parentContentContext).filterElement.value?.contains(event.target);
						if (event.target !== (0, vue_exports.unref)(menuSubContext).trigger.value && !isMovingToParentContent) (0, vue_exports.unref)(menuContext).onOpenChange(false);
					}),
					onEscapeKeyDown: _cache[3] || (_cache[3] = (event) => {
						(0, vue_exports.unref)(rootContext).onClose();
						event.preventDefault();
					}),
					onKeydown: _cache[4] || (_cache[4] = (event) => {
						const isKeyDownInside = event.currentTarget?.contains(event.target);
						const isCloseKey = (0, vue_exports.unref)(SUB_CLOSE_KEYS)[(0, vue_exports.unref)(rootContext).dir.value].includes(event.key);
						if (isKeyDownInside && isCloseKey) {
							(0, vue_exports.unref)(menuContext).onOpenChange(false);
							if ((0, vue_exports.unref)(parentContentContext).filterElement.value) {
								(0, vue_exports.unref)(parentContentContext).filterElement.value.focus();
								(0, vue_exports.unref)(parentContentContext).highlightedElement.value = (0, vue_exports.unref)(menuSubContext).trigger.value;
								(0, vue_exports.unref)(menuSubContext).trigger.value?.scrollIntoView({ block: "nearest" });
							} else (0, vue_exports.unref)(menuSubContext).trigger.value?.focus();
							event.preventDefault();
						}
					})
				}), {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
					_: 3
				}, 16, [
					"id",
					"aria-labelledby",
					"side"
				])]),
				_: 3
			}, 8, ["present"]);
		};
	}
});
// node_modules/reka-ui/dist/Menu/MenuSubTrigger.js
var MenuSubTrigger_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "MenuSubTrigger",
	props: {
		disabled: {
			type: Boolean,
			required: false
		},
		textValue: {
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
		const props = __props;
		const menuContext = injectMenuContext();
		const rootContext = injectMenuRootContext();
		const subContext = injectMenuSubContext();
		const contentContext = injectMenuContentContext();
		(0, vue_exports.watch)(menuContext.open, (open) => {
			if (open) contentContext.activeSubmenuContext.value = {
				onOpenChange: menuContext.onOpenChange,
				trigger: subContext.trigger
			};
			else if (contentContext.activeSubmenuContext.value?.trigger.value === subContext.trigger.value) contentContext.activeSubmenuContext.value = void 0;
		});
		const openTimerRef = (0, vue_exports.ref)(null);
		subContext.triggerId ||= useId(void 0, "reka-menu-sub-trigger");
		function clearOpenTimer() {
			if (openTimerRef.value) window.clearTimeout(openTimerRef.value);
			openTimerRef.value = null;
		}
		(0, vue_exports.onUnmounted)(() => {
			clearOpenTimer();
		});
		function handlePointerMove(event) {
			if (!isMouseEvent(event)) return;
			if (contentContext.onItemEnter(event)) return;
			if (!props.disabled && !menuContext.open.value && !openTimerRef.value) {
				contentContext.onPointerGraceIntentChange(null);
				openTimerRef.value = window.setTimeout(() => {
					menuContext.onOpenChange(true);
					clearOpenTimer();
				}, 100);
			}
		}
		async function handlePointerLeave(event) {
			if (!isMouseEvent(event)) return;
			clearOpenTimer();
			const contentRect = menuContext.content.value?.getBoundingClientRect();
			if (contentRect?.width) {
				const side = menuContext.content.value?.dataset.side;
				const rightSide = side === "right";
				const bleed = rightSide ? -5 : 5;
				const contentNearEdge = contentRect[rightSide ? "left" : "right"];
				const contentFarEdge = contentRect[rightSide ? "right" : "left"];
				contentContext.onPointerGraceIntentChange({
					area: [
						{
							x: event.clientX + bleed,
							y: event.clientY
						},
						{
							x: contentNearEdge,
							y: contentRect.top
						},
						{
							x: contentFarEdge,
							y: contentRect.top
						},
						{
							x: contentFarEdge,
							y: contentRect.bottom
						},
						{
							x: contentNearEdge,
							y: contentRect.bottom
						}
					],
					side
				});
				window.clearTimeout(contentContext.pointerGraceTimerRef.value);
				contentContext.pointerGraceTimerRef.value = window.setTimeout(() => contentContext.onPointerGraceIntentChange(null), 300);
			} else {
				if (contentContext.onTriggerLeave(event)) return;
				contentContext.onPointerGraceIntentChange(null);
			}
		}
		async function handleKeyDown(event) {
			const isTypingAhead = contentContext.searchRef.value !== "";
			if (props.disabled || isTypingAhead && event.key === " ") return;
			if (SUB_OPEN_KEYS[rootContext.dir.value].includes(event.key)) {
				menuContext.onOpenChange(true);
				await (0, vue_exports.nextTick)();
				menuContext.content.value?.focus();
				event.preventDefault();
			}
		}
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(MenuAnchor_default, { "as-child": "" }, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)(MenuItemImpl_default, (0, vue_exports.mergeProps)(props, {
					id: (0, vue_exports.unref)(subContext).triggerId,
					ref: (vnode) => {
						if (!vnode) return void 0;
						(0, vue_exports.unref)(subContext)?.onTriggerChange(vnode?.$el);
					},
					"aria-haspopup": "menu",
					"aria-expanded": (0, vue_exports.unref)(menuContext).open.value,
					"aria-controls": (0, vue_exports.unref)(subContext).contentId,
					"data-state": (0, vue_exports.unref)(getOpenState)((0, vue_exports.unref)(menuContext).open.value),
					onClick: _cache[0] || (_cache[0] = async (event) => {
						if (props.disabled || event.defaultPrevented) return;
						/**
						* We manually focus because iOS Safari doesn't always focus on click (e.g. buttons)
						* and we rely heavily on `onFocusOutside` for submenus to close when switching
						* between separate submenus.
						*/
						event.currentTarget?.focus();
						if (!(0, vue_exports.unref)(menuContext).open.value) (0, vue_exports.unref)(menuContext).onOpenChange(true);
					}),
					onPointermove: handlePointerMove,
					onPointerleave: handlePointerLeave,
					onKeydown: handleKeyDown
				}), {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
					_: 3
				}, 16, [
					"id",
					"aria-expanded",
					"aria-controls",
					"data-state"
				])]),
				_: 3
			});
		};
	}
});
// node_modules/reka-ui/dist/DropdownMenu/DropdownMenuArrow.js
var DropdownMenuArrow_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DropdownMenuArrow",
	props: {
		width: {
			type: Number,
			required: false,
			default: 10
		},
		height: {
			type: Number,
			required: false,
			default: 5
		},
		rounded: {
			type: Boolean,
			required: false
		},
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false,
			default: "svg"
		}
	},
	setup(__props) {
		const props = __props;
		useForwardExpose();
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(MenuArrow_default), (0, vue_exports.normalizeProps)((0, vue_exports.guardReactiveProps)(props)), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16);
		};
	}
});
// node_modules/reka-ui/dist/DropdownMenu/DropdownMenuCheckboxItem.js
var DropdownMenuCheckboxItem_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DropdownMenuCheckboxItem",
	props: {
		modelValue: {
			type: [Boolean, String],
			required: false
		},
		disabled: {
			type: Boolean,
			required: false
		},
		textValue: {
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
	emits: ["select", "update:modelValue"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emitsAsProps = useEmitAsProps(__emit);
		useForwardExpose();
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(MenuCheckboxItem_default), (0, vue_exports.normalizeProps)((0, vue_exports.guardReactiveProps)({
				...props,
				...(0, vue_exports.unref)(emitsAsProps)
			})), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16);
		};
	}
});
// node_modules/reka-ui/dist/DropdownMenu/DropdownMenuRoot.js
var [injectDropdownMenuRootContext, provideDropdownMenuRootContext] = /*#__PURE__*/ createContext("DropdownMenuRoot");
var DropdownMenuRoot_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DropdownMenuRoot",
	props: {
		defaultOpen: {
			type: Boolean,
			required: false
		},
		open: {
			type: Boolean,
			required: false,
			default: void 0
		},
		dir: {
			type: String,
			required: false
		},
		modal: {
			type: Boolean,
			required: false,
			default: true
		}
	},
	emits: ["update:open"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emit = __emit;
		useForwardExpose();
		const open = useVModel(props, "open", emit, {
			defaultValue: props.defaultOpen,
			passive: props.open === void 0
		});
		const triggerElement = (0, vue_exports.ref)();
		const { modal, dir: propDir } = (0, vue_exports.toRefs)(props);
		const dir = useDirection(propDir);
		provideDropdownMenuRootContext({
			open,
			onOpenChange: (value) => {
				open.value = value;
			},
			onOpenToggle: () => {
				open.value = !open.value;
			},
			triggerId: "",
			triggerElement,
			contentId: "",
			modal,
			dir
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(MenuRoot_default), {
				open: (0, vue_exports.unref)(open),
				"onUpdate:open": _cache[0] || (_cache[0] = ($event) => (0, vue_exports.isRef)(open) ? open.value = $event : null),
				dir: (0, vue_exports.unref)(dir),
				modal: (0, vue_exports.unref)(modal)
			}, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default", { open: (0, vue_exports.unref)(open) })]),
				_: 3
			}, 8, [
				"open",
				"dir",
				"modal"
			]);
		};
	}
});
// node_modules/reka-ui/dist/DropdownMenu/DropdownMenuContent.js
var DropdownMenuContent_default$1 = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DropdownMenuContent",
	props: {
		forceMount: {
			type: Boolean,
			required: false
		},
		loop: {
			type: Boolean,
			required: false
		},
		memoDependencies: {
			type: Array,
			required: false
		},
		side: {
			type: null,
			required: false
		},
		sideOffset: {
			type: Number,
			required: false
		},
		sideFlip: {
			type: Boolean,
			required: false
		},
		align: {
			type: null,
			required: false
		},
		alignOffset: {
			type: Number,
			required: false
		},
		alignFlip: {
			type: Boolean,
			required: false
		},
		avoidCollisions: {
			type: Boolean,
			required: false
		},
		collisionBoundary: {
			type: null,
			required: false
		},
		collisionPadding: {
			type: [Number, Object],
			required: false
		},
		arrowPadding: {
			type: Number,
			required: false
		},
		hideShiftedArrow: {
			type: Boolean,
			required: false
		},
		sticky: {
			type: String,
			required: false
		},
		hideWhenDetached: {
			type: Boolean,
			required: false
		},
		positionStrategy: {
			type: String,
			required: false
		},
		updatePositionStrategy: {
			type: String,
			required: false
		},
		disableUpdateOnLayoutShift: {
			type: Boolean,
			required: false
		},
		prioritizePosition: {
			type: Boolean,
			required: false
		},
		reference: {
			type: null,
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
	emits: [
		"escapeKeyDown",
		"pointerDownOutside",
		"focusOutside",
		"interactOutside",
		"closeAutoFocus"
	],
	setup(__props, { emit: __emit }) {
		const forwarded = useForwardPropsEmits(__props, __emit);
		useForwardExpose();
		const rootContext = injectDropdownMenuRootContext();
		const hasInteractedOutsideRef = (0, vue_exports.ref)(false);
		function handleCloseAutoFocus(event) {
			if (event.defaultPrevented) return;
			if (!hasInteractedOutsideRef.value) setTimeout(() => {
				rootContext.triggerElement.value?.focus();
			}, 0);
			hasInteractedOutsideRef.value = false;
			event.preventDefault();
		}
		rootContext.contentId ||= useId(void 0, "reka-dropdown-menu-content");
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(MenuContent_default), (0, vue_exports.mergeProps)((0, vue_exports.unref)(forwarded), {
				id: (0, vue_exports.unref)(rootContext).contentId,
				"aria-labelledby": (0, vue_exports.unref)(rootContext)?.triggerId,
				style: {
					"--reka-dropdown-menu-content-transform-origin": "var(--reka-popper-transform-origin)",
					"--reka-dropdown-menu-content-available-width": "var(--reka-popper-available-width)",
					"--reka-dropdown-menu-content-available-height": "var(--reka-popper-available-height)",
					"--reka-dropdown-menu-trigger-width": "var(--reka-popper-anchor-width)",
					"--reka-dropdown-menu-trigger-height": "var(--reka-popper-anchor-height)"
				},
				onCloseAutoFocus: handleCloseAutoFocus,
				onInteractOutside: _cache[0] || (_cache[0] = (event) => {
					if (event.defaultPrevented) return;
					const originalEvent = event.detail.originalEvent;
					const ctrlLeftClick = originalEvent.button === 0 && originalEvent.ctrlKey === true;
					const isRightClick = originalEvent.button === 2 || ctrlLeftClick;
					if (!(0, vue_exports.unref)(rootContext).modal.value || isRightClick) hasInteractedOutsideRef.value = true;
					if ((0, vue_exports.unref)(rootContext).triggerElement.value?.contains(event.target)) event.preventDefault();
				})
			}), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16, ["id", "aria-labelledby"]);
		};
	}
});
// node_modules/reka-ui/dist/DropdownMenu/DropdownMenuFilter.js
var DropdownMenuFilter_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DropdownMenuFilter",
	props: {
		modelValue: {
			type: String,
			required: false
		},
		autoFocus: {
			type: Boolean,
			required: false
		},
		disabled: {
			type: Boolean,
			required: false
		},
		asChild: {
			type: Boolean,
			required: false
		},
		as: {
			type: null,
			required: false,
			default: "input"
		}
	},
	emits: ["update:modelValue"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const modelValue = useVModel(props, "modelValue", __emit, {
			defaultValue: "",
			passive: props.modelValue === void 0
		});
		const rootContext = injectMenuRootContext();
		const contentContext = injectMenuContentContext();
		const subContext = injectMenuSubContext(null);
		(0, vue_exports.watch)(modelValue, (v) => {
			contentContext.searchRef.value = v ?? "";
		}, { immediate: true });
		const { primitiveElement, currentElement } = usePrimitiveElement();
		const disabled = (0, vue_exports.computed)(() => props.disabled || false);
		const activedescendant = (0, vue_exports.ref)();
		(0, vue_exports.watchSyncEffect)(() => activedescendant.value = contentContext.highlightedElement.value?.id);
		(0, vue_exports.onMounted)(() => {
			contentContext.onFilterElementChange(currentElement.value);
			setTimeout(() => {
				if (props.autoFocus) {
					if (!!!subContext || rootContext.isUsingKeyboardRef.value) currentElement.value?.focus();
				}
			}, 1);
		});
		(0, vue_exports.onUnmounted)(() => {
			contentContext.onFilterElementChange(void 0);
			contentContext.searchRef.value = "";
		});
		const { isComposing, shouldDeferInput, handleCompositionStart, handleCompositionUpdate, handleCompositionEnd } = useComposing((event) => {
			const el = event.target;
			if (el) {
				modelValue.value = el.value;
				contentContext.searchRef.value = el.value;
			}
		});
		function handleInput(event) {
			if (disabled.value) return;
			if (shouldDeferInput.value) return;
			const target = event.target;
			modelValue.value = target.value;
			contentContext.searchRef.value = target.value;
		}
		function handleKeyDown(event) {
			if (disabled.value) return;
			if (isComposing.value) {
				event.stopPropagation();
				return;
			}
			if ([
				"ArrowDown",
				"ArrowUp",
				"Home",
				"End"
			].includes(event.key)) {
				event.preventDefault();
				contentContext.onKeydownNavigation(event);
			} else if (event.key === "Enter") {
				event.preventDefault();
				contentContext.onKeydownEnter(event);
			} else if (event.key === "Escape" && modelValue.value) {
				event.stopPropagation();
				modelValue.value = "";
				contentContext.searchRef.value = "";
			}
		}
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), {
				ref_key: "primitiveElement",
				ref: primitiveElement,
				as: _ctx.as,
				"as-child": _ctx.asChild,
				value: (0, vue_exports.unref)(modelValue),
				disabled: disabled.value ? "" : void 0,
				"data-disabled": disabled.value ? "" : void 0,
				"aria-disabled": disabled.value ? true : void 0,
				"aria-activedescendant": activedescendant.value,
				type: "text",
				role: "searchbox",
				onInput: handleInput,
				onKeydown: handleKeyDown,
				onCompositionstart: (0, vue_exports.unref)(handleCompositionStart),
				onCompositionupdate: (0, vue_exports.unref)(handleCompositionUpdate),
				onCompositionend: (0, vue_exports.unref)(handleCompositionEnd)
			}, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default", { modelValue: (0, vue_exports.unref)(modelValue) })]),
				_: 3
			}, 8, [
				"as",
				"as-child",
				"value",
				"disabled",
				"data-disabled",
				"aria-disabled",
				"aria-activedescendant",
				"onCompositionstart",
				"onCompositionupdate",
				"onCompositionend"
			]);
		};
	}
});
// node_modules/reka-ui/dist/DropdownMenu/DropdownMenuGroup.js
var DropdownMenuGroup_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DropdownMenuGroup",
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
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(MenuGroup_default), (0, vue_exports.normalizeProps)((0, vue_exports.guardReactiveProps)(props)), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16);
		};
	}
});
// node_modules/reka-ui/dist/DropdownMenu/DropdownMenuItem.js
var DropdownMenuItem_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DropdownMenuItem",
	props: {
		disabled: {
			type: Boolean,
			required: false
		},
		textValue: {
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
	emits: ["select"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emitsAsProps = useEmitAsProps(__emit);
		useForwardExpose();
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(MenuItem_default), (0, vue_exports.normalizeProps)((0, vue_exports.guardReactiveProps)({
				...props,
				...(0, vue_exports.unref)(emitsAsProps)
			})), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16);
		};
	}
});
// node_modules/reka-ui/dist/DropdownMenu/DropdownMenuItemIndicator.js
var DropdownMenuItemIndicator_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DropdownMenuItemIndicator",
	props: {
		forceMount: {
			type: Boolean,
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
		const props = __props;
		useForwardExpose();
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(MenuItemIndicator_default), (0, vue_exports.normalizeProps)((0, vue_exports.guardReactiveProps)(props)), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16);
		};
	}
});
// node_modules/reka-ui/dist/DropdownMenu/DropdownMenuLabel.js
var DropdownMenuLabel_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DropdownMenuLabel",
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
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(MenuLabel_default), (0, vue_exports.normalizeProps)((0, vue_exports.guardReactiveProps)(props)), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16);
		};
	}
});
// node_modules/reka-ui/dist/DropdownMenu/DropdownMenuPortal.js
var DropdownMenuPortal_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DropdownMenuPortal",
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
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(MenuPortal_default), (0, vue_exports.normalizeProps)((0, vue_exports.guardReactiveProps)(props)), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16);
		};
	}
});
// node_modules/reka-ui/dist/DropdownMenu/DropdownMenuRadioGroup.js
var DropdownMenuRadioGroup_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DropdownMenuRadioGroup",
	props: {
		modelValue: {
			type: null,
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
	emits: ["update:modelValue"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emitsAsProps = useEmitAsProps(__emit);
		useForwardExpose();
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(MenuRadioGroup_default), (0, vue_exports.normalizeProps)((0, vue_exports.guardReactiveProps)({
				...props,
				...(0, vue_exports.unref)(emitsAsProps)
			})), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16);
		};
	}
});
// node_modules/reka-ui/dist/DropdownMenu/DropdownMenuRadioItem.js
var DropdownMenuRadioItem_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DropdownMenuRadioItem",
	props: {
		value: {
			type: null,
			required: true
		},
		disabled: {
			type: Boolean,
			required: false
		},
		textValue: {
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
	emits: ["select"],
	setup(__props, { emit: __emit }) {
		const forwarded = useForwardPropsEmits(__props, __emit);
		useForwardExpose();
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(MenuRadioItem_default), (0, vue_exports.normalizeProps)((0, vue_exports.guardReactiveProps)((0, vue_exports.unref)(forwarded))), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16);
		};
	}
});
// node_modules/reka-ui/dist/DropdownMenu/DropdownMenuSeparator.js
var DropdownMenuSeparator_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DropdownMenuSeparator",
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
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(MenuSeparator_default), (0, vue_exports.normalizeProps)((0, vue_exports.guardReactiveProps)(props)), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16);
		};
	}
});
// node_modules/reka-ui/dist/DropdownMenu/DropdownMenuSub.js
var DropdownMenuSub_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DropdownMenuSub",
	props: {
		defaultOpen: {
			type: Boolean,
			required: false
		},
		open: {
			type: Boolean,
			required: false,
			default: void 0
		}
	},
	emits: ["update:open"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const open = useVModel(props, "open", __emit, {
			passive: props.open === void 0,
			defaultValue: props.defaultOpen ?? false
		});
		useForwardExpose();
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(MenuSub_default), {
				open: (0, vue_exports.unref)(open),
				"onUpdate:open": _cache[0] || (_cache[0] = ($event) => (0, vue_exports.isRef)(open) ? open.value = $event : null)
			}, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default", { open: (0, vue_exports.unref)(open) })]),
				_: 3
			}, 8, ["open"]);
		};
	}
});
// node_modules/reka-ui/dist/DropdownMenu/DropdownMenuSubContent.js
var DropdownMenuSubContent_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DropdownMenuSubContent",
	props: {
		forceMount: {
			type: Boolean,
			required: false
		},
		loop: {
			type: Boolean,
			required: false
		},
		memoDependencies: {
			type: Array,
			required: false
		},
		sideOffset: {
			type: Number,
			required: false
		},
		sideFlip: {
			type: Boolean,
			required: false
		},
		alignOffset: {
			type: Number,
			required: false
		},
		alignFlip: {
			type: Boolean,
			required: false
		},
		avoidCollisions: {
			type: Boolean,
			required: false
		},
		collisionBoundary: {
			type: null,
			required: false
		},
		collisionPadding: {
			type: [Number, Object],
			required: false
		},
		arrowPadding: {
			type: Number,
			required: false
		},
		hideShiftedArrow: {
			type: Boolean,
			required: false
		},
		sticky: {
			type: String,
			required: false
		},
		hideWhenDetached: {
			type: Boolean,
			required: false
		},
		positionStrategy: {
			type: String,
			required: false
		},
		updatePositionStrategy: {
			type: String,
			required: false
		},
		disableUpdateOnLayoutShift: {
			type: Boolean,
			required: false
		},
		prioritizePosition: {
			type: Boolean,
			required: false
		},
		reference: {
			type: null,
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
	emits: [
		"escapeKeyDown",
		"pointerDownOutside",
		"focusOutside",
		"interactOutside",
		"entryFocus",
		"openAutoFocus",
		"closeAutoFocus"
	],
	setup(__props, { emit: __emit }) {
		const forwarded = useForwardPropsEmits(__props, __emit);
		useForwardExpose();
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(MenuSubContent_default), (0, vue_exports.mergeProps)((0, vue_exports.unref)(forwarded), { style: {
				"--reka-dropdown-menu-content-transform-origin": "var(--reka-popper-transform-origin)",
				"--reka-dropdown-menu-content-available-width": "var(--reka-popper-available-width)",
				"--reka-dropdown-menu-content-available-height": "var(--reka-popper-available-height)",
				"--reka-dropdown-menu-trigger-width": "var(--reka-popper-anchor-width)",
				"--reka-dropdown-menu-trigger-height": "var(--reka-popper-anchor-height)"
			} }), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16);
		};
	}
});
// node_modules/reka-ui/dist/DropdownMenu/DropdownMenuSubTrigger.js
var DropdownMenuSubTrigger_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DropdownMenuSubTrigger",
	props: {
		disabled: {
			type: Boolean,
			required: false
		},
		textValue: {
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
		const props = __props;
		useForwardExpose();
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(MenuSubTrigger_default), (0, vue_exports.normalizeProps)((0, vue_exports.guardReactiveProps)(props)), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16);
		};
	}
});
// node_modules/reka-ui/dist/DropdownMenu/DropdownMenuTrigger.js
var DropdownMenuTrigger_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "DropdownMenuTrigger",
	props: {
		disabled: {
			type: Boolean,
			required: false
		},
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
		const rootContext = injectDropdownMenuRootContext();
		const { forwardRef, currentElement: triggerElement } = useForwardExpose();
		(0, vue_exports.onMounted)(() => {
			rootContext.triggerElement = triggerElement;
		});
		rootContext.triggerId ||= useId(void 0, "reka-dropdown-menu-trigger");
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(MenuAnchor_default), { "as-child": "" }, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)((0, vue_exports.unref)(Primitive), {
					id: (0, vue_exports.unref)(rootContext).triggerId,
					ref: (0, vue_exports.unref)(forwardRef),
					type: _ctx.as === "button" ? "button" : void 0,
					"as-child": props.asChild,
					as: _ctx.as,
					"aria-haspopup": "menu",
					"aria-expanded": (0, vue_exports.unref)(rootContext).open.value,
					"aria-controls": (0, vue_exports.unref)(rootContext).open.value ? (0, vue_exports.unref)(rootContext).contentId : void 0,
					"data-disabled": _ctx.disabled ? "" : void 0,
					disabled: _ctx.disabled,
					"data-state": (0, vue_exports.unref)(rootContext).open.value ? "open" : "closed",
					onClick: _cache[0] || (_cache[0] = async (event) => {
						if (!_ctx.disabled && event.button === 0 && event.ctrlKey === false) {
							(0, vue_exports.unref)(rootContext)?.onOpenToggle();
							await (0, vue_exports.nextTick)();
							if ((0, vue_exports.unref)(rootContext).open.value) event.preventDefault();
						}
					}),
					onKeydown: _cache[1] || (_cache[1] = (0, vue_exports.withKeys)((event) => {
						if (_ctx.disabled) return;
						if (["Enter", " "].includes(event.key)) (0, vue_exports.unref)(rootContext).onOpenToggle();
						if (event.key === "ArrowDown") (0, vue_exports.unref)(rootContext).onOpenChange(true);
						if ([
							"Enter",
							" ",
							"ArrowDown"
						].includes(event.key)) event.preventDefault();
					}, [
						"enter",
						"space",
						"arrow-down"
					]))
				}, {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
					_: 3
				}, 8, [
					"id",
					"type",
					"as-child",
					"as",
					"aria-expanded",
					"aria-controls",
					"data-disabled",
					"disabled",
					"data-state"
				])]),
				_: 3
			});
		};
	}
});
// node_modules/reka-ui/dist/component/BaseSeparator.js
var BaseSeparator_default = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "BaseSeparator",
	props: {
		orientation: {
			type: String,
			required: false,
			default: "horizontal"
		},
		decorative: {
			type: Boolean,
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
		const props = __props;
		const ORIENTATIONS = ["horizontal", "vertical"];
		function isValidOrientation(orientation) {
			return ORIENTATIONS.includes(orientation);
		}
		const computedOrientation = (0, vue_exports.computed)(() => isValidOrientation(props.orientation) ? props.orientation : "horizontal");
		const ariaOrientation = (0, vue_exports.computed)(() => computedOrientation.value === "vertical" ? props.orientation : void 0);
		const semanticProps = (0, vue_exports.computed)(() => props.decorative ? { role: "none" } : {
			"aria-orientation": ariaOrientation.value,
			"role": "separator"
		});
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.unref)(Primitive), (0, vue_exports.mergeProps)({
				as: _ctx.as,
				"as-child": _ctx.asChild,
				"data-orientation": computedOrientation.value
			}, semanticProps.value), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16, [
				"as",
				"as-child",
				"data-orientation"
			]);
		};
	}
});
// node_modules/reka-ui/dist/Separator/Separator.js
var Separator_default$1 = /* @__PURE__ */ (0, vue_exports.defineComponent)({
	__name: "Separator",
	props: {
		orientation: {
			type: String,
			required: false,
			default: "horizontal"
		},
		decorative: {
			type: Boolean,
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
		const props = __props;
		return (_ctx, _cache) => {
			return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(BaseSeparator_default, (0, vue_exports.normalizeProps)((0, vue_exports.guardReactiveProps)(props)), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default")]),
				_: 3
			}, 16);
		};
	}
});
// virtual:nuxt-ui-templates/ui/separator.ts
var separator_default = {
	"slots": {
		"root": "flex items-center align-center text-center",
		"border": "",
		"container": "font-medium text-default flex",
		"icon": "shrink-0 size-5",
		"avatar": "shrink-0",
		"avatarSize": "2xs",
		"label": "text-sm"
	},
	"variants": {
		"color": {
			"primary": { "border": "border-primary" },
			"secondary": { "border": "border-secondary" },
			"success": { "border": "border-success" },
			"info": { "border": "border-info" },
			"warning": { "border": "border-warning" },
			"error": { "border": "border-error" },
			"neutral": { "border": "border-default" }
		},
		"orientation": {
			"horizontal": {
				"root": "w-full flex-row",
				"border": "w-full",
				"container": "whitespace-nowrap"
			},
			"vertical": {
				"root": "h-full flex-col",
				"border": "h-full",
				"container": ""
			}
		},
		"size": {
			"xs": "",
			"sm": "",
			"md": "",
			"lg": "",
			"xl": ""
		},
		"position": {
			"start": "",
			"center": "",
			"end": ""
		},
		"type": {
			"solid": { "border": "border-solid" },
			"dashed": { "border": "border-dashed" },
			"dotted": { "border": "border-dotted" }
		}
	},
	"compoundVariants": [
		{
			"orientation": "horizontal",
			"position": "start",
			"class": { "container": "me-3" }
		},
		{
			"orientation": "horizontal",
			"position": "center",
			"class": { "container": "mx-3" }
		},
		{
			"orientation": "horizontal",
			"position": "end",
			"class": { "container": "ms-3" }
		},
		{
			"orientation": "vertical",
			"position": "start",
			"class": { "container": "mb-2" }
		},
		{
			"orientation": "vertical",
			"position": "center",
			"class": { "container": "my-2" }
		},
		{
			"orientation": "vertical",
			"position": "end",
			"class": { "container": "mt-2" }
		},
		{
			"orientation": "horizontal",
			"size": "xs",
			"class": { "border": "border-t" }
		},
		{
			"orientation": "horizontal",
			"size": "sm",
			"class": { "border": "border-t-[2px]" }
		},
		{
			"orientation": "horizontal",
			"size": "md",
			"class": { "border": "border-t-[3px]" }
		},
		{
			"orientation": "horizontal",
			"size": "lg",
			"class": { "border": "border-t-[4px]" }
		},
		{
			"orientation": "horizontal",
			"size": "xl",
			"class": { "border": "border-t-[5px]" }
		},
		{
			"orientation": "vertical",
			"size": "xs",
			"class": { "border": "border-s" }
		},
		{
			"orientation": "vertical",
			"size": "sm",
			"class": { "border": "border-s-[2px]" }
		},
		{
			"orientation": "vertical",
			"size": "md",
			"class": { "border": "border-s-[3px]" }
		},
		{
			"orientation": "vertical",
			"size": "lg",
			"class": { "border": "border-s-[4px]" }
		},
		{
			"orientation": "vertical",
			"size": "xl",
			"class": { "border": "border-s-[5px]" }
		}
	],
	"defaultVariants": {
		"color": "neutral",
		"size": "xs",
		"type": "solid"
	}
};
// node_modules/@nuxt/ui/dist/runtime/components/Separator.vue
var _sfc_main$6 = /*@__PURE__*/ Object.assign({ inheritAttrs: false }, {
	__name: "Separator",
	props: {
		as: {
			type: null,
			required: false
		},
		label: {
			type: String,
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
		size: {
			type: null,
			required: false
		},
		type: {
			type: null,
			required: false
		},
		orientation: {
			type: null,
			required: false,
			default: "horizontal"
		},
		position: {
			type: null,
			required: false,
			default: "center"
		},
		class: {
			type: null,
			required: false
		},
		ui: {
			type: null,
			required: false
		},
		decorative: {
			type: Boolean,
			required: false
		}
	},
	setup(__props, { expose: __expose }) {
		__expose();
		const _props = __props;
		const slots = (0, vue_exports.useSlots)();
		const props = useComponentProps("separator", _props);
		const appConfig = useAppConfig();
		const rootProps = useForwardProps$1(reactivePick(props, "as", "decorative", "orientation"));
		const [DefineContainer, ReuseContainer] = createReusableTemplate();
		const __returned__ = {
			_props,
			slots,
			props,
			appConfig,
			rootProps,
			DefineContainer,
			ReuseContainer,
			hasContent: (0, vue_exports.computed)(() => !!(props.label || props.icon || props.avatar || slots.default)),
			ui: (0, vue_exports.computed)(() => tv({
				extend: separator_default,
				...appConfig.ui?.separator || {}
			})({
				color: props.color,
				orientation: props.orientation,
				size: props.size,
				position: props.position,
				type: props.type
			})),
			get theme() {
				return separator_default;
			},
			computed: vue_exports.computed,
			get Separator() {
				return Separator_default$1;
			},
			get reactivePick() {
				return reactivePick;
			},
			get createReusableTemplate() {
				return createReusableTemplate;
			},
			get useAppConfig() {
				return useAppConfig;
			},
			get useComponentProps() {
				return useComponentProps;
			},
			get useForwardProps() {
				return useForwardProps$1;
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
function _sfc_ssrRender$11(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<!--[-->`);
	_push((0, server_renderer_exports.ssrRenderComponent)($setup["DefineContainer"], null, {
		default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
			if (_push) {
				_push(`<div data-slot="container" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.container({ class: $setup.props.ui?.container }))}"${_scopeId}>`);
				(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "default", { ui: $setup.ui }, () => {
					if ($setup.props.label) _push(`<span data-slot="label" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.label({ class: $setup.props.ui?.label }))}"${_scopeId}>${(0, server_renderer_exports.ssrInterpolate)($setup.props.label)}</span>`);
					else if ($setup.props.icon) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UIcon"], {
						name: $setup.props.icon,
						"data-slot": "icon",
						class: $setup.ui.icon({ class: $setup.props.ui?.icon })
					}, null, _parent, _scopeId));
					else if ($setup.props.avatar) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UAvatar"], (0, vue_exports.mergeProps)({ size: $setup.props.ui?.avatarSize || $setup.ui.avatarSize() }, $setup.props.avatar, {
						"data-slot": "avatar",
						class: $setup.ui.avatar({ class: $setup.props.ui?.avatar })
					}), null, _parent, _scopeId));
					else _push(`<!---->`);
				}, _push, _parent, _scopeId);
				_push(`</div>`);
			} else return [(0, vue_exports.createVNode)("div", {
				"data-slot": "container",
				class: $setup.ui.container({ class: $setup.props.ui?.container })
			}, [(0, vue_exports.renderSlot)(_ctx.$slots, "default", { ui: $setup.ui }, () => [$setup.props.label ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
				key: 0,
				"data-slot": "label",
				class: $setup.ui.label({ class: $setup.props.ui?.label })
			}, (0, vue_exports.toDisplayString)($setup.props.label), 3)) : $setup.props.icon ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UIcon"], {
				key: 1,
				name: $setup.props.icon,
				"data-slot": "icon",
				class: $setup.ui.icon({ class: $setup.props.ui?.icon })
			}, null, 8, ["name", "class"])) : $setup.props.avatar ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UAvatar"], (0, vue_exports.mergeProps)({
				key: 2,
				size: $setup.props.ui?.avatarSize || $setup.ui.avatarSize()
			}, $setup.props.avatar, {
				"data-slot": "avatar",
				class: $setup.ui.avatar({ class: $setup.props.ui?.avatar })
			}), null, 16, ["size", "class"])) : (0, vue_exports.createCommentVNode)("", true)])], 2)];
		}),
		_: 3
	}, _parent));
	_push((0, server_renderer_exports.ssrRenderComponent)($setup["Separator"], (0, vue_exports.mergeProps)({ "data-slot": "root" }, {
		...$setup.rootProps,
		..._ctx.$attrs
	}, { class: $setup.ui.root({ class: [$setup.props.ui?.root, $setup.props.class] }) }), {
		default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
			if (_push) {
				if ($setup.hasContent && $setup.props.position === "start") _push((0, server_renderer_exports.ssrRenderComponent)($setup["ReuseContainer"], null, null, _parent, _scopeId));
				else _push(`<!---->`);
				_push(`<div data-slot="border" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.border({ class: $setup.props.ui?.border }))}"${_scopeId}></div>`);
				if ($setup.hasContent && $setup.props.position === "center") {
					_push(`<!--[-->`);
					_push((0, server_renderer_exports.ssrRenderComponent)($setup["ReuseContainer"], null, null, _parent, _scopeId));
					_push(`<div data-slot="border" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.border({ class: $setup.props.ui?.border }))}"${_scopeId}></div><!--]-->`);
				} else _push(`<!---->`);
				if ($setup.hasContent && $setup.props.position === "end") _push((0, server_renderer_exports.ssrRenderComponent)($setup["ReuseContainer"], null, null, _parent, _scopeId));
				else _push(`<!---->`);
			} else return [
				$setup.hasContent && $setup.props.position === "start" ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ReuseContainer"], { key: 0 })) : (0, vue_exports.createCommentVNode)("", true),
				(0, vue_exports.createVNode)("div", {
					"data-slot": "border",
					class: $setup.ui.border({ class: $setup.props.ui?.border })
				}, null, 2),
				$setup.hasContent && $setup.props.position === "center" ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(vue_exports.Fragment, { key: 1 }, [(0, vue_exports.createVNode)($setup["ReuseContainer"]), (0, vue_exports.createVNode)("div", {
					"data-slot": "border",
					class: $setup.ui.border({ class: $setup.props.ui?.border })
				}, null, 2)], 64)) : (0, vue_exports.createCommentVNode)("", true),
				$setup.hasContent && $setup.props.position === "end" ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ReuseContainer"], { key: 2 })) : (0, vue_exports.createCommentVNode)("", true)
			];
		}),
		_: 1
	}, _parent));
	_push(`<!--]-->`);
}
var _sfc_setup$11 = _sfc_main$6.setup;
_sfc_main$6.setup = (props, ctx) => {
	const ssrContext = (0, vue_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/@nuxt/ui/dist/runtime/components/Separator.vue");
	return _sfc_setup$11 ? _sfc_setup$11(props, ctx) : void 0;
};
var Separator_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$6, [["ssrRender", _sfc_ssrRender$11], ["__file", "/work/main/node_modules/@nuxt/ui/dist/runtime/components/Separator.vue"]]);
// node_modules/@nuxt/ui/dist/runtime/utils/overlay.js
function pointerDownOutside(e, options = {}) {
	const originalEvent = e.detail.originalEvent;
	const target = originalEvent.target;
	if (!target?.isConnected) {
		e.preventDefault();
		return;
	}
	if (options.scrollable) {
		if (originalEvent.offsetX > target.clientWidth || originalEvent.offsetY > target.clientHeight) e.preventDefault();
	}
}
// virtual:nuxt-ui-templates/ui/slideover.ts
var slideover_default = {
	"slots": {
		"overlay": "fixed inset-0 bg-elevated/75",
		"content": "fixed bg-default divide-y divide-default sm:ring ring-default sm:shadow-lg flex flex-col focus:outline-none",
		"header": "flex items-center gap-1.5 p-4 sm:px-6 min-h-(--ui-header-height)",
		"wrapper": "",
		"body": "flex-1 overflow-y-auto p-4 sm:p-6",
		"footer": "flex items-center gap-1.5 p-4 sm:px-6",
		"title": "text-highlighted font-semibold",
		"description": "mt-1 text-muted text-sm",
		"close": "absolute top-4 end-4"
	},
	"variants": {
		"side": {
			"top": { "content": "" },
			"right": { "content": "max-w-md" },
			"bottom": { "content": "" },
			"left": { "content": "max-w-md" }
		},
		"inset": { "true": { "content": "rounded-lg" } },
		"transition": { "true": { "overlay": "data-[state=open]:animate-[fade-in_200ms_var(--ease-out)] data-[state=closed]:animate-[fade-out_200ms_var(--ease-out)]" } }
	},
	"compoundVariants": [
		{
			"side": "top",
			"inset": true,
			"class": { "content": "max-h-[calc(100%-2rem)] inset-x-4 top-4" }
		},
		{
			"side": "top",
			"inset": false,
			"class": { "content": "max-h-full inset-x-0 top-0" }
		},
		{
			"side": "right",
			"inset": true,
			"class": { "content": "w-[calc(100%-2rem)] inset-y-4 right-4" }
		},
		{
			"side": "right",
			"inset": false,
			"class": { "content": "w-full inset-y-0 right-0" }
		},
		{
			"side": "bottom",
			"inset": true,
			"class": { "content": "max-h-[calc(100%-2rem)] inset-x-4 bottom-4" }
		},
		{
			"side": "bottom",
			"inset": false,
			"class": { "content": "max-h-full inset-x-0 bottom-0" }
		},
		{
			"side": "left",
			"inset": true,
			"class": { "content": "w-[calc(100%-2rem)] inset-y-4 left-4" }
		},
		{
			"side": "left",
			"inset": false,
			"class": { "content": "w-full inset-y-0 left-0" }
		},
		{
			"transition": true,
			"side": "top",
			"class": { "content": "data-[state=open]:animate-[slide-in-from-top_200ms_var(--ease-out)] data-[state=closed]:animate-[slide-out-to-top_200ms_var(--ease-out)]" }
		},
		{
			"transition": true,
			"side": "right",
			"class": { "content": "data-[state=open]:animate-[slide-in-from-right_200ms_var(--ease-out)] data-[state=closed]:animate-[slide-out-to-right_200ms_var(--ease-out)]" }
		},
		{
			"transition": true,
			"side": "bottom",
			"class": { "content": "data-[state=open]:animate-[slide-in-from-bottom_200ms_var(--ease-out)] data-[state=closed]:animate-[slide-out-to-bottom_200ms_var(--ease-out)]" }
		},
		{
			"transition": true,
			"side": "left",
			"class": { "content": "data-[state=open]:animate-[slide-in-from-left_200ms_var(--ease-out)] data-[state=closed]:animate-[slide-out-to-left_200ms_var(--ease-out)]" }
		}
	]
};
// node_modules/@nuxt/ui/dist/runtime/components/Slideover.vue
var _sfc_main$5 = {
	__name: "Slideover",
	props: {
		title: {
			type: String,
			required: false
		},
		description: {
			type: String,
			required: false
		},
		content: {
			type: Object,
			required: false
		},
		overlay: {
			type: Boolean,
			required: false,
			default: true
		},
		transition: {
			type: Boolean,
			required: false,
			default: true
		},
		side: {
			type: null,
			required: false,
			default: "right"
		},
		inset: {
			type: Boolean,
			required: false
		},
		portal: {
			type: [Boolean, String],
			required: false,
			skipCheck: true,
			default: true
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
		dismissible: {
			type: Boolean,
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
		open: {
			type: Boolean,
			required: false
		},
		defaultOpen: {
			type: Boolean,
			required: false
		},
		modal: {
			type: Boolean,
			required: false,
			default: true
		},
		unmountOnHide: {
			type: Boolean,
			required: false
		}
	},
	emits: [
		"leave",
		"after:leave",
		"enter",
		"after:enter",
		"close:prevent",
		"update:open"
	],
	setup(__props, { expose: __expose, emit: __emit }) {
		__expose();
		const _props = __props;
		const emits = __emit;
		const slots = (0, vue_exports.useSlots)();
		const props = useComponentProps("slideover", _props);
		const { t } = useLocale();
		const appConfig = useAppConfig();
		const __returned__ = {
			_props,
			emits,
			slots,
			props,
			t,
			appConfig,
			rootProps: useForwardProps$1(reactivePick(props, "open", "defaultOpen", "modal", "unmountOnHide"), emits),
			portalProps: usePortal((0, vue_exports.toRef)(() => props.portal)),
			contentProps: (0, vue_exports.toRef)(() => props.content),
			contentEvents: (0, vue_exports.computed)(() => {
				if (!props.dismissible) return ["interactOutside", "escapeKeyDown"].reduce((acc, curr) => {
					acc[curr] = (e) => {
						e.preventDefault();
						emits("close:prevent");
					};
					return acc;
				}, {});
				return { pointerDownOutside };
			}),
			ui: (0, vue_exports.computed)(() => tv({
				extend: slideover_default,
				...appConfig.ui?.slideover || {}
			})({
				transition: props.transition,
				side: props.side,
				inset: props.inset
			})),
			get theme() {
				return slideover_default;
			},
			computed: vue_exports.computed,
			toRef: vue_exports.toRef,
			get DialogRoot() {
				return DialogRoot_default;
			},
			get DialogTrigger() {
				return DialogTrigger_default;
			},
			get DialogPortal() {
				return DialogPortal_default;
			},
			get DialogOverlay() {
				return DialogOverlay_default;
			},
			get DialogContent() {
				return DialogContent_default;
			},
			get DialogTitle() {
				return DialogTitle_default;
			},
			get DialogDescription() {
				return DialogDescription_default;
			},
			get DialogClose() {
				return DialogClose_default;
			},
			get VisuallyHidden() {
				return VisuallyHidden_default;
			},
			get useForwardProps() {
				return useForwardProps$1;
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
			get FieldGroupReset() {
				return FieldGroupReset;
			},
			get useLocale() {
				return useLocale;
			},
			get usePortal() {
				return usePortal;
			},
			get pointerDownOutside() {
				return pointerDownOutside;
			},
			get tv() {
				return tv;
			},
			UButton: Button_default
		};
		Object.defineProperty(__returned__, "__isScriptSetup", {
			enumerable: false,
			value: true
		});
		return __returned__;
	}
};
function _sfc_ssrRender$10(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogRoot"], (0, vue_exports.mergeProps)($setup.rootProps, _attrs), {
		default: (0, vue_exports.withCtx)(({ open, close }, _push, _parent, _scopeId) => {
			if (_push) {
				if (!!$setup.slots.default) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogTrigger"], {
					"as-child": "",
					class: $setup.props.class
				}, {
					default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
						if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "default", { open }, null, _push, _parent, _scopeId);
						else return [(0, vue_exports.renderSlot)(_ctx.$slots, "default", { open })];
					}),
					_: 2
				}, _parent, _scopeId));
				else _push(`<!---->`);
				_push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogPortal"], (0, vue_exports.mergeProps)($setup.portalProps, { "force-mount": $setup.portalProps.disabled && $setup.props.unmountOnHide === false || void 0 }), {
					default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
						if (_push) _push((0, server_renderer_exports.ssrRenderComponent)($setup["FieldGroupReset"], null, {
							default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
								if (_push) {
									if ($setup.props.overlay) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogOverlay"], {
										"data-slot": "overlay",
										class: $setup.ui.overlay({ class: $setup.props.ui?.overlay })
									}, null, _parent, _scopeId));
									else _push(`<!---->`);
									_push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogContent"], (0, vue_exports.mergeProps)({
										"data-side": $setup.props.side,
										"data-slot": "content",
										class: $setup.ui.content({ class: [!$setup.slots.default && $setup.props.class, $setup.props.ui?.content] })
									}, $setup.contentProps, {
										onEnter: ($event) => $setup.emits("enter"),
										onAfterEnter: ($event) => $setup.emits("after:enter"),
										onLeave: ($event) => $setup.emits("leave"),
										onAfterLeave: ($event) => $setup.emits("after:leave")
									}, (0, vue_exports.toHandlers)($setup.contentEvents)), {
										default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
											if (_push) {
												if (!$setup.props.title && !$setup.slots.title || !$setup.props.description && !$setup.slots.description || !!$setup.slots.content) _push((0, server_renderer_exports.ssrRenderComponent)($setup["VisuallyHidden"], null, {
													default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
														if (_push) {
															if (!$setup.props.title && !$setup.slots.title) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogTitle"], null, null, _parent, _scopeId));
															else if (!!$setup.slots.content) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogTitle"], null, {
																default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
																	if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "title", {}, () => {
																		_push(`${(0, server_renderer_exports.ssrInterpolate)($setup.props.title)}`);
																	}, _push, _parent, _scopeId);
																	else return [(0, vue_exports.renderSlot)(_ctx.$slots, "title", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.title), 1)])];
																}),
																_: 2
															}, _parent, _scopeId));
															else _push(`<!---->`);
															if (!$setup.props.description && !$setup.slots.description) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogDescription"], null, null, _parent, _scopeId));
															else if (!!$setup.slots.content) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogDescription"], null, {
																default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
																	if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "description", {}, () => {
																		_push(`${(0, server_renderer_exports.ssrInterpolate)($setup.props.description)}`);
																	}, _push, _parent, _scopeId);
																	else return [(0, vue_exports.renderSlot)(_ctx.$slots, "description", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.description), 1)])];
																}),
																_: 2
															}, _parent, _scopeId));
															else _push(`<!---->`);
														} else return [!$setup.props.title && !$setup.slots.title ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], { key: 0 })) : !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], { key: 1 }, {
															default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "title", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.title), 1)])]),
															_: 3
														})) : (0, vue_exports.createCommentVNode)("", true), !$setup.props.description && !$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], { key: 2 })) : !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], { key: 3 }, {
															default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "description", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.description), 1)])]),
															_: 3
														})) : (0, vue_exports.createCommentVNode)("", true)];
													}),
													_: 2
												}, _parent, _scopeId));
												else _push(`<!---->`);
												(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "content", { close }, () => {
													if (!!$setup.slots.header || $setup.props.title || !!$setup.slots.title || $setup.props.description || !!$setup.slots.description || $setup.props.close || !!$setup.slots.close) {
														_push(`<div data-slot="header" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.header({ class: $setup.props.ui?.header }))}"${_scopeId}>`);
														(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "header", { close }, () => {
															if ($setup.props.title || !!$setup.slots.title || $setup.props.description || !!$setup.slots.description) {
																_push(`<div data-slot="wrapper" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.wrapper({ class: $setup.props.ui?.wrapper }))}"${_scopeId}>`);
																if ($setup.props.title || !!$setup.slots.title) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogTitle"], {
																	"data-slot": "title",
																	class: $setup.ui.title({ class: $setup.props.ui?.title })
																}, {
																	default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
																		if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "title", {}, () => {
																			_push(`${(0, server_renderer_exports.ssrInterpolate)($setup.props.title)}`);
																		}, _push, _parent, _scopeId);
																		else return [(0, vue_exports.renderSlot)(_ctx.$slots, "title", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.title), 1)])];
																	}),
																	_: 2
																}, _parent, _scopeId));
																else _push(`<!---->`);
																if ($setup.props.description || !!$setup.slots.description) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogDescription"], {
																	"data-slot": "description",
																	class: $setup.ui.description({ class: $setup.props.ui?.description })
																}, {
																	default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
																		if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "description", {}, () => {
																			_push(`${(0, server_renderer_exports.ssrInterpolate)($setup.props.description)}`);
																		}, _push, _parent, _scopeId);
																		else return [(0, vue_exports.renderSlot)(_ctx.$slots, "description", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.description), 1)])];
																	}),
																	_: 2
																}, _parent, _scopeId));
																else _push(`<!---->`);
																_push(`</div>`);
															} else _push(`<!---->`);
															(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "actions", {}, null, _push, _parent, _scopeId);
															if ($setup.props.close || !!$setup.slots.close) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogClose"], { "as-child": "" }, {
																default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
																	if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "close", { ui: $setup.ui }, () => {
																		if ($setup.props.close) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UButton"], (0, vue_exports.mergeProps)({
																			icon: $setup.props.closeIcon || $setup.appConfig.ui.icons.close,
																			color: "neutral",
																			variant: "ghost",
																			"aria-label": $setup.t("slideover.close")
																		}, typeof $setup.props.close === "object" ? $setup.props.close : {}, {
																			"data-slot": "close",
																			class: $setup.ui.close({ class: $setup.props.ui?.close })
																		}), null, _parent, _scopeId));
																		else _push(`<!---->`);
																	}, _push, _parent, _scopeId);
																	else return [(0, vue_exports.renderSlot)(_ctx.$slots, "close", { ui: $setup.ui }, () => [$setup.props.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UButton"], (0, vue_exports.mergeProps)({
																		key: 0,
																		icon: $setup.props.closeIcon || $setup.appConfig.ui.icons.close,
																		color: "neutral",
																		variant: "ghost",
																		"aria-label": $setup.t("slideover.close")
																	}, typeof $setup.props.close === "object" ? $setup.props.close : {}, {
																		"data-slot": "close",
																		class: $setup.ui.close({ class: $setup.props.ui?.close })
																	}), null, 16, [
																		"icon",
																		"aria-label",
																		"class"
																	])) : (0, vue_exports.createCommentVNode)("", true)])];
																}),
																_: 2
															}, _parent, _scopeId));
															else _push(`<!---->`);
														}, _push, _parent, _scopeId);
														_push(`</div>`);
													} else _push(`<!---->`);
													_push(`<div data-slot="body" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.body({ class: $setup.props.ui?.body }))}"${_scopeId}>`);
													(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "body", { close }, null, _push, _parent, _scopeId);
													_push(`</div>`);
													if (!!$setup.slots.footer) {
														_push(`<div data-slot="footer" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.footer({ class: $setup.props.ui?.footer }))}"${_scopeId}>`);
														(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "footer", { close }, null, _push, _parent, _scopeId);
														_push(`</div>`);
													} else _push(`<!---->`);
												}, _push, _parent, _scopeId);
											} else return [!$setup.props.title && !$setup.slots.title || !$setup.props.description && !$setup.slots.description || !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["VisuallyHidden"], { key: 0 }, {
												default: (0, vue_exports.withCtx)(() => [!$setup.props.title && !$setup.slots.title ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], { key: 0 })) : !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], { key: 1 }, {
													default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "title", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.title), 1)])]),
													_: 3
												})) : (0, vue_exports.createCommentVNode)("", true), !$setup.props.description && !$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], { key: 2 })) : !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], { key: 3 }, {
													default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "description", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.description), 1)])]),
													_: 3
												})) : (0, vue_exports.createCommentVNode)("", true)]),
												_: 3
											})) : (0, vue_exports.createCommentVNode)("", true), (0, vue_exports.renderSlot)(_ctx.$slots, "content", { close }, () => [
												!!$setup.slots.header || $setup.props.title || !!$setup.slots.title || $setup.props.description || !!$setup.slots.description || $setup.props.close || !!$setup.slots.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
													key: 0,
													"data-slot": "header",
													class: $setup.ui.header({ class: $setup.props.ui?.header })
												}, [(0, vue_exports.renderSlot)(_ctx.$slots, "header", { close }, () => [
													$setup.props.title || !!$setup.slots.title || $setup.props.description || !!$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
														key: 0,
														"data-slot": "wrapper",
														class: $setup.ui.wrapper({ class: $setup.props.ui?.wrapper })
													}, [$setup.props.title || !!$setup.slots.title ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], {
														key: 0,
														"data-slot": "title",
														class: $setup.ui.title({ class: $setup.props.ui?.title })
													}, {
														default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "title", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.title), 1)])]),
														_: 3
													}, 8, ["class"])) : (0, vue_exports.createCommentVNode)("", true), $setup.props.description || !!$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], {
														key: 1,
														"data-slot": "description",
														class: $setup.ui.description({ class: $setup.props.ui?.description })
													}, {
														default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "description", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.description), 1)])]),
														_: 3
													}, 8, ["class"])) : (0, vue_exports.createCommentVNode)("", true)], 2)) : (0, vue_exports.createCommentVNode)("", true),
													(0, vue_exports.renderSlot)(_ctx.$slots, "actions"),
													$setup.props.close || !!$setup.slots.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogClose"], {
														key: 1,
														"as-child": ""
													}, {
														default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "close", { ui: $setup.ui }, () => [$setup.props.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UButton"], (0, vue_exports.mergeProps)({
															key: 0,
															icon: $setup.props.closeIcon || $setup.appConfig.ui.icons.close,
															color: "neutral",
															variant: "ghost",
															"aria-label": $setup.t("slideover.close")
														}, typeof $setup.props.close === "object" ? $setup.props.close : {}, {
															"data-slot": "close",
															class: $setup.ui.close({ class: $setup.props.ui?.close })
														}), null, 16, [
															"icon",
															"aria-label",
															"class"
														])) : (0, vue_exports.createCommentVNode)("", true)])]),
														_: 2
													}, 1024)) : (0, vue_exports.createCommentVNode)("", true)
												])], 2)) : (0, vue_exports.createCommentVNode)("", true),
												(0, vue_exports.createVNode)("div", {
													"data-slot": "body",
													class: $setup.ui.body({ class: $setup.props.ui?.body })
												}, [(0, vue_exports.renderSlot)(_ctx.$slots, "body", { close })], 2),
												!!$setup.slots.footer ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
													key: 1,
													"data-slot": "footer",
													class: $setup.ui.footer({ class: $setup.props.ui?.footer })
												}, [(0, vue_exports.renderSlot)(_ctx.$slots, "footer", { close })], 2)) : (0, vue_exports.createCommentVNode)("", true)
											])];
										}),
										_: 2
									}, _parent, _scopeId));
								} else return [$setup.props.overlay ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogOverlay"], {
									key: 0,
									"data-slot": "overlay",
									class: $setup.ui.overlay({ class: $setup.props.ui?.overlay })
								}, null, 8, ["class"])) : (0, vue_exports.createCommentVNode)("", true), (0, vue_exports.createVNode)($setup["DialogContent"], (0, vue_exports.mergeProps)({
									"data-side": $setup.props.side,
									"data-slot": "content",
									class: $setup.ui.content({ class: [!$setup.slots.default && $setup.props.class, $setup.props.ui?.content] })
								}, $setup.contentProps, {
									onEnter: ($event) => $setup.emits("enter"),
									onAfterEnter: ($event) => $setup.emits("after:enter"),
									onLeave: ($event) => $setup.emits("leave"),
									onAfterLeave: ($event) => $setup.emits("after:leave")
								}, (0, vue_exports.toHandlers)($setup.contentEvents)), {
									default: (0, vue_exports.withCtx)(() => [!$setup.props.title && !$setup.slots.title || !$setup.props.description && !$setup.slots.description || !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["VisuallyHidden"], { key: 0 }, {
										default: (0, vue_exports.withCtx)(() => [!$setup.props.title && !$setup.slots.title ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], { key: 0 })) : !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], { key: 1 }, {
											default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "title", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.title), 1)])]),
											_: 3
										})) : (0, vue_exports.createCommentVNode)("", true), !$setup.props.description && !$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], { key: 2 })) : !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], { key: 3 }, {
											default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "description", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.description), 1)])]),
											_: 3
										})) : (0, vue_exports.createCommentVNode)("", true)]),
										_: 3
									})) : (0, vue_exports.createCommentVNode)("", true), (0, vue_exports.renderSlot)(_ctx.$slots, "content", { close }, () => [
										!!$setup.slots.header || $setup.props.title || !!$setup.slots.title || $setup.props.description || !!$setup.slots.description || $setup.props.close || !!$setup.slots.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
											key: 0,
											"data-slot": "header",
											class: $setup.ui.header({ class: $setup.props.ui?.header })
										}, [(0, vue_exports.renderSlot)(_ctx.$slots, "header", { close }, () => [
											$setup.props.title || !!$setup.slots.title || $setup.props.description || !!$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
												key: 0,
												"data-slot": "wrapper",
												class: $setup.ui.wrapper({ class: $setup.props.ui?.wrapper })
											}, [$setup.props.title || !!$setup.slots.title ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], {
												key: 0,
												"data-slot": "title",
												class: $setup.ui.title({ class: $setup.props.ui?.title })
											}, {
												default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "title", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.title), 1)])]),
												_: 3
											}, 8, ["class"])) : (0, vue_exports.createCommentVNode)("", true), $setup.props.description || !!$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], {
												key: 1,
												"data-slot": "description",
												class: $setup.ui.description({ class: $setup.props.ui?.description })
											}, {
												default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "description", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.description), 1)])]),
												_: 3
											}, 8, ["class"])) : (0, vue_exports.createCommentVNode)("", true)], 2)) : (0, vue_exports.createCommentVNode)("", true),
											(0, vue_exports.renderSlot)(_ctx.$slots, "actions"),
											$setup.props.close || !!$setup.slots.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogClose"], {
												key: 1,
												"as-child": ""
											}, {
												default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "close", { ui: $setup.ui }, () => [$setup.props.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UButton"], (0, vue_exports.mergeProps)({
													key: 0,
													icon: $setup.props.closeIcon || $setup.appConfig.ui.icons.close,
													color: "neutral",
													variant: "ghost",
													"aria-label": $setup.t("slideover.close")
												}, typeof $setup.props.close === "object" ? $setup.props.close : {}, {
													"data-slot": "close",
													class: $setup.ui.close({ class: $setup.props.ui?.close })
												}), null, 16, [
													"icon",
													"aria-label",
													"class"
												])) : (0, vue_exports.createCommentVNode)("", true)])]),
												_: 2
											}, 1024)) : (0, vue_exports.createCommentVNode)("", true)
										])], 2)) : (0, vue_exports.createCommentVNode)("", true),
										(0, vue_exports.createVNode)("div", {
											"data-slot": "body",
											class: $setup.ui.body({ class: $setup.props.ui?.body })
										}, [(0, vue_exports.renderSlot)(_ctx.$slots, "body", { close })], 2),
										!!$setup.slots.footer ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
											key: 1,
											"data-slot": "footer",
											class: $setup.ui.footer({ class: $setup.props.ui?.footer })
										}, [(0, vue_exports.renderSlot)(_ctx.$slots, "footer", { close })], 2)) : (0, vue_exports.createCommentVNode)("", true)
									])]),
									_: 2
								}, 1040, [
									"data-side",
									"class",
									"onEnter",
									"onAfterEnter",
									"onLeave",
									"onAfterLeave"
								])];
							}),
							_: 2
						}, _parent, _scopeId));
						else return [(0, vue_exports.createVNode)($setup["FieldGroupReset"], null, {
							default: (0, vue_exports.withCtx)(() => [$setup.props.overlay ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogOverlay"], {
								key: 0,
								"data-slot": "overlay",
								class: $setup.ui.overlay({ class: $setup.props.ui?.overlay })
							}, null, 8, ["class"])) : (0, vue_exports.createCommentVNode)("", true), (0, vue_exports.createVNode)($setup["DialogContent"], (0, vue_exports.mergeProps)({
								"data-side": $setup.props.side,
								"data-slot": "content",
								class: $setup.ui.content({ class: [!$setup.slots.default && $setup.props.class, $setup.props.ui?.content] })
							}, $setup.contentProps, {
								onEnter: ($event) => $setup.emits("enter"),
								onAfterEnter: ($event) => $setup.emits("after:enter"),
								onLeave: ($event) => $setup.emits("leave"),
								onAfterLeave: ($event) => $setup.emits("after:leave")
							}, (0, vue_exports.toHandlers)($setup.contentEvents)), {
								default: (0, vue_exports.withCtx)(() => [!$setup.props.title && !$setup.slots.title || !$setup.props.description && !$setup.slots.description || !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["VisuallyHidden"], { key: 0 }, {
									default: (0, vue_exports.withCtx)(() => [!$setup.props.title && !$setup.slots.title ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], { key: 0 })) : !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], { key: 1 }, {
										default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "title", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.title), 1)])]),
										_: 3
									})) : (0, vue_exports.createCommentVNode)("", true), !$setup.props.description && !$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], { key: 2 })) : !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], { key: 3 }, {
										default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "description", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.description), 1)])]),
										_: 3
									})) : (0, vue_exports.createCommentVNode)("", true)]),
									_: 3
								})) : (0, vue_exports.createCommentVNode)("", true), (0, vue_exports.renderSlot)(_ctx.$slots, "content", { close }, () => [
									!!$setup.slots.header || $setup.props.title || !!$setup.slots.title || $setup.props.description || !!$setup.slots.description || $setup.props.close || !!$setup.slots.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
										key: 0,
										"data-slot": "header",
										class: $setup.ui.header({ class: $setup.props.ui?.header })
									}, [(0, vue_exports.renderSlot)(_ctx.$slots, "header", { close }, () => [
										$setup.props.title || !!$setup.slots.title || $setup.props.description || !!$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
											key: 0,
											"data-slot": "wrapper",
											class: $setup.ui.wrapper({ class: $setup.props.ui?.wrapper })
										}, [$setup.props.title || !!$setup.slots.title ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], {
											key: 0,
											"data-slot": "title",
											class: $setup.ui.title({ class: $setup.props.ui?.title })
										}, {
											default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "title", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.title), 1)])]),
											_: 3
										}, 8, ["class"])) : (0, vue_exports.createCommentVNode)("", true), $setup.props.description || !!$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], {
											key: 1,
											"data-slot": "description",
											class: $setup.ui.description({ class: $setup.props.ui?.description })
										}, {
											default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "description", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.description), 1)])]),
											_: 3
										}, 8, ["class"])) : (0, vue_exports.createCommentVNode)("", true)], 2)) : (0, vue_exports.createCommentVNode)("", true),
										(0, vue_exports.renderSlot)(_ctx.$slots, "actions"),
										$setup.props.close || !!$setup.slots.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogClose"], {
											key: 1,
											"as-child": ""
										}, {
											default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "close", { ui: $setup.ui }, () => [$setup.props.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UButton"], (0, vue_exports.mergeProps)({
												key: 0,
												icon: $setup.props.closeIcon || $setup.appConfig.ui.icons.close,
												color: "neutral",
												variant: "ghost",
												"aria-label": $setup.t("slideover.close")
											}, typeof $setup.props.close === "object" ? $setup.props.close : {}, {
												"data-slot": "close",
												class: $setup.ui.close({ class: $setup.props.ui?.close })
											}), null, 16, [
												"icon",
												"aria-label",
												"class"
											])) : (0, vue_exports.createCommentVNode)("", true)])]),
											_: 2
										}, 1024)) : (0, vue_exports.createCommentVNode)("", true)
									])], 2)) : (0, vue_exports.createCommentVNode)("", true),
									(0, vue_exports.createVNode)("div", {
										"data-slot": "body",
										class: $setup.ui.body({ class: $setup.props.ui?.body })
									}, [(0, vue_exports.renderSlot)(_ctx.$slots, "body", { close })], 2),
									!!$setup.slots.footer ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
										key: 1,
										"data-slot": "footer",
										class: $setup.ui.footer({ class: $setup.props.ui?.footer })
									}, [(0, vue_exports.renderSlot)(_ctx.$slots, "footer", { close })], 2)) : (0, vue_exports.createCommentVNode)("", true)
								])]),
								_: 2
							}, 1040, [
								"data-side",
								"class",
								"onEnter",
								"onAfterEnter",
								"onLeave",
								"onAfterLeave"
							])]),
							_: 2
						}, 1024)];
					}),
					_: 2
				}, _parent, _scopeId));
			} else return [!!$setup.slots.default ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTrigger"], {
				key: 0,
				"as-child": "",
				class: $setup.props.class
			}, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default", { open })]),
				_: 2
			}, 1032, ["class"])) : (0, vue_exports.createCommentVNode)("", true), (0, vue_exports.createVNode)($setup["DialogPortal"], (0, vue_exports.mergeProps)($setup.portalProps, { "force-mount": $setup.portalProps.disabled && $setup.props.unmountOnHide === false || void 0 }), {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["FieldGroupReset"], null, {
					default: (0, vue_exports.withCtx)(() => [$setup.props.overlay ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogOverlay"], {
						key: 0,
						"data-slot": "overlay",
						class: $setup.ui.overlay({ class: $setup.props.ui?.overlay })
					}, null, 8, ["class"])) : (0, vue_exports.createCommentVNode)("", true), (0, vue_exports.createVNode)($setup["DialogContent"], (0, vue_exports.mergeProps)({
						"data-side": $setup.props.side,
						"data-slot": "content",
						class: $setup.ui.content({ class: [!$setup.slots.default && $setup.props.class, $setup.props.ui?.content] })
					}, $setup.contentProps, {
						onEnter: ($event) => $setup.emits("enter"),
						onAfterEnter: ($event) => $setup.emits("after:enter"),
						onLeave: ($event) => $setup.emits("leave"),
						onAfterLeave: ($event) => $setup.emits("after:leave")
					}, (0, vue_exports.toHandlers)($setup.contentEvents)), {
						default: (0, vue_exports.withCtx)(() => [!$setup.props.title && !$setup.slots.title || !$setup.props.description && !$setup.slots.description || !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["VisuallyHidden"], { key: 0 }, {
							default: (0, vue_exports.withCtx)(() => [!$setup.props.title && !$setup.slots.title ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], { key: 0 })) : !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], { key: 1 }, {
								default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "title", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.title), 1)])]),
								_: 3
							})) : (0, vue_exports.createCommentVNode)("", true), !$setup.props.description && !$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], { key: 2 })) : !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], { key: 3 }, {
								default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "description", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.description), 1)])]),
								_: 3
							})) : (0, vue_exports.createCommentVNode)("", true)]),
							_: 3
						})) : (0, vue_exports.createCommentVNode)("", true), (0, vue_exports.renderSlot)(_ctx.$slots, "content", { close }, () => [
							!!$setup.slots.header || $setup.props.title || !!$setup.slots.title || $setup.props.description || !!$setup.slots.description || $setup.props.close || !!$setup.slots.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
								key: 0,
								"data-slot": "header",
								class: $setup.ui.header({ class: $setup.props.ui?.header })
							}, [(0, vue_exports.renderSlot)(_ctx.$slots, "header", { close }, () => [
								$setup.props.title || !!$setup.slots.title || $setup.props.description || !!$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
									key: 0,
									"data-slot": "wrapper",
									class: $setup.ui.wrapper({ class: $setup.props.ui?.wrapper })
								}, [$setup.props.title || !!$setup.slots.title ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], {
									key: 0,
									"data-slot": "title",
									class: $setup.ui.title({ class: $setup.props.ui?.title })
								}, {
									default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "title", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.title), 1)])]),
									_: 3
								}, 8, ["class"])) : (0, vue_exports.createCommentVNode)("", true), $setup.props.description || !!$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], {
									key: 1,
									"data-slot": "description",
									class: $setup.ui.description({ class: $setup.props.ui?.description })
								}, {
									default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "description", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.description), 1)])]),
									_: 3
								}, 8, ["class"])) : (0, vue_exports.createCommentVNode)("", true)], 2)) : (0, vue_exports.createCommentVNode)("", true),
								(0, vue_exports.renderSlot)(_ctx.$slots, "actions"),
								$setup.props.close || !!$setup.slots.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogClose"], {
									key: 1,
									"as-child": ""
								}, {
									default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "close", { ui: $setup.ui }, () => [$setup.props.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UButton"], (0, vue_exports.mergeProps)({
										key: 0,
										icon: $setup.props.closeIcon || $setup.appConfig.ui.icons.close,
										color: "neutral",
										variant: "ghost",
										"aria-label": $setup.t("slideover.close")
									}, typeof $setup.props.close === "object" ? $setup.props.close : {}, {
										"data-slot": "close",
										class: $setup.ui.close({ class: $setup.props.ui?.close })
									}), null, 16, [
										"icon",
										"aria-label",
										"class"
									])) : (0, vue_exports.createCommentVNode)("", true)])]),
									_: 2
								}, 1024)) : (0, vue_exports.createCommentVNode)("", true)
							])], 2)) : (0, vue_exports.createCommentVNode)("", true),
							(0, vue_exports.createVNode)("div", {
								"data-slot": "body",
								class: $setup.ui.body({ class: $setup.props.ui?.body })
							}, [(0, vue_exports.renderSlot)(_ctx.$slots, "body", { close })], 2),
							!!$setup.slots.footer ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
								key: 1,
								"data-slot": "footer",
								class: $setup.ui.footer({ class: $setup.props.ui?.footer })
							}, [(0, vue_exports.renderSlot)(_ctx.$slots, "footer", { close })], 2)) : (0, vue_exports.createCommentVNode)("", true)
						])]),
						_: 2
					}, 1040, [
						"data-side",
						"class",
						"onEnter",
						"onAfterEnter",
						"onLeave",
						"onAfterLeave"
					])]),
					_: 2
				}, 1024)]),
				_: 2
			}, 1040, ["force-mount"])];
		}),
		_: 3
	}, _parent));
}
var _sfc_setup$10 = _sfc_main$5.setup;
_sfc_main$5.setup = (props, ctx) => {
	const ssrContext = (0, vue_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/@nuxt/ui/dist/runtime/components/Slideover.vue");
	return _sfc_setup$10 ? _sfc_setup$10(props, ctx) : void 0;
};
var Slideover_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$5, [["ssrRender", _sfc_ssrRender$10], ["__file", "/work/main/node_modules/@nuxt/ui/dist/runtime/components/Slideover.vue"]]);
// node_modules/@nuxt/ui/dist/runtime/utils/search.js
var htmlEscapes = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escapeHTML(str) {
	return str.replace(/[&<>"']/g, (char) => htmlEscapes[char]);
}
function truncateHTMLFromStart(html, maxLength) {
	let truncated = "";
	let totalLength = 0;
	let insideTag = false;
	const chars = Array.from(html);
	for (let i = chars.length - 1; i >= 0; i--) {
		const char = chars[i];
		if (char === ">") insideTag = true;
		else if (char === "<") {
			insideTag = false;
			truncated = char + truncated;
			continue;
		}
		if (!insideTag) totalLength++;
		if (totalLength <= maxLength) truncated = char + truncated;
		else {
			truncated = "..." + truncated;
			break;
		}
	}
	return truncated;
}
function highlight(item, searchTerm, forceKey, omitKeys, useTokenSearch) {
	const tokens = useTokenSearch ? searchTerm.match(/[\p{L}\p{M}\p{N}_]+/gu) || [] : [];
	const minTokenLength = tokens.length > 0 ? Math.min(...tokens.map((t) => t.length)) : searchTerm.length;
	function generateHighlightedText(value, indices = []) {
		value = value || "";
		let content = "";
		let nextUnhighlightedRegionStartingIndex = 0;
		indices.forEach((region) => {
			if (region.length === 2 && region[0] === region[1]) return;
			const lastIndiceNextIndex = region[1] + 1;
			const isMatched = lastIndiceNextIndex - region[0] >= minTokenLength;
			content += [
				escapeHTML(value.substring(nextUnhighlightedRegionStartingIndex, region[0])),
				isMatched && `<mark>`,
				escapeHTML(value.substring(region[0], lastIndiceNextIndex)),
				isMatched && "</mark>"
			].filter(Boolean).join("");
			nextUnhighlightedRegionStartingIndex = lastIndiceNextIndex;
		});
		content += escapeHTML(value.substring(nextUnhighlightedRegionStartingIndex));
		const markIndex = content.indexOf("<mark>");
		if (markIndex !== -1) content = truncateHTMLFromStart(content, Array.from(content.slice(markIndex)).length);
		return content;
	}
	if (!item.matches?.length) return;
	for (const match of item.matches) {
		if (forceKey && match.key !== forceKey) continue;
		if (omitKeys?.includes(match.key)) continue;
		return generateHighlightedText(match.value, match.indices);
	}
}
// node_modules/@nuxt/ui/dist/runtime/composables/useFilter.js
function useFilter() {
	const { contains, startsWith } = useFilter$1({ sensitivity: "base" });
	function score(value, searchTerm) {
		if (!contains(value, searchTerm)) return null;
		if (contains(searchTerm, value)) return 0;
		if (startsWith(value, searchTerm)) return 1;
		return 2;
	}
	function scoreItem(item, searchTerm, fields) {
		if (typeof item !== "object" || item === null) return score(String(item), searchTerm);
		let bestScore = null;
		for (const field of fields) {
			const value = get$1(item, field);
			if (value == null) continue;
			const values = Array.isArray(value) ? value.map(String) : [String(value)];
			for (const v of values) {
				const s = score(v, searchTerm);
				if (s !== null && (bestScore === null || s < bestScore)) bestScore = s;
				if (bestScore === 0) return 0;
			}
		}
		return bestScore;
	}
	function filter(items, searchTerm, fields) {
		if (!searchTerm) return items;
		const scored = [];
		for (const item of items) {
			const s = scoreItem(item, searchTerm, fields);
			if (s !== null) scored.push({
				item,
				score: s
			});
		}
		scored.sort((a, b) => a.score - b.score);
		return scored.map(({ item }) => item);
	}
	function filterGroups(groups, searchTerm, options) {
		if (!searchTerm) return groups;
		return groups.map((group) => {
			const result = [];
			for (const item of group) {
				if (item === void 0 || item === null) continue;
				if (options.isStructural?.(item)) {
					result.push({
						item,
						score: -1
					});
					continue;
				}
				const s = scoreItem(item, searchTerm, options.fields);
				if (s !== null) result.push({
					item,
					score: s
				});
			}
			result.sort((a, b) => a.score - b.score);
			return result.map(({ item }) => item);
		}).filter((group) => group.some((item) => !options.isStructural?.(item)));
	}
	return {
		score,
		scoreItem,
		filter,
		filterGroups
	};
}
// node_modules/@nuxt/ui/dist/runtime/locale/da.js
var da_default = /* @__PURE__ */ defineLocale({
	name: "Dansk",
	code: "da",
	messages: {
		alert: { close: "Luk" },
		authForm: {
			hidePassword: "Skjul adgangskode",
			showPassword: "Vis adgangskode",
			submit: "Fortsæt"
		},
		banner: { close: "Luk" },
		calendar: {
			nextMonth: "Næste måned",
			nextYear: "Næste år",
			prevMonth: "Forrige måned",
			prevYear: "Forrige år"
		},
		carousel: {
			dots: "Vælg dias til visning",
			goto: "Gå til slide {slide}",
			next: "Næste",
			prev: "Forrige"
		},
		chatPrompt: { placeholder: "Skriv din besked her…" },
		chatPromptSubmit: { label: "Send" },
		chatReasoning: {
			thinking: "Tænker…",
			thought: "Tænkte",
			thoughtFor: "Tænkte i {duration}"
		},
		colorMode: {
			dark: "Mørk",
			light: "Lys",
			switchToDark: "Skift til mørk tilstand",
			switchToLight: "Skift til lys tilstand",
			system: "System"
		},
		commandPalette: {
			back: "Tilbage",
			close: "Luk",
			noData: "Ingen data",
			noMatch: "Ingen matchende data",
			placeholder: "Skriv en kommando eller søg…"
		},
		contentSearch: {
			links: "Links",
			search: "Resultater",
			theme: "Tema"
		},
		contentSearchButton: { label: "Søg…" },
		contentToc: { title: "På denne side" },
		dropdownMenu: {
			noMatch: "Ingen matchende data",
			search: "Søg…"
		},
		dashboardSearch: { theme: "Tema" },
		dashboardSearchButton: { label: "Søg…" },
		dashboardSidebarCollapse: {
			collapse: "Sammenfold sidemenu",
			expand: "Udvid sidemenu"
		},
		dashboardSidebarToggle: {
			close: "Luk sidemenu",
			open: "Åbn sidemenu"
		},
		drawer: { close: "Luk" },
		error: { clear: "Tilbage til forsiden" },
		fileUpload: { removeFile: "Fjern {filename}" },
		header: {
			close: "Luk menu",
			open: "Åbn menu"
		},
		inputMenu: {
			create: "Opret \"{label}\"",
			noData: "Ingen data",
			noMatch: "Ingen matchende data"
		},
		inputNumber: {
			decrement: "Reducer",
			increment: "Øg"
		},
		listbox: {
			noData: "Ingen data",
			noMatch: "Ingen matchende data",
			search: "Søg…"
		},
		modal: { close: "Luk" },
		pricingTable: { caption: "Prisplaneringssammenligning" },
		prose: {
			codeCollapse: {
				closeText: "Sammenfold",
				name: "kode",
				openText: "Udvid"
			},
			collapsible: {
				closeText: "Skjul",
				name: "egenskaber",
				openText: "Vis"
			},
			pre: { copy: "Kopiér kode til udklipsholder" },
			prompt: {
				copy: "Kopiér prompt",
				openIn: "Åbn i {name}"
			}
		},
		sidebar: {
			close: "Luk",
			toggle: "Skift"
		},
		selectMenu: {
			create: "Opret \"{label}\"",
			noData: "Ingen data",
			noMatch: "Ingen matchende data",
			search: "Søg…"
		},
		slideover: { close: "Luk" },
		table: { noData: "Ingen data" },
		toast: { close: "Luk" }
	}
});
// node_modules/@nuxt/ui/dist/runtime/locale/fi.js
var fi_default = /* @__PURE__ */ defineLocale({
	name: "Suomi",
	code: "fi",
	messages: {
		alert: { close: "Sulje" },
		authForm: {
			hidePassword: "Piilota salasana",
			showPassword: "Näytä salasana",
			submit: "Jatka"
		},
		banner: { close: "Sulje" },
		calendar: {
			nextMonth: "Seuraava kuukausi",
			nextYear: "Seuraava vuosi",
			prevMonth: "Edellinen kuukausi",
			prevYear: "Edellinen vuosi"
		},
		carousel: {
			dots: "Valitse näytettävä dia",
			goto: "Siirry sivulle {slide}",
			next: "Seuraava",
			prev: "Edellinen"
		},
		chatPrompt: { placeholder: "Kirjoita viestisi tähän…" },
		chatPromptSubmit: { label: "Lähetä" },
		chatReasoning: {
			thinking: "Ajattelee…",
			thought: "Ajatteli",
			thoughtFor: "Ajatteli {duration}"
		},
		colorMode: {
			dark: "Tumma",
			light: "Vaalea",
			switchToDark: "Vaihda tummaan tilaan",
			switchToLight: "Vaihda vaaleaan tilaan",
			system: "Järjestelmä"
		},
		commandPalette: {
			back: "Takaisin",
			close: "Sulje",
			noData: "Ei tietoja",
			noMatch: "Ei vastaavia tietoja",
			placeholder: "Kirjoita komento tai hae…"
		},
		contentSearch: {
			links: "Linkit",
			search: "Tulokset",
			theme: "Teema"
		},
		contentSearchButton: { label: "Hae…" },
		contentToc: { title: "Tällä sivulla" },
		dropdownMenu: {
			noMatch: "Ei vastaavia tietoja",
			search: "Hae…"
		},
		dashboardSearch: { theme: "Teema" },
		dashboardSearchButton: { label: "Hae…" },
		dashboardSidebarCollapse: {
			collapse: "Supista sivupalkki",
			expand: "Laajenna sivupalkki"
		},
		dashboardSidebarToggle: {
			close: "Sulje sivupalkki",
			open: "Avaa sivupalkki"
		},
		drawer: { close: "Sulje" },
		error: { clear: "Takaisin etusivulle" },
		fileUpload: { removeFile: "Poista {filename}" },
		header: {
			close: "Sulje valikko",
			open: "Avaa valikko"
		},
		inputMenu: {
			create: "Luo \"{label}\"",
			noData: "Ei tietoja",
			noMatch: "Ei vastaavia tietoja"
		},
		inputNumber: {
			decrement: "Vähennä",
			increment: "Kasvata"
		},
		listbox: {
			noData: "Ei tietoja",
			noMatch: "Ei vastaavia tietoja",
			search: "Hae…"
		},
		modal: { close: "Sulje" },
		pricingTable: { caption: "Hinnoitellut suunnitelmat" },
		prose: {
			codeCollapse: {
				closeText: "Supista",
				name: "koodi",
				openText: "Laajenna"
			},
			collapsible: {
				closeText: "Piilota",
				name: "ominaisuudet",
				openText: "Näytä"
			},
			pre: { copy: "Kopioi koodi leikepöydälle" },
			prompt: {
				copy: "Kopioi kehote",
				openIn: "Avaa sovelluksessa {name}"
			}
		},
		sidebar: {
			close: "Sulje",
			toggle: "Vaihda"
		},
		selectMenu: {
			create: "Luo \"{label}\"",
			noData: "Ei tietoja",
			noMatch: "Ei vastaavia tietoja",
			search: "Hae…"
		},
		slideover: { close: "Sulje" },
		table: { noData: "Ei tietoja" },
		toast: { close: "Sulje" }
	}
});
// node_modules/@nuxt/ui/dist/runtime/locale/nb_no.js
var nb_no_default = /* @__PURE__ */ defineLocale({
	name: "Norsk Bokmål",
	code: "nb-NO",
	messages: {
		alert: { close: "Lukk" },
		authForm: {
			hidePassword: "Skjul passord",
			showPassword: "Vis passord",
			submit: "Fortsett"
		},
		banner: { close: "Lukk" },
		calendar: {
			nextMonth: "Neste måned",
			nextYear: "Neste år",
			prevMonth: "Forrige måned",
			prevYear: "Forrige år"
		},
		carousel: {
			dots: "Velg lysbilde som skal vises",
			goto: "Gå til lysbilde {slide}",
			next: "Neste",
			prev: "Forrige"
		},
		chatPrompt: { placeholder: "Skriv din melding her…" },
		chatPromptSubmit: { label: "Send" },
		chatReasoning: {
			thinking: "Tenker…",
			thought: "Tenkte",
			thoughtFor: "Tenkte i {duration}"
		},
		colorMode: {
			dark: "Mørk",
			light: "Lys",
			switchToDark: "Bytt til mørk modus",
			switchToLight: "Bytt til lys modus",
			system: "System"
		},
		commandPalette: {
			back: "Tilbake",
			close: "Lukk",
			noData: "Ingen data",
			noMatch: "Ingen samsvarende data",
			placeholder: "Skriv inn en kommando eller søk…"
		},
		contentSearch: {
			links: "Lenker",
			search: "Resultater",
			theme: "Tema"
		},
		contentSearchButton: { label: "Søk…" },
		contentToc: { title: "På denne siden" },
		dropdownMenu: {
			noMatch: "Ingen samsvarende data",
			search: "Søk…"
		},
		dashboardSearch: { theme: "Tema" },
		dashboardSearchButton: { label: "Søk…" },
		dashboardSidebarCollapse: {
			collapse: "Skjul sidepanel",
			expand: "Utvid sidepanel"
		},
		dashboardSidebarToggle: {
			close: "Lukk sidepanel",
			open: "Åpne sidepanel"
		},
		drawer: { close: "Lukk" },
		error: { clear: "Tilbake til forsiden" },
		fileUpload: { removeFile: "Fjern {filename}" },
		header: {
			close: "Lukk meny",
			open: "Åpne meny"
		},
		inputMenu: {
			create: "Opprett \"{label}\"",
			noData: "Ingen data",
			noMatch: "Ingen samsvarende data"
		},
		inputNumber: {
			decrement: "Reduser",
			increment: "Øk"
		},
		listbox: {
			noData: "Ingen data",
			noMatch: "Ingen samsvarende data",
			search: "Søk…"
		},
		modal: { close: "Lukk" },
		pricingTable: { caption: "Prisplaneringssammenligning" },
		prose: {
			codeCollapse: {
				closeText: "Skjul",
				name: "kode",
				openText: "Utvid"
			},
			collapsible: {
				closeText: "Skjul",
				name: "egenskaper",
				openText: "Vis"
			},
			pre: { copy: "Kopier kode til utklippstavle" },
			prompt: {
				copy: "Kopier ledetekst",
				openIn: "Åpne i {name}"
			}
		},
		sidebar: {
			close: "Lukk",
			toggle: "Veksle"
		},
		selectMenu: {
			create: "Opprett \"{label}\"",
			noData: "Ingen data",
			noMatch: "Ingen samsvarende data",
			search: "Søk…"
		},
		slideover: { close: "Lukk" },
		table: { noData: "Ingen data" },
		toast: { close: "Lukk" }
	}
});
// node_modules/@nuxt/ui/dist/runtime/locale/nl.js
var nl_default = /* @__PURE__ */ defineLocale({
	name: "Nederlands",
	code: "nl",
	messages: {
		alert: { close: "Sluiten" },
		authForm: {
			hidePassword: "Wachtwoord verbergen",
			showPassword: "Wachtwoord tonen",
			submit: "Doorgaan"
		},
		banner: { close: "Sluiten" },
		calendar: {
			nextMonth: "Volgende maand",
			nextYear: "Volgend jaar",
			prevMonth: "Vorige maand",
			prevYear: "Vorig jaar"
		},
		carousel: {
			dots: "Kies dia om weer te geven",
			goto: "Ga naar dia {slide}",
			next: "Volgende",
			prev: "Vorige"
		},
		chatPrompt: { placeholder: "Schrijf hier je bericht…" },
		chatPromptSubmit: { label: "Versturen" },
		chatReasoning: {
			thinking: "Aan het denken…",
			thought: "Nagedacht",
			thoughtFor: "{duration} nagedacht"
		},
		colorMode: {
			dark: "Donker",
			light: "Licht",
			switchToDark: "Overschakelen naar donkere modus",
			switchToLight: "Overschakelen naar lichte modus",
			system: "Systeem"
		},
		commandPalette: {
			back: "Terug",
			close: "Sluiten",
			noData: "Geen gegevens",
			noMatch: "Geen overeenkomende gegevens",
			placeholder: "Typ een commando of zoek…"
		},
		contentSearch: {
			links: "Links",
			search: "Resultaten",
			theme: "Thema"
		},
		contentSearchButton: { label: "Zoeken…" },
		contentToc: { title: "Op deze pagina" },
		dropdownMenu: {
			noMatch: "Geen overeenkomende gegevens",
			search: "Zoeken…"
		},
		dashboardSearch: { theme: "Thema" },
		dashboardSearchButton: { label: "Zoeken…" },
		dashboardSidebarCollapse: {
			collapse: "Zijbalk invouwen",
			expand: "Zijbalk uitvouwen"
		},
		dashboardSidebarToggle: {
			close: "Zijbalk sluiten",
			open: "Zijbalk openen"
		},
		drawer: { close: "Sluiten" },
		error: { clear: "Terug naar home" },
		fileUpload: { removeFile: "{filename} verwijderen" },
		header: {
			close: "Menu sluiten",
			open: "Menu openen"
		},
		inputMenu: {
			create: "\"{label}\" creëren",
			noData: "Geen gegevens",
			noMatch: "Geen overeenkomende gegevens"
		},
		inputNumber: {
			decrement: "Verlagen",
			increment: "Verhogen"
		},
		listbox: {
			noData: "Geen gegevens",
			noMatch: "Geen overeenkomende gegevens",
			search: "Zoeken…"
		},
		modal: { close: "Sluiten" },
		pricingTable: { caption: "Prijsplanvergelijking" },
		prose: {
			codeCollapse: {
				closeText: "Invouwen",
				name: "code",
				openText: "Uitvouwen"
			},
			collapsible: {
				closeText: "Verbergen",
				name: "eigenschappen",
				openText: "Tonen"
			},
			pre: { copy: "Code naar klembord kopiëren" },
			prompt: {
				copy: "Prompt kopiëren",
				openIn: "Openen in {name}"
			}
		},
		sidebar: {
			close: "Sluiten",
			toggle: "Schakelen"
		},
		selectMenu: {
			create: "\"{label}\" creëren",
			noData: "Geen gegevens",
			noMatch: "Geen overeenkomende gegevens",
			search: "Zoeken…"
		},
		slideover: { close: "Sluiten" },
		table: { noData: "Geen gegevens" },
		toast: { close: "Sluiten" }
	}
});
// node_modules/fuse.js/dist/fuse.mjs
/**
* Fuse.js v7.5.0 - Lightweight fuzzy-search (http://fusejs.io)
*
* Copyright (c) 2026 Kiro Risk (http://kiro.me)
* All Rights Reserved. Apache Software License 2.0
*
* http://www.apache.org/licenses/LICENSE-2.0
*/
function isArray(value) {
	return !Array.isArray ? getTag(value) === "[object Array]" : Array.isArray(value);
}
function baseToString(value) {
	if (typeof value == "string") return value;
	if (typeof value === "bigint") return value.toString();
	const result = value + "";
	return result == "0" && 1 / value == -Infinity ? "-0" : result;
}
function toString(value) {
	return value == null ? "" : baseToString(value);
}
function isString(value) {
	return typeof value === "string";
}
function isNumber(value) {
	return typeof value === "number";
}
function isBoolean(value) {
	return value === true || value === false || isObjectLike(value) && getTag(value) == "[object Boolean]";
}
function isObject(value) {
	return typeof value === "object";
}
function isObjectLike(value) {
	return isObject(value) && value !== null;
}
function isDefined(value) {
	return value !== void 0 && value !== null;
}
function isBlank(value) {
	return !value.trim().length;
}
function getTag(value) {
	return value == null ? value === void 0 ? "[object Undefined]" : "[object Null]" : Object.prototype.toString.call(value);
}
var INCORRECT_INDEX_TYPE = "Incorrect 'index' type";
var INVALID_DOC_INDEX = "Invalid doc index: must be a non-negative integer within the bounds of the docs array";
var LOGICAL_SEARCH_INVALID_QUERY_FOR_KEY = (key) => `Invalid value for key ${key}`;
var PATTERN_LENGTH_TOO_LARGE = (max) => `Pattern length exceeds max of ${max}.`;
var MISSING_KEY_PROPERTY = (name) => `Missing ${name} property in key`;
var INVALID_KEY_WEIGHT_VALUE = (key) => `Property 'weight' in key '${key}' must be a positive integer`;
var FUSE_MATCH_TOKEN_SEARCH_UNSUPPORTED = "Fuse.match does not support useTokenSearch: token search requires corpus-level statistics (df, fieldCount) that a one-off string comparison does not have. Use new Fuse(...).search(...) instead.";
var hasOwn = Object.prototype.hasOwnProperty;
var KeyStore = class {
	constructor(keys) {
		this._keys = [];
		this._keyMap = {};
		let totalWeight = 0;
		keys.forEach((key) => {
			const obj = createKey(key);
			this._keys.push(obj);
			this._keyMap[obj.id] = obj;
			totalWeight += obj.weight;
		});
		this._keys.forEach((key) => {
			key.weight /= totalWeight;
		});
	}
	get(keyId) {
		return this._keyMap[keyId];
	}
	keys() {
		return this._keys;
	}
	toJSON() {
		return JSON.stringify(this._keys);
	}
};
function createKey(key) {
	let path = null;
	let id = null;
	let src = null;
	let weight = 1;
	let getFn = null;
	if (isString(key) || isArray(key)) {
		src = key;
		path = createKeyPath(key);
		id = createKeyId(key);
	} else {
		if (!hasOwn.call(key, "name")) throw new Error(MISSING_KEY_PROPERTY("name"));
		const name = key.name;
		src = name;
		if (hasOwn.call(key, "weight") && key.weight !== void 0) {
			weight = key.weight;
			if (weight <= 0) throw new Error(INVALID_KEY_WEIGHT_VALUE(createKeyId(name)));
		}
		path = createKeyPath(name);
		id = createKeyId(name);
		getFn = key.getFn ?? null;
	}
	return {
		path,
		id,
		weight,
		src,
		getFn
	};
}
function createKeyPath(key) {
	return isArray(key) ? key : key.split(".");
}
function createKeyId(key) {
	return isArray(key) ? key.join(".") : key;
}
function get(obj, path) {
	const list = [];
	let arr = false;
	const deepGet = (obj, path, index, arrayIndex) => {
		if (!isDefined(obj)) return;
		if (!path[index]) list.push(arrayIndex !== void 0 ? {
			v: obj,
			i: arrayIndex
		} : obj);
		else {
			const value = obj[path[index]];
			if (!isDefined(value)) return;
			if (index === path.length - 1 && (isString(value) || isNumber(value) || isBoolean(value) || typeof value === "bigint")) list.push(arrayIndex !== void 0 ? {
				v: toString(value),
				i: arrayIndex
			} : toString(value));
			else if (isArray(value)) {
				arr = true;
				for (let i = 0, len = value.length; i < len; i += 1) deepGet(value[i], path, index + 1, i);
			} else if (path.length) deepGet(value, path, index + 1, arrayIndex);
		}
	};
	deepGet(obj, isString(path) ? path.split(".") : path, 0);
	return arr ? list : list[0];
}
var MatchOptions = {
	includeMatches: false,
	findAllMatches: false,
	minMatchCharLength: 1
};
var BasicOptions = {
	isCaseSensitive: false,
	ignoreDiacritics: false,
	includeScore: false,
	keys: [],
	shouldSort: true,
	sortFn: (a, b) => a.score === b.score ? a.idx < b.idx ? -1 : 1 : a.score < b.score ? -1 : 1
};
var FuzzyOptions = {
	location: 0,
	threshold: .6,
	distance: 100
};
var AdvancedOptions = {
	useExtendedSearch: false,
	useTokenSearch: false,
	tokenize: void 0,
	tokenMatch: "any",
	getFn: get,
	ignoreLocation: false,
	ignoreFieldNorm: false,
	fieldNormWeight: 1
};
var Config = Object.freeze({
	...BasicOptions,
	...MatchOptions,
	...FuzzyOptions,
	...AdvancedOptions
});
function isWordSeparator(code) {
	return code >= 9 && code <= 13 || code === 32 || code === 160;
}
function norm(weight = 1, mantissa = 3) {
	const cache = /* @__PURE__ */ new Map();
	const m = Math.pow(10, mantissa);
	return {
		get(value) {
			let numTokens = 0;
			let inWord = false;
			for (let i = 0; i < value.length; i++) if (!isWordSeparator(value.charCodeAt(i))) {
				if (!inWord) {
					numTokens++;
					inWord = true;
				}
			} else inWord = false;
			if (numTokens === 0) numTokens = 1;
			if (cache.has(numTokens)) return cache.get(numTokens);
			const n = Math.round(m / Math.pow(numTokens, .5 * weight)) / m;
			cache.set(numTokens, n);
			return n;
		},
		clear() {
			cache.clear();
		}
	};
}
var FuseIndex = class {
	constructor({ getFn = Config.getFn, fieldNormWeight = Config.fieldNormWeight } = {}) {
		this.norm = norm(fieldNormWeight, 3);
		this.getFn = getFn;
		this.isCreated = false;
		this.docs = [];
		this.keys = [];
		this._keysMap = {};
		this.setIndexRecords();
	}
	setSources(docs = []) {
		this.docs = docs;
	}
	setIndexRecords(records = []) {
		this.records = records;
	}
	setKeys(keys = []) {
		this.keys = keys;
		this._keysMap = {};
		keys.forEach((key, idx) => {
			this._keysMap[key.id] = idx;
		});
	}
	create() {
		if (this.isCreated || !this.docs.length) return;
		this.isCreated = true;
		const len = this.docs.length;
		this.records = new Array(len);
		let recordCount = 0;
		if (isString(this.docs[0])) for (let i = 0; i < len; i++) {
			const record = this._createStringRecord(this.docs[i], i);
			if (record) this.records[recordCount++] = record;
		}
		else for (let i = 0; i < len; i++) this.records[recordCount++] = this._createObjectRecord(this.docs[i], i);
		this.records.length = recordCount;
		this.norm.clear();
	}
	add(doc, docIndex) {
		if (!Number.isInteger(docIndex) || docIndex < 0) throw new Error(INVALID_DOC_INDEX);
		if (isString(doc)) {
			const record = this._createStringRecord(doc, docIndex);
			if (record) this.records.push(record);
			return record;
		}
		const record = this._createObjectRecord(doc, docIndex);
		this.records.push(record);
		return record;
	}
	removeAt(idx) {
		if (!Number.isInteger(idx) || idx < 0) throw new Error(INVALID_DOC_INDEX);
		for (let i = 0, len = this.records.length; i < len; i += 1) if (this.records[i].i === idx) {
			this.records.splice(i, 1);
			break;
		}
		for (let i = 0, len = this.records.length; i < len; i += 1) if (this.records[i].i > idx) this.records[i].i -= 1;
	}
	removeAll(indices) {
		const toRemove = /* @__PURE__ */ new Set();
		for (const v of indices) if (Number.isInteger(v) && v >= 0) toRemove.add(v);
		if (toRemove.size === 0) return;
		this.records = this.records.filter((r) => !toRemove.has(r.i));
		const sorted = Array.from(toRemove).sort((a, b) => a - b);
		for (const record of this.records) {
			let lo = 0;
			let hi = sorted.length;
			while (lo < hi) {
				const mid = lo + hi >>> 1;
				if (sorted[mid] < record.i) lo = mid + 1;
				else hi = mid;
			}
			record.i -= lo;
		}
	}
	getValueForItemAtKeyId(item, keyId) {
		return item[this._keysMap[keyId]];
	}
	size() {
		return this.records.length;
	}
	_createStringRecord(doc, docIndex) {
		if (!isDefined(doc) || isBlank(doc)) return null;
		return {
			v: doc,
			i: docIndex,
			n: this.norm.get(doc)
		};
	}
	_createObjectRecord(doc, docIndex) {
		const record = {
			i: docIndex,
			$: {}
		};
		for (let keyIndex = 0, keyLen = this.keys.length; keyIndex < keyLen; keyIndex++) {
			const key = this.keys[keyIndex];
			const value = key.getFn ? key.getFn(doc) : this.getFn(doc, key.path);
			if (!isDefined(value)) continue;
			if (isArray(value)) {
				const subRecords = [];
				for (let i = 0, len = value.length; i < len; i += 1) {
					const item = value[i];
					if (!isDefined(item)) continue;
					if (isString(item)) {
						if (!isBlank(item)) {
							const subRecord = {
								v: item,
								i,
								n: this.norm.get(item)
							};
							subRecords.push(subRecord);
						}
					} else if (isDefined(item.v)) {
						const text = isString(item.v) ? item.v : toString(item.v);
						if (!isBlank(text)) {
							const subRecord = {
								v: text,
								i: item.i,
								n: this.norm.get(text)
							};
							subRecords.push(subRecord);
						}
					}
				}
				record.$[keyIndex] = subRecords;
			} else if (isString(value) && !isBlank(value)) {
				const subRecord = {
					v: value,
					n: this.norm.get(value)
				};
				record.$[keyIndex] = subRecord;
			}
		}
		return record;
	}
	toJSON() {
		return {
			keys: this.keys.map(({ getFn, ...key }) => key),
			records: this.records
		};
	}
};
function createIndex(keys, docs, { getFn = Config.getFn, fieldNormWeight = Config.fieldNormWeight } = {}) {
	const myIndex = new FuseIndex({
		getFn,
		fieldNormWeight
	});
	myIndex.setKeys(keys.map(createKey));
	myIndex.setSources(docs);
	myIndex.create();
	return myIndex;
}
function parseIndex(data, { getFn = Config.getFn, fieldNormWeight = Config.fieldNormWeight } = {}) {
	const { keys, records } = data;
	const myIndex = new FuseIndex({
		getFn,
		fieldNormWeight
	});
	myIndex.setKeys(keys);
	myIndex.setIndexRecords(records);
	return myIndex;
}
function convertMaskToIndices(matchmask = [], minMatchCharLength = Config.minMatchCharLength) {
	const indices = [];
	let start = -1;
	let end = -1;
	let i = 0;
	for (let len = matchmask.length; i < len; i += 1) {
		const match = matchmask[i];
		if (match && start === -1) start = i;
		else if (!match && start !== -1) {
			end = i - 1;
			if (end - start + 1 >= minMatchCharLength) indices.push([start, end]);
			start = -1;
		}
	}
	if (matchmask[i - 1] && i - start >= minMatchCharLength) indices.push([start, i - 1]);
	return indices;
}
function search(text, pattern, patternAlphabet, { location = Config.location, distance = Config.distance, threshold = Config.threshold, findAllMatches = Config.findAllMatches, minMatchCharLength = Config.minMatchCharLength, includeMatches = Config.includeMatches, ignoreLocation = Config.ignoreLocation } = {}) {
	if (pattern.length > 32) throw new Error(PATTERN_LENGTH_TOO_LARGE(32));
	const patternLen = pattern.length;
	const textLen = text.length;
	const expectedLocation = Math.max(0, Math.min(location, textLen));
	let currentThreshold = threshold;
	let bestLocation = expectedLocation;
	const calcScore = (errors, currentLocation) => {
		const accuracy = errors / patternLen;
		if (ignoreLocation) return accuracy;
		const proximity = Math.abs(expectedLocation - currentLocation);
		if (!distance) return proximity ? 1 : accuracy;
		return accuracy + proximity / distance;
	};
	const computeMatches = minMatchCharLength > 1 || includeMatches;
	const matchMask = computeMatches ? Array(textLen) : [];
	let index;
	while ((index = text.indexOf(pattern, bestLocation)) > -1) {
		const score = calcScore(0, index);
		currentThreshold = Math.min(score, currentThreshold);
		bestLocation = index + patternLen;
		if (computeMatches) {
			let i = 0;
			while (i < patternLen) {
				matchMask[index + i] = 1;
				i += 1;
			}
		}
	}
	bestLocation = -1;
	let lastBitArr = [];
	let finalScore = 1;
	let bestErrors = 0;
	let binMax = patternLen + textLen;
	const mask = 1 << patternLen - 1;
	for (let i = 0; i < patternLen; i += 1) {
		let binMin = 0;
		let binMid = binMax;
		while (binMin < binMid) {
			if (calcScore(i, expectedLocation + binMid) <= currentThreshold) binMin = binMid;
			else binMax = binMid;
			binMid = Math.floor((binMax - binMin) / 2 + binMin);
		}
		binMax = binMid;
		let start = Math.max(1, expectedLocation - binMid + 1);
		const finish = findAllMatches ? textLen : Math.min(expectedLocation + binMid, textLen) + patternLen;
		const bitArr = Array(finish + 2);
		bitArr[finish + 1] = (1 << i) - 1;
		for (let j = finish; j >= start; j -= 1) {
			const currentLocation = j - 1;
			const charMatch = patternAlphabet[text[currentLocation]];
			bitArr[j] = (bitArr[j + 1] << 1 | 1) & charMatch;
			if (i) bitArr[j] |= (lastBitArr[j + 1] | lastBitArr[j]) << 1 | 1 | lastBitArr[j + 1];
			if (bitArr[j] & mask) {
				finalScore = calcScore(i, currentLocation);
				if (finalScore <= currentThreshold) {
					currentThreshold = finalScore;
					bestLocation = currentLocation;
					bestErrors = i;
					if (bestLocation <= expectedLocation) break;
					start = Math.max(1, 2 * expectedLocation - bestLocation);
				}
			}
		}
		if (calcScore(i + 1, expectedLocation) > currentThreshold) break;
		lastBitArr = bitArr;
	}
	if (computeMatches && bestLocation >= 0) {
		const matchEnd = Math.min(textLen - 1, bestLocation + patternLen - 1 + bestErrors);
		for (let k = bestLocation; k <= matchEnd; k += 1) if (patternAlphabet[text[k]]) matchMask[k] = 1;
	}
	const result = {
		isMatch: bestLocation >= 0,
		score: Math.max(.001, finalScore)
	};
	if (computeMatches) {
		const indices = convertMaskToIndices(matchMask, minMatchCharLength);
		if (!indices.length) result.isMatch = false;
		else if (includeMatches) result.indices = indices;
	}
	return result;
}
function createPatternAlphabet(pattern) {
	const mask = {};
	for (let i = 0, len = pattern.length; i < len; i += 1) {
		const char = pattern.charAt(i);
		mask[char] = (mask[char] || 0) | 1 << len - i - 1;
	}
	return mask;
}
function mergeIndices(indices) {
	if (indices.length <= 1) return indices;
	indices.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
	const merged = [indices[0]];
	for (let i = 1, len = indices.length; i < len; i += 1) {
		const last = merged[merged.length - 1];
		const curr = indices[i];
		if (curr[0] <= last[1] + 1) last[1] = Math.max(last[1], curr[1]);
		else merged.push(curr);
	}
	return merged;
}
var NON_DECOMPOSABLE_MAP = {
	"ł": "l",
	"Ł": "L",
	"đ": "d",
	"Đ": "D",
	"ø": "o",
	"Ø": "O",
	"ħ": "h",
	"Ħ": "H",
	"ŧ": "t",
	"Ŧ": "T",
	"ı": "i",
	"ß": "ss"
};
var NON_DECOMPOSABLE_RE = new RegExp("[" + Object.keys(NON_DECOMPOSABLE_MAP).join("") + "]", "g");
var stripDiacritics = typeof String.prototype.normalize === "function" ? (str) => str.normalize("NFD").replace(/[\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u0711\u0730-\u074A\u07A6-\u07B0\u07EB-\u07F3\u07FD\u0816-\u0819\u081B-\u0823\u0825-\u0827\u0829-\u082D\u0859-\u085B\u08D3-\u08E1\u08E3-\u0903\u093A-\u093C\u093E-\u094F\u0951-\u0957\u0962\u0963\u0981-\u0983\u09BC\u09BE-\u09C4\u09C7\u09C8\u09CB-\u09CD\u09D7\u09E2\u09E3\u09FE\u0A01-\u0A03\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A70\u0A71\u0A75\u0A81-\u0A83\u0ABC\u0ABE-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AE2\u0AE3\u0AFA-\u0AFF\u0B01-\u0B03\u0B3C\u0B3E-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B56\u0B57\u0B62\u0B63\u0B82\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD7\u0C00-\u0C04\u0C3E-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C62\u0C63\u0C81-\u0C83\u0CBC\u0CBE-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CE2\u0CE3\u0D00-\u0D03\u0D3B\u0D3C\u0D3E-\u0D44\u0D46-\u0D48\u0D4A-\u0D4D\u0D57\u0D62\u0D63\u0D82\u0D83\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DF2\u0DF3\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u0EB1\u0EB4-\u0EB9\u0EBB\u0EBC\u0EC8-\u0ECD\u0F18\u0F19\u0F35\u0F37\u0F39\u0F3E\u0F3F\u0F71-\u0F84\u0F86\u0F87\u0F8D-\u0F97\u0F99-\u0FBC\u0FC6\u102B-\u103E\u1056-\u1059\u105E-\u1060\u1062-\u1064\u1067-\u106D\u1071-\u1074\u1082-\u108D\u108F\u109A-\u109D\u135D-\u135F\u1712-\u1714\u1732-\u1734\u1752\u1753\u1772\u1773\u17B4-\u17D3\u17DD\u180B-\u180D\u1885\u1886\u18A9\u1920-\u192B\u1930-\u193B\u1A17-\u1A1B\u1A55-\u1A5E\u1A60-\u1A7C\u1A7F\u1AB0-\u1ABE\u1B00-\u1B04\u1B34-\u1B44\u1B6B-\u1B73\u1B80-\u1B82\u1BA1-\u1BAD\u1BE6-\u1BF3\u1C24-\u1C37\u1CD0-\u1CD2\u1CD4-\u1CE8\u1CED\u1CF2-\u1CF4\u1CF7-\u1CF9\u1DC0-\u1DF9\u1DFB-\u1DFF\u20D0-\u20F0\u2CEF-\u2CF1\u2D7F\u2DE0-\u2DFF\u302A-\u302F\u3099\u309A\uA66F-\uA672\uA674-\uA67D\uA69E\uA69F\uA6F0\uA6F1\uA802\uA806\uA80B\uA823-\uA827\uA880\uA881\uA8B4-\uA8C5\uA8E0-\uA8F1\uA8FF\uA926-\uA92D\uA947-\uA953\uA980-\uA983\uA9B3-\uA9C0\uA9E5\uAA29-\uAA36\uAA43\uAA4C\uAA4D\uAA7B-\uAA7D\uAAB0\uAAB2-\uAAB4\uAAB7\uAAB8\uAABE\uAABF\uAAC1\uAAEB-\uAAEF\uAAF5\uAAF6\uABE3-\uABEA\uABEC\uABED\uFB1E\uFE00-\uFE0F\uFE20-\uFE2F]/g, "").replace(NON_DECOMPOSABLE_RE, (ch) => NON_DECOMPOSABLE_MAP[ch]) : (str) => str;
var BitapSearch = class {
	constructor(pattern, { location = Config.location, threshold = Config.threshold, distance = Config.distance, includeMatches = Config.includeMatches, findAllMatches = Config.findAllMatches, minMatchCharLength = Config.minMatchCharLength, isCaseSensitive = Config.isCaseSensitive, ignoreDiacritics = Config.ignoreDiacritics, ignoreLocation = Config.ignoreLocation } = {}) {
		this.options = {
			location,
			threshold,
			distance,
			includeMatches,
			findAllMatches,
			minMatchCharLength,
			isCaseSensitive,
			ignoreDiacritics,
			ignoreLocation
		};
		pattern = isCaseSensitive ? pattern : pattern.toLowerCase();
		pattern = ignoreDiacritics ? stripDiacritics(pattern) : pattern;
		this.pattern = pattern;
		this.chunks = [];
		if (!this.pattern.length) return;
		const addChunk = (pattern, startIndex) => {
			this.chunks.push({
				pattern,
				alphabet: createPatternAlphabet(pattern),
				startIndex
			});
		};
		const len = this.pattern.length;
		if (len > 32) {
			let i = 0;
			const remainder = len % 32;
			const end = len - remainder;
			while (i < end) {
				addChunk(this.pattern.substr(i, 32), i);
				i += 32;
			}
			if (remainder) {
				const startIndex = len - 32;
				addChunk(this.pattern.substr(startIndex), startIndex);
			}
		} else addChunk(this.pattern, 0);
	}
	searchIn(text) {
		const { isCaseSensitive, ignoreDiacritics, includeMatches } = this.options;
		text = isCaseSensitive ? text : text.toLowerCase();
		text = ignoreDiacritics ? stripDiacritics(text) : text;
		if (this.pattern === text) {
			if (text.length < this.options.minMatchCharLength) return {
				isMatch: false,
				score: 1
			};
			const result = {
				isMatch: true,
				score: 0
			};
			if (includeMatches) result.indices = [[0, text.length - 1]];
			return result;
		}
		const { location, distance, threshold, findAllMatches, minMatchCharLength, ignoreLocation } = this.options;
		const allIndices = [];
		let totalScore = 0;
		let hasMatches = false;
		this.chunks.forEach(({ pattern, alphabet, startIndex }) => {
			const { isMatch, score, indices } = search(text, pattern, alphabet, {
				location: location + startIndex,
				distance,
				threshold,
				findAllMatches,
				minMatchCharLength,
				includeMatches,
				ignoreLocation
			});
			if (isMatch) hasMatches = true;
			totalScore += score;
			if (isMatch && indices) allIndices.push(...indices);
		});
		const result = {
			isMatch: hasMatches,
			score: hasMatches ? totalScore / this.chunks.length : 1
		};
		if (hasMatches && includeMatches) result.indices = mergeIndices(allIndices);
		return result;
	}
};
var MULTI_MATCH_TYPES = /* @__PURE__ */ new Set(["fuzzy", "include"]);
function isInverse(type) {
	return type.startsWith("inverse");
}
var matchers = [
	{
		type: "exact",
		multiRegex: /^="(.*)"$/,
		singleRegex: /^=(.*)$/,
		create: (pattern) => ({
			type: "exact",
			search(text) {
				const isMatch = text === pattern;
				return {
					isMatch,
					score: isMatch ? 0 : 1,
					indices: [0, pattern.length - 1]
				};
			}
		})
	},
	{
		type: "include",
		multiRegex: /^'"(.*)"$/,
		singleRegex: /^'(.*)$/,
		create: (pattern) => ({
			type: "include",
			search(text) {
				let location = 0;
				let index;
				const indices = [];
				const patternLen = pattern.length;
				while ((index = text.indexOf(pattern, location)) > -1) {
					location = index + patternLen;
					indices.push([index, location - 1]);
				}
				const isMatch = !!indices.length;
				return {
					isMatch,
					score: isMatch ? 0 : 1,
					indices
				};
			}
		})
	},
	{
		type: "prefix-exact",
		multiRegex: /^\^"(.*)"$/,
		singleRegex: /^\^(.*)$/,
		create: (pattern) => ({
			type: "prefix-exact",
			search(text) {
				const isMatch = text.startsWith(pattern);
				return {
					isMatch,
					score: isMatch ? 0 : 1,
					indices: [0, pattern.length - 1]
				};
			}
		})
	},
	{
		type: "inverse-prefix-exact",
		multiRegex: /^!\^"(.*)"$/,
		singleRegex: /^!\^(.*)$/,
		create: (pattern) => ({
			type: "inverse-prefix-exact",
			search(text) {
				const isMatch = !text.startsWith(pattern);
				return {
					isMatch,
					score: isMatch ? 0 : 1,
					indices: [0, text.length - 1]
				};
			}
		})
	},
	{
		type: "inverse-suffix-exact",
		multiRegex: /^!"(.*)"\$$/,
		singleRegex: /^!(.*)\$$/,
		create: (pattern) => ({
			type: "inverse-suffix-exact",
			search(text) {
				const isMatch = !text.endsWith(pattern);
				return {
					isMatch,
					score: isMatch ? 0 : 1,
					indices: [0, text.length - 1]
				};
			}
		})
	},
	{
		type: "suffix-exact",
		multiRegex: /^"(.*)"\$$/,
		singleRegex: /^(.*)\$$/,
		create: (pattern) => ({
			type: "suffix-exact",
			search(text) {
				const isMatch = text.endsWith(pattern);
				return {
					isMatch,
					score: isMatch ? 0 : 1,
					indices: [text.length - pattern.length, text.length - 1]
				};
			}
		})
	},
	{
		type: "inverse-exact",
		multiRegex: /^!"(.*)"$/,
		singleRegex: /^!(.*)$/,
		create: (pattern) => ({
			type: "inverse-exact",
			search(text) {
				const isMatch = text.indexOf(pattern) === -1;
				return {
					isMatch,
					score: isMatch ? 0 : 1,
					indices: [0, text.length - 1]
				};
			}
		})
	},
	{
		type: "fuzzy",
		multiRegex: /^"(.*)"$/,
		singleRegex: /^(.*)$/,
		create: (pattern, options = {}) => {
			const bitap = new BitapSearch(pattern, {
				location: options.location ?? Config.location,
				threshold: options.threshold ?? Config.threshold,
				distance: options.distance ?? Config.distance,
				includeMatches: options.includeMatches ?? Config.includeMatches,
				findAllMatches: options.findAllMatches ?? Config.findAllMatches,
				minMatchCharLength: options.minMatchCharLength ?? Config.minMatchCharLength,
				isCaseSensitive: options.isCaseSensitive ?? Config.isCaseSensitive,
				ignoreDiacritics: options.ignoreDiacritics ?? Config.ignoreDiacritics,
				ignoreLocation: options.ignoreLocation ?? Config.ignoreLocation
			});
			return {
				type: "fuzzy",
				search(text) {
					return bitap.searchIn(text);
				}
			};
		}
	}
];
var matchersLen = matchers.length;
var ESCAPED_PIPE = "\0";
var OR_TOKEN = "|";
function tokenize(pattern) {
	const tokens = [];
	const len = pattern.length;
	let i = 0;
	while (i < len) {
		while (i < len && pattern[i] === " ") i++;
		if (i >= len) break;
		let j = i;
		while (j < len && pattern[j] !== " " && pattern[j] !== "\"") j++;
		if (j < len && pattern[j] === "\"") {
			j++;
			while (j < len) {
				if (pattern[j] === "\"") {
					const next = j + 1;
					if (next >= len || pattern[next] === " ") {
						j++;
						break;
					}
					if (pattern[next] === "$" && (next + 1 >= len || pattern[next + 1] === " ")) {
						j += 2;
						break;
					}
				}
				j++;
			}
			tokens.push(pattern.substring(i, j));
			i = j;
		} else {
			while (j < len && pattern[j] !== " ") j++;
			tokens.push(pattern.substring(i, j));
			i = j;
		}
	}
	return tokens;
}
function getMatch(pattern, exp) {
	const matches = pattern.match(exp);
	return matches ? matches[1] : null;
}
function parseQuery(pattern, options = {}) {
	return pattern.replace(/\\\|/g, ESCAPED_PIPE).split(OR_TOKEN).map((item) => {
		const query = tokenize(item.replace(/\u0000/g, "|").trim()).filter((item) => item && !!item.trim());
		const results = [];
		for (let i = 0, len = query.length; i < len; i += 1) {
			const queryItem = query[i];
			let found = false;
			let idx = -1;
			while (!found && ++idx < matchersLen) {
				const def = matchers[idx];
				const token = getMatch(queryItem, def.multiRegex);
				if (token) {
					results.push(def.create(token, options));
					found = true;
				}
			}
			if (found) continue;
			idx = -1;
			while (++idx < matchersLen) {
				const def = matchers[idx];
				const token = getMatch(queryItem, def.singleRegex);
				if (token) {
					results.push(def.create(token, options));
					break;
				}
			}
		}
		return results;
	});
}
var ExtendedSearch = class {
	constructor(pattern, { isCaseSensitive = Config.isCaseSensitive, ignoreDiacritics = Config.ignoreDiacritics, includeMatches = Config.includeMatches, minMatchCharLength = Config.minMatchCharLength, ignoreLocation = Config.ignoreLocation, findAllMatches = Config.findAllMatches, location = Config.location, threshold = Config.threshold, distance = Config.distance } = {}) {
		this.query = null;
		this.options = {
			isCaseSensitive,
			ignoreDiacritics,
			includeMatches,
			minMatchCharLength,
			findAllMatches,
			ignoreLocation,
			location,
			threshold,
			distance
		};
		pattern = isCaseSensitive ? pattern : pattern.toLowerCase();
		pattern = ignoreDiacritics ? stripDiacritics(pattern) : pattern;
		this.pattern = pattern;
		this.query = parseQuery(this.pattern, this.options);
	}
	static condition(_, options) {
		return options.useExtendedSearch;
	}
	searchIn(text) {
		const query = this.query;
		if (!query) return {
			isMatch: false,
			score: 1
		};
		const { includeMatches, isCaseSensitive, ignoreDiacritics } = this.options;
		text = isCaseSensitive ? text : text.toLowerCase();
		text = ignoreDiacritics ? stripDiacritics(text) : text;
		let numMatches = 0;
		const allIndices = [];
		let totalScore = 0;
		let hasInverse = false;
		for (let i = 0, qLen = query.length; i < qLen; i += 1) {
			const searchers = query[i];
			allIndices.length = 0;
			numMatches = 0;
			hasInverse = false;
			for (let j = 0, pLen = searchers.length; j < pLen; j += 1) {
				const matcher = searchers[j];
				const { isMatch, indices, score } = matcher.search(text);
				if (isMatch) {
					numMatches += 1;
					totalScore += score;
					if (isInverse(matcher.type)) hasInverse = true;
					if (includeMatches) if (MULTI_MATCH_TYPES.has(matcher.type)) allIndices.push(...indices);
					else allIndices.push(indices);
				} else {
					totalScore = 0;
					numMatches = 0;
					allIndices.length = 0;
					hasInverse = false;
					break;
				}
			}
			if (numMatches) {
				const result = {
					isMatch: true,
					score: totalScore / numMatches
				};
				if (hasInverse) result.hasInverse = true;
				if (includeMatches) result.indices = mergeIndices(allIndices);
				return result;
			}
		}
		return {
			isMatch: false,
			score: 1
		};
	}
};
var registeredSearchers = [];
function register(...args) {
	registeredSearchers.push(...args);
}
function createSearcher(pattern, options) {
	for (let i = 0, len = registeredSearchers.length; i < len; i += 1) {
		const searcherClass = registeredSearchers[i];
		if (searcherClass.condition(pattern, options)) return new searcherClass(pattern, options);
	}
	return new BitapSearch(pattern, options);
}
var LogicalOperator = {
	AND: "$and",
	OR: "$or"
};
var KeyType = {
	PATH: "$path",
	PATTERN: "$val"
};
var isExpression = (query) => !!(query[LogicalOperator.AND] || query[LogicalOperator.OR]);
var isPath = (query) => !!query[KeyType.PATH];
var isLeaf = (query) => !isArray(query) && isObject(query) && !isExpression(query);
var convertToExplicit = (query) => ({ [LogicalOperator.AND]: Object.keys(query).map((key) => ({ [key]: query[key] })) });
function parse(query, options, { auto = true } = {}) {
	const next = (query) => {
		if (isString(query)) {
			const obj = {
				keyId: null,
				pattern: query
			};
			if (auto) obj.searcher = createSearcher(query, options);
			return obj;
		}
		const keys = Object.keys(query);
		const isQueryPath = isPath(query);
		if (!isQueryPath && keys.length > 1 && !isExpression(query)) return next(convertToExplicit(query));
		if (isLeaf(query)) {
			const key = isQueryPath ? query[KeyType.PATH] : keys[0];
			const pattern = isQueryPath ? query[KeyType.PATTERN] : query[key];
			if (!isString(pattern)) throw new Error(LOGICAL_SEARCH_INVALID_QUERY_FOR_KEY(key));
			const obj = {
				keyId: createKeyId(key),
				pattern
			};
			if (auto) obj.searcher = createSearcher(pattern, options);
			return obj;
		}
		const node = {
			children: [],
			operator: keys[0]
		};
		keys.forEach((key) => {
			const value = query[key];
			if (isArray(value)) value.forEach((item) => {
				node.children.push(next(item));
			});
		});
		return node;
	};
	if (!isExpression(query)) query = convertToExplicit(query);
	return next(query);
}
function computeScoreSingle(matches, { ignoreFieldNorm = Config.ignoreFieldNorm }) {
	let totalScore = 1;
	matches.forEach(({ key, norm, score }) => {
		const weight = key ? key.weight : null;
		totalScore *= Math.pow(score === 0 && weight ? Number.EPSILON : score, (weight || 1) * (ignoreFieldNorm ? 1 : norm));
	});
	return totalScore;
}
function computeScore(results, { ignoreFieldNorm = Config.ignoreFieldNorm }) {
	results.forEach((result) => {
		result.score = computeScoreSingle(result.matches, { ignoreFieldNorm });
	});
}
var MaxHeap = class {
	constructor(limit, comparator) {
		this.limit = limit;
		this.heap = [];
		this.comparator = comparator;
	}
	get size() {
		return this.heap.length;
	}
	insert(item) {
		if (this.size < this.limit) {
			this.heap.push(item);
			this._bubbleUp(this.size - 1);
		} else if (this.comparator(item, this.heap[0]) < 0) {
			this.heap[0] = item;
			this._sinkDown(0);
		}
	}
	extractSorted() {
		return this.heap.sort(this.comparator);
	}
	_bubbleUp(i) {
		const heap = this.heap;
		while (i > 0) {
			const parent = i - 1 >> 1;
			if (this.comparator(heap[i], heap[parent]) <= 0) break;
			const tmp = heap[i];
			heap[i] = heap[parent];
			heap[parent] = tmp;
			i = parent;
		}
	}
	_sinkDown(i) {
		const heap = this.heap;
		const len = heap.length;
		let largest = i;
		do {
			i = largest;
			const left = 2 * i + 1;
			const right = 2 * i + 2;
			if (left < len && this.comparator(heap[left], heap[largest]) > 0) largest = left;
			if (right < len && this.comparator(heap[right], heap[largest]) > 0) largest = right;
			if (largest !== i) {
				const tmp = heap[i];
				heap[i] = heap[largest];
				heap[largest] = tmp;
			}
		} while (largest !== i);
	}
};
function formatMatches(result) {
	const matches = [];
	result.matches.forEach((match) => {
		if (!isDefined(match.indices) || !match.indices.length) return;
		const obj = {
			indices: match.indices,
			value: match.value
		};
		if (match.key) obj.key = match.key.id;
		if (match.idx > -1) obj.refIndex = match.idx;
		matches.push(obj);
	});
	return matches;
}
function format(results, docs, { includeMatches = Config.includeMatches, includeScore = Config.includeScore } = {}) {
	return results.map((result) => {
		const { idx } = result;
		const data = {
			item: docs[idx],
			refIndex: idx
		};
		if (includeMatches) data.matches = formatMatches(result);
		if (includeScore) data.score = result.score;
		return data;
	});
}
var DEFAULT_TOKEN = /[\p{L}\p{M}\p{N}_]+/gu;
var warned = /* @__PURE__ */ new WeakSet();
function warnNonGlobal(regex) {
	if (!warned.has(regex)) {
		warned.add(regex);
		console.warn(`[Fuse] tokenize regex ${regex} lacks the global flag; only the first match per text will be returned. Add the 'g' flag.`);
	}
}
function resolveTokenize(tokenize) {
	if (typeof tokenize === "function") {
		let validated = false;
		return (text) => {
			const result = tokenize(text);
			if (!validated) {
				validated = true;
				if (!Array.isArray(result) || result.some((t) => typeof t !== "string")) throw new Error(`[Fuse] tokenize function must return string[]; received ${Array.isArray(result) ? "array containing non-strings" : typeof result}.`);
			}
			return result;
		};
	}
	if (tokenize instanceof RegExp) {
		if (!tokenize.global) warnNonGlobal(tokenize);
		return (text) => text.match(tokenize) || [];
	}
	return (text) => text.match(DEFAULT_TOKEN) || [];
}
function createAnalyzer({ isCaseSensitive = false, ignoreDiacritics = false, tokenize } = {}) {
	const tokenizeFn = resolveTokenize(tokenize);
	return { tokenize(text) {
		if (!isCaseSensitive) text = text.toLowerCase();
		if (ignoreDiacritics) text = stripDiacritics(text);
		return tokenizeFn(text);
	} };
}
var TokenSearch = class {
	static condition(_, options) {
		return options.useTokenSearch;
	}
	constructor(pattern, options) {
		this.options = options;
		this.analyzer = createAnalyzer({
			isCaseSensitive: options.isCaseSensitive,
			ignoreDiacritics: options.ignoreDiacritics,
			tokenize: options.tokenize
		});
		const queryTerms = this.analyzer.tokenize(pattern);
		const { df, fieldCount } = options._invertedIndex;
		this.termSearchers = [];
		this.idfWeights = [];
		for (const term of queryTerms) {
			this.termSearchers.push(new BitapSearch(term, {
				location: options.location,
				threshold: options.threshold,
				distance: options.distance,
				includeMatches: options.includeMatches,
				findAllMatches: options.findAllMatches,
				minMatchCharLength: options.minMatchCharLength,
				isCaseSensitive: options.isCaseSensitive,
				ignoreDiacritics: options.ignoreDiacritics,
				ignoreLocation: true
			}));
			const docFreq = df.get(term) || 0;
			const idf = Math.log(1 + (fieldCount - docFreq + .5) / (docFreq + .5));
			this.idfWeights.push(idf);
		}
		this.combineAll = options.tokenMatch === "all";
		this.numTerms = this.termSearchers.length;
		this.useMask = this.numTerms <= 31;
	}
	searchIn(text) {
		if (!this.termSearchers.length) return {
			isMatch: false,
			score: 1
		};
		const allIndices = [];
		let weightedScore = 0;
		let maxPossibleScore = 0;
		let matchedCount = 0;
		let matchedMask = 0;
		const matchedTerms = this.combineAll && !this.useMask ? /* @__PURE__ */ new Set() : null;
		for (let i = 0; i < this.termSearchers.length; i++) {
			const result = this.termSearchers[i].searchIn(text);
			const idf = this.idfWeights[i];
			maxPossibleScore += idf;
			if (result.isMatch) {
				matchedCount++;
				weightedScore += idf * (1 - result.score);
				if (result.indices) allIndices.push(...result.indices);
				if (this.combineAll) if (this.useMask) matchedMask |= 1 << i;
				else matchedTerms.add(i);
			}
		}
		if (matchedCount === 0) return {
			isMatch: false,
			score: 1
		};
		const normalized = maxPossibleScore > 0 ? 1 - weightedScore / maxPossibleScore : 0;
		const searchResult = {
			isMatch: true,
			score: Math.max(.001, normalized)
		};
		if (this.options.includeMatches && allIndices.length) searchResult.indices = mergeIndices(allIndices);
		if (this.combineAll) {
			if (this.useMask) searchResult.matchedMask = matchedMask;
			else searchResult.matchedTerms = matchedTerms;
			searchResult.termCount = this.numTerms;
		}
		return searchResult;
	}
};
function addField(index, text, docIdx, analyzer) {
	const tokens = analyzer.tokenize(text);
	if (!tokens.length) return;
	index.fieldCount++;
	index.docFieldCount.set(docIdx, (index.docFieldCount.get(docIdx) || 0) + 1);
	const distinctTerms = new Set(tokens);
	let perDocTerms = index.docTermFieldHits.get(docIdx);
	if (!perDocTerms) {
		perDocTerms = /* @__PURE__ */ new Map();
		index.docTermFieldHits.set(docIdx, perDocTerms);
	}
	for (const term of distinctTerms) {
		perDocTerms.set(term, (perDocTerms.get(term) || 0) + 1);
		index.df.set(term, (index.df.get(term) || 0) + 1);
	}
}
function ingestRecord(index, record, keyCount, analyzer) {
	const { i: docIdx, v, $: fields } = record;
	if (v !== void 0) {
		addField(index, v, docIdx, analyzer);
		return;
	}
	if (!fields) return;
	for (let keyIdx = 0; keyIdx < keyCount; keyIdx++) {
		const value = fields[keyIdx];
		if (!value) continue;
		if (Array.isArray(value)) for (const sub of value) addField(index, sub.v, docIdx, analyzer);
		else addField(index, value.v, docIdx, analyzer);
	}
}
function buildInvertedIndex(records, keyCount, analyzer) {
	const index = {
		fieldCount: 0,
		df: /* @__PURE__ */ new Map(),
		docFieldCount: /* @__PURE__ */ new Map(),
		docTermFieldHits: /* @__PURE__ */ new Map()
	};
	for (const record of records) ingestRecord(index, record, keyCount, analyzer);
	return index;
}
function addToInvertedIndex(index, record, keyCount, analyzer) {
	ingestRecord(index, record, keyCount, analyzer);
}
function removeFromInvertedIndex(index, docIdx) {
	const fieldCount = index.docFieldCount.get(docIdx);
	if (fieldCount === void 0) return;
	index.fieldCount -= fieldCount;
	index.docFieldCount.delete(docIdx);
	const perDocTerms = index.docTermFieldHits.get(docIdx);
	if (!perDocTerms) return;
	for (const [term, hits] of perDocTerms) {
		const next = (index.df.get(term) || 0) - hits;
		if (next <= 0) index.df.delete(term);
		else index.df.set(term, next);
	}
	index.docTermFieldHits.delete(docIdx);
}
function removeAndShiftInvertedIndex(index, removedIndices) {
	if (removedIndices.length === 0) return;
	const sorted = Array.from(new Set(removedIndices)).sort((a, b) => a - b);
	for (const idx of sorted) removeFromInvertedIndex(index, idx);
	const shift = (oldIdx) => {
		let lo = 0;
		let hi = sorted.length;
		while (lo < hi) {
			const mid = lo + hi >>> 1;
			if (sorted[mid] < oldIdx) lo = mid + 1;
			else hi = mid;
		}
		return oldIdx - lo;
	};
	const firstRemoved = sorted[0];
	const shiftedDocFieldCount = /* @__PURE__ */ new Map();
	for (const [oldKey, count] of index.docFieldCount) shiftedDocFieldCount.set(oldKey > firstRemoved ? shift(oldKey) : oldKey, count);
	index.docFieldCount = shiftedDocFieldCount;
	const shiftedDocTermFieldHits = /* @__PURE__ */ new Map();
	for (const [oldKey, terms] of index.docTermFieldHits) shiftedDocTermFieldHits.set(oldKey > firstRemoved ? shift(oldKey) : oldKey, terms);
	index.docTermFieldHits = shiftedDocTermFieldHits;
}
var Fuse = class {
	constructor(docs, options, index) {
		this.options = {
			...Config,
			...options
		};
		if (this.options.useExtendedSearch && false);
		if (this.options.useTokenSearch && false);
		this._keyStore = new KeyStore(this.options.keys);
		this._docs = docs;
		this._myIndex = null;
		this._invertedIndex = null;
		this.setCollection(docs, index);
		this._lastQuery = null;
		this._lastSearcher = null;
	}
	_getSearcher(query) {
		if (this._lastQuery === query) return this._lastSearcher;
		const searcher = createSearcher(query, this._invertedIndex ? {
			...this.options,
			_invertedIndex: this._invertedIndex
		} : this.options);
		this._lastQuery = query;
		this._lastSearcher = searcher;
		return searcher;
	}
	setCollection(docs, index) {
		this._docs = docs;
		if (index && !(index instanceof FuseIndex)) throw new Error(INCORRECT_INDEX_TYPE);
		this._myIndex = index || createIndex(this.options.keys, this._docs, {
			getFn: this.options.getFn,
			fieldNormWeight: this.options.fieldNormWeight
		});
		if (this.options.useTokenSearch) {
			const analyzer = createAnalyzer({
				isCaseSensitive: this.options.isCaseSensitive,
				ignoreDiacritics: this.options.ignoreDiacritics,
				tokenize: this.options.tokenize
			});
			this._invertedIndex = buildInvertedIndex(this._myIndex.records, this._myIndex.keys.length, analyzer);
		}
		this._invalidateSearcherCache();
	}
	add(doc) {
		if (!isDefined(doc)) return;
		this._docs.push(doc);
		const record = this._myIndex.add(doc, this._docs.length - 1);
		if (this._invertedIndex && record) {
			const analyzer = createAnalyzer({
				isCaseSensitive: this.options.isCaseSensitive,
				ignoreDiacritics: this.options.ignoreDiacritics,
				tokenize: this.options.tokenize
			});
			addToInvertedIndex(this._invertedIndex, record, this._myIndex.keys.length, analyzer);
		}
		this._invalidateSearcherCache();
	}
	remove(predicate = () => false) {
		const results = [];
		const indicesToRemove = [];
		for (let i = 0, len = this._docs.length; i < len; i += 1) if (predicate(this._docs[i], i)) {
			results.push(this._docs[i]);
			indicesToRemove.push(i);
		}
		if (indicesToRemove.length) {
			if (this._invertedIndex) removeAndShiftInvertedIndex(this._invertedIndex, indicesToRemove);
			const toRemove = new Set(indicesToRemove);
			this._docs = this._docs.filter((_, i) => !toRemove.has(i));
			this._myIndex.removeAll(indicesToRemove);
			this._invalidateSearcherCache();
		}
		return results;
	}
	removeAt(idx) {
		if (!Number.isInteger(idx) || idx < 0 || idx >= this._docs.length) throw new Error(INVALID_DOC_INDEX);
		if (this._invertedIndex) removeAndShiftInvertedIndex(this._invertedIndex, [idx]);
		const doc = this._docs.splice(idx, 1)[0];
		this._myIndex.removeAt(idx);
		this._invalidateSearcherCache();
		return doc;
	}
	_invalidateSearcherCache() {
		this._lastQuery = null;
		this._lastSearcher = null;
	}
	getIndex() {
		return this._myIndex;
	}
	_normalizedKeys() {
		return this._myIndex.keys.map((key) => this._keyStore.get(key.id) || key);
	}
	search(query, options) {
		const { limit = -1 } = options || {};
		const { includeMatches, includeScore, shouldSort, sortFn, ignoreFieldNorm } = this.options;
		if (isString(query) && !query.trim()) {
			let docs = this._docs.map((item, idx) => ({
				item,
				refIndex: idx
			}));
			if (isNumber(limit) && limit > -1) docs = docs.slice(0, limit);
			return docs;
		}
		const useHeap = shouldSort && isNumber(limit) && limit > 0 && isString(query);
		const comparator = sortFn;
		const stable = (a, b) => comparator(a, b) || a.idx - b.idx;
		let results;
		if (useHeap) {
			const heap = new MaxHeap(limit, stable);
			if (isString(this._docs[0])) this._searchStringList(query, {
				heap,
				ignoreFieldNorm
			});
			else this._searchObjectList(query, {
				heap,
				ignoreFieldNorm
			});
			results = heap.extractSorted();
		} else {
			results = isString(query) ? isString(this._docs[0]) ? this._searchStringList(query) : this._searchObjectList(query) : this._searchLogical(query);
			computeScore(results, { ignoreFieldNorm });
			if (shouldSort) results.sort(isString(query) ? stable : comparator);
			if (isNumber(limit) && limit > -1) results = results.slice(0, limit);
		}
		return format(results, this._docs, {
			includeMatches,
			includeScore
		});
	}
	_searchStringList(query, { heap, ignoreFieldNorm } = {}) {
		const searcher = this._getSearcher(query);
		const requireAllTokens = this.options.useTokenSearch && this.options.tokenMatch === "all";
		const { records } = this._myIndex;
		const results = heap ? null : [];
		records.forEach(({ v: text, i: idx, n: norm }) => {
			if (!isDefined(text)) return;
			const searchResult = searcher.searchIn(text);
			if (searchResult.isMatch) {
				const match = {
					score: searchResult.score,
					value: text,
					norm,
					indices: searchResult.indices
				};
				if (requireAllTokens) {
					match.matchedMask = searchResult.matchedMask;
					match.matchedTerms = searchResult.matchedTerms;
					match.termCount = searchResult.termCount;
				}
				const matches = [match];
				if (!requireAllTokens || this._coversAllTokens(matches)) {
					const result = {
						item: text,
						idx,
						matches
					};
					if (heap) {
						result.score = computeScoreSingle(result.matches, { ignoreFieldNorm });
						heap.insert(result);
					} else results.push(result);
				}
			}
		});
		return results;
	}
	_searchLogical(query) {
		const expression = parse(query, this.options);
		const keys = this._normalizedKeys();
		const evaluate = (node, item, idx) => {
			if (!("children" in node)) {
				const { keyId, searcher } = node;
				let matches;
				if (keyId === null) {
					matches = [];
					keys.forEach((key, keyIndex) => {
						matches.push(...this._findMatches({
							key,
							value: item[keyIndex],
							searcher
						}));
					});
				} else matches = this._findMatches({
					key: this._keyStore.get(keyId),
					value: this._myIndex.getValueForItemAtKeyId(item, keyId),
					searcher
				});
				if (matches && matches.length) return [{
					idx,
					item,
					matches
				}];
				return [];
			}
			const { children, operator } = node;
			const res = [];
			for (let i = 0, len = children.length; i < len; i += 1) {
				const child = children[i];
				const result = evaluate(child, item, idx);
				if (result.length) res.push(...result);
				else if (operator === LogicalOperator.AND) return [];
			}
			return res;
		};
		const records = this._myIndex.records;
		const resultMap = /* @__PURE__ */ new Map();
		const results = [];
		records.forEach(({ $: item, i: idx }) => {
			if (isDefined(item)) {
				const expResults = evaluate(expression, item, idx);
				if (expResults.length) {
					if (!resultMap.has(idx)) {
						resultMap.set(idx, {
							idx,
							item,
							matches: []
						});
						results.push(resultMap.get(idx));
					}
					expResults.forEach(({ matches }) => {
						resultMap.get(idx).matches.push(...matches);
					});
				}
			}
		});
		return results;
	}
	_searchObjectList(query, { heap, ignoreFieldNorm } = {}) {
		const searcher = this._getSearcher(query);
		const requireAllTokens = this.options.useTokenSearch && this.options.tokenMatch === "all";
		const { records } = this._myIndex;
		const keys = this._normalizedKeys();
		const results = heap ? null : [];
		records.forEach(({ $: item, i: idx }) => {
			if (!isDefined(item)) return;
			const matches = [];
			let anyKeyFailed = false;
			let hasInverse = false;
			keys.forEach((key, keyIndex) => {
				const keyMatches = this._findMatches({
					key,
					value: item[keyIndex],
					searcher
				});
				if (keyMatches.length) {
					matches.push(...keyMatches);
					if (keyMatches[0].hasInverse) hasInverse = true;
				} else anyKeyFailed = true;
			});
			if (hasInverse && anyKeyFailed) return;
			if (matches.length && (!requireAllTokens || this._coversAllTokens(matches))) {
				const result = {
					idx,
					item,
					matches
				};
				if (heap) {
					result.score = computeScoreSingle(result.matches, { ignoreFieldNorm });
					heap.insert(result);
				} else results.push(result);
			}
		});
		return results;
	}
	_findMatches({ key, value, searcher }) {
		if (!isDefined(value)) return [];
		const matches = [];
		if (isArray(value)) value.forEach(({ v: text, i: idx, n: norm }) => {
			if (!isDefined(text)) return;
			const searchResult = searcher.searchIn(text);
			if (searchResult.isMatch) {
				const match = {
					score: searchResult.score,
					key,
					value: text,
					idx,
					norm,
					indices: searchResult.indices,
					hasInverse: searchResult.hasInverse
				};
				if (searchResult.termCount !== void 0) {
					match.matchedMask = searchResult.matchedMask;
					match.matchedTerms = searchResult.matchedTerms;
					match.termCount = searchResult.termCount;
				}
				matches.push(match);
			}
		});
		else {
			const { v: text, n: norm } = value;
			const searchResult = searcher.searchIn(text);
			if (searchResult.isMatch) {
				const match = {
					score: searchResult.score,
					key,
					value: text,
					norm,
					indices: searchResult.indices,
					hasInverse: searchResult.hasInverse
				};
				if (searchResult.termCount !== void 0) {
					match.matchedMask = searchResult.matchedMask;
					match.matchedTerms = searchResult.matchedTerms;
					match.termCount = searchResult.termCount;
				}
				matches.push(match);
			}
		}
		return matches;
	}
	_coversAllTokens(matches) {
		const termCount = matches.length ? matches[0].termCount : void 0;
		if (termCount === void 0) return true;
		if (termCount <= 31) {
			let coverage = 0;
			for (let i = 0; i < matches.length; i++) coverage |= matches[i].matchedMask || 0;
			return coverage === 2 ** termCount - 1;
		}
		const coverage = /* @__PURE__ */ new Set();
		for (let i = 0; i < matches.length; i++) {
			const terms = matches[i].matchedTerms;
			if (terms) for (const t of terms) coverage.add(t);
		}
		return coverage.size === termCount;
	}
};
Fuse.version = "7.5.0";
Fuse.createIndex = createIndex;
Fuse.parseIndex = parseIndex;
Fuse.config = Config;
Fuse.match = function(pattern, text, options) {
	if (options && options.useTokenSearch) throw new Error(FUSE_MATCH_TOKEN_SEARCH_UNSUPPORTED);
	return createSearcher(pattern, {
		...Config,
		...options
	}).searchIn(text);
};
Fuse.parseQuery = parse;
register(ExtendedSearch);
register(TokenSearch);
Fuse.use = function(...plugins) {
	plugins.forEach((plugin) => register(plugin));
};
var entry_default = Fuse;
// node_modules/@vueuse/integrations/dist/useFuse.js
function useFuse(search, data, options) {
	const createFuse = () => {
		var _toValue, _toValue2;
		return new entry_default((_toValue = (0, vue_exports.toValue)(data)) !== null && _toValue !== void 0 ? _toValue : [], (_toValue2 = (0, vue_exports.toValue)(options)) === null || _toValue2 === void 0 ? void 0 : _toValue2.fuseOptions);
	};
	const fuse = (0, vue_exports.shallowRef)(createFuse());
	(0, vue_exports.watch)(() => {
		var _toValue3;
		return (_toValue3 = (0, vue_exports.toValue)(options)) === null || _toValue3 === void 0 ? void 0 : _toValue3.fuseOptions;
	}, () => {
		fuse.value = createFuse();
	}, { deep: true });
	(0, vue_exports.watch)(() => (0, vue_exports.toValue)(data), (newData) => {
		fuse.value.setCollection(newData);
		(0, vue_exports.triggerRef)(fuse);
	}, { deep: true });
	return {
		fuse,
		results: (0, vue_exports.computed)(() => {
			const resolved = (0, vue_exports.toValue)(options);
			if ((resolved === null || resolved === void 0 ? void 0 : resolved.matchAllWhenSearchEmpty) && !(0, vue_exports.toValue)(search)) return (0, vue_exports.toValue)(data).map((item, index) => ({
				item,
				refIndex: index
			}));
			const limit = resolved === null || resolved === void 0 ? void 0 : resolved.resultLimit;
			return fuse.value.search((0, vue_exports.toValue)(search), limit ? { limit } : void 0);
		})
	};
}
// node_modules/@nuxt/ui/dist/runtime/utils/virtualizer.js
function itemHasDescription(item, descriptionKey) {
	if (typeof item !== "object" || item === null) return false;
	const value = get$1(item, descriptionKey);
	return value !== void 0 && value !== null && value !== "";
}
function getSize(size, hasDescription) {
	const sizes = hasDescription ? {
		xs: 44,
		sm: 48,
		md: 52,
		lg: 56,
		xl: 60
	} : {
		xs: 24,
		sm: 28,
		md: 32,
		lg: 36,
		xl: 40
	};
	return sizes[size] ?? sizes.md;
}
function getEstimateSize(items, size, descriptionKey, hasDescriptionSlot) {
	const sizeWithDescription = getSize(size, true);
	const sizeWithoutDescription = getSize(size, false);
	if (hasDescriptionSlot) return () => sizeWithDescription;
	if (!descriptionKey) return () => sizeWithoutDescription;
	return (index) => {
		return itemHasDescription(items[index], descriptionKey) ? sizeWithDescription : sizeWithoutDescription;
	};
}
// virtual:nuxt-ui-templates/ui/kbd.ts
var kbd_default = {
	"base": "inline-flex items-center justify-center px-1 rounded-sm font-medium font-sans uppercase",
	"variants": {
		"color": {
			"primary": "",
			"secondary": "",
			"success": "",
			"info": "",
			"warning": "",
			"error": "",
			"neutral": ""
		},
		"variant": {
			"solid": "",
			"outline": "",
			"soft": "",
			"subtle": ""
		},
		"size": {
			"sm": "h-4 min-w-[16px] text-[10px]",
			"md": "h-5 min-w-[20px] text-[11px]",
			"lg": "h-6 min-w-[24px] text-[12px]"
		}
	},
	"compoundVariants": [
		{
			"color": "primary",
			"variant": "solid",
			"class": "text-inverted bg-primary"
		},
		{
			"color": "secondary",
			"variant": "solid",
			"class": "text-inverted bg-secondary"
		},
		{
			"color": "success",
			"variant": "solid",
			"class": "text-inverted bg-success"
		},
		{
			"color": "info",
			"variant": "solid",
			"class": "text-inverted bg-info"
		},
		{
			"color": "warning",
			"variant": "solid",
			"class": "text-inverted bg-warning"
		},
		{
			"color": "error",
			"variant": "solid",
			"class": "text-inverted bg-error"
		},
		{
			"color": "primary",
			"variant": "outline",
			"class": "ring ring-inset ring-primary/50 text-primary"
		},
		{
			"color": "secondary",
			"variant": "outline",
			"class": "ring ring-inset ring-secondary/50 text-secondary"
		},
		{
			"color": "success",
			"variant": "outline",
			"class": "ring ring-inset ring-success/50 text-success"
		},
		{
			"color": "info",
			"variant": "outline",
			"class": "ring ring-inset ring-info/50 text-info"
		},
		{
			"color": "warning",
			"variant": "outline",
			"class": "ring ring-inset ring-warning/50 text-warning"
		},
		{
			"color": "error",
			"variant": "outline",
			"class": "ring ring-inset ring-error/50 text-error"
		},
		{
			"color": "primary",
			"variant": "soft",
			"class": "text-primary bg-primary/10"
		},
		{
			"color": "secondary",
			"variant": "soft",
			"class": "text-secondary bg-secondary/10"
		},
		{
			"color": "success",
			"variant": "soft",
			"class": "text-success bg-success/10"
		},
		{
			"color": "info",
			"variant": "soft",
			"class": "text-info bg-info/10"
		},
		{
			"color": "warning",
			"variant": "soft",
			"class": "text-warning bg-warning/10"
		},
		{
			"color": "error",
			"variant": "soft",
			"class": "text-error bg-error/10"
		},
		{
			"color": "primary",
			"variant": "subtle",
			"class": "text-primary ring ring-inset ring-primary/25 bg-primary/10"
		},
		{
			"color": "secondary",
			"variant": "subtle",
			"class": "text-secondary ring ring-inset ring-secondary/25 bg-secondary/10"
		},
		{
			"color": "success",
			"variant": "subtle",
			"class": "text-success ring ring-inset ring-success/25 bg-success/10"
		},
		{
			"color": "info",
			"variant": "subtle",
			"class": "text-info ring ring-inset ring-info/25 bg-info/10"
		},
		{
			"color": "warning",
			"variant": "subtle",
			"class": "text-warning ring ring-inset ring-warning/25 bg-warning/10"
		},
		{
			"color": "error",
			"variant": "subtle",
			"class": "text-error ring ring-inset ring-error/25 bg-error/10"
		},
		{
			"color": "neutral",
			"variant": "solid",
			"class": "text-inverted bg-inverted"
		},
		{
			"color": "neutral",
			"variant": "outline",
			"class": "ring ring-inset ring-accented text-default bg-default"
		},
		{
			"color": "neutral",
			"variant": "soft",
			"class": "text-default bg-elevated"
		},
		{
			"color": "neutral",
			"variant": "subtle",
			"class": "ring ring-inset ring-accented text-default bg-elevated"
		}
	],
	"defaultVariants": {
		"variant": "outline",
		"color": "neutral",
		"size": "md"
	}
};
// node_modules/@nuxt/ui/dist/runtime/components/Kbd.vue
var _sfc_main$4 = {
	__name: "Kbd",
	props: {
		as: {
			type: null,
			required: false,
			default: "kbd"
		},
		value: {
			type: null,
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
		const props = useComponentProps("kbd", _props);
		const { getKbdKey } = useKbd$1();
		const appConfig = useAppConfig();
		const __returned__ = {
			_props,
			props,
			getKbdKey,
			appConfig,
			ui: (0, vue_exports.computed)(() => tv({
				extend: kbd_default,
				...appConfig.ui?.kbd || {}
			})),
			get theme() {
				return kbd_default;
			},
			computed: vue_exports.computed,
			get Primitive() {
				return Primitive;
			},
			get useAppConfig() {
				return useAppConfig;
			},
			get useKbd() {
				return useKbd$1;
			},
			get useComponentProps() {
				return useComponentProps;
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
function _sfc_ssrRender$9(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push((0, server_renderer_exports.ssrRenderComponent)($setup["Primitive"], (0, vue_exports.mergeProps)({
		as: $setup.props.as,
		class: $setup.ui({
			class: [$setup.props.ui?.base, $setup.props.class],
			color: $setup.props.color,
			variant: $setup.props.variant,
			size: $setup.props.size
		})
	}, _attrs), {
		default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
			if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "default", {}, () => {
				_push(`${(0, server_renderer_exports.ssrInterpolate)($setup.getKbdKey($setup.props.value))}`);
			}, _push, _parent, _scopeId);
			else return [(0, vue_exports.renderSlot)(_ctx.$slots, "default", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.getKbdKey($setup.props.value)), 1)])];
		}),
		_: 3
	}, _parent));
}
var _sfc_setup$9 = _sfc_main$4.setup;
_sfc_main$4.setup = (props, ctx) => {
	const ssrContext = (0, vue_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/@nuxt/ui/dist/runtime/components/Kbd.vue");
	return _sfc_setup$9 ? _sfc_setup$9(props, ctx) : void 0;
};
var Kbd_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$4, [["ssrRender", _sfc_ssrRender$9], ["__file", "/work/main/node_modules/@nuxt/ui/dist/runtime/components/Kbd.vue"]]);
// virtual:nuxt-ui-templates/ui/command-palette.ts
var command_palette_default$1 = {
	"slots": {
		"root": "flex flex-col min-h-0 min-w-0 divide-y divide-default",
		"input": "",
		"close": "",
		"back": "p-0",
		"content": "relative overflow-hidden flex flex-col",
		"footer": "p-1",
		"viewport": "relative scroll-py-1 overflow-y-auto flex-1 focus:outline-none",
		"group": "p-1 isolate",
		"empty": "text-center text-muted",
		"label": "font-semibold text-highlighted",
		"item": "group relative w-full flex items-start select-none outline-none before:absolute before:z-[-1] before:inset-px before:rounded-md data-disabled:cursor-not-allowed data-disabled:opacity-75",
		"itemLeadingIcon": "shrink-0",
		"itemLeadingAvatar": "shrink-0",
		"itemLeadingAvatarSize": "",
		"itemLeadingChip": "shrink-0",
		"itemLeadingChipSize": "",
		"itemTrailing": "ms-auto inline-flex items-center",
		"itemTrailingIcon": "shrink-0",
		"itemTrailingHighlightedIcon": "shrink-0 text-dimmed hidden group-data-highlighted:inline-flex",
		"itemTrailingKbds": "hidden lg:inline-flex items-center shrink-0",
		"itemTrailingKbdsSize": "",
		"itemWrapper": "flex-1 flex flex-col text-start min-w-0",
		"itemLabel": "truncate space-x-1 text-dimmed",
		"itemLabelBase": "text-highlighted [&>mark]:text-primary [&>mark]:bg-primary/15",
		"itemLabelPrefix": "text-default",
		"itemLabelSuffix": "text-dimmed [&>mark]:text-primary [&>mark]:bg-primary/15",
		"itemDescription": "truncate text-muted [&>mark]:text-primary [&>mark]:bg-primary/15"
	},
	"variants": {
		"virtualize": {
			"true": { "viewport": "p-1 isolate" },
			"false": { "viewport": "divide-y divide-default" }
		},
		"size": {
			"xs": {
				"input": "[&>input]:h-10",
				"empty": "py-3 text-xs",
				"label": "p-1 text-[10px]/3 gap-1",
				"item": "p-1 text-xs gap-1",
				"itemLeadingIcon": "size-4",
				"itemLeadingAvatarSize": "3xs",
				"itemLeadingChip": "size-4",
				"itemLeadingChipSize": "sm",
				"itemTrailing": "gap-1",
				"itemTrailingIcon": "size-4",
				"itemTrailingHighlightedIcon": "size-4",
				"itemTrailingKbds": "gap-0.5",
				"itemTrailingKbdsSize": "sm"
			},
			"sm": {
				"input": "[&>input]:h-11",
				"empty": "py-4 text-xs",
				"label": "p-1.5 text-[10px]/3 gap-1.5",
				"item": "p-1.5 text-xs gap-1.5",
				"itemLeadingIcon": "size-4",
				"itemLeadingAvatarSize": "3xs",
				"itemLeadingChip": "size-4",
				"itemLeadingChipSize": "sm",
				"itemTrailing": "gap-1.5",
				"itemTrailingIcon": "size-4",
				"itemTrailingHighlightedIcon": "size-4",
				"itemTrailingKbds": "gap-0.5",
				"itemTrailingKbdsSize": "sm"
			},
			"md": {
				"input": "[&>input]:h-12",
				"empty": "py-6 text-sm",
				"label": "p-1.5 text-xs gap-1.5",
				"item": "p-1.5 text-sm gap-1.5",
				"itemLeadingIcon": "size-5",
				"itemLeadingAvatarSize": "2xs",
				"itemLeadingChip": "size-5",
				"itemLeadingChipSize": "md",
				"itemTrailing": "gap-1.5",
				"itemTrailingIcon": "size-5",
				"itemTrailingHighlightedIcon": "size-5",
				"itemTrailingKbds": "gap-0.5",
				"itemTrailingKbdsSize": "md"
			},
			"lg": {
				"input": "[&>input]:h-13",
				"empty": "py-7 text-sm",
				"label": "p-2 text-xs gap-2",
				"item": "p-2 text-sm gap-2",
				"itemLeadingIcon": "size-5",
				"itemLeadingAvatarSize": "2xs",
				"itemLeadingChip": "size-5",
				"itemLeadingChipSize": "md",
				"itemTrailing": "gap-2",
				"itemTrailingIcon": "size-5",
				"itemTrailingHighlightedIcon": "size-5",
				"itemTrailingKbds": "gap-0.5",
				"itemTrailingKbdsSize": "md"
			},
			"xl": {
				"input": "[&>input]:h-14",
				"empty": "py-8 text-base",
				"label": "p-2 text-sm gap-2",
				"item": "p-2 text-base gap-2",
				"itemLeadingIcon": "size-6",
				"itemLeadingAvatarSize": "xs",
				"itemLeadingChip": "size-6",
				"itemLeadingChipSize": "lg",
				"itemTrailing": "gap-2",
				"itemTrailingIcon": "size-6",
				"itemTrailingHighlightedIcon": "size-6",
				"itemTrailingKbds": "gap-0.5",
				"itemTrailingKbdsSize": "lg"
			}
		},
		"active": {
			"true": {
				"item": "text-highlighted before:bg-elevated",
				"itemLeadingIcon": "text-default"
			},
			"false": {
				"item": ["text-default data-highlighted:not-data-disabled:text-highlighted data-highlighted:not-data-disabled:before:bg-elevated/50", "transition-colors before:transition-colors"],
				"itemLeadingIcon": ["text-dimmed group-data-highlighted:not-group-data-disabled:text-default", "transition-colors"]
			}
		},
		"loading": { "true": { "itemLeadingIcon": "animate-spin" } }
	},
	"defaultVariants": { "size": "md" }
};
// node_modules/@nuxt/ui/dist/runtime/components/CommandPalette.vue
var _sfc_main$3 = /*@__PURE__*/ Object.assign({ inheritAttrs: false }, {
	__name: "CommandPalette",
	props: /*@__PURE__*/ (0, vue_exports.mergeModels)({
		as: {
			type: null,
			required: false
		},
		size: {
			type: null,
			required: false
		},
		icon: {
			type: [String, Boolean],
			required: false,
			skipCheck: true
		},
		trailingIcon: {
			type: null,
			required: false
		},
		selectedIcon: {
			type: null,
			required: false
		},
		childrenIcon: {
			type: null,
			required: false
		},
		placeholder: {
			type: String,
			required: false
		},
		autofocus: {
			type: Boolean,
			required: false,
			default: true
		},
		close: {
			type: [Boolean, Object],
			required: false
		},
		closeIcon: {
			type: null,
			required: false
		},
		back: {
			type: [Boolean, Object],
			required: false,
			default: true
		},
		backIcon: {
			type: null,
			required: false
		},
		input: {
			type: [Boolean, Object],
			required: false,
			default: true
		},
		groups: {
			type: Array,
			required: false
		},
		fuse: {
			type: Object,
			required: false
		},
		virtualize: {
			type: [Boolean, Object],
			required: false,
			default: false
		},
		valueKey: {
			type: null,
			required: false
		},
		labelKey: {
			type: null,
			required: false,
			default: "label"
		},
		descriptionKey: {
			type: null,
			required: false,
			default: "description"
		},
		preserveGroupOrder: {
			type: Boolean,
			required: false,
			default: false
		},
		searchDelay: {
			type: Number,
			required: false,
			default: 0
		},
		class: {
			type: null,
			required: false
		},
		ui: {
			type: Object,
			required: false
		},
		multiple: {
			type: Boolean,
			required: false
		},
		disabled: {
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
		highlightOnHover: {
			type: Boolean,
			required: false,
			default: true
		},
		selectionBehavior: {
			type: String,
			required: false
		},
		by: {
			type: [String, Function],
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
	}, {
		"searchTerm": {
			type: String,
			default: ""
		},
		"searchTermModifiers": {}
	}),
	emits: /*@__PURE__*/ (0, vue_exports.mergeModels)([
		"update:modelValue",
		"highlight",
		"entryFocus",
		"leave",
		"update:open"
	], ["update:searchTerm"]),
	setup(__props, { expose: __expose, emit: __emit }) {
		__expose();
		const _props = __props;
		const emits = __emit;
		const slots = (0, vue_exports.useSlots)();
		const props = useComponentProps("commandPalette", _props);
		const searchTerm = (0, vue_exports.useModel)(__props, "searchTerm", {
			type: String,
			default: ""
		});
		const { t } = useLocale();
		const appConfig = useAppConfig();
		const rootProps = useForwardProps$1(reactivePick(props, "as", "disabled", "multiple", "modelValue", "defaultValue", "highlightOnHover", "by"), emits);
		const virtualizerProps = (0, vue_exports.toRef)(() => {
			if (!props.virtualize) return false;
			return defu(typeof props.virtualize === "boolean" ? {} : props.virtualize, { estimateSize: getEstimateSize(filteredItems.value, "md", props.descriptionKey, !!slots["item-description"]) });
		});
		const [DefineItemTemplate, ReuseItemTemplate] = createReusableTemplate({ props: {
			item: {
				type: Object,
				required: true
			},
			group: {
				type: Object,
				required: false
			},
			index: {
				type: Number,
				required: false
			}
		} });
		const ui = (0, vue_exports.computed)(() => tv({
			extend: command_palette_default$1,
			...appConfig.ui?.commandPalette || {}
		})({
			size: props.size,
			virtualize: !!props.virtualize
		}));
		const fuse = (0, vue_exports.computed)(() => defu({}, props.fuse, {
			fuseOptions: {
				ignoreLocation: true,
				threshold: .1,
				keys: [
					props.labelKey,
					props.descriptionKey,
					"suffix"
				]
			},
			resultLimit: 12,
			matchAllWhenSearchEmpty: true
		}));
		const history = (0, vue_exports.ref)([]);
		const placeholder = (0, vue_exports.computed)(() => history.value[history.value.length - 1]?.placeholder || props.placeholder || t("commandPalette.placeholder"));
		const groups = (0, vue_exports.computed)(() => history.value?.length ? [history.value[history.value.length - 1]] : props.groups);
		const items = (0, vue_exports.computed)(() => groups.value?.filter((group) => {
			if (!group.id) {
				console.warn(`[@nuxt/ui] CommandPalette group is missing an \`id\` property`);
				return false;
			}
			if (group.ignoreFilter) return false;
			return true;
		})?.flatMap((group) => group.items?.map((item) => ({
			...item,
			group: group.id
		})) || []) || []);
		const fuseSearchTerm = refDebounced(searchTerm, () => props.searchDelay);
		const { results: fuseResults } = useFuse(fuseSearchTerm, items, fuse);
		const throttledFuseResults = refThrottled(fuseResults, 16, true);
		function processGroupItems(group, items2) {
			let processedItems = items2;
			if (group?.postFilter && typeof group.postFilter === "function") processedItems = group.postFilter(fuseSearchTerm.value, processedItems);
			return {
				...group,
				items: processedItems.slice(0, fuse.value.resultLimit).map((item) => {
					return {
						...item,
						labelHtml: item.labelHtml ?? highlight(item, fuseSearchTerm.value, props.labelKey, void 0, fuse.value.fuseOptions?.useTokenSearch),
						suffixHtml: item.suffixHtml ?? highlight(item, fuseSearchTerm.value, "suffix", [props.labelKey], fuse.value.fuseOptions?.useTokenSearch),
						descriptionHtml: item.descriptionHtml ?? highlight(item, fuseSearchTerm.value, props.descriptionKey, [props.labelKey, "suffix"], fuse.value.fuseOptions?.useTokenSearch)
					};
				})
			};
		}
		const filteredGroups = (0, vue_exports.computed)(() => {
			const currentGroups = groups.value;
			const groupsById = throttledFuseResults.value.reduce((acc, result2) => {
				const { item, matches } = result2;
				if (!item.group) return acc;
				acc[item.group] ||= [];
				acc[item.group]?.push({
					...item,
					matches
				});
				return acc;
			}, {});
			if (props.preserveGroupOrder) {
				const processedGroups = [];
				for (const group of currentGroups || []) {
					if (!group.items?.length) continue;
					const items2 = group.ignoreFilter ? group.items : groupsById[group.id];
					if (!items2?.length) continue;
					const processedGroup = processGroupItems(group, items2);
					if (processedGroup.items?.length) processedGroups.push(processedGroup);
				}
				return processedGroups;
			}
			const result = [...Object.entries(groupsById).map(([id, items2]) => {
				const group = currentGroups?.find((group2) => group2.id === id);
				if (!group) return;
				const processedGroup = processGroupItems(group, items2);
				return processedGroup.items?.length ? processedGroup : void 0;
			}).filter((group) => !!group)];
			for (const group of currentGroups || []) {
				if (!group.ignoreFilter || !group.items?.length) continue;
				const processedGroup = processGroupItems(group, group.items);
				if (!processedGroup.items?.length) continue;
				const originalIndex = currentGroups.indexOf(group);
				const precedingIds = /* @__PURE__ */ new Set();
				for (let i = 0; i < originalIndex; i++) precedingIds.add(currentGroups[i].id);
				let insertAfter = -1;
				for (let i = 0; i < result.length; i++) if (precedingIds.has(result[i].id)) insertAfter = i;
				result.splice(insertAfter + 1, 0, processedGroup);
			}
			return result;
		});
		const filteredItems = (0, vue_exports.computed)(() => filteredGroups.value.flatMap((group) => group.items || []));
		const rootRef = (0, vue_exports.useTemplateRef)("rootRef");
		(0, vue_exports.watch)(filteredGroups, () => {
			(0, vue_exports.nextTick)(() => {
				const root = rootRef.value;
				if ((root?.$el)?.contains(document.activeElement)) root?.highlightFirstItem();
				else root?.highlightSelected(void 0, false);
			});
		});
		function navigate(item) {
			if (!item.children?.length) return;
			history.value.push({
				id: `history-${history.value.length}`,
				label: item.label,
				slot: item.slot,
				placeholder: item.placeholder,
				items: item.children
			});
			searchTerm.value = "";
			rootRef.value?.highlightFirstItem();
		}
		function navigateBack() {
			if (!history.value.length) return;
			history.value.pop();
			searchTerm.value = "";
			rootRef.value?.highlightFirstItem();
		}
		function onBackspace() {
			if (!searchTerm.value) navigateBack();
		}
		function onSelect(e, item) {
			if (item.children?.length) {
				e.preventDefault();
				navigate(item);
			} else item.onSelect?.(e);
		}
		const __returned__ = {
			_props,
			emits,
			slots,
			props,
			searchTerm,
			t,
			appConfig,
			rootProps,
			virtualizerProps,
			DefineItemTemplate,
			ReuseItemTemplate,
			ui,
			fuse,
			history,
			placeholder,
			groups,
			items,
			fuseSearchTerm,
			fuseResults,
			throttledFuseResults,
			processGroupItems,
			filteredGroups,
			filteredItems,
			rootRef,
			navigate,
			navigateBack,
			onBackspace,
			onSelect,
			get theme() {
				return command_palette_default$1;
			},
			computed: vue_exports.computed,
			ref: vue_exports.ref,
			useTemplateRef: vue_exports.useTemplateRef,
			toRef: vue_exports.toRef,
			watch: vue_exports.watch,
			nextTick: vue_exports.nextTick,
			get ListboxRoot() {
				return ListboxRoot_default;
			},
			get ListboxFilter() {
				return ListboxFilter_default;
			},
			get ListboxContent() {
				return ListboxContent_default;
			},
			get ListboxGroup() {
				return ListboxGroup_default;
			},
			get ListboxGroupLabel() {
				return ListboxGroupLabel_default;
			},
			get ListboxVirtualizer() {
				return ListboxVirtualizer_default;
			},
			get ListboxItem() {
				return ListboxItem_default;
			},
			get ListboxItemIndicator() {
				return ListboxItemIndicator_default;
			},
			get useForwardProps() {
				return useForwardProps$1;
			},
			get defu() {
				return defu;
			},
			get reactivePick() {
				return reactivePick;
			},
			get createReusableTemplate() {
				return createReusableTemplate;
			},
			get refDebounced() {
				return refDebounced;
			},
			get refThrottled() {
				return refThrottled;
			},
			get useFuse() {
				return useFuse;
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
			get omit() {
				return omit;
			},
			get get() {
				return get$1;
			},
			get highlight() {
				return highlight;
			},
			get pickLinkProps() {
				return pickLinkProps;
			},
			get getEstimateSize() {
				return getEstimateSize;
			},
			get tv() {
				return tv;
			},
			UIcon: Icon_default,
			UAvatar: Avatar_default,
			UButton: Button_default,
			UChip: Chip_default,
			ULinkBase: LinkBase_default,
			ULink: Link_default,
			UInput: Input_default,
			UKbd: Kbd_default
		};
		Object.defineProperty(__returned__, "__isScriptSetup", {
			enumerable: false,
			value: true
		});
		return __returned__;
	}
});
function _sfc_ssrRender$8(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<!--[-->`);
	_push((0, server_renderer_exports.ssrRenderComponent)($setup["DefineItemTemplate"], null, {
		default: (0, vue_exports.withCtx)(({ item, index, group }, _push, _parent, _scopeId) => {
			if (_push) _push((0, server_renderer_exports.ssrRenderComponent)($setup["ULink"], (0, vue_exports.mergeProps)($setup.pickLinkProps(item), { custom: "" }), {
				default: (0, vue_exports.withCtx)(({ active, ...slotProps }, _push, _parent, _scopeId) => {
					if (_push) _push((0, server_renderer_exports.ssrRenderComponent)($setup["ListboxItem"], {
						value: $setup.props.valueKey ? $setup.get(item, $setup.props.valueKey) : $setup.omit(item, [
							"matches",
							"group",
							"onSelect",
							"labelHtml",
							"suffixHtml",
							"descriptionHtml",
							"children"
						]),
						disabled: item.disabled,
						"as-child": "",
						onSelect: ($event) => $setup.onSelect($event, item)
					}, {
						default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
							if (_push) _push((0, server_renderer_exports.ssrRenderComponent)($setup["ULinkBase"], (0, vue_exports.mergeProps)(slotProps, {
								"data-slot": "item",
								class: $setup.ui.item({
									class: [
										$setup.props.ui?.item,
										item.ui?.item,
										item.class
									],
									active: active || item.active
								})
							}), {
								default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
									if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, item.slot || group?.slot || "item", {
										item,
										index,
										ui: $setup.ui
									}, () => {
										(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, item.slot ? `${item.slot}-leading` : group?.slot ? `${group.slot}-leading` : `item-leading`, {
											item,
											index,
											ui: $setup.ui
										}, () => {
											if (item.loading) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UIcon"], {
												name: $setup.props.loadingIcon || $setup.appConfig.ui.icons.loading,
												"data-slot": "itemLeadingIcon",
												class: $setup.ui.itemLeadingIcon({
													class: [$setup.props.ui?.itemLeadingIcon, item.ui?.itemLeadingIcon],
													loading: true
												})
											}, null, _parent, _scopeId));
											else if (item.icon) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UIcon"], {
												name: item.icon,
												"data-slot": "itemLeadingIcon",
												class: $setup.ui.itemLeadingIcon({
													class: [$setup.props.ui?.itemLeadingIcon, item.ui?.itemLeadingIcon],
													active: active || item.active
												})
											}, null, _parent, _scopeId));
											else if (item.avatar) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UAvatar"], (0, vue_exports.mergeProps)({ size: item.ui?.itemLeadingAvatarSize || $setup.props.ui?.itemLeadingAvatarSize || $setup.ui.itemLeadingAvatarSize() }, item.avatar, {
												"data-slot": "itemLeadingAvatar",
												class: $setup.ui.itemLeadingAvatar({
													class: [$setup.props.ui?.itemLeadingAvatar, item.ui?.itemLeadingAvatar],
													active: active || item.active
												})
											}), null, _parent, _scopeId));
											else if (item.chip) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UChip"], (0, vue_exports.mergeProps)({
												size: item.ui?.itemLeadingChipSize || $setup.props.ui?.itemLeadingChipSize || $setup.ui.itemLeadingChipSize(),
												inset: "",
												standalone: ""
											}, item.chip, {
												"data-slot": "itemLeadingChip",
												class: $setup.ui.itemLeadingChip({
													class: [$setup.props.ui?.itemLeadingChip, item.ui?.itemLeadingChip],
													active: active || item.active
												})
											}), null, _parent, _scopeId));
											else _push(`<!---->`);
										}, _push, _parent, _scopeId);
										if (item.prefix || item.labelHtml || $setup.get(item, $setup.props.labelKey) || item.suffixHtml || item.suffix || !!$setup.slots[item.slot ? `${item.slot}-label` : group?.slot ? `${group.slot}-label` : `item-label`] || $setup.get(item, $setup.props.descriptionKey) || !!$setup.slots[item.slot ? `${item.slot}-description` : group?.slot ? `${group.slot}-description` : `item-description`]) {
											_push(`<span data-slot="itemWrapper" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.itemWrapper({ class: [$setup.props.ui?.itemWrapper, item.ui?.itemWrapper] }))}"${_scopeId}><span data-slot="itemLabel" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.itemLabel({
												class: [$setup.props.ui?.itemLabel, item.ui?.itemLabel],
												active: active || item.active
											}))}"${_scopeId}>`);
											(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, item.slot ? `${item.slot}-label` : group?.slot ? `${group.slot}-label` : `item-label`, {
												item,
												index,
												ui: $setup.ui
											}, () => {
												if (item.prefix) _push(`<span data-slot="itemLabelPrefix" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.itemLabelPrefix({ class: [$setup.props.ui?.itemLabelPrefix, item.ui?.itemLabelPrefix] }))}"${_scopeId}>${(0, server_renderer_exports.ssrInterpolate)(item.prefix)}</span>`);
												else _push(`<!---->`);
												if (item.labelHtml) _push(`<span data-slot="itemLabelBase" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.itemLabelBase({
													class: [$setup.props.ui?.itemLabelBase, item.ui?.itemLabelBase],
													active: active || item.active
												}))}"${_scopeId}>${item.labelHtml ?? ""}</span>`);
												else _push(`<span data-slot="itemLabelBase" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.itemLabelBase({
													class: [$setup.props.ui?.itemLabelBase, item.ui?.itemLabelBase],
													active: active || item.active
												}))}"${_scopeId}>${(0, server_renderer_exports.ssrInterpolate)($setup.get(item, $setup.props.labelKey))}</span>`);
												if (item.suffixHtml) _push(`<span data-slot="itemLabelSuffix" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.itemLabelSuffix({
													class: [$setup.props.ui?.itemLabelSuffix, item.ui?.itemLabelSuffix],
													active: active || item.active
												}))}"${_scopeId}>${item.suffixHtml ?? ""}</span>`);
												else if (item.suffix) _push(`<span data-slot="itemLabelSuffix" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.itemLabelSuffix({
													class: [$setup.props.ui?.itemLabelSuffix, item.ui?.itemLabelSuffix],
													active: active || item.active
												}))}"${_scopeId}>${(0, server_renderer_exports.ssrInterpolate)(item.suffix)}</span>`);
												else _push(`<!---->`);
											}, _push, _parent, _scopeId);
											_push(`</span>`);
											if (item.descriptionHtml) _push(`<span data-slot="itemDescription" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.itemDescription({ class: [$setup.props.ui?.itemDescription, item.ui?.itemDescription] }))}"${_scopeId}>${item.descriptionHtml ?? ""}</span>`);
											else if ($setup.get(item, $setup.props.descriptionKey) || !!$setup.slots[item.slot ? `${item.slot}-description` : group?.slot ? `${group.slot}-description` : `item-description`]) {
												_push(`<span data-slot="itemDescription" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.itemDescription({ class: [$setup.props.ui?.itemDescription, item.ui?.itemDescription] }))}"${_scopeId}>`);
												(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, item.slot ? `${item.slot}-description` : group?.slot ? `${group.slot}-description` : `item-description`, {
													item,
													index,
													ui: $setup.ui
												}, () => {
													_push(`${(0, server_renderer_exports.ssrInterpolate)($setup.get(item, $setup.props.descriptionKey))}`);
												}, _push, _parent, _scopeId);
												_push(`</span>`);
											} else _push(`<!---->`);
											_push(`</span>`);
										} else _push(`<!---->`);
										_push(`<span data-slot="itemTrailing" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.itemTrailing({ class: [$setup.props.ui?.itemTrailing, item.ui?.itemTrailing] }))}"${_scopeId}>`);
										(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, item.slot ? `${item.slot}-trailing` : group?.slot ? `${group.slot}-trailing` : `item-trailing`, {
											item,
											index,
											ui: $setup.ui
										}, () => {
											if (item.children && item.children.length > 0) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UIcon"], {
												name: $setup.props.childrenIcon || $setup.appConfig.ui.icons.chevronRight,
												"data-slot": "itemTrailingIcon",
												class: $setup.ui.itemTrailingIcon({ class: [$setup.props.ui?.itemTrailingIcon, item.ui?.itemTrailingIcon] })
											}, null, _parent, _scopeId));
											else if (item.kbds?.length) {
												_push(`<span data-slot="itemTrailingKbds" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.itemTrailingKbds({ class: [$setup.props.ui?.itemTrailingKbds, item.ui?.itemTrailingKbds] }))}"${_scopeId}><!--[-->`);
												(0, server_renderer_exports.ssrRenderList)(item.kbds, (kbd, kbdIndex) => {
													_push((0, server_renderer_exports.ssrRenderComponent)($setup["UKbd"], (0, vue_exports.mergeProps)({
														key: kbdIndex,
														size: item.ui?.itemTrailingKbdsSize || $setup.props.ui?.itemTrailingKbdsSize || $setup.ui.itemTrailingKbdsSize()
													}, { ref_for: true }, typeof kbd === "string" ? { value: kbd } : kbd), null, _parent, _scopeId));
												});
												_push(`<!--]--></span>`);
											} else if (group?.highlightedIcon) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UIcon"], {
												name: group.highlightedIcon,
												"data-slot": "itemTrailingHighlightedIcon",
												class: $setup.ui.itemTrailingHighlightedIcon({ class: [$setup.props.ui?.itemTrailingHighlightedIcon, item.ui?.itemTrailingHighlightedIcon] })
											}, null, _parent, _scopeId));
											else _push(`<!---->`);
										}, _push, _parent, _scopeId);
										if (!item.children?.length) _push((0, server_renderer_exports.ssrRenderComponent)($setup["ListboxItemIndicator"], { "as-child": "" }, {
											default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
												if (_push) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UIcon"], {
													name: $setup.props.selectedIcon || $setup.appConfig.ui.icons.check,
													"data-slot": "itemTrailingIcon",
													class: $setup.ui.itemTrailingIcon({ class: [$setup.props.ui?.itemTrailingIcon, item.ui?.itemTrailingIcon] })
												}, null, _parent, _scopeId));
												else return [(0, vue_exports.createVNode)($setup["UIcon"], {
													name: $setup.props.selectedIcon || $setup.appConfig.ui.icons.check,
													"data-slot": "itemTrailingIcon",
													class: $setup.ui.itemTrailingIcon({ class: [$setup.props.ui?.itemTrailingIcon, item.ui?.itemTrailingIcon] })
												}, null, 8, ["name", "class"])];
											}),
											_: 2
										}, _parent, _scopeId));
										else _push(`<!---->`);
										_push(`</span>`);
									}, _push, _parent, _scopeId);
									else return [(0, vue_exports.renderSlot)(_ctx.$slots, item.slot || group?.slot || "item", {
										item,
										index,
										ui: $setup.ui
									}, () => [
										(0, vue_exports.renderSlot)(_ctx.$slots, item.slot ? `${item.slot}-leading` : group?.slot ? `${group.slot}-leading` : `item-leading`, {
											item,
											index,
											ui: $setup.ui
										}, () => [item.loading ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UIcon"], {
											key: 0,
											name: $setup.props.loadingIcon || $setup.appConfig.ui.icons.loading,
											"data-slot": "itemLeadingIcon",
											class: $setup.ui.itemLeadingIcon({
												class: [$setup.props.ui?.itemLeadingIcon, item.ui?.itemLeadingIcon],
												loading: true
											})
										}, null, 8, ["name", "class"])) : item.icon ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UIcon"], {
											key: 1,
											name: item.icon,
											"data-slot": "itemLeadingIcon",
											class: $setup.ui.itemLeadingIcon({
												class: [$setup.props.ui?.itemLeadingIcon, item.ui?.itemLeadingIcon],
												active: active || item.active
											})
										}, null, 8, ["name", "class"])) : item.avatar ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UAvatar"], (0, vue_exports.mergeProps)({
											key: 2,
											size: item.ui?.itemLeadingAvatarSize || $setup.props.ui?.itemLeadingAvatarSize || $setup.ui.itemLeadingAvatarSize()
										}, item.avatar, {
											"data-slot": "itemLeadingAvatar",
											class: $setup.ui.itemLeadingAvatar({
												class: [$setup.props.ui?.itemLeadingAvatar, item.ui?.itemLeadingAvatar],
												active: active || item.active
											})
										}), null, 16, ["size", "class"])) : item.chip ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UChip"], (0, vue_exports.mergeProps)({
											key: 3,
											size: item.ui?.itemLeadingChipSize || $setup.props.ui?.itemLeadingChipSize || $setup.ui.itemLeadingChipSize(),
											inset: "",
											standalone: ""
										}, item.chip, {
											"data-slot": "itemLeadingChip",
											class: $setup.ui.itemLeadingChip({
												class: [$setup.props.ui?.itemLeadingChip, item.ui?.itemLeadingChip],
												active: active || item.active
											})
										}), null, 16, ["size", "class"])) : (0, vue_exports.createCommentVNode)("", true)]),
										item.prefix || item.labelHtml || $setup.get(item, $setup.props.labelKey) || item.suffixHtml || item.suffix || !!$setup.slots[item.slot ? `${item.slot}-label` : group?.slot ? `${group.slot}-label` : `item-label`] || $setup.get(item, $setup.props.descriptionKey) || !!$setup.slots[item.slot ? `${item.slot}-description` : group?.slot ? `${group.slot}-description` : `item-description`] ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
											key: 0,
											"data-slot": "itemWrapper",
											class: $setup.ui.itemWrapper({ class: [$setup.props.ui?.itemWrapper, item.ui?.itemWrapper] })
										}, [(0, vue_exports.createVNode)("span", {
											"data-slot": "itemLabel",
											class: $setup.ui.itemLabel({
												class: [$setup.props.ui?.itemLabel, item.ui?.itemLabel],
												active: active || item.active
											})
										}, [(0, vue_exports.renderSlot)(_ctx.$slots, item.slot ? `${item.slot}-label` : group?.slot ? `${group.slot}-label` : `item-label`, {
											item,
											index,
											ui: $setup.ui
										}, () => [
											item.prefix ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
												key: 0,
												"data-slot": "itemLabelPrefix",
												class: $setup.ui.itemLabelPrefix({ class: [$setup.props.ui?.itemLabelPrefix, item.ui?.itemLabelPrefix] })
											}, (0, vue_exports.toDisplayString)(item.prefix), 3)) : (0, vue_exports.createCommentVNode)("", true),
											item.labelHtml ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
												key: 1,
												"data-slot": "itemLabelBase",
												class: $setup.ui.itemLabelBase({
													class: [$setup.props.ui?.itemLabelBase, item.ui?.itemLabelBase],
													active: active || item.active
												}),
												innerHTML: item.labelHtml
											}, null, 10, ["innerHTML"])) : ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
												key: 2,
												"data-slot": "itemLabelBase",
												class: $setup.ui.itemLabelBase({
													class: [$setup.props.ui?.itemLabelBase, item.ui?.itemLabelBase],
													active: active || item.active
												})
											}, (0, vue_exports.toDisplayString)($setup.get(item, $setup.props.labelKey)), 3)),
											item.suffixHtml ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
												key: 3,
												"data-slot": "itemLabelSuffix",
												class: $setup.ui.itemLabelSuffix({
													class: [$setup.props.ui?.itemLabelSuffix, item.ui?.itemLabelSuffix],
													active: active || item.active
												}),
												innerHTML: item.suffixHtml
											}, null, 10, ["innerHTML"])) : item.suffix ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
												key: 4,
												"data-slot": "itemLabelSuffix",
												class: $setup.ui.itemLabelSuffix({
													class: [$setup.props.ui?.itemLabelSuffix, item.ui?.itemLabelSuffix],
													active: active || item.active
												})
											}, (0, vue_exports.toDisplayString)(item.suffix), 3)) : (0, vue_exports.createCommentVNode)("", true)
										])], 2), item.descriptionHtml ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
											key: 0,
											"data-slot": "itemDescription",
											class: $setup.ui.itemDescription({ class: [$setup.props.ui?.itemDescription, item.ui?.itemDescription] }),
											innerHTML: item.descriptionHtml
										}, null, 10, ["innerHTML"])) : $setup.get(item, $setup.props.descriptionKey) || !!$setup.slots[item.slot ? `${item.slot}-description` : group?.slot ? `${group.slot}-description` : `item-description`] ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
											key: 1,
											"data-slot": "itemDescription",
											class: $setup.ui.itemDescription({ class: [$setup.props.ui?.itemDescription, item.ui?.itemDescription] })
										}, [(0, vue_exports.renderSlot)(_ctx.$slots, item.slot ? `${item.slot}-description` : group?.slot ? `${group.slot}-description` : `item-description`, {
											item,
											index,
											ui: $setup.ui
										}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.get(item, $setup.props.descriptionKey)), 1)])], 2)) : (0, vue_exports.createCommentVNode)("", true)], 2)) : (0, vue_exports.createCommentVNode)("", true),
										(0, vue_exports.createVNode)("span", {
											"data-slot": "itemTrailing",
											class: $setup.ui.itemTrailing({ class: [$setup.props.ui?.itemTrailing, item.ui?.itemTrailing] })
										}, [(0, vue_exports.renderSlot)(_ctx.$slots, item.slot ? `${item.slot}-trailing` : group?.slot ? `${group.slot}-trailing` : `item-trailing`, {
											item,
											index,
											ui: $setup.ui
										}, () => [item.children && item.children.length > 0 ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UIcon"], {
											key: 0,
											name: $setup.props.childrenIcon || $setup.appConfig.ui.icons.chevronRight,
											"data-slot": "itemTrailingIcon",
											class: $setup.ui.itemTrailingIcon({ class: [$setup.props.ui?.itemTrailingIcon, item.ui?.itemTrailingIcon] })
										}, null, 8, ["name", "class"])) : item.kbds?.length ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
											key: 1,
											"data-slot": "itemTrailingKbds",
											class: $setup.ui.itemTrailingKbds({ class: [$setup.props.ui?.itemTrailingKbds, item.ui?.itemTrailingKbds] })
										}, [((0, vue_exports.openBlock)(true), (0, vue_exports.createBlock)(vue_exports.Fragment, null, (0, vue_exports.renderList)(item.kbds, (kbd, kbdIndex) => {
											return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UKbd"], (0, vue_exports.mergeProps)({
												key: kbdIndex,
												size: item.ui?.itemTrailingKbdsSize || $setup.props.ui?.itemTrailingKbdsSize || $setup.ui.itemTrailingKbdsSize()
											}, { ref_for: true }, typeof kbd === "string" ? { value: kbd } : kbd), null, 16, ["size"]);
										}), 128))], 2)) : group?.highlightedIcon ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UIcon"], {
											key: 2,
											name: group.highlightedIcon,
											"data-slot": "itemTrailingHighlightedIcon",
											class: $setup.ui.itemTrailingHighlightedIcon({ class: [$setup.props.ui?.itemTrailingHighlightedIcon, item.ui?.itemTrailingHighlightedIcon] })
										}, null, 8, ["name", "class"])) : (0, vue_exports.createCommentVNode)("", true)]), !item.children?.length ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ListboxItemIndicator"], {
											key: 0,
											"as-child": ""
										}, {
											default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["UIcon"], {
												name: $setup.props.selectedIcon || $setup.appConfig.ui.icons.check,
												"data-slot": "itemTrailingIcon",
												class: $setup.ui.itemTrailingIcon({ class: [$setup.props.ui?.itemTrailingIcon, item.ui?.itemTrailingIcon] })
											}, null, 8, ["name", "class"])]),
											_: 2
										}, 1024)) : (0, vue_exports.createCommentVNode)("", true)], 2)
									])];
								}),
								_: 2
							}, _parent, _scopeId));
							else return [(0, vue_exports.createVNode)($setup["ULinkBase"], (0, vue_exports.mergeProps)(slotProps, {
								"data-slot": "item",
								class: $setup.ui.item({
									class: [
										$setup.props.ui?.item,
										item.ui?.item,
										item.class
									],
									active: active || item.active
								})
							}), {
								default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, item.slot || group?.slot || "item", {
									item,
									index,
									ui: $setup.ui
								}, () => [
									(0, vue_exports.renderSlot)(_ctx.$slots, item.slot ? `${item.slot}-leading` : group?.slot ? `${group.slot}-leading` : `item-leading`, {
										item,
										index,
										ui: $setup.ui
									}, () => [item.loading ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UIcon"], {
										key: 0,
										name: $setup.props.loadingIcon || $setup.appConfig.ui.icons.loading,
										"data-slot": "itemLeadingIcon",
										class: $setup.ui.itemLeadingIcon({
											class: [$setup.props.ui?.itemLeadingIcon, item.ui?.itemLeadingIcon],
											loading: true
										})
									}, null, 8, ["name", "class"])) : item.icon ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UIcon"], {
										key: 1,
										name: item.icon,
										"data-slot": "itemLeadingIcon",
										class: $setup.ui.itemLeadingIcon({
											class: [$setup.props.ui?.itemLeadingIcon, item.ui?.itemLeadingIcon],
											active: active || item.active
										})
									}, null, 8, ["name", "class"])) : item.avatar ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UAvatar"], (0, vue_exports.mergeProps)({
										key: 2,
										size: item.ui?.itemLeadingAvatarSize || $setup.props.ui?.itemLeadingAvatarSize || $setup.ui.itemLeadingAvatarSize()
									}, item.avatar, {
										"data-slot": "itemLeadingAvatar",
										class: $setup.ui.itemLeadingAvatar({
											class: [$setup.props.ui?.itemLeadingAvatar, item.ui?.itemLeadingAvatar],
											active: active || item.active
										})
									}), null, 16, ["size", "class"])) : item.chip ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UChip"], (0, vue_exports.mergeProps)({
										key: 3,
										size: item.ui?.itemLeadingChipSize || $setup.props.ui?.itemLeadingChipSize || $setup.ui.itemLeadingChipSize(),
										inset: "",
										standalone: ""
									}, item.chip, {
										"data-slot": "itemLeadingChip",
										class: $setup.ui.itemLeadingChip({
											class: [$setup.props.ui?.itemLeadingChip, item.ui?.itemLeadingChip],
											active: active || item.active
										})
									}), null, 16, ["size", "class"])) : (0, vue_exports.createCommentVNode)("", true)]),
									item.prefix || item.labelHtml || $setup.get(item, $setup.props.labelKey) || item.suffixHtml || item.suffix || !!$setup.slots[item.slot ? `${item.slot}-label` : group?.slot ? `${group.slot}-label` : `item-label`] || $setup.get(item, $setup.props.descriptionKey) || !!$setup.slots[item.slot ? `${item.slot}-description` : group?.slot ? `${group.slot}-description` : `item-description`] ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
										key: 0,
										"data-slot": "itemWrapper",
										class: $setup.ui.itemWrapper({ class: [$setup.props.ui?.itemWrapper, item.ui?.itemWrapper] })
									}, [(0, vue_exports.createVNode)("span", {
										"data-slot": "itemLabel",
										class: $setup.ui.itemLabel({
											class: [$setup.props.ui?.itemLabel, item.ui?.itemLabel],
											active: active || item.active
										})
									}, [(0, vue_exports.renderSlot)(_ctx.$slots, item.slot ? `${item.slot}-label` : group?.slot ? `${group.slot}-label` : `item-label`, {
										item,
										index,
										ui: $setup.ui
									}, () => [
										item.prefix ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
											key: 0,
											"data-slot": "itemLabelPrefix",
											class: $setup.ui.itemLabelPrefix({ class: [$setup.props.ui?.itemLabelPrefix, item.ui?.itemLabelPrefix] })
										}, (0, vue_exports.toDisplayString)(item.prefix), 3)) : (0, vue_exports.createCommentVNode)("", true),
										item.labelHtml ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
											key: 1,
											"data-slot": "itemLabelBase",
											class: $setup.ui.itemLabelBase({
												class: [$setup.props.ui?.itemLabelBase, item.ui?.itemLabelBase],
												active: active || item.active
											}),
											innerHTML: item.labelHtml
										}, null, 10, ["innerHTML"])) : ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
											key: 2,
											"data-slot": "itemLabelBase",
											class: $setup.ui.itemLabelBase({
												class: [$setup.props.ui?.itemLabelBase, item.ui?.itemLabelBase],
												active: active || item.active
											})
										}, (0, vue_exports.toDisplayString)($setup.get(item, $setup.props.labelKey)), 3)),
										item.suffixHtml ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
											key: 3,
											"data-slot": "itemLabelSuffix",
											class: $setup.ui.itemLabelSuffix({
												class: [$setup.props.ui?.itemLabelSuffix, item.ui?.itemLabelSuffix],
												active: active || item.active
											}),
											innerHTML: item.suffixHtml
										}, null, 10, ["innerHTML"])) : item.suffix ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
											key: 4,
											"data-slot": "itemLabelSuffix",
											class: $setup.ui.itemLabelSuffix({
												class: [$setup.props.ui?.itemLabelSuffix, item.ui?.itemLabelSuffix],
												active: active || item.active
											})
										}, (0, vue_exports.toDisplayString)(item.suffix), 3)) : (0, vue_exports.createCommentVNode)("", true)
									])], 2), item.descriptionHtml ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
										key: 0,
										"data-slot": "itemDescription",
										class: $setup.ui.itemDescription({ class: [$setup.props.ui?.itemDescription, item.ui?.itemDescription] }),
										innerHTML: item.descriptionHtml
									}, null, 10, ["innerHTML"])) : $setup.get(item, $setup.props.descriptionKey) || !!$setup.slots[item.slot ? `${item.slot}-description` : group?.slot ? `${group.slot}-description` : `item-description`] ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
										key: 1,
										"data-slot": "itemDescription",
										class: $setup.ui.itemDescription({ class: [$setup.props.ui?.itemDescription, item.ui?.itemDescription] })
									}, [(0, vue_exports.renderSlot)(_ctx.$slots, item.slot ? `${item.slot}-description` : group?.slot ? `${group.slot}-description` : `item-description`, {
										item,
										index,
										ui: $setup.ui
									}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.get(item, $setup.props.descriptionKey)), 1)])], 2)) : (0, vue_exports.createCommentVNode)("", true)], 2)) : (0, vue_exports.createCommentVNode)("", true),
									(0, vue_exports.createVNode)("span", {
										"data-slot": "itemTrailing",
										class: $setup.ui.itemTrailing({ class: [$setup.props.ui?.itemTrailing, item.ui?.itemTrailing] })
									}, [(0, vue_exports.renderSlot)(_ctx.$slots, item.slot ? `${item.slot}-trailing` : group?.slot ? `${group.slot}-trailing` : `item-trailing`, {
										item,
										index,
										ui: $setup.ui
									}, () => [item.children && item.children.length > 0 ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UIcon"], {
										key: 0,
										name: $setup.props.childrenIcon || $setup.appConfig.ui.icons.chevronRight,
										"data-slot": "itemTrailingIcon",
										class: $setup.ui.itemTrailingIcon({ class: [$setup.props.ui?.itemTrailingIcon, item.ui?.itemTrailingIcon] })
									}, null, 8, ["name", "class"])) : item.kbds?.length ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
										key: 1,
										"data-slot": "itemTrailingKbds",
										class: $setup.ui.itemTrailingKbds({ class: [$setup.props.ui?.itemTrailingKbds, item.ui?.itemTrailingKbds] })
									}, [((0, vue_exports.openBlock)(true), (0, vue_exports.createBlock)(vue_exports.Fragment, null, (0, vue_exports.renderList)(item.kbds, (kbd, kbdIndex) => {
										return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UKbd"], (0, vue_exports.mergeProps)({
											key: kbdIndex,
											size: item.ui?.itemTrailingKbdsSize || $setup.props.ui?.itemTrailingKbdsSize || $setup.ui.itemTrailingKbdsSize()
										}, { ref_for: true }, typeof kbd === "string" ? { value: kbd } : kbd), null, 16, ["size"]);
									}), 128))], 2)) : group?.highlightedIcon ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UIcon"], {
										key: 2,
										name: group.highlightedIcon,
										"data-slot": "itemTrailingHighlightedIcon",
										class: $setup.ui.itemTrailingHighlightedIcon({ class: [$setup.props.ui?.itemTrailingHighlightedIcon, item.ui?.itemTrailingHighlightedIcon] })
									}, null, 8, ["name", "class"])) : (0, vue_exports.createCommentVNode)("", true)]), !item.children?.length ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ListboxItemIndicator"], {
										key: 0,
										"as-child": ""
									}, {
										default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["UIcon"], {
											name: $setup.props.selectedIcon || $setup.appConfig.ui.icons.check,
											"data-slot": "itemTrailingIcon",
											class: $setup.ui.itemTrailingIcon({ class: [$setup.props.ui?.itemTrailingIcon, item.ui?.itemTrailingIcon] })
										}, null, 8, ["name", "class"])]),
										_: 2
									}, 1024)) : (0, vue_exports.createCommentVNode)("", true)], 2)
								])]),
								_: 2
							}, 1040, ["class"])];
						}),
						_: 2
					}, _parent, _scopeId));
					else return [(0, vue_exports.createVNode)($setup["ListboxItem"], {
						value: $setup.props.valueKey ? $setup.get(item, $setup.props.valueKey) : $setup.omit(item, [
							"matches",
							"group",
							"onSelect",
							"labelHtml",
							"suffixHtml",
							"descriptionHtml",
							"children"
						]),
						disabled: item.disabled,
						"as-child": "",
						onSelect: ($event) => $setup.onSelect($event, item)
					}, {
						default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ULinkBase"], (0, vue_exports.mergeProps)(slotProps, {
							"data-slot": "item",
							class: $setup.ui.item({
								class: [
									$setup.props.ui?.item,
									item.ui?.item,
									item.class
								],
								active: active || item.active
							})
						}), {
							default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, item.slot || group?.slot || "item", {
								item,
								index,
								ui: $setup.ui
							}, () => [
								(0, vue_exports.renderSlot)(_ctx.$slots, item.slot ? `${item.slot}-leading` : group?.slot ? `${group.slot}-leading` : `item-leading`, {
									item,
									index,
									ui: $setup.ui
								}, () => [item.loading ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UIcon"], {
									key: 0,
									name: $setup.props.loadingIcon || $setup.appConfig.ui.icons.loading,
									"data-slot": "itemLeadingIcon",
									class: $setup.ui.itemLeadingIcon({
										class: [$setup.props.ui?.itemLeadingIcon, item.ui?.itemLeadingIcon],
										loading: true
									})
								}, null, 8, ["name", "class"])) : item.icon ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UIcon"], {
									key: 1,
									name: item.icon,
									"data-slot": "itemLeadingIcon",
									class: $setup.ui.itemLeadingIcon({
										class: [$setup.props.ui?.itemLeadingIcon, item.ui?.itemLeadingIcon],
										active: active || item.active
									})
								}, null, 8, ["name", "class"])) : item.avatar ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UAvatar"], (0, vue_exports.mergeProps)({
									key: 2,
									size: item.ui?.itemLeadingAvatarSize || $setup.props.ui?.itemLeadingAvatarSize || $setup.ui.itemLeadingAvatarSize()
								}, item.avatar, {
									"data-slot": "itemLeadingAvatar",
									class: $setup.ui.itemLeadingAvatar({
										class: [$setup.props.ui?.itemLeadingAvatar, item.ui?.itemLeadingAvatar],
										active: active || item.active
									})
								}), null, 16, ["size", "class"])) : item.chip ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UChip"], (0, vue_exports.mergeProps)({
									key: 3,
									size: item.ui?.itemLeadingChipSize || $setup.props.ui?.itemLeadingChipSize || $setup.ui.itemLeadingChipSize(),
									inset: "",
									standalone: ""
								}, item.chip, {
									"data-slot": "itemLeadingChip",
									class: $setup.ui.itemLeadingChip({
										class: [$setup.props.ui?.itemLeadingChip, item.ui?.itemLeadingChip],
										active: active || item.active
									})
								}), null, 16, ["size", "class"])) : (0, vue_exports.createCommentVNode)("", true)]),
								item.prefix || item.labelHtml || $setup.get(item, $setup.props.labelKey) || item.suffixHtml || item.suffix || !!$setup.slots[item.slot ? `${item.slot}-label` : group?.slot ? `${group.slot}-label` : `item-label`] || $setup.get(item, $setup.props.descriptionKey) || !!$setup.slots[item.slot ? `${item.slot}-description` : group?.slot ? `${group.slot}-description` : `item-description`] ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
									key: 0,
									"data-slot": "itemWrapper",
									class: $setup.ui.itemWrapper({ class: [$setup.props.ui?.itemWrapper, item.ui?.itemWrapper] })
								}, [(0, vue_exports.createVNode)("span", {
									"data-slot": "itemLabel",
									class: $setup.ui.itemLabel({
										class: [$setup.props.ui?.itemLabel, item.ui?.itemLabel],
										active: active || item.active
									})
								}, [(0, vue_exports.renderSlot)(_ctx.$slots, item.slot ? `${item.slot}-label` : group?.slot ? `${group.slot}-label` : `item-label`, {
									item,
									index,
									ui: $setup.ui
								}, () => [
									item.prefix ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
										key: 0,
										"data-slot": "itemLabelPrefix",
										class: $setup.ui.itemLabelPrefix({ class: [$setup.props.ui?.itemLabelPrefix, item.ui?.itemLabelPrefix] })
									}, (0, vue_exports.toDisplayString)(item.prefix), 3)) : (0, vue_exports.createCommentVNode)("", true),
									item.labelHtml ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
										key: 1,
										"data-slot": "itemLabelBase",
										class: $setup.ui.itemLabelBase({
											class: [$setup.props.ui?.itemLabelBase, item.ui?.itemLabelBase],
											active: active || item.active
										}),
										innerHTML: item.labelHtml
									}, null, 10, ["innerHTML"])) : ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
										key: 2,
										"data-slot": "itemLabelBase",
										class: $setup.ui.itemLabelBase({
											class: [$setup.props.ui?.itemLabelBase, item.ui?.itemLabelBase],
											active: active || item.active
										})
									}, (0, vue_exports.toDisplayString)($setup.get(item, $setup.props.labelKey)), 3)),
									item.suffixHtml ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
										key: 3,
										"data-slot": "itemLabelSuffix",
										class: $setup.ui.itemLabelSuffix({
											class: [$setup.props.ui?.itemLabelSuffix, item.ui?.itemLabelSuffix],
											active: active || item.active
										}),
										innerHTML: item.suffixHtml
									}, null, 10, ["innerHTML"])) : item.suffix ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
										key: 4,
										"data-slot": "itemLabelSuffix",
										class: $setup.ui.itemLabelSuffix({
											class: [$setup.props.ui?.itemLabelSuffix, item.ui?.itemLabelSuffix],
											active: active || item.active
										})
									}, (0, vue_exports.toDisplayString)(item.suffix), 3)) : (0, vue_exports.createCommentVNode)("", true)
								])], 2), item.descriptionHtml ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
									key: 0,
									"data-slot": "itemDescription",
									class: $setup.ui.itemDescription({ class: [$setup.props.ui?.itemDescription, item.ui?.itemDescription] }),
									innerHTML: item.descriptionHtml
								}, null, 10, ["innerHTML"])) : $setup.get(item, $setup.props.descriptionKey) || !!$setup.slots[item.slot ? `${item.slot}-description` : group?.slot ? `${group.slot}-description` : `item-description`] ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
									key: 1,
									"data-slot": "itemDescription",
									class: $setup.ui.itemDescription({ class: [$setup.props.ui?.itemDescription, item.ui?.itemDescription] })
								}, [(0, vue_exports.renderSlot)(_ctx.$slots, item.slot ? `${item.slot}-description` : group?.slot ? `${group.slot}-description` : `item-description`, {
									item,
									index,
									ui: $setup.ui
								}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.get(item, $setup.props.descriptionKey)), 1)])], 2)) : (0, vue_exports.createCommentVNode)("", true)], 2)) : (0, vue_exports.createCommentVNode)("", true),
								(0, vue_exports.createVNode)("span", {
									"data-slot": "itemTrailing",
									class: $setup.ui.itemTrailing({ class: [$setup.props.ui?.itemTrailing, item.ui?.itemTrailing] })
								}, [(0, vue_exports.renderSlot)(_ctx.$slots, item.slot ? `${item.slot}-trailing` : group?.slot ? `${group.slot}-trailing` : `item-trailing`, {
									item,
									index,
									ui: $setup.ui
								}, () => [item.children && item.children.length > 0 ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UIcon"], {
									key: 0,
									name: $setup.props.childrenIcon || $setup.appConfig.ui.icons.chevronRight,
									"data-slot": "itemTrailingIcon",
									class: $setup.ui.itemTrailingIcon({ class: [$setup.props.ui?.itemTrailingIcon, item.ui?.itemTrailingIcon] })
								}, null, 8, ["name", "class"])) : item.kbds?.length ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
									key: 1,
									"data-slot": "itemTrailingKbds",
									class: $setup.ui.itemTrailingKbds({ class: [$setup.props.ui?.itemTrailingKbds, item.ui?.itemTrailingKbds] })
								}, [((0, vue_exports.openBlock)(true), (0, vue_exports.createBlock)(vue_exports.Fragment, null, (0, vue_exports.renderList)(item.kbds, (kbd, kbdIndex) => {
									return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UKbd"], (0, vue_exports.mergeProps)({
										key: kbdIndex,
										size: item.ui?.itemTrailingKbdsSize || $setup.props.ui?.itemTrailingKbdsSize || $setup.ui.itemTrailingKbdsSize()
									}, { ref_for: true }, typeof kbd === "string" ? { value: kbd } : kbd), null, 16, ["size"]);
								}), 128))], 2)) : group?.highlightedIcon ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UIcon"], {
									key: 2,
									name: group.highlightedIcon,
									"data-slot": "itemTrailingHighlightedIcon",
									class: $setup.ui.itemTrailingHighlightedIcon({ class: [$setup.props.ui?.itemTrailingHighlightedIcon, item.ui?.itemTrailingHighlightedIcon] })
								}, null, 8, ["name", "class"])) : (0, vue_exports.createCommentVNode)("", true)]), !item.children?.length ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ListboxItemIndicator"], {
									key: 0,
									"as-child": ""
								}, {
									default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["UIcon"], {
										name: $setup.props.selectedIcon || $setup.appConfig.ui.icons.check,
										"data-slot": "itemTrailingIcon",
										class: $setup.ui.itemTrailingIcon({ class: [$setup.props.ui?.itemTrailingIcon, item.ui?.itemTrailingIcon] })
									}, null, 8, ["name", "class"])]),
									_: 2
								}, 1024)) : (0, vue_exports.createCommentVNode)("", true)], 2)
							])]),
							_: 2
						}, 1040, ["class"])]),
						_: 2
					}, 1032, [
						"value",
						"disabled",
						"onSelect"
					])];
				}),
				_: 2
			}, _parent, _scopeId));
			else return [(0, vue_exports.createVNode)($setup["ULink"], (0, vue_exports.mergeProps)($setup.pickLinkProps(item), { custom: "" }), {
				default: (0, vue_exports.withCtx)(({ active, ...slotProps }) => [(0, vue_exports.createVNode)($setup["ListboxItem"], {
					value: $setup.props.valueKey ? $setup.get(item, $setup.props.valueKey) : $setup.omit(item, [
						"matches",
						"group",
						"onSelect",
						"labelHtml",
						"suffixHtml",
						"descriptionHtml",
						"children"
					]),
					disabled: item.disabled,
					"as-child": "",
					onSelect: ($event) => $setup.onSelect($event, item)
				}, {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ULinkBase"], (0, vue_exports.mergeProps)(slotProps, {
						"data-slot": "item",
						class: $setup.ui.item({
							class: [
								$setup.props.ui?.item,
								item.ui?.item,
								item.class
							],
							active: active || item.active
						})
					}), {
						default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, item.slot || group?.slot || "item", {
							item,
							index,
							ui: $setup.ui
						}, () => [
							(0, vue_exports.renderSlot)(_ctx.$slots, item.slot ? `${item.slot}-leading` : group?.slot ? `${group.slot}-leading` : `item-leading`, {
								item,
								index,
								ui: $setup.ui
							}, () => [item.loading ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UIcon"], {
								key: 0,
								name: $setup.props.loadingIcon || $setup.appConfig.ui.icons.loading,
								"data-slot": "itemLeadingIcon",
								class: $setup.ui.itemLeadingIcon({
									class: [$setup.props.ui?.itemLeadingIcon, item.ui?.itemLeadingIcon],
									loading: true
								})
							}, null, 8, ["name", "class"])) : item.icon ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UIcon"], {
								key: 1,
								name: item.icon,
								"data-slot": "itemLeadingIcon",
								class: $setup.ui.itemLeadingIcon({
									class: [$setup.props.ui?.itemLeadingIcon, item.ui?.itemLeadingIcon],
									active: active || item.active
								})
							}, null, 8, ["name", "class"])) : item.avatar ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UAvatar"], (0, vue_exports.mergeProps)({
								key: 2,
								size: item.ui?.itemLeadingAvatarSize || $setup.props.ui?.itemLeadingAvatarSize || $setup.ui.itemLeadingAvatarSize()
							}, item.avatar, {
								"data-slot": "itemLeadingAvatar",
								class: $setup.ui.itemLeadingAvatar({
									class: [$setup.props.ui?.itemLeadingAvatar, item.ui?.itemLeadingAvatar],
									active: active || item.active
								})
							}), null, 16, ["size", "class"])) : item.chip ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UChip"], (0, vue_exports.mergeProps)({
								key: 3,
								size: item.ui?.itemLeadingChipSize || $setup.props.ui?.itemLeadingChipSize || $setup.ui.itemLeadingChipSize(),
								inset: "",
								standalone: ""
							}, item.chip, {
								"data-slot": "itemLeadingChip",
								class: $setup.ui.itemLeadingChip({
									class: [$setup.props.ui?.itemLeadingChip, item.ui?.itemLeadingChip],
									active: active || item.active
								})
							}), null, 16, ["size", "class"])) : (0, vue_exports.createCommentVNode)("", true)]),
							item.prefix || item.labelHtml || $setup.get(item, $setup.props.labelKey) || item.suffixHtml || item.suffix || !!$setup.slots[item.slot ? `${item.slot}-label` : group?.slot ? `${group.slot}-label` : `item-label`] || $setup.get(item, $setup.props.descriptionKey) || !!$setup.slots[item.slot ? `${item.slot}-description` : group?.slot ? `${group.slot}-description` : `item-description`] ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
								key: 0,
								"data-slot": "itemWrapper",
								class: $setup.ui.itemWrapper({ class: [$setup.props.ui?.itemWrapper, item.ui?.itemWrapper] })
							}, [(0, vue_exports.createVNode)("span", {
								"data-slot": "itemLabel",
								class: $setup.ui.itemLabel({
									class: [$setup.props.ui?.itemLabel, item.ui?.itemLabel],
									active: active || item.active
								})
							}, [(0, vue_exports.renderSlot)(_ctx.$slots, item.slot ? `${item.slot}-label` : group?.slot ? `${group.slot}-label` : `item-label`, {
								item,
								index,
								ui: $setup.ui
							}, () => [
								item.prefix ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
									key: 0,
									"data-slot": "itemLabelPrefix",
									class: $setup.ui.itemLabelPrefix({ class: [$setup.props.ui?.itemLabelPrefix, item.ui?.itemLabelPrefix] })
								}, (0, vue_exports.toDisplayString)(item.prefix), 3)) : (0, vue_exports.createCommentVNode)("", true),
								item.labelHtml ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
									key: 1,
									"data-slot": "itemLabelBase",
									class: $setup.ui.itemLabelBase({
										class: [$setup.props.ui?.itemLabelBase, item.ui?.itemLabelBase],
										active: active || item.active
									}),
									innerHTML: item.labelHtml
								}, null, 10, ["innerHTML"])) : ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
									key: 2,
									"data-slot": "itemLabelBase",
									class: $setup.ui.itemLabelBase({
										class: [$setup.props.ui?.itemLabelBase, item.ui?.itemLabelBase],
										active: active || item.active
									})
								}, (0, vue_exports.toDisplayString)($setup.get(item, $setup.props.labelKey)), 3)),
								item.suffixHtml ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
									key: 3,
									"data-slot": "itemLabelSuffix",
									class: $setup.ui.itemLabelSuffix({
										class: [$setup.props.ui?.itemLabelSuffix, item.ui?.itemLabelSuffix],
										active: active || item.active
									}),
									innerHTML: item.suffixHtml
								}, null, 10, ["innerHTML"])) : item.suffix ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
									key: 4,
									"data-slot": "itemLabelSuffix",
									class: $setup.ui.itemLabelSuffix({
										class: [$setup.props.ui?.itemLabelSuffix, item.ui?.itemLabelSuffix],
										active: active || item.active
									})
								}, (0, vue_exports.toDisplayString)(item.suffix), 3)) : (0, vue_exports.createCommentVNode)("", true)
							])], 2), item.descriptionHtml ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
								key: 0,
								"data-slot": "itemDescription",
								class: $setup.ui.itemDescription({ class: [$setup.props.ui?.itemDescription, item.ui?.itemDescription] }),
								innerHTML: item.descriptionHtml
							}, null, 10, ["innerHTML"])) : $setup.get(item, $setup.props.descriptionKey) || !!$setup.slots[item.slot ? `${item.slot}-description` : group?.slot ? `${group.slot}-description` : `item-description`] ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
								key: 1,
								"data-slot": "itemDescription",
								class: $setup.ui.itemDescription({ class: [$setup.props.ui?.itemDescription, item.ui?.itemDescription] })
							}, [(0, vue_exports.renderSlot)(_ctx.$slots, item.slot ? `${item.slot}-description` : group?.slot ? `${group.slot}-description` : `item-description`, {
								item,
								index,
								ui: $setup.ui
							}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.get(item, $setup.props.descriptionKey)), 1)])], 2)) : (0, vue_exports.createCommentVNode)("", true)], 2)) : (0, vue_exports.createCommentVNode)("", true),
							(0, vue_exports.createVNode)("span", {
								"data-slot": "itemTrailing",
								class: $setup.ui.itemTrailing({ class: [$setup.props.ui?.itemTrailing, item.ui?.itemTrailing] })
							}, [(0, vue_exports.renderSlot)(_ctx.$slots, item.slot ? `${item.slot}-trailing` : group?.slot ? `${group.slot}-trailing` : `item-trailing`, {
								item,
								index,
								ui: $setup.ui
							}, () => [item.children && item.children.length > 0 ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UIcon"], {
								key: 0,
								name: $setup.props.childrenIcon || $setup.appConfig.ui.icons.chevronRight,
								"data-slot": "itemTrailingIcon",
								class: $setup.ui.itemTrailingIcon({ class: [$setup.props.ui?.itemTrailingIcon, item.ui?.itemTrailingIcon] })
							}, null, 8, ["name", "class"])) : item.kbds?.length ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
								key: 1,
								"data-slot": "itemTrailingKbds",
								class: $setup.ui.itemTrailingKbds({ class: [$setup.props.ui?.itemTrailingKbds, item.ui?.itemTrailingKbds] })
							}, [((0, vue_exports.openBlock)(true), (0, vue_exports.createBlock)(vue_exports.Fragment, null, (0, vue_exports.renderList)(item.kbds, (kbd, kbdIndex) => {
								return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UKbd"], (0, vue_exports.mergeProps)({
									key: kbdIndex,
									size: item.ui?.itemTrailingKbdsSize || $setup.props.ui?.itemTrailingKbdsSize || $setup.ui.itemTrailingKbdsSize()
								}, { ref_for: true }, typeof kbd === "string" ? { value: kbd } : kbd), null, 16, ["size"]);
							}), 128))], 2)) : group?.highlightedIcon ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UIcon"], {
								key: 2,
								name: group.highlightedIcon,
								"data-slot": "itemTrailingHighlightedIcon",
								class: $setup.ui.itemTrailingHighlightedIcon({ class: [$setup.props.ui?.itemTrailingHighlightedIcon, item.ui?.itemTrailingHighlightedIcon] })
							}, null, 8, ["name", "class"])) : (0, vue_exports.createCommentVNode)("", true)]), !item.children?.length ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ListboxItemIndicator"], {
								key: 0,
								"as-child": ""
							}, {
								default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["UIcon"], {
									name: $setup.props.selectedIcon || $setup.appConfig.ui.icons.check,
									"data-slot": "itemTrailingIcon",
									class: $setup.ui.itemTrailingIcon({ class: [$setup.props.ui?.itemTrailingIcon, item.ui?.itemTrailingIcon] })
								}, null, 8, ["name", "class"])]),
								_: 2
							}, 1024)) : (0, vue_exports.createCommentVNode)("", true)], 2)
						])]),
						_: 2
					}, 1040, ["class"])]),
					_: 2
				}, 1032, [
					"value",
					"disabled",
					"onSelect"
				])]),
				_: 2
			}, 1040)];
		}),
		_: 3
	}, _parent));
	_push((0, server_renderer_exports.ssrRenderComponent)($setup["ListboxRoot"], (0, vue_exports.mergeProps)({
		ref: "rootRef",
		"data-slot": "root"
	}, {
		...$setup.rootProps,
		..._ctx.$attrs
	}, {
		"selection-behavior": $setup.props.selectionBehavior,
		class: $setup.ui.root({ class: [$setup.props.ui?.root, $setup.props.class] })
	}), {
		default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
			if (_push) {
				if ($setup.props.input) _push((0, server_renderer_exports.ssrRenderComponent)($setup["ListboxFilter"], {
					modelValue: $setup.searchTerm,
					"onUpdate:modelValue": ($event) => $setup.searchTerm = $event,
					"as-child": ""
				}, {
					default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
						if (_push) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UInput"], (0, vue_exports.mergeProps)({
							variant: "none",
							size: $setup.props.size,
							placeholder: $setup.placeholder,
							autofocus: $setup.props.autofocus,
							loading: $setup.props.loading,
							"loading-icon": $setup.props.loadingIcon,
							"trailing-icon": $setup.props.trailingIcon,
							icon: $setup.props.icon === false ? void 0 : $setup.props.icon ?? $setup.appConfig.ui.icons.search
						}, typeof $setup.props.input === "object" ? $setup.props.input : {}, {
							"data-slot": "input",
							class: $setup.ui.input({ class: $setup.props.ui?.input }),
							onKeydown: $setup.onBackspace
						}), (0, vue_exports.createSlots)({ _: 2 }, [$setup.history?.length && ($setup.props.back || !!$setup.slots.back) ? {
							name: "leading",
							fn: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
								if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "back", { ui: $setup.ui }, () => {
									_push((0, server_renderer_exports.ssrRenderComponent)($setup["UButton"], (0, vue_exports.mergeProps)({
										size: $setup.props.size,
										icon: $setup.props.backIcon || $setup.appConfig.ui.icons.arrowLeft,
										color: "neutral",
										variant: "link",
										"aria-label": $setup.t("commandPalette.back")
									}, typeof $setup.props.back === "object" ? $setup.props.back : {}, {
										"data-slot": "back",
										class: $setup.ui.back({ class: $setup.props.ui?.back }),
										onClick: $setup.navigateBack
									}), null, _parent, _scopeId));
								}, _push, _parent, _scopeId);
								else return [(0, vue_exports.renderSlot)(_ctx.$slots, "back", { ui: $setup.ui }, () => [(0, vue_exports.createVNode)($setup["UButton"], (0, vue_exports.mergeProps)({
									size: $setup.props.size,
									icon: $setup.props.backIcon || $setup.appConfig.ui.icons.arrowLeft,
									color: "neutral",
									variant: "link",
									"aria-label": $setup.t("commandPalette.back")
								}, typeof $setup.props.back === "object" ? $setup.props.back : {}, {
									"data-slot": "back",
									class: $setup.ui.back({ class: $setup.props.ui?.back }),
									onClick: $setup.navigateBack
								}), null, 16, [
									"size",
									"icon",
									"aria-label",
									"class"
								])])];
							}),
							key: "0"
						} : void 0, $setup.props.close || !!$setup.slots.close ? {
							name: "trailing",
							fn: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
								if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "close", { ui: $setup.ui }, () => {
									if ($setup.props.close) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UButton"], (0, vue_exports.mergeProps)({
										size: $setup.props.size,
										icon: $setup.props.closeIcon || $setup.appConfig.ui.icons.close,
										color: "neutral",
										variant: "ghost",
										"aria-label": $setup.t("commandPalette.close")
									}, typeof $setup.props.close === "object" ? $setup.props.close : {}, {
										"data-slot": "close",
										class: $setup.ui.close({ class: $setup.props.ui?.close }),
										onClick: ($event) => $setup.emits("update:open", false)
									}), null, _parent, _scopeId));
									else _push(`<!---->`);
								}, _push, _parent, _scopeId);
								else return [(0, vue_exports.renderSlot)(_ctx.$slots, "close", { ui: $setup.ui }, () => [$setup.props.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UButton"], (0, vue_exports.mergeProps)({
									key: 0,
									size: $setup.props.size,
									icon: $setup.props.closeIcon || $setup.appConfig.ui.icons.close,
									color: "neutral",
									variant: "ghost",
									"aria-label": $setup.t("commandPalette.close")
								}, typeof $setup.props.close === "object" ? $setup.props.close : {}, {
									"data-slot": "close",
									class: $setup.ui.close({ class: $setup.props.ui?.close }),
									onClick: ($event) => $setup.emits("update:open", false)
								}), null, 16, [
									"size",
									"icon",
									"aria-label",
									"class",
									"onClick"
								])) : (0, vue_exports.createCommentVNode)("", true)])];
							}),
							key: "1"
						} : void 0]), _parent, _scopeId));
						else return [(0, vue_exports.createVNode)($setup["UInput"], (0, vue_exports.mergeProps)({
							variant: "none",
							size: $setup.props.size,
							placeholder: $setup.placeholder,
							autofocus: $setup.props.autofocus,
							loading: $setup.props.loading,
							"loading-icon": $setup.props.loadingIcon,
							"trailing-icon": $setup.props.trailingIcon,
							icon: $setup.props.icon === false ? void 0 : $setup.props.icon ?? $setup.appConfig.ui.icons.search
						}, typeof $setup.props.input === "object" ? $setup.props.input : {}, {
							"data-slot": "input",
							class: $setup.ui.input({ class: $setup.props.ui?.input }),
							onKeydown: (0, vue_exports.withKeys)($setup.onBackspace, ["backspace"])
						}), (0, vue_exports.createSlots)({ _: 2 }, [$setup.history?.length && ($setup.props.back || !!$setup.slots.back) ? {
							name: "leading",
							fn: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "back", { ui: $setup.ui }, () => [(0, vue_exports.createVNode)($setup["UButton"], (0, vue_exports.mergeProps)({
								size: $setup.props.size,
								icon: $setup.props.backIcon || $setup.appConfig.ui.icons.arrowLeft,
								color: "neutral",
								variant: "link",
								"aria-label": $setup.t("commandPalette.back")
							}, typeof $setup.props.back === "object" ? $setup.props.back : {}, {
								"data-slot": "back",
								class: $setup.ui.back({ class: $setup.props.ui?.back }),
								onClick: $setup.navigateBack
							}), null, 16, [
								"size",
								"icon",
								"aria-label",
								"class"
							])])]),
							key: "0"
						} : void 0, $setup.props.close || !!$setup.slots.close ? {
							name: "trailing",
							fn: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "close", { ui: $setup.ui }, () => [$setup.props.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UButton"], (0, vue_exports.mergeProps)({
								key: 0,
								size: $setup.props.size,
								icon: $setup.props.closeIcon || $setup.appConfig.ui.icons.close,
								color: "neutral",
								variant: "ghost",
								"aria-label": $setup.t("commandPalette.close")
							}, typeof $setup.props.close === "object" ? $setup.props.close : {}, {
								"data-slot": "close",
								class: $setup.ui.close({ class: $setup.props.ui?.close }),
								onClick: ($event) => $setup.emits("update:open", false)
							}), null, 16, [
								"size",
								"icon",
								"aria-label",
								"class",
								"onClick"
							])) : (0, vue_exports.createCommentVNode)("", true)])]),
							key: "1"
						} : void 0]), 1040, [
							"size",
							"placeholder",
							"autofocus",
							"loading",
							"loading-icon",
							"trailing-icon",
							"icon",
							"class"
						])];
					}),
					_: 3
				}, _parent, _scopeId));
				else _push(`<!---->`);
				_push((0, server_renderer_exports.ssrRenderComponent)($setup["ListboxContent"], {
					"data-slot": "content",
					class: $setup.ui.content({ class: $setup.props.ui?.content })
				}, {
					default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
						if (_push) {
							if ($setup.filteredGroups?.length) {
								_push(`<div role="presentation" data-slot="viewport" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.viewport({ class: $setup.props.ui?.viewport }))}"${_scopeId}>`);
								if (!!$setup.props.virtualize) _push((0, server_renderer_exports.ssrRenderComponent)($setup["ListboxVirtualizer"], (0, vue_exports.mergeProps)({
									options: $setup.filteredItems,
									"text-content": (item2) => $setup.get(item2, $setup.props.labelKey)
								}, $setup.virtualizerProps), {
									default: (0, vue_exports.withCtx)(({ option: item, virtualItem }, _push, _parent, _scopeId) => {
										if (_push) _push((0, server_renderer_exports.ssrRenderComponent)($setup["ReuseItemTemplate"], {
											item,
											index: virtualItem.index
										}, null, _parent, _scopeId));
										else return [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
											item,
											index: virtualItem.index
										}, null, 8, ["item", "index"])];
									}),
									_: 1
								}, _parent, _scopeId));
								else {
									_push(`<!--[-->`);
									(0, server_renderer_exports.ssrRenderList)($setup.filteredGroups, (group) => {
										_push((0, server_renderer_exports.ssrRenderComponent)($setup["ListboxGroup"], {
											key: `group-${group.id}`,
											"data-slot": "group",
											class: $setup.ui.group({ class: $setup.props.ui?.group })
										}, {
											default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
												if (_push) {
													if ($setup.get(group, $setup.props.labelKey) || !!$setup.slots[group.slot ? `${group.slot}-group-label` : "group-label"]) _push((0, server_renderer_exports.ssrRenderComponent)($setup["ListboxGroupLabel"], {
														"data-slot": "label",
														class: $setup.ui.label({ class: $setup.props.ui?.label })
													}, {
														default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
															if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, group.slot ? `${group.slot}-group-label` : "group-label", {
																group,
																label: $setup.get(group, $setup.props.labelKey),
																ui: $setup.ui
															}, () => {
																_push(`${(0, server_renderer_exports.ssrInterpolate)($setup.get(group, $setup.props.labelKey))}`);
															}, _push, _parent, _scopeId);
															else return [(0, vue_exports.renderSlot)(_ctx.$slots, group.slot ? `${group.slot}-group-label` : "group-label", {
																group,
																label: $setup.get(group, $setup.props.labelKey),
																ui: $setup.ui
															}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.get(group, $setup.props.labelKey)), 1)])];
														}),
														_: 2
													}, _parent, _scopeId));
													else _push(`<!---->`);
													_push(`<!--[-->`);
													(0, server_renderer_exports.ssrRenderList)(group.items, (item, index) => {
														_push((0, server_renderer_exports.ssrRenderComponent)($setup["ReuseItemTemplate"], {
															key: `group-${group.id}-${index}`,
															item,
															index,
															group
														}, null, _parent, _scopeId));
													});
													_push(`<!--]-->`);
												} else return [$setup.get(group, $setup.props.labelKey) || !!$setup.slots[group.slot ? `${group.slot}-group-label` : "group-label"] ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ListboxGroupLabel"], {
													key: 0,
													"data-slot": "label",
													class: $setup.ui.label({ class: $setup.props.ui?.label })
												}, {
													default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, group.slot ? `${group.slot}-group-label` : "group-label", {
														group,
														label: $setup.get(group, $setup.props.labelKey),
														ui: $setup.ui
													}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.get(group, $setup.props.labelKey)), 1)])]),
													_: 2
												}, 1032, ["class"])) : (0, vue_exports.createCommentVNode)("", true), ((0, vue_exports.openBlock)(true), (0, vue_exports.createBlock)(vue_exports.Fragment, null, (0, vue_exports.renderList)(group.items, (item, index) => {
													return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ReuseItemTemplate"], {
														key: `group-${group.id}-${index}`,
														item,
														index,
														group
													}, null, 8, [
														"item",
														"index",
														"group"
													]);
												}), 128))];
											}),
											_: 2
										}, _parent, _scopeId));
									});
									_push(`<!--]-->`);
								}
								_push(`</div>`);
							} else {
								_push(`<div data-slot="empty" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.empty({ class: $setup.props.ui?.empty }))}"${_scopeId}>`);
								(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "empty", { searchTerm: $setup.searchTerm }, () => {
									_push(`${(0, server_renderer_exports.ssrInterpolate)($setup.searchTerm ? $setup.t("commandPalette.noMatch", { searchTerm: $setup.searchTerm }) : $setup.t("commandPalette.noData"))}`);
								}, _push, _parent, _scopeId);
								_push(`</div>`);
							}
						} else return [$setup.filteredGroups?.length ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
							key: 0,
							role: "presentation",
							"data-slot": "viewport",
							class: $setup.ui.viewport({ class: $setup.props.ui?.viewport })
						}, [!!$setup.props.virtualize ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ListboxVirtualizer"], (0, vue_exports.mergeProps)({
							key: 0,
							options: $setup.filteredItems,
							"text-content": (item2) => $setup.get(item2, $setup.props.labelKey)
						}, $setup.virtualizerProps), {
							default: (0, vue_exports.withCtx)(({ option: item, virtualItem }) => [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
								item,
								index: virtualItem.index
							}, null, 8, ["item", "index"])]),
							_: 1
						}, 16, ["options", "text-content"])) : ((0, vue_exports.openBlock)(true), (0, vue_exports.createBlock)(vue_exports.Fragment, { key: 1 }, (0, vue_exports.renderList)($setup.filteredGroups, (group) => {
							return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ListboxGroup"], {
								key: `group-${group.id}`,
								"data-slot": "group",
								class: $setup.ui.group({ class: $setup.props.ui?.group })
							}, {
								default: (0, vue_exports.withCtx)(() => [$setup.get(group, $setup.props.labelKey) || !!$setup.slots[group.slot ? `${group.slot}-group-label` : "group-label"] ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ListboxGroupLabel"], {
									key: 0,
									"data-slot": "label",
									class: $setup.ui.label({ class: $setup.props.ui?.label })
								}, {
									default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, group.slot ? `${group.slot}-group-label` : "group-label", {
										group,
										label: $setup.get(group, $setup.props.labelKey),
										ui: $setup.ui
									}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.get(group, $setup.props.labelKey)), 1)])]),
									_: 2
								}, 1032, ["class"])) : (0, vue_exports.createCommentVNode)("", true), ((0, vue_exports.openBlock)(true), (0, vue_exports.createBlock)(vue_exports.Fragment, null, (0, vue_exports.renderList)(group.items, (item, index) => {
									return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ReuseItemTemplate"], {
										key: `group-${group.id}-${index}`,
										item,
										index,
										group
									}, null, 8, [
										"item",
										"index",
										"group"
									]);
								}), 128))]),
								_: 2
							}, 1032, ["class"]);
						}), 128))], 2)) : ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
							key: 1,
							"data-slot": "empty",
							class: $setup.ui.empty({ class: $setup.props.ui?.empty })
						}, [(0, vue_exports.renderSlot)(_ctx.$slots, "empty", { searchTerm: $setup.searchTerm }, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.searchTerm ? $setup.t("commandPalette.noMatch", { searchTerm: $setup.searchTerm }) : $setup.t("commandPalette.noData")), 1)])], 2))];
					}),
					_: 3
				}, _parent, _scopeId));
				if (!!$setup.slots.footer) {
					_push(`<div data-slot="footer" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.footer({ class: $setup.props.ui?.footer }))}"${_scopeId}>`);
					(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "footer", { ui: $setup.ui }, null, _push, _parent, _scopeId);
					_push(`</div>`);
				} else _push(`<!---->`);
			} else return [
				$setup.props.input ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ListboxFilter"], {
					key: 0,
					modelValue: $setup.searchTerm,
					"onUpdate:modelValue": ($event) => $setup.searchTerm = $event,
					"as-child": ""
				}, {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["UInput"], (0, vue_exports.mergeProps)({
						variant: "none",
						size: $setup.props.size,
						placeholder: $setup.placeholder,
						autofocus: $setup.props.autofocus,
						loading: $setup.props.loading,
						"loading-icon": $setup.props.loadingIcon,
						"trailing-icon": $setup.props.trailingIcon,
						icon: $setup.props.icon === false ? void 0 : $setup.props.icon ?? $setup.appConfig.ui.icons.search
					}, typeof $setup.props.input === "object" ? $setup.props.input : {}, {
						"data-slot": "input",
						class: $setup.ui.input({ class: $setup.props.ui?.input }),
						onKeydown: (0, vue_exports.withKeys)($setup.onBackspace, ["backspace"])
					}), (0, vue_exports.createSlots)({ _: 2 }, [$setup.history?.length && ($setup.props.back || !!$setup.slots.back) ? {
						name: "leading",
						fn: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "back", { ui: $setup.ui }, () => [(0, vue_exports.createVNode)($setup["UButton"], (0, vue_exports.mergeProps)({
							size: $setup.props.size,
							icon: $setup.props.backIcon || $setup.appConfig.ui.icons.arrowLeft,
							color: "neutral",
							variant: "link",
							"aria-label": $setup.t("commandPalette.back")
						}, typeof $setup.props.back === "object" ? $setup.props.back : {}, {
							"data-slot": "back",
							class: $setup.ui.back({ class: $setup.props.ui?.back }),
							onClick: $setup.navigateBack
						}), null, 16, [
							"size",
							"icon",
							"aria-label",
							"class"
						])])]),
						key: "0"
					} : void 0, $setup.props.close || !!$setup.slots.close ? {
						name: "trailing",
						fn: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "close", { ui: $setup.ui }, () => [$setup.props.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UButton"], (0, vue_exports.mergeProps)({
							key: 0,
							size: $setup.props.size,
							icon: $setup.props.closeIcon || $setup.appConfig.ui.icons.close,
							color: "neutral",
							variant: "ghost",
							"aria-label": $setup.t("commandPalette.close")
						}, typeof $setup.props.close === "object" ? $setup.props.close : {}, {
							"data-slot": "close",
							class: $setup.ui.close({ class: $setup.props.ui?.close }),
							onClick: ($event) => $setup.emits("update:open", false)
						}), null, 16, [
							"size",
							"icon",
							"aria-label",
							"class",
							"onClick"
						])) : (0, vue_exports.createCommentVNode)("", true)])]),
						key: "1"
					} : void 0]), 1040, [
						"size",
						"placeholder",
						"autofocus",
						"loading",
						"loading-icon",
						"trailing-icon",
						"icon",
						"class"
					])]),
					_: 3
				}, 8, ["modelValue", "onUpdate:modelValue"])) : (0, vue_exports.createCommentVNode)("", true),
				(0, vue_exports.createVNode)($setup["ListboxContent"], {
					"data-slot": "content",
					class: $setup.ui.content({ class: $setup.props.ui?.content })
				}, {
					default: (0, vue_exports.withCtx)(() => [$setup.filteredGroups?.length ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
						key: 0,
						role: "presentation",
						"data-slot": "viewport",
						class: $setup.ui.viewport({ class: $setup.props.ui?.viewport })
					}, [!!$setup.props.virtualize ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ListboxVirtualizer"], (0, vue_exports.mergeProps)({
						key: 0,
						options: $setup.filteredItems,
						"text-content": (item2) => $setup.get(item2, $setup.props.labelKey)
					}, $setup.virtualizerProps), {
						default: (0, vue_exports.withCtx)(({ option: item, virtualItem }) => [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
							item,
							index: virtualItem.index
						}, null, 8, ["item", "index"])]),
						_: 1
					}, 16, ["options", "text-content"])) : ((0, vue_exports.openBlock)(true), (0, vue_exports.createBlock)(vue_exports.Fragment, { key: 1 }, (0, vue_exports.renderList)($setup.filteredGroups, (group) => {
						return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ListboxGroup"], {
							key: `group-${group.id}`,
							"data-slot": "group",
							class: $setup.ui.group({ class: $setup.props.ui?.group })
						}, {
							default: (0, vue_exports.withCtx)(() => [$setup.get(group, $setup.props.labelKey) || !!$setup.slots[group.slot ? `${group.slot}-group-label` : "group-label"] ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ListboxGroupLabel"], {
								key: 0,
								"data-slot": "label",
								class: $setup.ui.label({ class: $setup.props.ui?.label })
							}, {
								default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, group.slot ? `${group.slot}-group-label` : "group-label", {
									group,
									label: $setup.get(group, $setup.props.labelKey),
									ui: $setup.ui
								}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.get(group, $setup.props.labelKey)), 1)])]),
								_: 2
							}, 1032, ["class"])) : (0, vue_exports.createCommentVNode)("", true), ((0, vue_exports.openBlock)(true), (0, vue_exports.createBlock)(vue_exports.Fragment, null, (0, vue_exports.renderList)(group.items, (item, index) => {
								return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ReuseItemTemplate"], {
									key: `group-${group.id}-${index}`,
									item,
									index,
									group
								}, null, 8, [
									"item",
									"index",
									"group"
								]);
							}), 128))]),
							_: 2
						}, 1032, ["class"]);
					}), 128))], 2)) : ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
						key: 1,
						"data-slot": "empty",
						class: $setup.ui.empty({ class: $setup.props.ui?.empty })
					}, [(0, vue_exports.renderSlot)(_ctx.$slots, "empty", { searchTerm: $setup.searchTerm }, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.searchTerm ? $setup.t("commandPalette.noMatch", { searchTerm: $setup.searchTerm }) : $setup.t("commandPalette.noData")), 1)])], 2))]),
					_: 3
				}, 8, ["class"]),
				!!$setup.slots.footer ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
					key: 1,
					"data-slot": "footer",
					class: $setup.ui.footer({ class: $setup.props.ui?.footer })
				}, [(0, vue_exports.renderSlot)(_ctx.$slots, "footer", { ui: $setup.ui })], 2)) : (0, vue_exports.createCommentVNode)("", true)
			];
		}),
		_: 3
	}, _parent));
	_push(`<!--]-->`);
}
var _sfc_setup$8 = _sfc_main$3.setup;
_sfc_main$3.setup = (props, ctx) => {
	const ssrContext = (0, vue_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/@nuxt/ui/dist/runtime/components/CommandPalette.vue");
	return _sfc_setup$8 ? _sfc_setup$8(props, ctx) : void 0;
};
var CommandPalette_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$3, [["ssrRender", _sfc_ssrRender$8], ["__file", "/work/main/node_modules/@nuxt/ui/dist/runtime/components/CommandPalette.vue"]]);
// virtual:nuxt-ui-templates/ui/modal.ts
var modal_default = {
	"slots": {
		"overlay": "fixed inset-0",
		"content": "bg-default divide-y divide-default flex flex-col focus:outline-none",
		"header": "flex items-center gap-1.5 p-4 sm:px-6 min-h-(--ui-header-height)",
		"wrapper": "",
		"body": "flex-1 p-4 sm:p-6",
		"footer": "flex items-center gap-1.5 p-4 sm:px-6",
		"title": "text-highlighted font-semibold",
		"description": "mt-1 text-muted text-sm",
		"close": "absolute top-4 end-4"
	},
	"variants": {
		"transition": { "true": {
			"overlay": "data-[state=open]:animate-[fade-in_200ms_var(--ease-out)] data-[state=closed]:animate-[fade-out_200ms_var(--ease-out)]",
			"content": "data-[state=open]:animate-[scale-in_200ms_var(--ease-out)] data-[state=closed]:animate-[scale-out_200ms_var(--ease-out)]"
		} },
		"fullscreen": {
			"true": { "content": "inset-0" },
			"false": { "content": "w-[calc(100vw-2rem)] max-w-lg rounded-lg shadow-lg ring ring-default" }
		},
		"overlay": { "true": { "overlay": "bg-elevated/75" } },
		"scrollable": {
			"true": {
				"overlay": "overflow-y-auto",
				"content": "relative"
			},
			"false": {
				"content": "fixed",
				"body": "overflow-y-auto"
			}
		}
	},
	"compoundVariants": [{
		"scrollable": true,
		"fullscreen": false,
		"class": { "overlay": "grid place-items-center p-4 sm:py-8" }
	}, {
		"scrollable": false,
		"fullscreen": false,
		"class": { "content": "top-1/2 left-1/2 -translate-x-1/2 -translate-y-1/2 max-h-[calc(100dvh-2rem)] sm:max-h-[calc(100dvh-4rem)] overflow-hidden" }
	}]
};
// node_modules/@nuxt/ui/dist/runtime/components/Modal.vue
var _sfc_main$2 = {
	__name: "Modal",
	props: {
		title: {
			type: String,
			required: false
		},
		description: {
			type: String,
			required: false
		},
		content: {
			type: Object,
			required: false
		},
		overlay: {
			type: Boolean,
			required: false,
			default: true
		},
		scrollable: {
			type: Boolean,
			required: false
		},
		transition: {
			type: Boolean,
			required: false,
			default: true
		},
		fullscreen: {
			type: Boolean,
			required: false
		},
		portal: {
			type: [Boolean, String],
			required: false,
			skipCheck: true,
			default: true
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
		dismissible: {
			type: Boolean,
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
		open: {
			type: Boolean,
			required: false
		},
		defaultOpen: {
			type: Boolean,
			required: false
		},
		modal: {
			type: Boolean,
			required: false,
			default: true
		},
		unmountOnHide: {
			type: Boolean,
			required: false
		}
	},
	emits: [
		"leave",
		"after:leave",
		"enter",
		"after:enter",
		"close:prevent",
		"update:open"
	],
	setup(__props, { expose: __expose, emit: __emit }) {
		__expose();
		const _props = __props;
		const emits = __emit;
		const slots = (0, vue_exports.useSlots)();
		const props = useComponentProps("modal", _props);
		const { t } = useLocale();
		const appConfig = useAppConfig();
		const rootProps = useForwardProps$1(reactivePick(props, "open", "defaultOpen", "modal", "unmountOnHide"), emits);
		const portalProps = usePortal((0, vue_exports.toRef)(() => props.portal));
		const contentProps = (0, vue_exports.toRef)(() => props.content);
		const contentEvents = (0, vue_exports.computed)(() => {
			if (!props.dismissible) return ["interactOutside", "escapeKeyDown"].reduce((acc, curr) => {
				acc[curr] = (e) => {
					e.preventDefault();
					emits("close:prevent");
				};
				return acc;
			}, {});
			return { pointerDownOutside: (e) => pointerDownOutside(e, { scrollable: props.scrollable }) };
		});
		const [DefineContentTemplate, ReuseContentTemplate] = createReusableTemplate();
		const __returned__ = {
			_props,
			emits,
			slots,
			props,
			t,
			appConfig,
			rootProps,
			portalProps,
			contentProps,
			contentEvents,
			DefineContentTemplate,
			ReuseContentTemplate,
			ui: (0, vue_exports.computed)(() => tv({
				extend: modal_default,
				...appConfig.ui?.modal || {}
			})({
				transition: props.transition,
				fullscreen: props.fullscreen,
				overlay: props.overlay,
				scrollable: props.scrollable
			})),
			get theme() {
				return modal_default;
			},
			computed: vue_exports.computed,
			toRef: vue_exports.toRef,
			get DialogRoot() {
				return DialogRoot_default;
			},
			get DialogTrigger() {
				return DialogTrigger_default;
			},
			get DialogPortal() {
				return DialogPortal_default;
			},
			get DialogOverlay() {
				return DialogOverlay_default;
			},
			get DialogContent() {
				return DialogContent_default;
			},
			get DialogTitle() {
				return DialogTitle_default;
			},
			get DialogDescription() {
				return DialogDescription_default;
			},
			get DialogClose() {
				return DialogClose_default;
			},
			get VisuallyHidden() {
				return VisuallyHidden_default;
			},
			get useForwardProps() {
				return useForwardProps$1;
			},
			get reactivePick() {
				return reactivePick;
			},
			get createReusableTemplate() {
				return createReusableTemplate;
			},
			get useAppConfig() {
				return useAppConfig;
			},
			get useComponentProps() {
				return useComponentProps;
			},
			get FieldGroupReset() {
				return FieldGroupReset;
			},
			get useLocale() {
				return useLocale;
			},
			get usePortal() {
				return usePortal;
			},
			get pointerDownOutside() {
				return pointerDownOutside;
			},
			get tv() {
				return tv;
			},
			UButton: Button_default
		};
		Object.defineProperty(__returned__, "__isScriptSetup", {
			enumerable: false,
			value: true
		});
		return __returned__;
	}
};
function _sfc_ssrRender$7(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogRoot"], (0, vue_exports.mergeProps)($setup.rootProps, _attrs), {
		default: (0, vue_exports.withCtx)(({ open, close }, _push, _parent, _scopeId) => {
			if (_push) {
				_push((0, server_renderer_exports.ssrRenderComponent)($setup["DefineContentTemplate"], null, {
					default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
						if (_push) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogContent"], (0, vue_exports.mergeProps)({
							"data-slot": "content",
							class: $setup.ui.content({ class: [!$setup.slots.default && $setup.props.class, $setup.props.ui?.content] })
						}, $setup.contentProps, {
							onEnter: ($event) => !$setup.props.scrollable && $setup.emits("enter"),
							onAfterEnter: ($event) => !$setup.props.scrollable && $setup.emits("after:enter"),
							onLeave: ($event) => !$setup.props.scrollable && $setup.emits("leave"),
							onAfterLeave: ($event) => !$setup.props.scrollable && $setup.emits("after:leave")
						}, (0, vue_exports.toHandlers)($setup.contentEvents)), {
							default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
								if (_push) {
									if (!$setup.props.title && !$setup.slots.title || !$setup.props.description && !$setup.slots.description || !!$setup.slots.content) _push((0, server_renderer_exports.ssrRenderComponent)($setup["VisuallyHidden"], null, {
										default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
											if (_push) {
												if (!$setup.props.title && !$setup.slots.title) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogTitle"], null, null, _parent, _scopeId));
												else if (!!$setup.slots.content) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogTitle"], null, {
													default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
														if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "title", {}, () => {
															_push(`${(0, server_renderer_exports.ssrInterpolate)($setup.props.title)}`);
														}, _push, _parent, _scopeId);
														else return [(0, vue_exports.renderSlot)(_ctx.$slots, "title", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.title), 1)])];
													}),
													_: 2
												}, _parent, _scopeId));
												else _push(`<!---->`);
												if (!$setup.props.description && !$setup.slots.description) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogDescription"], null, null, _parent, _scopeId));
												else if (!!$setup.slots.content) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogDescription"], null, {
													default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
														if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "description", {}, () => {
															_push(`${(0, server_renderer_exports.ssrInterpolate)($setup.props.description)}`);
														}, _push, _parent, _scopeId);
														else return [(0, vue_exports.renderSlot)(_ctx.$slots, "description", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.description), 1)])];
													}),
													_: 2
												}, _parent, _scopeId));
												else _push(`<!---->`);
											} else return [!$setup.props.title && !$setup.slots.title ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], { key: 0 })) : !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], { key: 1 }, {
												default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "title", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.title), 1)])]),
												_: 3
											})) : (0, vue_exports.createCommentVNode)("", true), !$setup.props.description && !$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], { key: 2 })) : !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], { key: 3 }, {
												default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "description", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.description), 1)])]),
												_: 3
											})) : (0, vue_exports.createCommentVNode)("", true)];
										}),
										_: 2
									}, _parent, _scopeId));
									else _push(`<!---->`);
									(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "content", { close }, () => {
										if (!!$setup.slots.header || $setup.props.title || !!$setup.slots.title || $setup.props.description || !!$setup.slots.description || $setup.props.close || !!$setup.slots.close) {
											_push(`<div data-slot="header" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.header({ class: $setup.props.ui?.header }))}"${_scopeId}>`);
											(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "header", { close }, () => {
												if ($setup.props.title || !!$setup.slots.title || $setup.props.description || !!$setup.slots.description) {
													_push(`<div data-slot="wrapper" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.wrapper({ class: $setup.props.ui?.wrapper }))}"${_scopeId}>`);
													if ($setup.props.title || !!$setup.slots.title) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogTitle"], {
														"data-slot": "title",
														class: $setup.ui.title({ class: $setup.props.ui?.title })
													}, {
														default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
															if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "title", {}, () => {
																_push(`${(0, server_renderer_exports.ssrInterpolate)($setup.props.title)}`);
															}, _push, _parent, _scopeId);
															else return [(0, vue_exports.renderSlot)(_ctx.$slots, "title", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.title), 1)])];
														}),
														_: 2
													}, _parent, _scopeId));
													else _push(`<!---->`);
													if ($setup.props.description || !!$setup.slots.description) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogDescription"], {
														"data-slot": "description",
														class: $setup.ui.description({ class: $setup.props.ui?.description })
													}, {
														default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
															if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "description", {}, () => {
																_push(`${(0, server_renderer_exports.ssrInterpolate)($setup.props.description)}`);
															}, _push, _parent, _scopeId);
															else return [(0, vue_exports.renderSlot)(_ctx.$slots, "description", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.description), 1)])];
														}),
														_: 2
													}, _parent, _scopeId));
													else _push(`<!---->`);
													_push(`</div>`);
												} else _push(`<!---->`);
												(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "actions", {}, null, _push, _parent, _scopeId);
												if ($setup.props.close || !!$setup.slots.close) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogClose"], { "as-child": "" }, {
													default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
														if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "close", { ui: $setup.ui }, () => {
															if ($setup.props.close) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UButton"], (0, vue_exports.mergeProps)({
																icon: $setup.props.closeIcon || $setup.appConfig.ui.icons.close,
																color: "neutral",
																variant: "ghost",
																"aria-label": $setup.t("modal.close")
															}, typeof $setup.props.close === "object" ? $setup.props.close : {}, {
																"data-slot": "close",
																class: $setup.ui.close({ class: $setup.props.ui?.close })
															}), null, _parent, _scopeId));
															else _push(`<!---->`);
														}, _push, _parent, _scopeId);
														else return [(0, vue_exports.renderSlot)(_ctx.$slots, "close", { ui: $setup.ui }, () => [$setup.props.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UButton"], (0, vue_exports.mergeProps)({
															key: 0,
															icon: $setup.props.closeIcon || $setup.appConfig.ui.icons.close,
															color: "neutral",
															variant: "ghost",
															"aria-label": $setup.t("modal.close")
														}, typeof $setup.props.close === "object" ? $setup.props.close : {}, {
															"data-slot": "close",
															class: $setup.ui.close({ class: $setup.props.ui?.close })
														}), null, 16, [
															"icon",
															"aria-label",
															"class"
														])) : (0, vue_exports.createCommentVNode)("", true)])];
													}),
													_: 2
												}, _parent, _scopeId));
												else _push(`<!---->`);
											}, _push, _parent, _scopeId);
											_push(`</div>`);
										} else _push(`<!---->`);
										if (!!$setup.slots.body) {
											_push(`<div data-slot="body" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.body({ class: $setup.props.ui?.body }))}"${_scopeId}>`);
											(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "body", { close }, null, _push, _parent, _scopeId);
											_push(`</div>`);
										} else _push(`<!---->`);
										if (!!$setup.slots.footer) {
											_push(`<div data-slot="footer" class="${(0, server_renderer_exports.ssrRenderClass)($setup.ui.footer({ class: $setup.props.ui?.footer }))}"${_scopeId}>`);
											(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "footer", { close }, null, _push, _parent, _scopeId);
											_push(`</div>`);
										} else _push(`<!---->`);
									}, _push, _parent, _scopeId);
								} else return [!$setup.props.title && !$setup.slots.title || !$setup.props.description && !$setup.slots.description || !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["VisuallyHidden"], { key: 0 }, {
									default: (0, vue_exports.withCtx)(() => [!$setup.props.title && !$setup.slots.title ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], { key: 0 })) : !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], { key: 1 }, {
										default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "title", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.title), 1)])]),
										_: 3
									})) : (0, vue_exports.createCommentVNode)("", true), !$setup.props.description && !$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], { key: 2 })) : !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], { key: 3 }, {
										default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "description", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.description), 1)])]),
										_: 3
									})) : (0, vue_exports.createCommentVNode)("", true)]),
									_: 3
								})) : (0, vue_exports.createCommentVNode)("", true), (0, vue_exports.renderSlot)(_ctx.$slots, "content", { close }, () => [
									!!$setup.slots.header || $setup.props.title || !!$setup.slots.title || $setup.props.description || !!$setup.slots.description || $setup.props.close || !!$setup.slots.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
										key: 0,
										"data-slot": "header",
										class: $setup.ui.header({ class: $setup.props.ui?.header })
									}, [(0, vue_exports.renderSlot)(_ctx.$slots, "header", { close }, () => [
										$setup.props.title || !!$setup.slots.title || $setup.props.description || !!$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
											key: 0,
											"data-slot": "wrapper",
											class: $setup.ui.wrapper({ class: $setup.props.ui?.wrapper })
										}, [$setup.props.title || !!$setup.slots.title ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], {
											key: 0,
											"data-slot": "title",
											class: $setup.ui.title({ class: $setup.props.ui?.title })
										}, {
											default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "title", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.title), 1)])]),
											_: 3
										}, 8, ["class"])) : (0, vue_exports.createCommentVNode)("", true), $setup.props.description || !!$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], {
											key: 1,
											"data-slot": "description",
											class: $setup.ui.description({ class: $setup.props.ui?.description })
										}, {
											default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "description", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.description), 1)])]),
											_: 3
										}, 8, ["class"])) : (0, vue_exports.createCommentVNode)("", true)], 2)) : (0, vue_exports.createCommentVNode)("", true),
										(0, vue_exports.renderSlot)(_ctx.$slots, "actions"),
										$setup.props.close || !!$setup.slots.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogClose"], {
											key: 1,
											"as-child": ""
										}, {
											default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "close", { ui: $setup.ui }, () => [$setup.props.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UButton"], (0, vue_exports.mergeProps)({
												key: 0,
												icon: $setup.props.closeIcon || $setup.appConfig.ui.icons.close,
												color: "neutral",
												variant: "ghost",
												"aria-label": $setup.t("modal.close")
											}, typeof $setup.props.close === "object" ? $setup.props.close : {}, {
												"data-slot": "close",
												class: $setup.ui.close({ class: $setup.props.ui?.close })
											}), null, 16, [
												"icon",
												"aria-label",
												"class"
											])) : (0, vue_exports.createCommentVNode)("", true)])]),
											_: 2
										}, 1024)) : (0, vue_exports.createCommentVNode)("", true)
									])], 2)) : (0, vue_exports.createCommentVNode)("", true),
									!!$setup.slots.body ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
										key: 1,
										"data-slot": "body",
										class: $setup.ui.body({ class: $setup.props.ui?.body })
									}, [(0, vue_exports.renderSlot)(_ctx.$slots, "body", { close })], 2)) : (0, vue_exports.createCommentVNode)("", true),
									!!$setup.slots.footer ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
										key: 2,
										"data-slot": "footer",
										class: $setup.ui.footer({ class: $setup.props.ui?.footer })
									}, [(0, vue_exports.renderSlot)(_ctx.$slots, "footer", { close })], 2)) : (0, vue_exports.createCommentVNode)("", true)
								])];
							}),
							_: 2
						}, _parent, _scopeId));
						else return [(0, vue_exports.createVNode)($setup["DialogContent"], (0, vue_exports.mergeProps)({
							"data-slot": "content",
							class: $setup.ui.content({ class: [!$setup.slots.default && $setup.props.class, $setup.props.ui?.content] })
						}, $setup.contentProps, {
							onEnter: ($event) => !$setup.props.scrollable && $setup.emits("enter"),
							onAfterEnter: ($event) => !$setup.props.scrollable && $setup.emits("after:enter"),
							onLeave: ($event) => !$setup.props.scrollable && $setup.emits("leave"),
							onAfterLeave: ($event) => !$setup.props.scrollable && $setup.emits("after:leave")
						}, (0, vue_exports.toHandlers)($setup.contentEvents)), {
							default: (0, vue_exports.withCtx)(() => [!$setup.props.title && !$setup.slots.title || !$setup.props.description && !$setup.slots.description || !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["VisuallyHidden"], { key: 0 }, {
								default: (0, vue_exports.withCtx)(() => [!$setup.props.title && !$setup.slots.title ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], { key: 0 })) : !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], { key: 1 }, {
									default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "title", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.title), 1)])]),
									_: 3
								})) : (0, vue_exports.createCommentVNode)("", true), !$setup.props.description && !$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], { key: 2 })) : !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], { key: 3 }, {
									default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "description", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.description), 1)])]),
									_: 3
								})) : (0, vue_exports.createCommentVNode)("", true)]),
								_: 3
							})) : (0, vue_exports.createCommentVNode)("", true), (0, vue_exports.renderSlot)(_ctx.$slots, "content", { close }, () => [
								!!$setup.slots.header || $setup.props.title || !!$setup.slots.title || $setup.props.description || !!$setup.slots.description || $setup.props.close || !!$setup.slots.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
									key: 0,
									"data-slot": "header",
									class: $setup.ui.header({ class: $setup.props.ui?.header })
								}, [(0, vue_exports.renderSlot)(_ctx.$slots, "header", { close }, () => [
									$setup.props.title || !!$setup.slots.title || $setup.props.description || !!$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
										key: 0,
										"data-slot": "wrapper",
										class: $setup.ui.wrapper({ class: $setup.props.ui?.wrapper })
									}, [$setup.props.title || !!$setup.slots.title ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], {
										key: 0,
										"data-slot": "title",
										class: $setup.ui.title({ class: $setup.props.ui?.title })
									}, {
										default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "title", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.title), 1)])]),
										_: 3
									}, 8, ["class"])) : (0, vue_exports.createCommentVNode)("", true), $setup.props.description || !!$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], {
										key: 1,
										"data-slot": "description",
										class: $setup.ui.description({ class: $setup.props.ui?.description })
									}, {
										default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "description", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.description), 1)])]),
										_: 3
									}, 8, ["class"])) : (0, vue_exports.createCommentVNode)("", true)], 2)) : (0, vue_exports.createCommentVNode)("", true),
									(0, vue_exports.renderSlot)(_ctx.$slots, "actions"),
									$setup.props.close || !!$setup.slots.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogClose"], {
										key: 1,
										"as-child": ""
									}, {
										default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "close", { ui: $setup.ui }, () => [$setup.props.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UButton"], (0, vue_exports.mergeProps)({
											key: 0,
											icon: $setup.props.closeIcon || $setup.appConfig.ui.icons.close,
											color: "neutral",
											variant: "ghost",
											"aria-label": $setup.t("modal.close")
										}, typeof $setup.props.close === "object" ? $setup.props.close : {}, {
											"data-slot": "close",
											class: $setup.ui.close({ class: $setup.props.ui?.close })
										}), null, 16, [
											"icon",
											"aria-label",
											"class"
										])) : (0, vue_exports.createCommentVNode)("", true)])]),
										_: 2
									}, 1024)) : (0, vue_exports.createCommentVNode)("", true)
								])], 2)) : (0, vue_exports.createCommentVNode)("", true),
								!!$setup.slots.body ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
									key: 1,
									"data-slot": "body",
									class: $setup.ui.body({ class: $setup.props.ui?.body })
								}, [(0, vue_exports.renderSlot)(_ctx.$slots, "body", { close })], 2)) : (0, vue_exports.createCommentVNode)("", true),
								!!$setup.slots.footer ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
									key: 2,
									"data-slot": "footer",
									class: $setup.ui.footer({ class: $setup.props.ui?.footer })
								}, [(0, vue_exports.renderSlot)(_ctx.$slots, "footer", { close })], 2)) : (0, vue_exports.createCommentVNode)("", true)
							])]),
							_: 2
						}, 1040, [
							"class",
							"onEnter",
							"onAfterEnter",
							"onLeave",
							"onAfterLeave"
						])];
					}),
					_: 2
				}, _parent, _scopeId));
				if (!!$setup.slots.default) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogTrigger"], {
					"as-child": "",
					class: $setup.props.class
				}, {
					default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
						if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "default", { open }, null, _push, _parent, _scopeId);
						else return [(0, vue_exports.renderSlot)(_ctx.$slots, "default", { open })];
					}),
					_: 2
				}, _parent, _scopeId));
				else _push(`<!---->`);
				_push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogPortal"], (0, vue_exports.mergeProps)($setup.portalProps, { "force-mount": $setup.portalProps.disabled && $setup.props.unmountOnHide === false || void 0 }), {
					default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
						if (_push) _push((0, server_renderer_exports.ssrRenderComponent)($setup["FieldGroupReset"], null, {
							default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
								if (_push) {
									if ($setup.props.scrollable) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogOverlay"], {
										"data-slot": "overlay",
										class: $setup.ui.overlay({ class: $setup.props.ui?.overlay }),
										onEnter: ($event) => $setup.emits("enter"),
										onAfterEnter: ($event) => $setup.emits("after:enter"),
										onLeave: ($event) => $setup.emits("leave"),
										onAfterLeave: ($event) => $setup.emits("after:leave")
									}, {
										default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
											if (_push) _push((0, server_renderer_exports.ssrRenderComponent)($setup["ReuseContentTemplate"], null, null, _parent, _scopeId));
											else return [(0, vue_exports.createVNode)($setup["ReuseContentTemplate"])];
										}),
										_: 2
									}, _parent, _scopeId));
									else {
										_push(`<!--[-->`);
										if ($setup.props.overlay) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DialogOverlay"], {
											"data-slot": "overlay",
											class: $setup.ui.overlay({ class: $setup.props.ui?.overlay })
										}, null, _parent, _scopeId));
										else _push(`<!---->`);
										_push((0, server_renderer_exports.ssrRenderComponent)($setup["ReuseContentTemplate"], null, null, _parent, _scopeId));
										_push(`<!--]-->`);
									}
								} else return [$setup.props.scrollable ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogOverlay"], {
									key: 0,
									"data-slot": "overlay",
									class: $setup.ui.overlay({ class: $setup.props.ui?.overlay }),
									onEnter: ($event) => $setup.emits("enter"),
									onAfterEnter: ($event) => $setup.emits("after:enter"),
									onLeave: ($event) => $setup.emits("leave"),
									onAfterLeave: ($event) => $setup.emits("after:leave")
								}, {
									default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ReuseContentTemplate"])]),
									_: 1
								}, 8, [
									"class",
									"onEnter",
									"onAfterEnter",
									"onLeave",
									"onAfterLeave"
								])) : ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(vue_exports.Fragment, { key: 1 }, [$setup.props.overlay ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogOverlay"], {
									key: 0,
									"data-slot": "overlay",
									class: $setup.ui.overlay({ class: $setup.props.ui?.overlay })
								}, null, 8, ["class"])) : (0, vue_exports.createCommentVNode)("", true), (0, vue_exports.createVNode)($setup["ReuseContentTemplate"])], 64))];
							}),
							_: 2
						}, _parent, _scopeId));
						else return [(0, vue_exports.createVNode)($setup["FieldGroupReset"], null, {
							default: (0, vue_exports.withCtx)(() => [$setup.props.scrollable ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogOverlay"], {
								key: 0,
								"data-slot": "overlay",
								class: $setup.ui.overlay({ class: $setup.props.ui?.overlay }),
								onEnter: ($event) => $setup.emits("enter"),
								onAfterEnter: ($event) => $setup.emits("after:enter"),
								onLeave: ($event) => $setup.emits("leave"),
								onAfterLeave: ($event) => $setup.emits("after:leave")
							}, {
								default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ReuseContentTemplate"])]),
								_: 1
							}, 8, [
								"class",
								"onEnter",
								"onAfterEnter",
								"onLeave",
								"onAfterLeave"
							])) : ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(vue_exports.Fragment, { key: 1 }, [$setup.props.overlay ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogOverlay"], {
								key: 0,
								"data-slot": "overlay",
								class: $setup.ui.overlay({ class: $setup.props.ui?.overlay })
							}, null, 8, ["class"])) : (0, vue_exports.createCommentVNode)("", true), (0, vue_exports.createVNode)($setup["ReuseContentTemplate"])], 64))]),
							_: 1
						})];
					}),
					_: 2
				}, _parent, _scopeId));
			} else return [
				(0, vue_exports.createVNode)($setup["DefineContentTemplate"], null, {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["DialogContent"], (0, vue_exports.mergeProps)({
						"data-slot": "content",
						class: $setup.ui.content({ class: [!$setup.slots.default && $setup.props.class, $setup.props.ui?.content] })
					}, $setup.contentProps, {
						onEnter: ($event) => !$setup.props.scrollable && $setup.emits("enter"),
						onAfterEnter: ($event) => !$setup.props.scrollable && $setup.emits("after:enter"),
						onLeave: ($event) => !$setup.props.scrollable && $setup.emits("leave"),
						onAfterLeave: ($event) => !$setup.props.scrollable && $setup.emits("after:leave")
					}, (0, vue_exports.toHandlers)($setup.contentEvents)), {
						default: (0, vue_exports.withCtx)(() => [!$setup.props.title && !$setup.slots.title || !$setup.props.description && !$setup.slots.description || !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["VisuallyHidden"], { key: 0 }, {
							default: (0, vue_exports.withCtx)(() => [!$setup.props.title && !$setup.slots.title ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], { key: 0 })) : !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], { key: 1 }, {
								default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "title", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.title), 1)])]),
								_: 3
							})) : (0, vue_exports.createCommentVNode)("", true), !$setup.props.description && !$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], { key: 2 })) : !!$setup.slots.content ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], { key: 3 }, {
								default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "description", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.description), 1)])]),
								_: 3
							})) : (0, vue_exports.createCommentVNode)("", true)]),
							_: 3
						})) : (0, vue_exports.createCommentVNode)("", true), (0, vue_exports.renderSlot)(_ctx.$slots, "content", { close }, () => [
							!!$setup.slots.header || $setup.props.title || !!$setup.slots.title || $setup.props.description || !!$setup.slots.description || $setup.props.close || !!$setup.slots.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
								key: 0,
								"data-slot": "header",
								class: $setup.ui.header({ class: $setup.props.ui?.header })
							}, [(0, vue_exports.renderSlot)(_ctx.$slots, "header", { close }, () => [
								$setup.props.title || !!$setup.slots.title || $setup.props.description || !!$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
									key: 0,
									"data-slot": "wrapper",
									class: $setup.ui.wrapper({ class: $setup.props.ui?.wrapper })
								}, [$setup.props.title || !!$setup.slots.title ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTitle"], {
									key: 0,
									"data-slot": "title",
									class: $setup.ui.title({ class: $setup.props.ui?.title })
								}, {
									default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "title", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.title), 1)])]),
									_: 3
								}, 8, ["class"])) : (0, vue_exports.createCommentVNode)("", true), $setup.props.description || !!$setup.slots.description ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogDescription"], {
									key: 1,
									"data-slot": "description",
									class: $setup.ui.description({ class: $setup.props.ui?.description })
								}, {
									default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "description", {}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.props.description), 1)])]),
									_: 3
								}, 8, ["class"])) : (0, vue_exports.createCommentVNode)("", true)], 2)) : (0, vue_exports.createCommentVNode)("", true),
								(0, vue_exports.renderSlot)(_ctx.$slots, "actions"),
								$setup.props.close || !!$setup.slots.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogClose"], {
									key: 1,
									"as-child": ""
								}, {
									default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "close", { ui: $setup.ui }, () => [$setup.props.close ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UButton"], (0, vue_exports.mergeProps)({
										key: 0,
										icon: $setup.props.closeIcon || $setup.appConfig.ui.icons.close,
										color: "neutral",
										variant: "ghost",
										"aria-label": $setup.t("modal.close")
									}, typeof $setup.props.close === "object" ? $setup.props.close : {}, {
										"data-slot": "close",
										class: $setup.ui.close({ class: $setup.props.ui?.close })
									}), null, 16, [
										"icon",
										"aria-label",
										"class"
									])) : (0, vue_exports.createCommentVNode)("", true)])]),
									_: 2
								}, 1024)) : (0, vue_exports.createCommentVNode)("", true)
							])], 2)) : (0, vue_exports.createCommentVNode)("", true),
							!!$setup.slots.body ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
								key: 1,
								"data-slot": "body",
								class: $setup.ui.body({ class: $setup.props.ui?.body })
							}, [(0, vue_exports.renderSlot)(_ctx.$slots, "body", { close })], 2)) : (0, vue_exports.createCommentVNode)("", true),
							!!$setup.slots.footer ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
								key: 2,
								"data-slot": "footer",
								class: $setup.ui.footer({ class: $setup.props.ui?.footer })
							}, [(0, vue_exports.renderSlot)(_ctx.$slots, "footer", { close })], 2)) : (0, vue_exports.createCommentVNode)("", true)
						])]),
						_: 2
					}, 1040, [
						"class",
						"onEnter",
						"onAfterEnter",
						"onLeave",
						"onAfterLeave"
					])]),
					_: 2
				}, 1024),
				!!$setup.slots.default ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogTrigger"], {
					key: 0,
					"as-child": "",
					class: $setup.props.class
				}, {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default", { open })]),
					_: 2
				}, 1032, ["class"])) : (0, vue_exports.createCommentVNode)("", true),
				(0, vue_exports.createVNode)($setup["DialogPortal"], (0, vue_exports.mergeProps)($setup.portalProps, { "force-mount": $setup.portalProps.disabled && $setup.props.unmountOnHide === false || void 0 }), {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["FieldGroupReset"], null, {
						default: (0, vue_exports.withCtx)(() => [$setup.props.scrollable ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogOverlay"], {
							key: 0,
							"data-slot": "overlay",
							class: $setup.ui.overlay({ class: $setup.props.ui?.overlay }),
							onEnter: ($event) => $setup.emits("enter"),
							onAfterEnter: ($event) => $setup.emits("after:enter"),
							onLeave: ($event) => $setup.emits("leave"),
							onAfterLeave: ($event) => $setup.emits("after:leave")
						}, {
							default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ReuseContentTemplate"])]),
							_: 1
						}, 8, [
							"class",
							"onEnter",
							"onAfterEnter",
							"onLeave",
							"onAfterLeave"
						])) : ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(vue_exports.Fragment, { key: 1 }, [$setup.props.overlay ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DialogOverlay"], {
							key: 0,
							"data-slot": "overlay",
							class: $setup.ui.overlay({ class: $setup.props.ui?.overlay })
						}, null, 8, ["class"])) : (0, vue_exports.createCommentVNode)("", true), (0, vue_exports.createVNode)($setup["ReuseContentTemplate"])], 64))]),
						_: 1
					})]),
					_: 1
				}, 16, ["force-mount"])
			];
		}),
		_: 3
	}, _parent));
}
var _sfc_setup$7 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
	const ssrContext = (0, vue_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/@nuxt/ui/dist/runtime/components/Modal.vue");
	return _sfc_setup$7 ? _sfc_setup$7(props, ctx) : void 0;
};
var Modal_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$2, [["ssrRender", _sfc_ssrRender$7], ["__file", "/work/main/node_modules/@nuxt/ui/dist/runtime/components/Modal.vue"]]);
// resources/composables/use_signed_in.ts
/** The person of this page, and whether a task is allowed (the server checks again). */
function useSignedIn() {
	const page = usePage();
	const signedIn = (0, vue_exports.computed)(() => page.props.signedIn ?? null);
	return {
		signedIn,
		may: (task) => signedIn.value?.may.includes(task) ?? false
	};
}
// resources/layouts/navigation.ts
/** The rail of the back office: few words, one icon each, shown to whom the task is granted. */
var navigation = [
	{
		href: "/",
		icon: "i-lucide-sun",
		label: "core.navigation.today",
		task: "today.view"
	},
	{
		href: "/sales",
		icon: "i-lucide-receipt-text",
		label: "core.navigation.sales",
		task: "sales.view"
	},
	{
		href: "/items",
		icon: "i-lucide-package",
		label: "core.navigation.items",
		task: "items.view"
	},
	{
		href: "/stock",
		icon: "i-lucide-warehouse",
		label: "core.navigation.stock",
		task: "stock.view"
	},
	{
		href: "/customers",
		icon: "i-lucide-users",
		label: "core.navigation.customers",
		task: "customers.view"
	},
	{
		href: "/tills",
		icon: "i-lucide-wallet",
		label: "core.navigation.tills",
		task: "tills.view"
	},
	{
		href: "/journal",
		icon: "i-lucide-scroll-text",
		label: "core.navigation.journal",
		task: "journal.view"
	},
	{
		href: "/settings",
		icon: "i-lucide-settings",
		label: "core.navigation.settings",
		task: "stores.manage"
	}
];
// resources/components/ui/command_palette.vue?vue&type=script&setup=true&lang.ts
/** Ctrl/⌘ K: pages at once, items, sales and customers as one types. */
var command_palette_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_exports.defineComponent)({
	__name: "command_palette",
	setup(__props, { expose: __expose }) {
		__expose();
		const { t } = useTranslations();
		const { may } = useSignedIn();
		const isOpen = (0, vue_exports.ref)(false);
		defineShortcuts({ meta_k: () => isOpen.value = !isOpen.value });
		const __returned__ = {
			t,
			may,
			isOpen,
			groups: [{
				id: "pages",
				label: t("core.palette.pages"),
				items: navigation.filter((entry) => may(entry.task)).map((entry) => ({
					label: t(entry.label),
					icon: entry.icon,
					onSelect: () => {
						isOpen.value = false;
						router.visit(entry.href);
					}
				}))
			}]
		};
		Object.defineProperty(__returned__, "__isScriptSetup", {
			enumerable: false,
			value: true
		});
		return __returned__;
	}
});
// resources/components/ui/command_palette.vue
function _sfc_ssrRender$6(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	const _component_UButton = Button_default;
	const _component_UKbd = Kbd_default;
	const _component_UModal = Modal_default;
	const _component_UCommandPalette = CommandPalette_default;
	_push(`<!--[-->`);
	_push((0, server_renderer_exports.ssrRenderComponent)(_component_UButton, {
		color: "neutral",
		variant: "ghost",
		icon: "i-lucide-search",
		class: "w-full justify-start h-10",
		onClick: ($event) => $setup.isOpen = true
	}, {
		default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
			if (_push) {
				_push(`${(0, server_renderer_exports.ssrInterpolate)($setup.t("core.palette.open"))}`);
				_push((0, server_renderer_exports.ssrRenderComponent)(_component_UKbd, {
					class: "ms-auto",
					value: "meta"
				}, null, _parent, _scopeId));
				_push((0, server_renderer_exports.ssrRenderComponent)(_component_UKbd, { value: "K" }, null, _parent, _scopeId));
			} else return [
				(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.t("core.palette.open")), 1),
				(0, vue_exports.createVNode)(_component_UKbd, {
					class: "ms-auto",
					value: "meta"
				}),
				(0, vue_exports.createVNode)(_component_UKbd, { value: "K" })
			];
		}),
		_: 1
	}, _parent));
	_push((0, server_renderer_exports.ssrRenderComponent)(_component_UModal, {
		open: $setup.isOpen,
		"onUpdate:open": ($event) => $setup.isOpen = $event,
		title: $setup.t("core.palette.open")
	}, {
		content: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
			if (_push) _push((0, server_renderer_exports.ssrRenderComponent)(_component_UCommandPalette, {
				groups: $setup.groups,
				placeholder: $setup.t("core.palette.placeholder"),
				class: "h-96"
			}, null, _parent, _scopeId));
			else return [(0, vue_exports.createVNode)(_component_UCommandPalette, {
				groups: $setup.groups,
				placeholder: $setup.t("core.palette.placeholder"),
				class: "h-96"
			}, null, 8, ["placeholder"])];
		}),
		_: 1
	}, _parent));
	_push(`<!--]-->`);
}
var _sfc_setup$6 = command_palette_vue_vue_type_script_setup_true_lang_default.setup;
command_palette_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("resources/components/ui/command_palette.vue");
	return _sfc_setup$6 ? _sfc_setup$6(props, ctx) : void 0;
};
var command_palette_default = /*#__PURE__*/ _plugin_vue_export_helper_default(command_palette_vue_vue_type_script_setup_true_lang_default, [["ssrRender", _sfc_ssrRender$6], ["__file", "/work/main/resources/components/ui/command_palette.vue"]]);
// node_modules/reka-ui/dist/namespaced/index.mjs
var DropdownMenu = {
	Root: DropdownMenuRoot_default,
	Trigger: DropdownMenuTrigger_default,
	Portal: DropdownMenuPortal_default,
	Content: DropdownMenuContent_default$1,
	Arrow: DropdownMenuArrow_default,
	Item: DropdownMenuItem_default,
	Group: DropdownMenuGroup_default,
	Separator: DropdownMenuSeparator_default,
	CheckboxItem: DropdownMenuCheckboxItem_default,
	ItemIndicator: DropdownMenuItemIndicator_default,
	Label: DropdownMenuLabel_default,
	RadioGroup: DropdownMenuRadioGroup_default,
	RadioItem: DropdownMenuRadioItem_default,
	Sub: DropdownMenuSub_default,
	SubContent: DropdownMenuSubContent_default,
	SubTrigger: DropdownMenuSubTrigger_default,
	Filter: DropdownMenuFilter_default
};
// node_modules/@nuxt/ui/dist/runtime/components/DropdownMenuContent.vue
var _sfc_main$1 = {
	__name: "DropdownMenuContent",
	props: {
		items: {
			type: null,
			required: false
		},
		portal: {
			type: [Boolean, String],
			required: false,
			skipCheck: true
		},
		sub: {
			type: Boolean,
			required: false
		},
		labelKey: {
			type: null,
			required: true
		},
		descriptionKey: {
			type: null,
			required: true
		},
		checkedIcon: {
			type: null,
			required: false
		},
		loadingIcon: {
			type: null,
			required: false
		},
		externalIcon: {
			type: [Boolean, String],
			required: false,
			skipCheck: true
		},
		size: {
			type: null,
			required: false
		},
		filter: {
			type: [Boolean, Object],
			required: false
		},
		filterFields: {
			type: Array,
			required: false
		},
		ignoreFilter: {
			type: Boolean,
			required: false
		},
		searchTerm: {
			type: String,
			required: false
		},
		class: {
			type: null,
			required: false
		},
		ui: {
			type: null,
			required: true
		},
		uiOverride: {
			type: null,
			required: false
		},
		loop: {
			type: Boolean,
			required: false
		},
		memoDependencies: {
			type: Array,
			required: false
		},
		side: {
			type: null,
			required: false
		},
		sideOffset: {
			type: Number,
			required: false
		},
		sideFlip: {
			type: Boolean,
			required: false
		},
		align: {
			type: null,
			required: false
		},
		alignOffset: {
			type: Number,
			required: false
		},
		alignFlip: {
			type: Boolean,
			required: false
		},
		avoidCollisions: {
			type: Boolean,
			required: false
		},
		collisionBoundary: {
			type: null,
			required: false
		},
		collisionPadding: {
			type: [Number, Object],
			required: false
		},
		arrowPadding: {
			type: Number,
			required: false
		},
		hideShiftedArrow: {
			type: Boolean,
			required: false
		},
		sticky: {
			type: String,
			required: false
		},
		hideWhenDetached: {
			type: Boolean,
			required: false
		},
		positionStrategy: {
			type: String,
			required: false
		},
		updatePositionStrategy: {
			type: String,
			required: false
		},
		disableUpdateOnLayoutShift: {
			type: Boolean,
			required: false
		},
		prioritizePosition: {
			type: Boolean,
			required: false
		},
		reference: {
			type: null,
			required: false
		}
	},
	emits: [
		"update:searchTerm",
		"escapeKeyDown",
		"pointerDownOutside",
		"focusOutside",
		"interactOutside",
		"closeAutoFocus"
	],
	setup(__props, { expose: __expose, emit: __emit }) {
		__expose();
		const props = __props;
		const emits = __emit;
		const slots = (0, vue_exports.useSlots)();
		const { t, dir } = useLocale();
		const appConfig = useAppConfig();
		const { filterGroups } = useFilter();
		const _searchTerm = (0, vue_exports.ref)("");
		const searchTerm = (0, vue_exports.computed)({
			get: () => props.searchTerm ?? _searchTerm.value,
			set: (value) => {
				_searchTerm.value = value;
				emits("update:searchTerm", value);
			}
		});
		const inputProps = (0, vue_exports.toRef)(() => defu(props.filter, {
			placeholder: t("dropdownMenu.search"),
			variant: "none"
		}));
		const portalProps = usePortal((0, vue_exports.toRef)(() => props.portal));
		const contentProps = useForwardPropsEmits(reactiveOmit(props, "sub", "items", "portal", "labelKey", "descriptionKey", "checkedIcon", "loadingIcon", "externalIcon", "size", "filter", "filterFields", "ignoreFilter", "searchTerm", "class", "ui", "uiOverride"), emits);
		const getProxySlots = () => omit(slots, ["default"]);
		const [DefineItemTemplate, ReuseItemTemplate] = createReusableTemplate();
		const childrenIcon = (0, vue_exports.computed)(() => dir.value === "rtl" ? appConfig.ui.icons.chevronLeft : appConfig.ui.icons.chevronRight);
		const groups = (0, vue_exports.computed)(() => {
			if (!props.items?.length) return [];
			return isArrayOfArray(props.items) ? props.items : [props.items];
		});
		const isStructuralItem = (item) => !!item.type && ["label", "separator"].includes(item.type);
		const filteredGroups = (0, vue_exports.computed)(() => {
			if (!props.filter || props.ignoreFilter || !searchTerm.value) return groups.value;
			const fields = Array.isArray(props.filterFields) && props.filterFields.length ? props.filterFields : [props.labelKey];
			return filterGroups(groups.value, searchTerm.value, {
				fields,
				isStructural: isStructuralItem
			});
		});
		const __returned__ = {
			props,
			emits,
			slots,
			t,
			dir,
			appConfig,
			filterGroups,
			_searchTerm,
			searchTerm,
			inputProps,
			portalProps,
			contentProps,
			getProxySlots,
			DefineItemTemplate,
			ReuseItemTemplate,
			childrenIcon,
			groups,
			isStructuralItem,
			filteredGroups,
			hasFilteredItems: (0, vue_exports.computed)(() => filteredGroups.value.some((group) => group.some((item) => !isStructuralItem(item)))),
			computed: vue_exports.computed,
			ref: vue_exports.ref,
			toRef: vue_exports.toRef,
			get defu() {
				return defu;
			},
			get DropdownMenu() {
				return DropdownMenu;
			},
			get useForwardPropsEmits() {
				return useForwardPropsEmits;
			},
			get reactiveOmit() {
				return reactiveOmit;
			},
			get createReusableTemplate() {
				return createReusableTemplate;
			},
			get useAppConfig() {
				return useAppConfig;
			},
			get FieldGroupReset() {
				return FieldGroupReset;
			},
			get useFilter() {
				return useFilter;
			},
			get useLocale() {
				return useLocale;
			},
			get usePortal() {
				return usePortal;
			},
			get omit() {
				return omit;
			},
			get get() {
				return get$1;
			},
			get isArrayOfArray() {
				return isArrayOfArray;
			},
			get pickLinkProps() {
				return pickLinkProps;
			},
			ULinkBase: LinkBase_default,
			ULink: Link_default,
			UAvatar: Avatar_default,
			UIcon: Icon_default,
			UInput: Input_default,
			UKbd: Kbd_default,
			UDropdownMenuContent: DropdownMenuContent_default
		};
		Object.defineProperty(__returned__, "__isScriptSetup", {
			enumerable: false,
			value: true
		});
		return __returned__;
	}
};
function _sfc_ssrRender$5(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<!--[-->`);
	_push((0, server_renderer_exports.ssrRenderComponent)($setup["DefineItemTemplate"], null, {
		default: (0, vue_exports.withCtx)(({ item, active, index }, _push, _parent, _scopeId) => {
			if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, item.slot || "item", {
				item,
				index,
				ui: $props.ui
			}, () => {
				(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, item.slot ? `${item.slot}-leading` : "item-leading", {
					item,
					active,
					index,
					ui: $props.ui
				}, () => {
					if (item.loading) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UIcon"], {
						name: $props.loadingIcon || $setup.appConfig.ui.icons.loading,
						"data-slot": "itemLeadingIcon",
						class: $props.ui.itemLeadingIcon({
							class: [$props.uiOverride?.itemLeadingIcon, item.ui?.itemLeadingIcon],
							color: item?.color,
							loading: true
						})
					}, null, _parent, _scopeId));
					else if (item.icon) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UIcon"], {
						name: item.icon,
						"data-slot": "itemLeadingIcon",
						class: $props.ui.itemLeadingIcon({
							class: [$props.uiOverride?.itemLeadingIcon, item.ui?.itemLeadingIcon],
							color: item?.color,
							active
						})
					}, null, _parent, _scopeId));
					else if (item.avatar) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UAvatar"], (0, vue_exports.mergeProps)({ size: item.ui?.itemLeadingAvatarSize || $props.uiOverride?.itemLeadingAvatarSize || $props.ui.itemLeadingAvatarSize() }, item.avatar, {
						"data-slot": "itemLeadingAvatar",
						class: $props.ui.itemLeadingAvatar({
							class: [$props.uiOverride?.itemLeadingAvatar, item.ui?.itemLeadingAvatar],
							active
						})
					}), null, _parent, _scopeId));
					else _push(`<!---->`);
				}, _push, _parent, _scopeId);
				if ($setup.get(item, $setup.props.labelKey) || !!$setup.slots[item.slot ? `${item.slot}-label` : "item-label"] || $setup.get(item, $setup.props.descriptionKey) || !!$setup.slots[item.slot ? `${item.slot}-description` : "item-description"]) {
					_push(`<span data-slot="itemWrapper" class="${(0, server_renderer_exports.ssrRenderClass)($props.ui.itemWrapper({ class: [$props.uiOverride?.itemWrapper, item.ui?.itemWrapper] }))}"${_scopeId}><span data-slot="itemLabel" class="${(0, server_renderer_exports.ssrRenderClass)($props.ui.itemLabel({
						class: [$props.uiOverride?.itemLabel, item.ui?.itemLabel],
						active
					}))}"${_scopeId}>`);
					(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, item.slot ? `${item.slot}-label` : "item-label", {
						item,
						active,
						index
					}, () => {
						_push(`${(0, server_renderer_exports.ssrInterpolate)($setup.get(item, $setup.props.labelKey))}`);
					}, _push, _parent, _scopeId);
					if (item.target === "_blank" && $props.externalIcon !== false) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UIcon"], {
						name: typeof $props.externalIcon === "string" ? $props.externalIcon : $setup.appConfig.ui.icons.external,
						"data-slot": "itemLabelExternalIcon",
						class: $props.ui.itemLabelExternalIcon({
							class: [$props.uiOverride?.itemLabelExternalIcon, item.ui?.itemLabelExternalIcon],
							color: item?.color,
							active
						})
					}, null, _parent, _scopeId));
					else _push(`<!---->`);
					_push(`</span>`);
					if ($setup.get(item, $setup.props.descriptionKey) || !!$setup.slots[item.slot ? `${item.slot}-description` : "item-description"]) {
						_push(`<span data-slot="itemDescription" class="${(0, server_renderer_exports.ssrRenderClass)($props.ui.itemDescription({ class: [$props.uiOverride?.itemDescription, item.ui?.itemDescription] }))}"${_scopeId}>`);
						(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, item.slot ? `${item.slot}-description` : "item-description", {
							item,
							active,
							index
						}, () => {
							_push(`${(0, server_renderer_exports.ssrInterpolate)($setup.get(item, $setup.props.descriptionKey))}`);
						}, _push, _parent, _scopeId);
						_push(`</span>`);
					} else _push(`<!---->`);
					_push(`</span>`);
				} else _push(`<!---->`);
				_push(`<span data-slot="itemTrailing" class="${(0, server_renderer_exports.ssrRenderClass)($props.ui.itemTrailing({ class: [$props.uiOverride?.itemTrailing, item.ui?.itemTrailing] }))}"${_scopeId}>`);
				(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, item.slot ? `${item.slot}-trailing` : "item-trailing", {
					item,
					active,
					index,
					ui: $props.ui
				}, () => {
					if (item.children?.length) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UIcon"], {
						name: $setup.childrenIcon,
						"data-slot": "itemTrailingIcon",
						class: $props.ui.itemTrailingIcon({
							class: [$props.uiOverride?.itemTrailingIcon, item.ui?.itemTrailingIcon],
							color: item?.color,
							active
						})
					}, null, _parent, _scopeId));
					else if (item.kbds?.length) {
						_push(`<span data-slot="itemTrailingKbds" class="${(0, server_renderer_exports.ssrRenderClass)($props.ui.itemTrailingKbds({ class: [$props.uiOverride?.itemTrailingKbds, item.ui?.itemTrailingKbds] }))}"${_scopeId}><!--[-->`);
						(0, server_renderer_exports.ssrRenderList)(item.kbds, (kbd, kbdIndex) => {
							_push((0, server_renderer_exports.ssrRenderComponent)($setup["UKbd"], (0, vue_exports.mergeProps)({
								key: kbdIndex,
								size: item.ui?.itemTrailingKbdsSize || $props.uiOverride?.itemTrailingKbdsSize || $props.ui.itemTrailingKbdsSize()
							}, { ref_for: true }, typeof kbd === "string" ? { value: kbd } : kbd), null, _parent, _scopeId));
						});
						_push(`<!--]--></span>`);
					} else _push(`<!---->`);
				}, _push, _parent, _scopeId);
				_push((0, server_renderer_exports.ssrRenderComponent)($setup["DropdownMenu"].ItemIndicator, { "as-child": "" }, {
					default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
						if (_push) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UIcon"], {
							name: $props.checkedIcon || $setup.appConfig.ui.icons.check,
							"data-slot": "itemTrailingIcon",
							class: $props.ui.itemTrailingIcon({
								class: [$props.uiOverride?.itemTrailingIcon, item.ui?.itemTrailingIcon],
								color: item?.color
							})
						}, null, _parent, _scopeId));
						else return [(0, vue_exports.createVNode)($setup["UIcon"], {
							name: $props.checkedIcon || $setup.appConfig.ui.icons.check,
							"data-slot": "itemTrailingIcon",
							class: $props.ui.itemTrailingIcon({
								class: [$props.uiOverride?.itemTrailingIcon, item.ui?.itemTrailingIcon],
								color: item?.color
							})
						}, null, 8, ["name", "class"])];
					}),
					_: 2
				}, _parent, _scopeId));
				_push(`</span>`);
			}, _push, _parent, _scopeId);
			else return [(0, vue_exports.renderSlot)(_ctx.$slots, item.slot || "item", {
				item,
				index,
				ui: $props.ui
			}, () => [
				(0, vue_exports.renderSlot)(_ctx.$slots, item.slot ? `${item.slot}-leading` : "item-leading", {
					item,
					active,
					index,
					ui: $props.ui
				}, () => [item.loading ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UIcon"], {
					key: 0,
					name: $props.loadingIcon || $setup.appConfig.ui.icons.loading,
					"data-slot": "itemLeadingIcon",
					class: $props.ui.itemLeadingIcon({
						class: [$props.uiOverride?.itemLeadingIcon, item.ui?.itemLeadingIcon],
						color: item?.color,
						loading: true
					})
				}, null, 8, ["name", "class"])) : item.icon ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UIcon"], {
					key: 1,
					name: item.icon,
					"data-slot": "itemLeadingIcon",
					class: $props.ui.itemLeadingIcon({
						class: [$props.uiOverride?.itemLeadingIcon, item.ui?.itemLeadingIcon],
						color: item?.color,
						active
					})
				}, null, 8, ["name", "class"])) : item.avatar ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UAvatar"], (0, vue_exports.mergeProps)({
					key: 2,
					size: item.ui?.itemLeadingAvatarSize || $props.uiOverride?.itemLeadingAvatarSize || $props.ui.itemLeadingAvatarSize()
				}, item.avatar, {
					"data-slot": "itemLeadingAvatar",
					class: $props.ui.itemLeadingAvatar({
						class: [$props.uiOverride?.itemLeadingAvatar, item.ui?.itemLeadingAvatar],
						active
					})
				}), null, 16, ["size", "class"])) : (0, vue_exports.createCommentVNode)("", true)]),
				$setup.get(item, $setup.props.labelKey) || !!$setup.slots[item.slot ? `${item.slot}-label` : "item-label"] || $setup.get(item, $setup.props.descriptionKey) || !!$setup.slots[item.slot ? `${item.slot}-description` : "item-description"] ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
					key: 0,
					"data-slot": "itemWrapper",
					class: $props.ui.itemWrapper({ class: [$props.uiOverride?.itemWrapper, item.ui?.itemWrapper] })
				}, [(0, vue_exports.createVNode)("span", {
					"data-slot": "itemLabel",
					class: $props.ui.itemLabel({
						class: [$props.uiOverride?.itemLabel, item.ui?.itemLabel],
						active
					})
				}, [(0, vue_exports.renderSlot)(_ctx.$slots, item.slot ? `${item.slot}-label` : "item-label", {
					item,
					active,
					index
				}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.get(item, $setup.props.labelKey)), 1)]), item.target === "_blank" && $props.externalIcon !== false ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UIcon"], {
					key: 0,
					name: typeof $props.externalIcon === "string" ? $props.externalIcon : $setup.appConfig.ui.icons.external,
					"data-slot": "itemLabelExternalIcon",
					class: $props.ui.itemLabelExternalIcon({
						class: [$props.uiOverride?.itemLabelExternalIcon, item.ui?.itemLabelExternalIcon],
						color: item?.color,
						active
					})
				}, null, 8, ["name", "class"])) : (0, vue_exports.createCommentVNode)("", true)], 2), $setup.get(item, $setup.props.descriptionKey) || !!$setup.slots[item.slot ? `${item.slot}-description` : "item-description"] ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
					key: 0,
					"data-slot": "itemDescription",
					class: $props.ui.itemDescription({ class: [$props.uiOverride?.itemDescription, item.ui?.itemDescription] })
				}, [(0, vue_exports.renderSlot)(_ctx.$slots, item.slot ? `${item.slot}-description` : "item-description", {
					item,
					active,
					index
				}, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.get(item, $setup.props.descriptionKey)), 1)])], 2)) : (0, vue_exports.createCommentVNode)("", true)], 2)) : (0, vue_exports.createCommentVNode)("", true),
				(0, vue_exports.createVNode)("span", {
					"data-slot": "itemTrailing",
					class: $props.ui.itemTrailing({ class: [$props.uiOverride?.itemTrailing, item.ui?.itemTrailing] })
				}, [(0, vue_exports.renderSlot)(_ctx.$slots, item.slot ? `${item.slot}-trailing` : "item-trailing", {
					item,
					active,
					index,
					ui: $props.ui
				}, () => [item.children?.length ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UIcon"], {
					key: 0,
					name: $setup.childrenIcon,
					"data-slot": "itemTrailingIcon",
					class: $props.ui.itemTrailingIcon({
						class: [$props.uiOverride?.itemTrailingIcon, item.ui?.itemTrailingIcon],
						color: item?.color,
						active
					})
				}, null, 8, ["name", "class"])) : item.kbds?.length ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("span", {
					key: 1,
					"data-slot": "itemTrailingKbds",
					class: $props.ui.itemTrailingKbds({ class: [$props.uiOverride?.itemTrailingKbds, item.ui?.itemTrailingKbds] })
				}, [((0, vue_exports.openBlock)(true), (0, vue_exports.createBlock)(vue_exports.Fragment, null, (0, vue_exports.renderList)(item.kbds, (kbd, kbdIndex) => {
					return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["UKbd"], (0, vue_exports.mergeProps)({
						key: kbdIndex,
						size: item.ui?.itemTrailingKbdsSize || $props.uiOverride?.itemTrailingKbdsSize || $props.ui.itemTrailingKbdsSize()
					}, { ref_for: true }, typeof kbd === "string" ? { value: kbd } : kbd), null, 16, ["size"]);
				}), 128))], 2)) : (0, vue_exports.createCommentVNode)("", true)]), (0, vue_exports.createVNode)($setup["DropdownMenu"].ItemIndicator, { "as-child": "" }, {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["UIcon"], {
						name: $props.checkedIcon || $setup.appConfig.ui.icons.check,
						"data-slot": "itemTrailingIcon",
						class: $props.ui.itemTrailingIcon({
							class: [$props.uiOverride?.itemTrailingIcon, item.ui?.itemTrailingIcon],
							color: item?.color
						})
					}, null, 8, ["name", "class"])]),
					_: 2
				}, 1024)], 2)
			])];
		}),
		_: 3
	}, _parent));
	_push((0, server_renderer_exports.ssrRenderComponent)($setup["DropdownMenu"].Portal, $setup.portalProps, {
		default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
			if (_push) _push((0, server_renderer_exports.ssrRenderComponent)($setup["FieldGroupReset"], null, {
				default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) (0, server_renderer_exports.ssrRenderVNode)(_push, (0, vue_exports.createVNode)((0, vue_exports.resolveDynamicComponent)($props.sub ? $setup.DropdownMenu.SubContent : $setup.DropdownMenu.Content), (0, vue_exports.mergeProps)({
						"data-slot": "content",
						class: $props.ui.content({ class: [$props.uiOverride?.content, $setup.props.class] })
					}, $setup.contentProps), {
						default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
							if (_push) {
								if (!!$props.filter) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DropdownMenu"].Filter, {
									modelValue: $setup.searchTerm,
									"onUpdate:modelValue": ($event) => $setup.searchTerm = $event,
									"as-child": ""
								}, {
									default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
										if (_push) _push((0, server_renderer_exports.ssrRenderComponent)($setup["UInput"], (0, vue_exports.mergeProps)({
											autofocus: "",
											autocomplete: "off",
											size: $props.size
										}, $setup.inputProps, {
											"data-slot": "input",
											class: $props.ui.input({ class: $props.uiOverride?.input }),
											onChange: () => {}
										}), null, _parent, _scopeId));
										else return [(0, vue_exports.createVNode)($setup["UInput"], (0, vue_exports.mergeProps)({
											autofocus: "",
											autocomplete: "off",
											size: $props.size
										}, $setup.inputProps, {
											"data-slot": "input",
											class: $props.ui.input({ class: $props.uiOverride?.input }),
											onChange: (0, vue_exports.withModifiers)(() => {}, ["stop"])
										}), null, 16, [
											"size",
											"class",
											"onChange"
										])];
									}),
									_: 1
								}, _parent, _scopeId));
								else _push(`<!---->`);
								(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "content-top", { sub: $props.sub ?? false }, null, _push, _parent, _scopeId);
								if (!$setup.searchTerm || $setup.hasFilteredItems) {
									_push(`<div role="presentation" data-slot="viewport" class="${(0, server_renderer_exports.ssrRenderClass)($props.ui.viewport({ class: $props.uiOverride?.viewport }))}"${_scopeId}><!--[-->`);
									(0, server_renderer_exports.ssrRenderList)($setup.filteredGroups, (group, groupIndex) => {
										_push((0, server_renderer_exports.ssrRenderComponent)($setup["DropdownMenu"].Group, {
											key: `group-${groupIndex}`,
											"data-slot": "group",
											class: $props.ui.group({ class: $props.uiOverride?.group })
										}, {
											default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
												if (_push) {
													_push(`<!--[-->`);
													(0, server_renderer_exports.ssrRenderList)(group, (item, index) => {
														_push(`<!--[-->`);
														if (item.type === "label") _push((0, server_renderer_exports.ssrRenderComponent)($setup["DropdownMenu"].Label, {
															"data-slot": "label",
															class: $props.ui.label({ class: [
																$props.uiOverride?.label,
																item.ui?.label,
																item.class
															] })
														}, {
															default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
																if (_push) _push((0, server_renderer_exports.ssrRenderComponent)($setup["ReuseItemTemplate"], {
																	item,
																	index
																}, null, _parent, _scopeId));
																else return [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
																	item,
																	index
																}, null, 8, ["item", "index"])];
															}),
															_: 2
														}, _parent, _scopeId));
														else if (item.type === "separator") _push((0, server_renderer_exports.ssrRenderComponent)($setup["DropdownMenu"].Separator, {
															"data-slot": "separator",
															class: $props.ui.separator({ class: [
																$props.uiOverride?.separator,
																item.ui?.separator,
																item.class
															] })
														}, null, _parent, _scopeId));
														else if (item?.children?.length) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DropdownMenu"].Sub, {
															open: item.open,
															"default-open": item.defaultOpen
														}, {
															default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
																if (_push) {
																	_push((0, server_renderer_exports.ssrRenderComponent)($setup["DropdownMenu"].SubTrigger, {
																		as: "button",
																		type: "button",
																		disabled: item.disabled,
																		"text-value": $setup.get(item, $setup.props.labelKey),
																		"data-slot": "item",
																		class: $props.ui.item({
																			class: [
																				$props.uiOverride?.item,
																				item.ui?.item,
																				item.class
																			],
																			color: item?.color
																		})
																	}, {
																		default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
																			if (_push) _push((0, server_renderer_exports.ssrRenderComponent)($setup["ReuseItemTemplate"], {
																				item,
																				index
																			}, null, _parent, _scopeId));
																			else return [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
																				item,
																				index
																			}, null, 8, ["item", "index"])];
																		}),
																		_: 2
																	}, _parent, _scopeId));
																	_push((0, server_renderer_exports.ssrRenderComponent)($setup["UDropdownMenuContent"], (0, vue_exports.mergeProps)({
																		sub: "",
																		class: item.ui?.content,
																		ui: $props.ui,
																		"ui-override": $props.uiOverride,
																		portal: $props.portal,
																		items: item.children,
																		align: "start",
																		"align-offset": -4,
																		"side-offset": 3,
																		"label-key": $props.labelKey,
																		"description-key": $props.descriptionKey,
																		"checked-icon": $props.checkedIcon,
																		"loading-icon": $props.loadingIcon,
																		"external-icon": $props.externalIcon,
																		size: $props.size,
																		filter: item.filter,
																		"filter-fields": item.filterFields || $props.filterFields,
																		"ignore-filter": item.ignoreFilter ?? $props.ignoreFilter
																	}, { ref_for: true }, item.content), (0, vue_exports.createSlots)({ _: 2 }, [(0, vue_exports.renderList)($setup.getProxySlots(), (_, name) => {
																		return {
																			name,
																			fn: (0, vue_exports.withCtx)((slotData, _push, _parent, _scopeId) => {
																				if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, name, (0, vue_exports.mergeProps)({ ref_for: true }, slotData), null, _push, _parent, _scopeId);
																				else return [(0, vue_exports.renderSlot)(_ctx.$slots, name, (0, vue_exports.mergeProps)({ ref_for: true }, slotData))];
																			})
																		};
																	})]), _parent, _scopeId));
																} else return [(0, vue_exports.createVNode)($setup["DropdownMenu"].SubTrigger, {
																	as: "button",
																	type: "button",
																	disabled: item.disabled,
																	"text-value": $setup.get(item, $setup.props.labelKey),
																	"data-slot": "item",
																	class: $props.ui.item({
																		class: [
																			$props.uiOverride?.item,
																			item.ui?.item,
																			item.class
																		],
																		color: item?.color
																	})
																}, {
																	default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
																		item,
																		index
																	}, null, 8, ["item", "index"])]),
																	_: 2
																}, 1032, [
																	"disabled",
																	"text-value",
																	"class"
																]), (0, vue_exports.createVNode)($setup["UDropdownMenuContent"], (0, vue_exports.mergeProps)({
																	sub: "",
																	class: item.ui?.content,
																	ui: $props.ui,
																	"ui-override": $props.uiOverride,
																	portal: $props.portal,
																	items: item.children,
																	align: "start",
																	"align-offset": -4,
																	"side-offset": 3,
																	"label-key": $props.labelKey,
																	"description-key": $props.descriptionKey,
																	"checked-icon": $props.checkedIcon,
																	"loading-icon": $props.loadingIcon,
																	"external-icon": $props.externalIcon,
																	size: $props.size,
																	filter: item.filter,
																	"filter-fields": item.filterFields || $props.filterFields,
																	"ignore-filter": item.ignoreFilter ?? $props.ignoreFilter
																}, { ref_for: true }, item.content), (0, vue_exports.createSlots)({ _: 2 }, [(0, vue_exports.renderList)($setup.getProxySlots(), (_, name) => {
																	return {
																		name,
																		fn: (0, vue_exports.withCtx)((slotData) => [(0, vue_exports.renderSlot)(_ctx.$slots, name, (0, vue_exports.mergeProps)({ ref_for: true }, slotData))])
																	};
																})]), 1040, [
																	"class",
																	"ui",
																	"ui-override",
																	"portal",
																	"items",
																	"label-key",
																	"description-key",
																	"checked-icon",
																	"loading-icon",
																	"external-icon",
																	"size",
																	"filter",
																	"filter-fields",
																	"ignore-filter"
																])];
															}),
															_: 2
														}, _parent, _scopeId));
														else if (item.type === "checkbox") _push((0, server_renderer_exports.ssrRenderComponent)($setup["DropdownMenu"].CheckboxItem, {
															"model-value": item.checked,
															disabled: item.disabled,
															"text-value": $setup.get(item, $setup.props.labelKey),
															"data-slot": "item",
															class: $props.ui.item({
																class: [
																	$props.uiOverride?.item,
																	item.ui?.item,
																	item.class
																],
																color: item?.color
															}),
															"onUpdate:modelValue": item.onUpdateChecked,
															onSelect: item.onSelect
														}, {
															default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
																if (_push) _push((0, server_renderer_exports.ssrRenderComponent)($setup["ReuseItemTemplate"], {
																	item,
																	index
																}, null, _parent, _scopeId));
																else return [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
																	item,
																	index
																}, null, 8, ["item", "index"])];
															}),
															_: 2
														}, _parent, _scopeId));
														else _push((0, server_renderer_exports.ssrRenderComponent)($setup["ULink"], (0, vue_exports.mergeProps)({ ref_for: true }, $setup.pickLinkProps(item), { custom: "" }), {
															default: (0, vue_exports.withCtx)(({ active, ...slotProps }, _push, _parent, _scopeId) => {
																if (_push) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DropdownMenu"].Item, {
																	"as-child": "",
																	disabled: item.disabled,
																	"text-value": $setup.get(item, $setup.props.labelKey),
																	onSelect: item.onSelect
																}, {
																	default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
																		if (_push) _push((0, server_renderer_exports.ssrRenderComponent)($setup["ULinkBase"], (0, vue_exports.mergeProps)({ ref_for: true }, slotProps, {
																			"data-slot": "item",
																			class: $props.ui.item({
																				class: [
																					$props.uiOverride?.item,
																					item.ui?.item,
																					item.class
																				],
																				color: item?.color,
																				active
																			})
																		}), {
																			default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
																				if (_push) _push((0, server_renderer_exports.ssrRenderComponent)($setup["ReuseItemTemplate"], {
																					item,
																					active,
																					index
																				}, null, _parent, _scopeId));
																				else return [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
																					item,
																					active,
																					index
																				}, null, 8, [
																					"item",
																					"active",
																					"index"
																				])];
																			}),
																			_: 2
																		}, _parent, _scopeId));
																		else return [(0, vue_exports.createVNode)($setup["ULinkBase"], (0, vue_exports.mergeProps)({ ref_for: true }, slotProps, {
																			"data-slot": "item",
																			class: $props.ui.item({
																				class: [
																					$props.uiOverride?.item,
																					item.ui?.item,
																					item.class
																				],
																				color: item?.color,
																				active
																			})
																		}), {
																			default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
																				item,
																				active,
																				index
																			}, null, 8, [
																				"item",
																				"active",
																				"index"
																			])]),
																			_: 2
																		}, 1040, ["class"])];
																	}),
																	_: 2
																}, _parent, _scopeId));
																else return [(0, vue_exports.createVNode)($setup["DropdownMenu"].Item, {
																	"as-child": "",
																	disabled: item.disabled,
																	"text-value": $setup.get(item, $setup.props.labelKey),
																	onSelect: item.onSelect
																}, {
																	default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ULinkBase"], (0, vue_exports.mergeProps)({ ref_for: true }, slotProps, {
																		"data-slot": "item",
																		class: $props.ui.item({
																			class: [
																				$props.uiOverride?.item,
																				item.ui?.item,
																				item.class
																			],
																			color: item?.color,
																			active
																		})
																	}), {
																		default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
																			item,
																			active,
																			index
																		}, null, 8, [
																			"item",
																			"active",
																			"index"
																		])]),
																		_: 2
																	}, 1040, ["class"])]),
																	_: 2
																}, 1032, [
																	"disabled",
																	"text-value",
																	"onSelect"
																])];
															}),
															_: 2
														}, _parent, _scopeId));
														_push(`<!--]-->`);
													});
													_push(`<!--]-->`);
												} else return [((0, vue_exports.openBlock)(true), (0, vue_exports.createBlock)(vue_exports.Fragment, null, (0, vue_exports.renderList)(group, (item, index) => {
													return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(vue_exports.Fragment, { key: `group-${groupIndex}-${index}` }, [item.type === "label" ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenu"].Label, {
														key: 0,
														"data-slot": "label",
														class: $props.ui.label({ class: [
															$props.uiOverride?.label,
															item.ui?.label,
															item.class
														] })
													}, {
														default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
															item,
															index
														}, null, 8, ["item", "index"])]),
														_: 2
													}, 1032, ["class"])) : item.type === "separator" ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenu"].Separator, {
														key: 1,
														"data-slot": "separator",
														class: $props.ui.separator({ class: [
															$props.uiOverride?.separator,
															item.ui?.separator,
															item.class
														] })
													}, null, 8, ["class"])) : item?.children?.length ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenu"].Sub, {
														key: 2,
														open: item.open,
														"default-open": item.defaultOpen
													}, {
														default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["DropdownMenu"].SubTrigger, {
															as: "button",
															type: "button",
															disabled: item.disabled,
															"text-value": $setup.get(item, $setup.props.labelKey),
															"data-slot": "item",
															class: $props.ui.item({
																class: [
																	$props.uiOverride?.item,
																	item.ui?.item,
																	item.class
																],
																color: item?.color
															})
														}, {
															default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
																item,
																index
															}, null, 8, ["item", "index"])]),
															_: 2
														}, 1032, [
															"disabled",
															"text-value",
															"class"
														]), (0, vue_exports.createVNode)($setup["UDropdownMenuContent"], (0, vue_exports.mergeProps)({
															sub: "",
															class: item.ui?.content,
															ui: $props.ui,
															"ui-override": $props.uiOverride,
															portal: $props.portal,
															items: item.children,
															align: "start",
															"align-offset": -4,
															"side-offset": 3,
															"label-key": $props.labelKey,
															"description-key": $props.descriptionKey,
															"checked-icon": $props.checkedIcon,
															"loading-icon": $props.loadingIcon,
															"external-icon": $props.externalIcon,
															size: $props.size,
															filter: item.filter,
															"filter-fields": item.filterFields || $props.filterFields,
															"ignore-filter": item.ignoreFilter ?? $props.ignoreFilter
														}, { ref_for: true }, item.content), (0, vue_exports.createSlots)({ _: 2 }, [(0, vue_exports.renderList)($setup.getProxySlots(), (_, name) => {
															return {
																name,
																fn: (0, vue_exports.withCtx)((slotData) => [(0, vue_exports.renderSlot)(_ctx.$slots, name, (0, vue_exports.mergeProps)({ ref_for: true }, slotData))])
															};
														})]), 1040, [
															"class",
															"ui",
															"ui-override",
															"portal",
															"items",
															"label-key",
															"description-key",
															"checked-icon",
															"loading-icon",
															"external-icon",
															"size",
															"filter",
															"filter-fields",
															"ignore-filter"
														])]),
														_: 2
													}, 1032, ["open", "default-open"])) : item.type === "checkbox" ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenu"].CheckboxItem, {
														key: 3,
														"model-value": item.checked,
														disabled: item.disabled,
														"text-value": $setup.get(item, $setup.props.labelKey),
														"data-slot": "item",
														class: $props.ui.item({
															class: [
																$props.uiOverride?.item,
																item.ui?.item,
																item.class
															],
															color: item?.color
														}),
														"onUpdate:modelValue": item.onUpdateChecked,
														onSelect: item.onSelect
													}, {
														default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
															item,
															index
														}, null, 8, ["item", "index"])]),
														_: 2
													}, 1032, [
														"model-value",
														"disabled",
														"text-value",
														"class",
														"onUpdate:modelValue",
														"onSelect"
													])) : ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ULink"], (0, vue_exports.mergeProps)({
														key: 4,
														ref_for: true
													}, $setup.pickLinkProps(item), { custom: "" }), {
														default: (0, vue_exports.withCtx)(({ active, ...slotProps }) => [(0, vue_exports.createVNode)($setup["DropdownMenu"].Item, {
															"as-child": "",
															disabled: item.disabled,
															"text-value": $setup.get(item, $setup.props.labelKey),
															onSelect: item.onSelect
														}, {
															default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ULinkBase"], (0, vue_exports.mergeProps)({ ref_for: true }, slotProps, {
																"data-slot": "item",
																class: $props.ui.item({
																	class: [
																		$props.uiOverride?.item,
																		item.ui?.item,
																		item.class
																	],
																	color: item?.color,
																	active
																})
															}), {
																default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
																	item,
																	active,
																	index
																}, null, 8, [
																	"item",
																	"active",
																	"index"
																])]),
																_: 2
															}, 1040, ["class"])]),
															_: 2
														}, 1032, [
															"disabled",
															"text-value",
															"onSelect"
														])]),
														_: 2
													}, 1040))], 64);
												}), 128))];
											}),
											_: 2
										}, _parent, _scopeId));
									});
									_push(`<!--]--></div>`);
								} else _push(`<!---->`);
								if ($setup.searchTerm && !$setup.hasFilteredItems) {
									_push(`<div data-slot="empty" class="${(0, server_renderer_exports.ssrRenderClass)($props.ui.empty({ class: $props.uiOverride?.empty }))}"${_scopeId}>`);
									(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "empty", { searchTerm: $setup.searchTerm }, () => {
										_push(`${(0, server_renderer_exports.ssrInterpolate)($setup.t("dropdownMenu.noMatch", { searchTerm: $setup.searchTerm }))}`);
									}, _push, _parent, _scopeId);
									_push(`</div>`);
								} else _push(`<!---->`);
								(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "default", {}, null, _push, _parent, _scopeId);
								(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "content-bottom", { sub: $props.sub ?? false }, null, _push, _parent, _scopeId);
							} else return [
								!!$props.filter ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenu"].Filter, {
									key: 0,
									modelValue: $setup.searchTerm,
									"onUpdate:modelValue": ($event) => $setup.searchTerm = $event,
									"as-child": ""
								}, {
									default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["UInput"], (0, vue_exports.mergeProps)({
										autofocus: "",
										autocomplete: "off",
										size: $props.size
									}, $setup.inputProps, {
										"data-slot": "input",
										class: $props.ui.input({ class: $props.uiOverride?.input }),
										onChange: (0, vue_exports.withModifiers)(() => {}, ["stop"])
									}), null, 16, [
										"size",
										"class",
										"onChange"
									])]),
									_: 1
								}, 8, ["modelValue", "onUpdate:modelValue"])) : (0, vue_exports.createCommentVNode)("", true),
								(0, vue_exports.renderSlot)(_ctx.$slots, "content-top", { sub: $props.sub ?? false }),
								!$setup.searchTerm || $setup.hasFilteredItems ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
									key: 1,
									role: "presentation",
									"data-slot": "viewport",
									class: $props.ui.viewport({ class: $props.uiOverride?.viewport })
								}, [((0, vue_exports.openBlock)(true), (0, vue_exports.createBlock)(vue_exports.Fragment, null, (0, vue_exports.renderList)($setup.filteredGroups, (group, groupIndex) => {
									return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenu"].Group, {
										key: `group-${groupIndex}`,
										"data-slot": "group",
										class: $props.ui.group({ class: $props.uiOverride?.group })
									}, {
										default: (0, vue_exports.withCtx)(() => [((0, vue_exports.openBlock)(true), (0, vue_exports.createBlock)(vue_exports.Fragment, null, (0, vue_exports.renderList)(group, (item, index) => {
											return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(vue_exports.Fragment, { key: `group-${groupIndex}-${index}` }, [item.type === "label" ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenu"].Label, {
												key: 0,
												"data-slot": "label",
												class: $props.ui.label({ class: [
													$props.uiOverride?.label,
													item.ui?.label,
													item.class
												] })
											}, {
												default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
													item,
													index
												}, null, 8, ["item", "index"])]),
												_: 2
											}, 1032, ["class"])) : item.type === "separator" ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenu"].Separator, {
												key: 1,
												"data-slot": "separator",
												class: $props.ui.separator({ class: [
													$props.uiOverride?.separator,
													item.ui?.separator,
													item.class
												] })
											}, null, 8, ["class"])) : item?.children?.length ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenu"].Sub, {
												key: 2,
												open: item.open,
												"default-open": item.defaultOpen
											}, {
												default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["DropdownMenu"].SubTrigger, {
													as: "button",
													type: "button",
													disabled: item.disabled,
													"text-value": $setup.get(item, $setup.props.labelKey),
													"data-slot": "item",
													class: $props.ui.item({
														class: [
															$props.uiOverride?.item,
															item.ui?.item,
															item.class
														],
														color: item?.color
													})
												}, {
													default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
														item,
														index
													}, null, 8, ["item", "index"])]),
													_: 2
												}, 1032, [
													"disabled",
													"text-value",
													"class"
												]), (0, vue_exports.createVNode)($setup["UDropdownMenuContent"], (0, vue_exports.mergeProps)({
													sub: "",
													class: item.ui?.content,
													ui: $props.ui,
													"ui-override": $props.uiOverride,
													portal: $props.portal,
													items: item.children,
													align: "start",
													"align-offset": -4,
													"side-offset": 3,
													"label-key": $props.labelKey,
													"description-key": $props.descriptionKey,
													"checked-icon": $props.checkedIcon,
													"loading-icon": $props.loadingIcon,
													"external-icon": $props.externalIcon,
													size: $props.size,
													filter: item.filter,
													"filter-fields": item.filterFields || $props.filterFields,
													"ignore-filter": item.ignoreFilter ?? $props.ignoreFilter
												}, { ref_for: true }, item.content), (0, vue_exports.createSlots)({ _: 2 }, [(0, vue_exports.renderList)($setup.getProxySlots(), (_, name) => {
													return {
														name,
														fn: (0, vue_exports.withCtx)((slotData) => [(0, vue_exports.renderSlot)(_ctx.$slots, name, (0, vue_exports.mergeProps)({ ref_for: true }, slotData))])
													};
												})]), 1040, [
													"class",
													"ui",
													"ui-override",
													"portal",
													"items",
													"label-key",
													"description-key",
													"checked-icon",
													"loading-icon",
													"external-icon",
													"size",
													"filter",
													"filter-fields",
													"ignore-filter"
												])]),
												_: 2
											}, 1032, ["open", "default-open"])) : item.type === "checkbox" ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenu"].CheckboxItem, {
												key: 3,
												"model-value": item.checked,
												disabled: item.disabled,
												"text-value": $setup.get(item, $setup.props.labelKey),
												"data-slot": "item",
												class: $props.ui.item({
													class: [
														$props.uiOverride?.item,
														item.ui?.item,
														item.class
													],
													color: item?.color
												}),
												"onUpdate:modelValue": item.onUpdateChecked,
												onSelect: item.onSelect
											}, {
												default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
													item,
													index
												}, null, 8, ["item", "index"])]),
												_: 2
											}, 1032, [
												"model-value",
												"disabled",
												"text-value",
												"class",
												"onUpdate:modelValue",
												"onSelect"
											])) : ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ULink"], (0, vue_exports.mergeProps)({
												key: 4,
												ref_for: true
											}, $setup.pickLinkProps(item), { custom: "" }), {
												default: (0, vue_exports.withCtx)(({ active, ...slotProps }) => [(0, vue_exports.createVNode)($setup["DropdownMenu"].Item, {
													"as-child": "",
													disabled: item.disabled,
													"text-value": $setup.get(item, $setup.props.labelKey),
													onSelect: item.onSelect
												}, {
													default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ULinkBase"], (0, vue_exports.mergeProps)({ ref_for: true }, slotProps, {
														"data-slot": "item",
														class: $props.ui.item({
															class: [
																$props.uiOverride?.item,
																item.ui?.item,
																item.class
															],
															color: item?.color,
															active
														})
													}), {
														default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
															item,
															active,
															index
														}, null, 8, [
															"item",
															"active",
															"index"
														])]),
														_: 2
													}, 1040, ["class"])]),
													_: 2
												}, 1032, [
													"disabled",
													"text-value",
													"onSelect"
												])]),
												_: 2
											}, 1040))], 64);
										}), 128))]),
										_: 2
									}, 1032, ["class"]);
								}), 128))], 2)) : (0, vue_exports.createCommentVNode)("", true),
								$setup.searchTerm && !$setup.hasFilteredItems ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
									key: 2,
									"data-slot": "empty",
									class: $props.ui.empty({ class: $props.uiOverride?.empty })
								}, [(0, vue_exports.renderSlot)(_ctx.$slots, "empty", { searchTerm: $setup.searchTerm }, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.t("dropdownMenu.noMatch", { searchTerm: $setup.searchTerm })), 1)])], 2)) : (0, vue_exports.createCommentVNode)("", true),
								(0, vue_exports.renderSlot)(_ctx.$slots, "default"),
								(0, vue_exports.renderSlot)(_ctx.$slots, "content-bottom", { sub: $props.sub ?? false })
							];
						}),
						_: 3
					}), _parent, _scopeId);
					else return [((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.resolveDynamicComponent)($props.sub ? $setup.DropdownMenu.SubContent : $setup.DropdownMenu.Content), (0, vue_exports.mergeProps)({
						"data-slot": "content",
						class: $props.ui.content({ class: [$props.uiOverride?.content, $setup.props.class] })
					}, $setup.contentProps), {
						default: (0, vue_exports.withCtx)(() => [
							!!$props.filter ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenu"].Filter, {
								key: 0,
								modelValue: $setup.searchTerm,
								"onUpdate:modelValue": ($event) => $setup.searchTerm = $event,
								"as-child": ""
							}, {
								default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["UInput"], (0, vue_exports.mergeProps)({
									autofocus: "",
									autocomplete: "off",
									size: $props.size
								}, $setup.inputProps, {
									"data-slot": "input",
									class: $props.ui.input({ class: $props.uiOverride?.input }),
									onChange: (0, vue_exports.withModifiers)(() => {}, ["stop"])
								}), null, 16, [
									"size",
									"class",
									"onChange"
								])]),
								_: 1
							}, 8, ["modelValue", "onUpdate:modelValue"])) : (0, vue_exports.createCommentVNode)("", true),
							(0, vue_exports.renderSlot)(_ctx.$slots, "content-top", { sub: $props.sub ?? false }),
							!$setup.searchTerm || $setup.hasFilteredItems ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
								key: 1,
								role: "presentation",
								"data-slot": "viewport",
								class: $props.ui.viewport({ class: $props.uiOverride?.viewport })
							}, [((0, vue_exports.openBlock)(true), (0, vue_exports.createBlock)(vue_exports.Fragment, null, (0, vue_exports.renderList)($setup.filteredGroups, (group, groupIndex) => {
								return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenu"].Group, {
									key: `group-${groupIndex}`,
									"data-slot": "group",
									class: $props.ui.group({ class: $props.uiOverride?.group })
								}, {
									default: (0, vue_exports.withCtx)(() => [((0, vue_exports.openBlock)(true), (0, vue_exports.createBlock)(vue_exports.Fragment, null, (0, vue_exports.renderList)(group, (item, index) => {
										return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(vue_exports.Fragment, { key: `group-${groupIndex}-${index}` }, [item.type === "label" ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenu"].Label, {
											key: 0,
											"data-slot": "label",
											class: $props.ui.label({ class: [
												$props.uiOverride?.label,
												item.ui?.label,
												item.class
											] })
										}, {
											default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
												item,
												index
											}, null, 8, ["item", "index"])]),
											_: 2
										}, 1032, ["class"])) : item.type === "separator" ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenu"].Separator, {
											key: 1,
											"data-slot": "separator",
											class: $props.ui.separator({ class: [
												$props.uiOverride?.separator,
												item.ui?.separator,
												item.class
											] })
										}, null, 8, ["class"])) : item?.children?.length ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenu"].Sub, {
											key: 2,
											open: item.open,
											"default-open": item.defaultOpen
										}, {
											default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["DropdownMenu"].SubTrigger, {
												as: "button",
												type: "button",
												disabled: item.disabled,
												"text-value": $setup.get(item, $setup.props.labelKey),
												"data-slot": "item",
												class: $props.ui.item({
													class: [
														$props.uiOverride?.item,
														item.ui?.item,
														item.class
													],
													color: item?.color
												})
											}, {
												default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
													item,
													index
												}, null, 8, ["item", "index"])]),
												_: 2
											}, 1032, [
												"disabled",
												"text-value",
												"class"
											]), (0, vue_exports.createVNode)($setup["UDropdownMenuContent"], (0, vue_exports.mergeProps)({
												sub: "",
												class: item.ui?.content,
												ui: $props.ui,
												"ui-override": $props.uiOverride,
												portal: $props.portal,
												items: item.children,
												align: "start",
												"align-offset": -4,
												"side-offset": 3,
												"label-key": $props.labelKey,
												"description-key": $props.descriptionKey,
												"checked-icon": $props.checkedIcon,
												"loading-icon": $props.loadingIcon,
												"external-icon": $props.externalIcon,
												size: $props.size,
												filter: item.filter,
												"filter-fields": item.filterFields || $props.filterFields,
												"ignore-filter": item.ignoreFilter ?? $props.ignoreFilter
											}, { ref_for: true }, item.content), (0, vue_exports.createSlots)({ _: 2 }, [(0, vue_exports.renderList)($setup.getProxySlots(), (_, name) => {
												return {
													name,
													fn: (0, vue_exports.withCtx)((slotData) => [(0, vue_exports.renderSlot)(_ctx.$slots, name, (0, vue_exports.mergeProps)({ ref_for: true }, slotData))])
												};
											})]), 1040, [
												"class",
												"ui",
												"ui-override",
												"portal",
												"items",
												"label-key",
												"description-key",
												"checked-icon",
												"loading-icon",
												"external-icon",
												"size",
												"filter",
												"filter-fields",
												"ignore-filter"
											])]),
											_: 2
										}, 1032, ["open", "default-open"])) : item.type === "checkbox" ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenu"].CheckboxItem, {
											key: 3,
											"model-value": item.checked,
											disabled: item.disabled,
											"text-value": $setup.get(item, $setup.props.labelKey),
											"data-slot": "item",
											class: $props.ui.item({
												class: [
													$props.uiOverride?.item,
													item.ui?.item,
													item.class
												],
												color: item?.color
											}),
											"onUpdate:modelValue": item.onUpdateChecked,
											onSelect: item.onSelect
										}, {
											default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
												item,
												index
											}, null, 8, ["item", "index"])]),
											_: 2
										}, 1032, [
											"model-value",
											"disabled",
											"text-value",
											"class",
											"onUpdate:modelValue",
											"onSelect"
										])) : ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ULink"], (0, vue_exports.mergeProps)({
											key: 4,
											ref_for: true
										}, $setup.pickLinkProps(item), { custom: "" }), {
											default: (0, vue_exports.withCtx)(({ active, ...slotProps }) => [(0, vue_exports.createVNode)($setup["DropdownMenu"].Item, {
												"as-child": "",
												disabled: item.disabled,
												"text-value": $setup.get(item, $setup.props.labelKey),
												onSelect: item.onSelect
											}, {
												default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ULinkBase"], (0, vue_exports.mergeProps)({ ref_for: true }, slotProps, {
													"data-slot": "item",
													class: $props.ui.item({
														class: [
															$props.uiOverride?.item,
															item.ui?.item,
															item.class
														],
														color: item?.color,
														active
													})
												}), {
													default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
														item,
														active,
														index
													}, null, 8, [
														"item",
														"active",
														"index"
													])]),
													_: 2
												}, 1040, ["class"])]),
												_: 2
											}, 1032, [
												"disabled",
												"text-value",
												"onSelect"
											])]),
											_: 2
										}, 1040))], 64);
									}), 128))]),
									_: 2
								}, 1032, ["class"]);
							}), 128))], 2)) : (0, vue_exports.createCommentVNode)("", true),
							$setup.searchTerm && !$setup.hasFilteredItems ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
								key: 2,
								"data-slot": "empty",
								class: $props.ui.empty({ class: $props.uiOverride?.empty })
							}, [(0, vue_exports.renderSlot)(_ctx.$slots, "empty", { searchTerm: $setup.searchTerm }, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.t("dropdownMenu.noMatch", { searchTerm: $setup.searchTerm })), 1)])], 2)) : (0, vue_exports.createCommentVNode)("", true),
							(0, vue_exports.renderSlot)(_ctx.$slots, "default"),
							(0, vue_exports.renderSlot)(_ctx.$slots, "content-bottom", { sub: $props.sub ?? false })
						]),
						_: 3
					}, 16, ["class"]))];
				}),
				_: 3
			}, _parent, _scopeId));
			else return [(0, vue_exports.createVNode)($setup["FieldGroupReset"], null, {
				default: (0, vue_exports.withCtx)(() => [((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)((0, vue_exports.resolveDynamicComponent)($props.sub ? $setup.DropdownMenu.SubContent : $setup.DropdownMenu.Content), (0, vue_exports.mergeProps)({
					"data-slot": "content",
					class: $props.ui.content({ class: [$props.uiOverride?.content, $setup.props.class] })
				}, $setup.contentProps), {
					default: (0, vue_exports.withCtx)(() => [
						!!$props.filter ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenu"].Filter, {
							key: 0,
							modelValue: $setup.searchTerm,
							"onUpdate:modelValue": ($event) => $setup.searchTerm = $event,
							"as-child": ""
						}, {
							default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["UInput"], (0, vue_exports.mergeProps)({
								autofocus: "",
								autocomplete: "off",
								size: $props.size
							}, $setup.inputProps, {
								"data-slot": "input",
								class: $props.ui.input({ class: $props.uiOverride?.input }),
								onChange: (0, vue_exports.withModifiers)(() => {}, ["stop"])
							}), null, 16, [
								"size",
								"class",
								"onChange"
							])]),
							_: 1
						}, 8, ["modelValue", "onUpdate:modelValue"])) : (0, vue_exports.createCommentVNode)("", true),
						(0, vue_exports.renderSlot)(_ctx.$slots, "content-top", { sub: $props.sub ?? false }),
						!$setup.searchTerm || $setup.hasFilteredItems ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
							key: 1,
							role: "presentation",
							"data-slot": "viewport",
							class: $props.ui.viewport({ class: $props.uiOverride?.viewport })
						}, [((0, vue_exports.openBlock)(true), (0, vue_exports.createBlock)(vue_exports.Fragment, null, (0, vue_exports.renderList)($setup.filteredGroups, (group, groupIndex) => {
							return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenu"].Group, {
								key: `group-${groupIndex}`,
								"data-slot": "group",
								class: $props.ui.group({ class: $props.uiOverride?.group })
							}, {
								default: (0, vue_exports.withCtx)(() => [((0, vue_exports.openBlock)(true), (0, vue_exports.createBlock)(vue_exports.Fragment, null, (0, vue_exports.renderList)(group, (item, index) => {
									return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)(vue_exports.Fragment, { key: `group-${groupIndex}-${index}` }, [item.type === "label" ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenu"].Label, {
										key: 0,
										"data-slot": "label",
										class: $props.ui.label({ class: [
											$props.uiOverride?.label,
											item.ui?.label,
											item.class
										] })
									}, {
										default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
											item,
											index
										}, null, 8, ["item", "index"])]),
										_: 2
									}, 1032, ["class"])) : item.type === "separator" ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenu"].Separator, {
										key: 1,
										"data-slot": "separator",
										class: $props.ui.separator({ class: [
											$props.uiOverride?.separator,
											item.ui?.separator,
											item.class
										] })
									}, null, 8, ["class"])) : item?.children?.length ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenu"].Sub, {
										key: 2,
										open: item.open,
										"default-open": item.defaultOpen
									}, {
										default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["DropdownMenu"].SubTrigger, {
											as: "button",
											type: "button",
											disabled: item.disabled,
											"text-value": $setup.get(item, $setup.props.labelKey),
											"data-slot": "item",
											class: $props.ui.item({
												class: [
													$props.uiOverride?.item,
													item.ui?.item,
													item.class
												],
												color: item?.color
											})
										}, {
											default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
												item,
												index
											}, null, 8, ["item", "index"])]),
											_: 2
										}, 1032, [
											"disabled",
											"text-value",
											"class"
										]), (0, vue_exports.createVNode)($setup["UDropdownMenuContent"], (0, vue_exports.mergeProps)({
											sub: "",
											class: item.ui?.content,
											ui: $props.ui,
											"ui-override": $props.uiOverride,
											portal: $props.portal,
											items: item.children,
											align: "start",
											"align-offset": -4,
											"side-offset": 3,
											"label-key": $props.labelKey,
											"description-key": $props.descriptionKey,
											"checked-icon": $props.checkedIcon,
											"loading-icon": $props.loadingIcon,
											"external-icon": $props.externalIcon,
											size: $props.size,
											filter: item.filter,
											"filter-fields": item.filterFields || $props.filterFields,
											"ignore-filter": item.ignoreFilter ?? $props.ignoreFilter
										}, { ref_for: true }, item.content), (0, vue_exports.createSlots)({ _: 2 }, [(0, vue_exports.renderList)($setup.getProxySlots(), (_, name) => {
											return {
												name,
												fn: (0, vue_exports.withCtx)((slotData) => [(0, vue_exports.renderSlot)(_ctx.$slots, name, (0, vue_exports.mergeProps)({ ref_for: true }, slotData))])
											};
										})]), 1040, [
											"class",
											"ui",
											"ui-override",
											"portal",
											"items",
											"label-key",
											"description-key",
											"checked-icon",
											"loading-icon",
											"external-icon",
											"size",
											"filter",
											"filter-fields",
											"ignore-filter"
										])]),
										_: 2
									}, 1032, ["open", "default-open"])) : item.type === "checkbox" ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenu"].CheckboxItem, {
										key: 3,
										"model-value": item.checked,
										disabled: item.disabled,
										"text-value": $setup.get(item, $setup.props.labelKey),
										"data-slot": "item",
										class: $props.ui.item({
											class: [
												$props.uiOverride?.item,
												item.ui?.item,
												item.class
											],
											color: item?.color
										}),
										"onUpdate:modelValue": item.onUpdateChecked,
										onSelect: item.onSelect
									}, {
										default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
											item,
											index
										}, null, 8, ["item", "index"])]),
										_: 2
									}, 1032, [
										"model-value",
										"disabled",
										"text-value",
										"class",
										"onUpdate:modelValue",
										"onSelect"
									])) : ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["ULink"], (0, vue_exports.mergeProps)({
										key: 4,
										ref_for: true
									}, $setup.pickLinkProps(item), { custom: "" }), {
										default: (0, vue_exports.withCtx)(({ active, ...slotProps }) => [(0, vue_exports.createVNode)($setup["DropdownMenu"].Item, {
											"as-child": "",
											disabled: item.disabled,
											"text-value": $setup.get(item, $setup.props.labelKey),
											onSelect: item.onSelect
										}, {
											default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ULinkBase"], (0, vue_exports.mergeProps)({ ref_for: true }, slotProps, {
												"data-slot": "item",
												class: $props.ui.item({
													class: [
														$props.uiOverride?.item,
														item.ui?.item,
														item.class
													],
													color: item?.color,
													active
												})
											}), {
												default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)($setup["ReuseItemTemplate"], {
													item,
													active,
													index
												}, null, 8, [
													"item",
													"active",
													"index"
												])]),
												_: 2
											}, 1040, ["class"])]),
											_: 2
										}, 1032, [
											"disabled",
											"text-value",
											"onSelect"
										])]),
										_: 2
									}, 1040))], 64);
								}), 128))]),
								_: 2
							}, 1032, ["class"]);
						}), 128))], 2)) : (0, vue_exports.createCommentVNode)("", true),
						$setup.searchTerm && !$setup.hasFilteredItems ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)("div", {
							key: 2,
							"data-slot": "empty",
							class: $props.ui.empty({ class: $props.uiOverride?.empty })
						}, [(0, vue_exports.renderSlot)(_ctx.$slots, "empty", { searchTerm: $setup.searchTerm }, () => [(0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.t("dropdownMenu.noMatch", { searchTerm: $setup.searchTerm })), 1)])], 2)) : (0, vue_exports.createCommentVNode)("", true),
						(0, vue_exports.renderSlot)(_ctx.$slots, "default"),
						(0, vue_exports.renderSlot)(_ctx.$slots, "content-bottom", { sub: $props.sub ?? false })
					]),
					_: 3
				}, 16, ["class"]))]),
				_: 3
			})];
		}),
		_: 3
	}, _parent));
	_push(`<!--]-->`);
}
var _sfc_setup$5 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
	const ssrContext = (0, vue_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/@nuxt/ui/dist/runtime/components/DropdownMenuContent.vue");
	return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
var DropdownMenuContent_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$1, [["ssrRender", _sfc_ssrRender$5], ["__file", "/work/main/node_modules/@nuxt/ui/dist/runtime/components/DropdownMenuContent.vue"]]);
// virtual:nuxt-ui-templates/ui/dropdown-menu.ts
var dropdown_menu_default = {
	"slots": {
		"content": "min-w-32 max-h-(--reka-dropdown-menu-content-available-height) bg-default shadow-lg rounded-md ring ring-default overflow-hidden data-[state=open]:animate-[scale-in_100ms_var(--ease-out)] data-[state=closed]:animate-[scale-out_100ms_var(--ease-out)] origin-(--reka-dropdown-menu-content-transform-origin) flex flex-col",
		"input": "border-b border-default",
		"empty": "text-center text-muted",
		"viewport": "relative divide-y divide-default scroll-py-1 overflow-y-auto flex-1",
		"arrow": "fill-bg stroke-default",
		"group": "p-1 isolate",
		"label": "w-full flex items-center font-semibold text-highlighted",
		"separator": "-mx-1 my-1 h-px bg-border",
		"item": "group relative w-full flex items-start select-none outline-none before:absolute before:z-[-1] before:inset-px before:rounded-md data-disabled:cursor-not-allowed data-disabled:opacity-75",
		"itemLeadingIcon": "shrink-0",
		"itemLeadingAvatar": "shrink-0",
		"itemLeadingAvatarSize": "",
		"itemTrailing": "ms-auto inline-flex gap-1.5 items-center",
		"itemTrailingIcon": "shrink-0",
		"itemTrailingKbds": "hidden lg:inline-flex items-center shrink-0",
		"itemTrailingKbdsSize": "",
		"itemWrapper": "flex-1 flex flex-col text-start min-w-0",
		"itemLabel": "truncate",
		"itemDescription": "truncate text-muted",
		"itemLabelExternalIcon": "inline-block size-3 align-top text-dimmed"
	},
	"variants": {
		"color": {
			"primary": "",
			"secondary": "",
			"success": "",
			"info": "",
			"warning": "",
			"error": "",
			"neutral": ""
		},
		"active": {
			"true": {
				"item": "text-highlighted before:bg-elevated",
				"itemLeadingIcon": "text-default"
			},
			"false": {
				"item": ["text-default data-highlighted:text-highlighted data-[state=open]:text-highlighted data-highlighted:before:bg-elevated/50 data-[state=open]:before:bg-elevated/50", "transition-colors before:transition-colors"],
				"itemLeadingIcon": ["text-dimmed group-data-highlighted:text-default group-data-[state=open]:text-default", "transition-colors"]
			}
		},
		"loading": { "true": { "itemLeadingIcon": "animate-spin" } },
		"size": {
			"xs": {
				"label": "p-1 text-xs gap-1",
				"item": "p-1 text-xs gap-1",
				"empty": "p-2 text-xs",
				"itemLeadingIcon": "size-4",
				"itemLeadingAvatarSize": "3xs",
				"itemTrailingIcon": "size-4",
				"itemTrailingKbds": "gap-0.5",
				"itemTrailingKbdsSize": "sm"
			},
			"sm": {
				"label": "p-1.5 text-xs gap-1.5",
				"item": "p-1.5 text-xs gap-1.5",
				"empty": "p-2.5 text-xs",
				"itemLeadingIcon": "size-4",
				"itemLeadingAvatarSize": "3xs",
				"itemTrailingIcon": "size-4",
				"itemTrailingKbds": "gap-0.5",
				"itemTrailingKbdsSize": "sm"
			},
			"md": {
				"label": "p-1.5 text-sm gap-1.5",
				"item": "p-1.5 text-sm gap-1.5",
				"empty": "p-2.5 text-sm",
				"itemLeadingIcon": "size-5",
				"itemLeadingAvatarSize": "2xs",
				"itemTrailingIcon": "size-5",
				"itemTrailingKbds": "gap-0.5",
				"itemTrailingKbdsSize": "md"
			},
			"lg": {
				"label": "p-2 text-sm gap-2",
				"item": "p-2 text-sm gap-2",
				"empty": "p-3 text-sm",
				"itemLeadingIcon": "size-5",
				"itemLeadingAvatarSize": "2xs",
				"itemTrailingIcon": "size-5",
				"itemTrailingKbds": "gap-1",
				"itemTrailingKbdsSize": "md"
			},
			"xl": {
				"label": "p-2 text-base gap-2",
				"item": "p-2 text-base gap-2",
				"empty": "p-3 text-base",
				"itemLeadingIcon": "size-6",
				"itemLeadingAvatarSize": "xs",
				"itemTrailingIcon": "size-6",
				"itemTrailingKbds": "gap-1",
				"itemTrailingKbdsSize": "lg"
			}
		}
	},
	"compoundVariants": [
		{
			"color": "primary",
			"active": false,
			"class": {
				"item": "text-primary data-highlighted:text-primary data-highlighted:before:bg-primary/10 data-[state=open]:before:bg-primary/10",
				"itemLeadingIcon": "text-primary/75 group-data-highlighted:text-primary group-data-[state=open]:text-primary"
			}
		},
		{
			"color": "secondary",
			"active": false,
			"class": {
				"item": "text-secondary data-highlighted:text-secondary data-highlighted:before:bg-secondary/10 data-[state=open]:before:bg-secondary/10",
				"itemLeadingIcon": "text-secondary/75 group-data-highlighted:text-secondary group-data-[state=open]:text-secondary"
			}
		},
		{
			"color": "success",
			"active": false,
			"class": {
				"item": "text-success data-highlighted:text-success data-highlighted:before:bg-success/10 data-[state=open]:before:bg-success/10",
				"itemLeadingIcon": "text-success/75 group-data-highlighted:text-success group-data-[state=open]:text-success"
			}
		},
		{
			"color": "info",
			"active": false,
			"class": {
				"item": "text-info data-highlighted:text-info data-highlighted:before:bg-info/10 data-[state=open]:before:bg-info/10",
				"itemLeadingIcon": "text-info/75 group-data-highlighted:text-info group-data-[state=open]:text-info"
			}
		},
		{
			"color": "warning",
			"active": false,
			"class": {
				"item": "text-warning data-highlighted:text-warning data-highlighted:before:bg-warning/10 data-[state=open]:before:bg-warning/10",
				"itemLeadingIcon": "text-warning/75 group-data-highlighted:text-warning group-data-[state=open]:text-warning"
			}
		},
		{
			"color": "error",
			"active": false,
			"class": {
				"item": "text-error data-highlighted:text-error data-highlighted:before:bg-error/10 data-[state=open]:before:bg-error/10",
				"itemLeadingIcon": "text-error/75 group-data-highlighted:text-error group-data-[state=open]:text-error"
			}
		},
		{
			"color": "primary",
			"active": true,
			"class": {
				"item": "text-primary before:bg-primary/10",
				"itemLeadingIcon": "text-primary"
			}
		},
		{
			"color": "secondary",
			"active": true,
			"class": {
				"item": "text-secondary before:bg-secondary/10",
				"itemLeadingIcon": "text-secondary"
			}
		},
		{
			"color": "success",
			"active": true,
			"class": {
				"item": "text-success before:bg-success/10",
				"itemLeadingIcon": "text-success"
			}
		},
		{
			"color": "info",
			"active": true,
			"class": {
				"item": "text-info before:bg-info/10",
				"itemLeadingIcon": "text-info"
			}
		},
		{
			"color": "warning",
			"active": true,
			"class": {
				"item": "text-warning before:bg-warning/10",
				"itemLeadingIcon": "text-warning"
			}
		},
		{
			"color": "error",
			"active": true,
			"class": {
				"item": "text-error before:bg-error/10",
				"itemLeadingIcon": "text-error"
			}
		}
	],
	"defaultVariants": { "size": "md" }
};
// node_modules/@nuxt/ui/dist/runtime/components/DropdownMenu.vue
var _sfc_main = {
	__name: "DropdownMenu",
	props: /*@__PURE__*/ (0, vue_exports.mergeModels)({
		size: {
			type: null,
			required: false
		},
		items: {
			type: null,
			required: false
		},
		checkedIcon: {
			type: null,
			required: false
		},
		loadingIcon: {
			type: null,
			required: false
		},
		externalIcon: {
			type: [Boolean, String],
			required: false,
			skipCheck: true,
			default: true
		},
		content: {
			type: Object,
			required: false
		},
		arrow: {
			type: [Boolean, Object],
			required: false
		},
		portal: {
			type: [Boolean, String],
			required: false,
			skipCheck: true,
			default: true
		},
		labelKey: {
			type: null,
			required: false,
			default: "label"
		},
		descriptionKey: {
			type: null,
			required: false,
			default: "description"
		},
		filter: {
			type: [Boolean, Object],
			required: false,
			default: false
		},
		filterFields: {
			type: Array,
			required: false
		},
		ignoreFilter: {
			type: Boolean,
			required: false,
			default: false
		},
		disabled: {
			type: Boolean,
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
		defaultOpen: {
			type: Boolean,
			required: false
		},
		open: {
			type: Boolean,
			required: false
		},
		modal: {
			type: Boolean,
			required: false,
			default: true
		}
	}, {
		"searchTerm": {
			type: String,
			default: ""
		},
		"searchTermModifiers": {}
	}),
	emits: /*@__PURE__*/ (0, vue_exports.mergeModels)(["update:open"], ["update:searchTerm"]),
	setup(__props, { expose: __expose, emit: __emit }) {
		__expose();
		const _props = __props;
		const emits = __emit;
		const slots = (0, vue_exports.useSlots)();
		const searchTerm = (0, vue_exports.useModel)(__props, "searchTerm", {
			type: String,
			default: ""
		});
		const props = useComponentProps("dropdownMenu", _props);
		const appConfig = useAppConfig();
		const rootProps = useForwardProps$1(reactivePick(props, "defaultOpen", "open", "modal"), emits);
		const contentProps = (0, vue_exports.toRef)(() => defu(props.content, {
			side: "bottom",
			sideOffset: 8,
			collisionPadding: 8
		}));
		const arrowProps = (0, vue_exports.toRef)(() => defu(props.arrow, { rounded: true }));
		const getProxySlots = () => omit(slots, ["default"]);
		const __returned__ = {
			_props,
			emits,
			slots,
			searchTerm,
			props,
			appConfig,
			rootProps,
			contentProps,
			arrowProps,
			getProxySlots,
			ui: (0, vue_exports.computed)(() => tv({
				extend: dropdown_menu_default,
				...appConfig.ui?.dropdownMenu || {}
			})({ size: props.size })),
			get theme() {
				return dropdown_menu_default;
			},
			computed: vue_exports.computed,
			toRef: vue_exports.toRef,
			get defu() {
				return defu;
			},
			get DropdownMenuRoot() {
				return DropdownMenuRoot_default;
			},
			get DropdownMenuTrigger() {
				return DropdownMenuTrigger_default;
			},
			get DropdownMenuArrow() {
				return DropdownMenuArrow_default;
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
				return useForwardProps$1;
			},
			get omit() {
				return omit;
			},
			get tv() {
				return tv;
			},
			UDropdownMenuContent: DropdownMenuContent_default
		};
		Object.defineProperty(__returned__, "__isScriptSetup", {
			enumerable: false,
			value: true
		});
		return __returned__;
	}
};
function _sfc_ssrRender$4(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push((0, server_renderer_exports.ssrRenderComponent)($setup["DropdownMenuRoot"], (0, vue_exports.mergeProps)($setup.rootProps, _attrs), {
		default: (0, vue_exports.withCtx)(({ open }, _push, _parent, _scopeId) => {
			if (_push) {
				if (!!$setup.slots.default) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DropdownMenuTrigger"], {
					"as-child": "",
					class: $setup.props.class,
					disabled: $setup.props.disabled
				}, {
					default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
						if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "default", { open }, null, _push, _parent, _scopeId);
						else return [(0, vue_exports.renderSlot)(_ctx.$slots, "default", { open })];
					}),
					_: 2
				}, _parent, _scopeId));
				else _push(`<!---->`);
				_push((0, server_renderer_exports.ssrRenderComponent)($setup["UDropdownMenuContent"], (0, vue_exports.mergeProps)({
					"search-term": $setup.searchTerm,
					"onUpdate:searchTerm": ($event) => $setup.searchTerm = $event,
					class: $setup.ui.content({ class: [!$setup.slots.default && $setup.props.class, $setup.props.ui?.content] }),
					ui: $setup.ui,
					"ui-override": $setup.props.ui
				}, $setup.contentProps, {
					items: $setup.props.items,
					portal: $setup.props.portal,
					"label-key": $setup.props.labelKey,
					"description-key": $setup.props.descriptionKey,
					"checked-icon": $setup.props.checkedIcon,
					"loading-icon": $setup.props.loadingIcon,
					"external-icon": $setup.props.externalIcon,
					size: $setup.props.size,
					filter: $setup.props.filter,
					"filter-fields": $setup.props.filterFields,
					"ignore-filter": $setup.props.ignoreFilter
				}), (0, vue_exports.createSlots)({
					default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
						if (_push) {
							if (!!$setup.props.arrow) _push((0, server_renderer_exports.ssrRenderComponent)($setup["DropdownMenuArrow"], (0, vue_exports.mergeProps)($setup.arrowProps, {
								"data-slot": "arrow",
								class: $setup.ui.arrow({ class: $setup.props.ui?.arrow })
							}), null, _parent, _scopeId));
							else _push(`<!---->`);
						} else return [!!$setup.props.arrow ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenuArrow"], (0, vue_exports.mergeProps)({ key: 0 }, $setup.arrowProps, {
							"data-slot": "arrow",
							class: $setup.ui.arrow({ class: $setup.props.ui?.arrow })
						}), null, 16, ["class"])) : (0, vue_exports.createCommentVNode)("", true)];
					}),
					_: 2
				}, [(0, vue_exports.renderList)($setup.getProxySlots(), (_, name) => {
					return {
						name,
						fn: (0, vue_exports.withCtx)((slotData, _push, _parent, _scopeId) => {
							if (_push) (0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, name, slotData, null, _push, _parent, _scopeId);
							else return [(0, vue_exports.renderSlot)(_ctx.$slots, name, slotData)];
						})
					};
				})]), _parent, _scopeId));
			} else return [!!$setup.slots.default ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenuTrigger"], {
				key: 0,
				"as-child": "",
				class: $setup.props.class,
				disabled: $setup.props.disabled
			}, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.renderSlot)(_ctx.$slots, "default", { open })]),
				_: 2
			}, 1032, ["class", "disabled"])) : (0, vue_exports.createCommentVNode)("", true), (0, vue_exports.createVNode)($setup["UDropdownMenuContent"], (0, vue_exports.mergeProps)({
				"search-term": $setup.searchTerm,
				"onUpdate:searchTerm": ($event) => $setup.searchTerm = $event,
				class: $setup.ui.content({ class: [!$setup.slots.default && $setup.props.class, $setup.props.ui?.content] }),
				ui: $setup.ui,
				"ui-override": $setup.props.ui
			}, $setup.contentProps, {
				items: $setup.props.items,
				portal: $setup.props.portal,
				"label-key": $setup.props.labelKey,
				"description-key": $setup.props.descriptionKey,
				"checked-icon": $setup.props.checkedIcon,
				"loading-icon": $setup.props.loadingIcon,
				"external-icon": $setup.props.externalIcon,
				size: $setup.props.size,
				filter: $setup.props.filter,
				"filter-fields": $setup.props.filterFields,
				"ignore-filter": $setup.props.ignoreFilter
			}), (0, vue_exports.createSlots)({
				default: (0, vue_exports.withCtx)(() => [!!$setup.props.arrow ? ((0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["DropdownMenuArrow"], (0, vue_exports.mergeProps)({ key: 0 }, $setup.arrowProps, {
					"data-slot": "arrow",
					class: $setup.ui.arrow({ class: $setup.props.ui?.arrow })
				}), null, 16, ["class"])) : (0, vue_exports.createCommentVNode)("", true)]),
				_: 2
			}, [(0, vue_exports.renderList)($setup.getProxySlots(), (_, name) => {
				return {
					name,
					fn: (0, vue_exports.withCtx)((slotData) => [(0, vue_exports.renderSlot)(_ctx.$slots, name, slotData)])
				};
			})]), 1040, [
				"search-term",
				"onUpdate:searchTerm",
				"class",
				"ui",
				"ui-override",
				"items",
				"portal",
				"label-key",
				"description-key",
				"checked-icon",
				"loading-icon",
				"external-icon",
				"size",
				"filter",
				"filter-fields",
				"ignore-filter"
			])];
		}),
		_: 3
	}, _parent));
}
var _sfc_setup$4 = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = (0, vue_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/@nuxt/ui/dist/runtime/components/DropdownMenu.vue");
	return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
var DropdownMenu_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender$4], ["__file", "/work/main/node_modules/@nuxt/ui/dist/runtime/components/DropdownMenu.vue"]]);
// resources/components/ui/person_menu.vue?vue&type=script&setup=true&lang.ts
/** Who is signed in, the store being looked at, and the way out. */
var person_menu_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_exports.defineComponent)({
	__name: "person_menu",
	setup(__props, { expose: __expose }) {
		__expose();
		const { t } = useTranslations();
		const { signedIn } = useSignedIn();
		const __returned__ = {
			t,
			signedIn,
			entries: (0, vue_exports.computed)(() => [[{
				label: t("core.person.open_register"),
				icon: "i-lucide-scan-barcode",
				to: "/register"
			}], [{
				label: t("core.person.sign_out"),
				icon: "i-lucide-log-out",
				onSelect: () => router.post("/sign-out")
			}]])
		};
		Object.defineProperty(__returned__, "__isScriptSetup", {
			enumerable: false,
			value: true
		});
		return __returned__;
	}
});
// resources/components/ui/person_menu.vue
function _sfc_ssrRender$3(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	const _component_UDropdownMenu = DropdownMenu_default;
	const _component_UButton = Button_default;
	const _component_UAvatar = Avatar_default;
	if ($setup.signedIn) _push((0, server_renderer_exports.ssrRenderComponent)(_component_UDropdownMenu, (0, vue_exports.mergeProps)({
		items: $setup.entries,
		content: {
			side: "top",
			align: "start"
		}
	}, _attrs), {
		default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
			if (_push) _push((0, server_renderer_exports.ssrRenderComponent)(_component_UButton, {
				color: "neutral",
				variant: "ghost",
				class: "w-full justify-start h-12"
			}, {
				default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push((0, server_renderer_exports.ssrRenderComponent)(_component_UAvatar, {
							alt: $setup.signedIn.name,
							size: "sm"
						}, null, _parent, _scopeId));
						_push(`<span class="truncate"${_scopeId}>${(0, server_renderer_exports.ssrInterpolate)($setup.signedIn.name)}</span>`);
					} else return [(0, vue_exports.createVNode)(_component_UAvatar, {
						alt: $setup.signedIn.name,
						size: "sm"
					}, null, 8, ["alt"]), (0, vue_exports.createVNode)("span", { class: "truncate" }, (0, vue_exports.toDisplayString)($setup.signedIn.name), 1)];
				}),
				_: 1
			}, _parent, _scopeId));
			else return [(0, vue_exports.createVNode)(_component_UButton, {
				color: "neutral",
				variant: "ghost",
				class: "w-full justify-start h-12"
			}, {
				default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)(_component_UAvatar, {
					alt: $setup.signedIn.name,
					size: "sm"
				}, null, 8, ["alt"]), (0, vue_exports.createVNode)("span", { class: "truncate" }, (0, vue_exports.toDisplayString)($setup.signedIn.name), 1)]),
				_: 1
			})];
		}),
		_: 1
	}, _parent));
	else _push(`<!---->`);
}
var _sfc_setup$3 = person_menu_vue_vue_type_script_setup_true_lang_default.setup;
person_menu_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("resources/components/ui/person_menu.vue");
	return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
var person_menu_default = /*#__PURE__*/ _plugin_vue_export_helper_default(person_menu_vue_vue_type_script_setup_true_lang_default, [["ssrRender", _sfc_ssrRender$3], ["__file", "/work/main/resources/components/ui/person_menu.vue"]]);
// resources/layouts/back_office.vue?vue&type=script&setup=true&lang.ts
var back_office_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_exports.defineComponent)({
	__name: "back_office",
	setup(__props, { expose: __expose }) {
		__expose();
		const { t, locale } = useTranslations();
		const { signedIn, may } = useSignedIn();
		const page = usePage();
		const toast = useToast();
		const entries = (0, vue_exports.computed)(() => navigation.filter((entry) => may(entry.task)));
		const isCurrent = (href) => href === "/" ? page.url === "/" || page.url.startsWith("/?") : page.url.startsWith(href);
		const uiLocale = (0, vue_exports.computed)(() => ({
			en: en_default,
			nb: nb_no_default,
			da: da_default,
			nl: nl_default,
			fi: fi_default
		})[locale()] ?? en_default);
		const isMenuOpen = (0, vue_exports.ref)(false);
		router.on("navigate", () => isMenuOpen.value = false);
		(0, vue_exports.watch)(() => [page.props.notice, page.props.problem], ([notice, problem]) => {
			if (notice) toast.add({
				title: String(notice),
				color: "success",
				icon: "i-lucide-check"
			});
			if (problem) toast.add({
				title: String(problem),
				color: "error",
				icon: "i-lucide-triangle-alert"
			});
		}, { immediate: true });
		const __returned__ = {
			t,
			locale,
			signedIn,
			may,
			page,
			toast,
			entries,
			isCurrent,
			uiLocale,
			isMenuOpen,
			get Link() {
				return link_default;
			},
			CommandPalette: command_palette_default,
			PersonMenu: person_menu_default
		};
		Object.defineProperty(__returned__, "__isScriptSetup", {
			enumerable: false,
			value: true
		});
		return __returned__;
	}
});
// resources/layouts/back_office.vue
function _sfc_ssrRender$2(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	const _component_UApp = App_default;
	const _component_UIcon = Icon_default;
	const _component_UButton = Button_default;
	const _component_USlideover = Slideover_default;
	const _component_USeparator = Separator_default;
	_push((0, server_renderer_exports.ssrRenderComponent)(_component_UApp, (0, vue_exports.mergeProps)({
		locale: $setup.uiLocale,
		toaster: { position: "bottom-center" }
	}, _attrs), {
		default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
			if (_push) {
				_push(`<a href="#content" class="sr-only focus:not-sr-only focus:fixed focus:z-50 focus:p-3 focus:bg-default"${_scopeId}>${(0, server_renderer_exports.ssrInterpolate)($setup.t("core.skip_to_content"))}</a><div class="min-h-dvh flex bg-default text-default"${_scopeId}><nav class="hidden md:flex w-52 shrink-0 flex-col border-e border-default bg-elevated/40 sticky top-0 h-dvh p-3 gap-1"${(0, server_renderer_exports.ssrRenderAttr)("aria-label", $setup.t("core.navigation.label"))}${_scopeId}>`);
				_push((0, server_renderer_exports.ssrRenderComponent)($setup["Link"], {
					href: "/",
					class: "flex items-center gap-2 px-2 py-3 mb-2"
				}, {
					default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
						if (_push) _push(`<img src="/icon.svg" alt="" class="size-7"${_scopeId}><span class="font-semibold tracking-tight"${_scopeId}>Tillhouse</span>`);
						else return [(0, vue_exports.createVNode)("img", {
							src: "/icon.svg",
							alt: "",
							class: "size-7"
						}), (0, vue_exports.createVNode)("span", { class: "font-semibold tracking-tight" }, "Tillhouse")];
					}),
					_: 1
				}, _parent, _scopeId));
				_push(`<!--[-->`);
				(0, server_renderer_exports.ssrRenderList)($setup.entries, (entry) => {
					_push((0, server_renderer_exports.ssrRenderComponent)($setup["Link"], {
						key: entry.href,
						href: entry.href,
						class: ["flex items-center gap-3 rounded-lg px-3 h-10 text-sm font-medium text-muted hover:bg-elevated hover:text-default", $setup.isCurrent(entry.href) && "bg-elevated text-highlighted"],
						"aria-current": $setup.isCurrent(entry.href) ? "page" : void 0
					}, {
						default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
							if (_push) {
								_push((0, server_renderer_exports.ssrRenderComponent)(_component_UIcon, {
									name: entry.icon,
									class: "size-5"
								}, null, _parent, _scopeId));
								_push(`${(0, server_renderer_exports.ssrInterpolate)($setup.t(entry.label))}`);
							} else return [(0, vue_exports.createVNode)(_component_UIcon, {
								name: entry.icon,
								class: "size-5"
							}, null, 8, ["name"]), (0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.t(entry.label)), 1)];
						}),
						_: 2
					}, _parent, _scopeId));
				});
				_push(`<!--]--><div class="mt-auto space-y-1"${_scopeId}>`);
				_push((0, server_renderer_exports.ssrRenderComponent)($setup["CommandPalette"], null, null, _parent, _scopeId));
				_push((0, server_renderer_exports.ssrRenderComponent)($setup["PersonMenu"], null, null, _parent, _scopeId));
				_push(`</div></nav><div class="flex-1 min-w-0 flex flex-col"${_scopeId}><header class="md:hidden sticky top-0 z-20 flex items-center gap-2 border-b border-default bg-default px-3 h-14"${_scopeId}>`);
				_push((0, server_renderer_exports.ssrRenderComponent)(_component_UButton, {
					icon: "i-lucide-menu",
					color: "neutral",
					variant: "ghost",
					size: "xl",
					"aria-label": $setup.t("core.navigation.label"),
					"aria-expanded": $setup.isMenuOpen,
					onClick: ($event) => $setup.isMenuOpen = !$setup.isMenuOpen
				}, null, _parent, _scopeId));
				_push(`<img src="/icon.svg" alt="" class="size-6"${_scopeId}><span class="font-semibold"${_scopeId}>Tillhouse</span></header>`);
				_push((0, server_renderer_exports.ssrRenderComponent)(_component_USlideover, {
					open: $setup.isMenuOpen,
					"onUpdate:open": ($event) => $setup.isMenuOpen = $event,
					side: "left",
					title: "Tillhouse",
					ui: { content: "max-w-72" }
				}, {
					body: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
						if (_push) {
							_push(`<nav class="flex flex-col gap-1"${(0, server_renderer_exports.ssrRenderAttr)("aria-label", $setup.t("core.navigation.label"))}${_scopeId}><!--[-->`);
							(0, server_renderer_exports.ssrRenderList)($setup.entries, (entry) => {
								_push((0, server_renderer_exports.ssrRenderComponent)($setup["Link"], {
									key: entry.href,
									href: entry.href,
									class: ["flex items-center gap-3 rounded-lg px-3 h-12 font-medium", $setup.isCurrent(entry.href) ? "bg-elevated text-highlighted" : "text-muted"]
								}, {
									default: (0, vue_exports.withCtx)((_, _push, _parent, _scopeId) => {
										if (_push) {
											_push((0, server_renderer_exports.ssrRenderComponent)(_component_UIcon, {
												name: entry.icon,
												class: "size-5"
											}, null, _parent, _scopeId));
											_push(`${(0, server_renderer_exports.ssrInterpolate)($setup.t(entry.label))}`);
										} else return [(0, vue_exports.createVNode)(_component_UIcon, {
											name: entry.icon,
											class: "size-5"
										}, null, 8, ["name"]), (0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.t(entry.label)), 1)];
									}),
									_: 2
								}, _parent, _scopeId));
							});
							_push(`<!--]-->`);
							_push((0, server_renderer_exports.ssrRenderComponent)(_component_USeparator, { class: "my-3" }, null, _parent, _scopeId));
							_push((0, server_renderer_exports.ssrRenderComponent)($setup["CommandPalette"], null, null, _parent, _scopeId));
							_push((0, server_renderer_exports.ssrRenderComponent)($setup["PersonMenu"], null, null, _parent, _scopeId));
							_push(`</nav>`);
						} else return [(0, vue_exports.createVNode)("nav", {
							class: "flex flex-col gap-1",
							"aria-label": $setup.t("core.navigation.label")
						}, [
							((0, vue_exports.openBlock)(true), (0, vue_exports.createBlock)(vue_exports.Fragment, null, (0, vue_exports.renderList)($setup.entries, (entry) => {
								return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["Link"], {
									key: entry.href,
									href: entry.href,
									class: ["flex items-center gap-3 rounded-lg px-3 h-12 font-medium", $setup.isCurrent(entry.href) ? "bg-elevated text-highlighted" : "text-muted"]
								}, {
									default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)(_component_UIcon, {
										name: entry.icon,
										class: "size-5"
									}, null, 8, ["name"]), (0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.t(entry.label)), 1)]),
									_: 2
								}, 1032, ["href", "class"]);
							}), 128)),
							(0, vue_exports.createVNode)(_component_USeparator, { class: "my-3" }),
							(0, vue_exports.createVNode)($setup["CommandPalette"]),
							(0, vue_exports.createVNode)($setup["PersonMenu"])
						], 8, ["aria-label"])];
					}),
					_: 1
				}, _parent, _scopeId));
				_push(`<main id="content" class="flex-1 min-w-0 p-4 md:p-8 w-full max-w-7xl mx-auto"${(0, server_renderer_exports.ssrRenderAttr)("data-signed-in", $setup.signedIn?.id)}${_scopeId}>`);
				(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "default", {}, null, _push, _parent, _scopeId);
				_push(`</main></div></div>`);
			} else return [(0, vue_exports.createVNode)("a", {
				href: "#content",
				class: "sr-only focus:not-sr-only focus:fixed focus:z-50 focus:p-3 focus:bg-default"
			}, (0, vue_exports.toDisplayString)($setup.t("core.skip_to_content")), 1), (0, vue_exports.createVNode)("div", { class: "min-h-dvh flex bg-default text-default" }, [(0, vue_exports.createVNode)("nav", {
				class: "hidden md:flex w-52 shrink-0 flex-col border-e border-default bg-elevated/40 sticky top-0 h-dvh p-3 gap-1",
				"aria-label": $setup.t("core.navigation.label")
			}, [
				(0, vue_exports.createVNode)($setup["Link"], {
					href: "/",
					class: "flex items-center gap-2 px-2 py-3 mb-2"
				}, {
					default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)("img", {
						src: "/icon.svg",
						alt: "",
						class: "size-7"
					}), (0, vue_exports.createVNode)("span", { class: "font-semibold tracking-tight" }, "Tillhouse")]),
					_: 1
				}),
				((0, vue_exports.openBlock)(true), (0, vue_exports.createBlock)(vue_exports.Fragment, null, (0, vue_exports.renderList)($setup.entries, (entry) => {
					return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["Link"], {
						key: entry.href,
						href: entry.href,
						class: ["flex items-center gap-3 rounded-lg px-3 h-10 text-sm font-medium text-muted hover:bg-elevated hover:text-default", $setup.isCurrent(entry.href) && "bg-elevated text-highlighted"],
						"aria-current": $setup.isCurrent(entry.href) ? "page" : void 0
					}, {
						default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)(_component_UIcon, {
							name: entry.icon,
							class: "size-5"
						}, null, 8, ["name"]), (0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.t(entry.label)), 1)]),
						_: 2
					}, 1032, [
						"href",
						"class",
						"aria-current"
					]);
				}), 128)),
				(0, vue_exports.createVNode)("div", { class: "mt-auto space-y-1" }, [(0, vue_exports.createVNode)($setup["CommandPalette"]), (0, vue_exports.createVNode)($setup["PersonMenu"])])
			], 8, ["aria-label"]), (0, vue_exports.createVNode)("div", { class: "flex-1 min-w-0 flex flex-col" }, [
				(0, vue_exports.createVNode)("header", { class: "md:hidden sticky top-0 z-20 flex items-center gap-2 border-b border-default bg-default px-3 h-14" }, [
					(0, vue_exports.createVNode)(_component_UButton, {
						icon: "i-lucide-menu",
						color: "neutral",
						variant: "ghost",
						size: "xl",
						"aria-label": $setup.t("core.navigation.label"),
						"aria-expanded": $setup.isMenuOpen,
						onClick: ($event) => $setup.isMenuOpen = !$setup.isMenuOpen
					}, null, 8, [
						"aria-label",
						"aria-expanded",
						"onClick"
					]),
					(0, vue_exports.createVNode)("img", {
						src: "/icon.svg",
						alt: "",
						class: "size-6"
					}),
					(0, vue_exports.createVNode)("span", { class: "font-semibold" }, "Tillhouse")
				]),
				(0, vue_exports.createVNode)(_component_USlideover, {
					open: $setup.isMenuOpen,
					"onUpdate:open": ($event) => $setup.isMenuOpen = $event,
					side: "left",
					title: "Tillhouse",
					ui: { content: "max-w-72" }
				}, {
					body: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)("nav", {
						class: "flex flex-col gap-1",
						"aria-label": $setup.t("core.navigation.label")
					}, [
						((0, vue_exports.openBlock)(true), (0, vue_exports.createBlock)(vue_exports.Fragment, null, (0, vue_exports.renderList)($setup.entries, (entry) => {
							return (0, vue_exports.openBlock)(), (0, vue_exports.createBlock)($setup["Link"], {
								key: entry.href,
								href: entry.href,
								class: ["flex items-center gap-3 rounded-lg px-3 h-12 font-medium", $setup.isCurrent(entry.href) ? "bg-elevated text-highlighted" : "text-muted"]
							}, {
								default: (0, vue_exports.withCtx)(() => [(0, vue_exports.createVNode)(_component_UIcon, {
									name: entry.icon,
									class: "size-5"
								}, null, 8, ["name"]), (0, vue_exports.createTextVNode)((0, vue_exports.toDisplayString)($setup.t(entry.label)), 1)]),
								_: 2
							}, 1032, ["href", "class"]);
						}), 128)),
						(0, vue_exports.createVNode)(_component_USeparator, { class: "my-3" }),
						(0, vue_exports.createVNode)($setup["CommandPalette"]),
						(0, vue_exports.createVNode)($setup["PersonMenu"])
					], 8, ["aria-label"])]),
					_: 1
				}, 8, ["open", "onUpdate:open"]),
				(0, vue_exports.createVNode)("main", {
					id: "content",
					class: "flex-1 min-w-0 p-4 md:p-8 w-full max-w-7xl mx-auto",
					"data-signed-in": $setup.signedIn?.id
				}, [(0, vue_exports.renderSlot)(_ctx.$slots, "default")], 8, ["data-signed-in"])
			])])];
		}),
		_: 3
	}, _parent));
}
var _sfc_setup$2 = back_office_vue_vue_type_script_setup_true_lang_default.setup;
back_office_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("resources/layouts/back_office.vue");
	return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
var back_office_default = /*#__PURE__*/ _plugin_vue_export_helper_default(back_office_vue_vue_type_script_setup_true_lang_default, [["ssrRender", _sfc_ssrRender$2], ["__file", "/work/main/resources/layouts/back_office.vue"]]);
// resources/components/ui/page_header.vue?vue&type=script&setup=true&lang.ts
var page_header_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_exports.defineComponent)({
	__name: "page_header",
	props: {
		title: {
			type: String,
			required: true
		},
		description: {
			type: String,
			required: false
		}
	},
	setup(__props, { expose: __expose }) {
		__expose();
		/** Title of a page, with its actions on the right and an optional line below. */
		const __returned__ = {};
		Object.defineProperty(__returned__, "__isScriptSetup", {
			enumerable: false,
			value: true
		});
		return __returned__;
	}
});
// resources/components/ui/page_header.vue
function _sfc_ssrRender$1(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<header${(0, server_renderer_exports.ssrRenderAttrs)((0, vue_exports.mergeProps)({ class: "mb-6 flex flex-wrap items-start justify-between gap-3" }, _attrs))}><div class="min-w-0">`);
	(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "above", {}, null, _push, _parent);
	_push(`<h1 class="text-2xl font-semibold tracking-tight text-highlighted truncate">${(0, server_renderer_exports.ssrInterpolate)($props.title)}</h1>`);
	if ($props.description) _push(`<p class="mt-1 text-muted">${(0, server_renderer_exports.ssrInterpolate)($props.description)}</p>`);
	else _push(`<!---->`);
	_push(`</div><div class="flex flex-wrap items-center gap-2">`);
	(0, server_renderer_exports.ssrRenderSlot)(_ctx.$slots, "default", {}, null, _push, _parent);
	_push(`</div></header>`);
}
var _sfc_setup$1 = page_header_vue_vue_type_script_setup_true_lang_default.setup;
page_header_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("resources/components/ui/page_header.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var page_header_default = /*#__PURE__*/ _plugin_vue_export_helper_default(page_header_vue_vue_type_script_setup_true_lang_default, [["ssrRender", _sfc_ssrRender$1], ["__file", "/work/main/resources/components/ui/page_header.vue"]]);
// resources/pages/reporting/today.vue?vue&type=script&setup=true&lang.ts
var today_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_exports.defineComponent)({
	layout: back_office_default,
	__name: "today",
	setup(__props, { expose: __expose }) {
		__expose();
		const { t } = useTranslations();
		const __returned__ = {
			t,
			PageHeader: page_header_default
		};
		Object.defineProperty(__returned__, "__isScriptSetup", {
			enumerable: false,
			value: true
		});
		return __returned__;
	}
});
// resources/pages/reporting/today.vue
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push((0, server_renderer_exports.ssrRenderComponent)($setup["PageHeader"], (0, vue_exports.mergeProps)({ title: $setup.t("core.navigation.today") }, _attrs), null, _parent));
}
var _sfc_setup = today_vue_vue_type_script_setup_true_lang_default.setup;
today_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("resources/pages/reporting/today.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var today_default = /*#__PURE__*/ _plugin_vue_export_helper_default(today_vue_vue_type_script_setup_true_lang_default, [["ssrRender", _sfc_ssrRender], ["__file", "/work/main/resources/pages/reporting/today.vue"]]);
export { today_default as default };

import { Fragment as e, computed as t, createBlock as n, createCommentVNode as r, createElementBlock as i, createElementVNode as a, createTextVNode as o, createVNode as s, defineComponent as c, isRef as l, mergeModels as u, mergeProps as d, onMounted as f, onUnmounted as p, openBlock as m, ref as h, renderList as g, shallowRef as _, toDisplayString as v, unref as y, useModel as b, watch as x, withCtx as S, withModifiers as C } from "vue";
import { TBadge as w, TBarChart as T, TButton as E, TEmptyState as D, TKeyFigure as O, TPageHeader as k, TSectionCard as A, TSelectField as j, TSwitchField as M, TTextField as N, useFormat as P, usePlugin as F } from "@tillhouse/sdk/ui";
import { Link as I, router as ee } from "@inertiajs/vue3";
// plugins/crm-club/client/member_line.vue?vue&type=script&setup=true&lang.ts
var te = { class: "line" }, ne = { "data-testid": "club-points" }, re = {
	key: 2,
	class: "next"
}, ie = /*@__PURE__*/ c({
	__name: "member_line",
	props: { member: {} },
	setup(e) {
		let { t } = F();
		return (s, c) => (m(), i("div", te, [
			a("strong", ne, v(y(t)("panel.points", { points: e.member.balance })), 1),
			e.member.tier ? (m(), n(y(w), {
				key: 0,
				variant: "subtle",
				"data-testid": "club-tier"
			}, {
				default: S(() => [o(v(e.member.tier), 1)]),
				_: 1
			})) : r("", !0),
			e.member.hasBirthday ? (m(), n(y(w), {
				key: 1,
				color: "success",
				variant: "subtle"
			}, {
				default: S(() => [o(v(y(t)("panel.birthday_today")), 1)]),
				_: 1
			})) : r("", !0),
			e.member.next ? (m(), i("span", re, v(y(t)("panel.to_next", {
				points: e.member.next.missingPoints,
				tier: e.member.next.name
			})), 1)) : r("", !0)
		]));
	}
}), L = (e, t) => {
	let n = e.__vccOpts || e;
	for (let [e, r] of t) n[e] = r;
	return n;
}, R = /*#__PURE__*/ L(ie, [["__scopeId", "data-v-c70d9143"]]), z = {
	key: 0,
	class: "tab"
}, B = { class: "quiet" }, V = {
	key: 0,
	class: "quiet"
}, H = { key: 1 }, U = { class: "day" }, W = { class: "kind" }, G = { class: "note" }, K = { class: "points" }, q = {
	key: 1,
	class: "quiet"
}, J = /*#__PURE__*/ L(/* @__PURE__ */ c({
	__name: "customer_tab",
	props: { customer: {} },
	setup(c) {
		let l = c, { t: u, call: d, locale: p } = F(), { date: _ } = P(), b = h(null), x = h(!1), C = t(() => {
			let e = b.value?.member?.birthday;
			return e ? new Intl.DateTimeFormat(p(), {
				day: "numeric",
				month: "long",
				timeZone: "UTC"
			}).format(/* @__PURE__ */ new Date(`2024-${e}T00:00:00Z`)) : null;
		});
		async function w() {
			let e = await d("GET", `/members/${l.customer.id}`);
			b.value = e.ok ? e.body : null;
		}
		async function T(e) {
			await d("PUT", `/members/${l.customer.id}/mail`, { takesMail: e }), await w();
		}
		async function D() {
			await d("DELETE", `/members/${l.customer.id}`), x.value = !1, await w();
		}
		return f(w), (t, c) => b.value ? (m(), n(y(A), {
			key: 0,
			title: y(u)("tab.title"),
			"data-testid": "club-tab"
		}, {
			default: S(() => [b.value.member ? (m(), i("div", z, [
				s(R, { member: b.value.member }, null, 8, ["member"]),
				a("p", B, [o(v(y(u)("tab.joined", { date: y(_)(b.value.member.joined_at) })) + " ", 1), C.value ? (m(), i(e, { key: 0 }, [o(" · " + v(y(u)("tab.birthday", { day: C.value })), 1)], 64)) : r("", !0)]),
				s(y(M), {
					name: "takes_mail",
					label: y(u)("tab.takes_mail"),
					"model-value": b.value.member.takes_mail,
					"data-testid": "club-takes-mail",
					"onUpdate:modelValue": c[0] ||= (e) => T(!!e)
				}, null, 8, ["label", "model-value"]),
				b.value.moves.length ? (m(), i("ul", H, [(m(!0), i(e, null, g(b.value.moves, (e, t) => (m(), i("li", { key: t }, [
					a("span", U, v(y(_)(e.moved_at)), 1),
					a("span", W, v(y(u)(`moves.${e.kind}`)), 1),
					a("span", G, v(e.note), 1),
					a("span", K, v(e.points > 0 ? `+${e.points}` : e.points), 1)
				]))), 128))])) : (m(), i("p", V, v(y(u)("tab.none")), 1)),
				x.value ? (m(), n(y(E), {
					key: 3,
					class: "leave",
					color: "error",
					variant: "soft",
					"data-testid": "club-leave-sure",
					onClick: D
				}, {
					default: S(() => [o(v(y(u)("tab.leave_sure", { points: b.value.member.balance })), 1)]),
					_: 1
				})) : (m(), n(y(E), {
					key: 2,
					class: "leave",
					color: "neutral",
					variant: "ghost",
					"data-testid": "club-leave",
					onClick: c[1] ||= (e) => x.value = !0
				}, {
					default: S(() => [o(v(y(u)("tab.leave")), 1)]),
					_: 1
				}))
			])) : (m(), i("p", q, v(y(u)("panel.not_member")), 1))]),
			_: 1
		}, 8, ["title"])) : r("", !0);
	}
}), [["__scopeId", "data-v-d07262c5"]]), Y = { class: "page" }, ae = {
	key: 0,
	role: "alert"
}, oe = { "data-testid": "club-members" }, se = { class: "since" }, ce = { class: "points" }, le = { class: "since" }, ue = { class: "points" }, de = /*#__PURE__*/ L(/* @__PURE__ */ c({
	__name: "members_view",
	setup(t) {
		let { t: c, call: l } = F(), { date: u } = P(), d = _([]), p = h(null), b = h(!1), x = 0;
		async function C() {
			let e = await l("GET", `/members?page=${x + 1}`);
			b.value = !e.ok, e.ok && (x += 1, d.value = [...d.value, ...e.body.members], p.value = e.body);
		}
		return f(C), (t, l) => (m(), i("div", Y, [b.value ? (m(), i("p", ae, v(y(c)("members.unreachable")), 1)) : r("", !0), p.value ? (m(), i(e, { key: 1 }, [p.value.count === 0 ? (m(), n(y(D), {
			key: 0,
			icon: "i-lucide-award",
			title: y(c)("members.none"),
			text: y(c)("members.none_text")
		}, null, 8, ["title", "text"])) : (m(), n(y(A), {
			key: 1,
			title: y(c)("members.count", { count: p.value.count }),
			description: y(c)("members.outstanding", { points: p.value.outstandingPoints })
		}, {
			default: S(() => [a("table", oe, [a("thead", null, [a("tr", null, [
				a("th", null, v(y(c)("members.name")), 1),
				a("th", null, v(y(c)("members.tier")), 1),
				a("th", se, v(y(c)("members.since")), 1),
				a("th", ce, v(y(c)("members.points")), 1)
			])]), a("tbody", null, [(m(!0), i(e, null, g(d.value, (e) => (m(), i("tr", { key: e.customer_id }, [
				a("td", null, [s(y(I), { href: `/customers/${e.customer_id}` }, {
					default: S(() => [o(v(e.name), 1)]),
					_: 2
				}, 1032, ["href"])]),
				a("td", null, [e.tier ? (m(), n(y(w), {
					key: 0,
					variant: "subtle"
				}, {
					default: S(() => [o(v(e.tier), 1)]),
					_: 2
				}, 1024)) : r("", !0)]),
				a("td", le, v(y(u)(e.joined_at)), 1),
				a("td", ue, v(e.balance), 1)
			]))), 128))])]), d.value.length < p.value.count ? (m(), n(y(E), {
				key: 0,
				color: "neutral",
				variant: "ghost",
				onClick: C
			}, {
				default: S(() => [o(v(y(c)("members.more")), 1)]),
				_: 1
			})) : r("", !0)]),
			_: 1
		}, 8, ["title", "description"]))], 64)) : r("", !0)]));
	}
}), [["__scopeId", "data-v-b2a6a2b3"]]), fe = { class: "fields" }, pe = /*#__PURE__*/ L(/* @__PURE__ */ c({
	__name: "segment_fields",
	props: /*@__PURE__*/ u({ tiers: {} }, {
		modelValue: { required: !0 },
		modelModifiers: {}
	}),
	emits: ["update:modelValue"],
	setup(e) {
		let a = b(e, "modelValue"), { t: o, locale: c } = F(), u = [30, 90], d = [
			30,
			60,
			90,
			180,
			365
		], f = t(() => [
			{
				value: "",
				label: o("form.any")
			},
			...u.map((e) => ({
				value: `within-${e}`,
				label: o("form.within", { days: e })
			})),
			...d.map((e) => ({
				value: `away-${e}`,
				label: o("form.away", { days: e })
			}))
		]), p = t(() => {
			let e = new Intl.DateTimeFormat(c(), {
				month: "long",
				timeZone: "UTC"
			}), t = Array.from({ length: 12 }, (t, n) => ({
				value: n + 1,
				label: e.format(new Date(Date.UTC(2024, n, 1)))
			}));
			return [{
				value: null,
				label: o("form.any")
			}, ...t];
		});
		function h(e) {
			a.value = {
				...a.value,
				...e
			};
		}
		let g = t({
			get: () => a.value.tiers[0] ?? "",
			set: (e) => h({ tiers: e ? [e] : [] })
		}), _ = t({
			get() {
				let { seenWithinDays: e, awayForDays: t } = a.value;
				return e === null ? t === null ? "" : `away-${t}` : `within-${e}`;
			},
			set(e) {
				let [t, n] = e.split("-");
				h({
					seenWithinDays: t === "within" ? Number(n) : null,
					awayForDays: t === "away" ? Number(n) : null
				});
			}
		}), v = t({
			get: () => a.value.birthdayMonth,
			set: (e) => h({ birthdayMonth: e ?? null })
		}), x = (e) => t({
			get: () => a.value[e] ?? "",
			set: (t) => {
				let n = Number.parseInt(String(t), 10);
				h({ [e]: Number.isNaN(n) ? null : Math.max(n, 0) });
			}
		}), S = x("fromPoints"), C = x("toPoints");
		return (t, a) => (m(), i("div", fe, [
			e.tiers.length ? (m(), n(y(j), {
				key: 0,
				modelValue: g.value,
				"onUpdate:modelValue": a[0] ||= (e) => g.value = e,
				name: "tier",
				label: y(o)("form.tier"),
				options: [{
					value: "",
					label: y(o)("form.any")
				}, ...e.tiers.map((e) => ({
					value: e,
					label: e
				}))]
			}, null, 8, [
				"modelValue",
				"label",
				"options"
			])) : r("", !0),
			s(y(j), {
				modelValue: _.value,
				"onUpdate:modelValue": a[1] ||= (e) => _.value = e,
				name: "visit",
				label: y(o)("form.visit"),
				options: f.value
			}, null, 8, [
				"modelValue",
				"label",
				"options"
			]),
			s(y(j), {
				modelValue: v.value,
				"onUpdate:modelValue": a[2] ||= (e) => v.value = e,
				name: "birthday",
				label: y(o)("form.birthday"),
				options: p.value
			}, null, 8, [
				"modelValue",
				"label",
				"options"
			]),
			s(y(N), {
				modelValue: y(S),
				"onUpdate:modelValue": a[3] ||= (e) => l(S) ? S.value = e : null,
				name: "from_points",
				inputmode: "numeric",
				label: y(o)("form.from_points")
			}, null, 8, ["modelValue", "label"]),
			s(y(N), {
				modelValue: y(C),
				"onUpdate:modelValue": a[4] ||= (e) => l(C) ? C.value = e : null,
				name: "to_points",
				inputmode: "numeric",
				label: y(o)("form.to_points")
			}, null, 8, ["modelValue", "label"])
		]));
	}
}), [["__scopeId", "data-v-a85b9c21"]]), me = { class: "stack" }, he = {
	key: 0,
	class: "problem",
	role: "alert"
}, ge = { class: "stack" }, _e = {
	key: 0,
	class: "quiet"
}, ve = {
	key: 1,
	class: "mail"
}, ye = { class: "quiet" }, be = { "data-testid": "club-example" }, xe = { class: "row" }, X = "/p/crm-club/messages", Se = /*#__PURE__*/ L(/* @__PURE__ */ c({
	__name: "message_form",
	setup(t) {
		let { t: c, call: l } = F(), u = h([]), d = h({
			tiers: [],
			fromPoints: null,
			toPoints: null,
			seenWithinDays: null,
			awayForDays: null,
			birthdayMonth: null
		}), p = h(""), g = h(""), _ = h(14), b = h(null), w = h(null), T = h(!1), D = [
			7,
			14,
			30
		];
		f(async () => {
			let e = await l("GET", "/messages");
			e.ok && (u.value = e.body.tiers);
		}), x([
			d,
			p,
			g
		], () => {
			b.value = null, w.value = null;
		});
		let O = () => ({
			subject: p.value,
			body: g.value,
			segment: d.value
		});
		async function k() {
			if (!p.value.trim() || !g.value.trim()) return w.value = c("form.fill");
			T.value = !0;
			let e = await l("POST", "/messages/preview", O());
			T.value = !1, e.ok && (b.value = e.body), w.value = e.ok ? null : c("form.failed");
		}
		async function M() {
			T.value = !0;
			let e = await l("POST", "/messages", {
				...O(),
				days: _.value
			});
			T.value = !1, e.ok ? ee.visit(`${X}/${e.body.id}`) : w.value = c("form.failed");
		}
		return (t, l) => (m(), i("form", {
			class: "stack",
			"data-testid": "club-message-form",
			onSubmit: C(k, ["prevent"])
		}, [
			s(y(A), {
				title: y(c)("form.to"),
				description: y(c)("form.to_hint")
			}, {
				default: S(() => [s(pe, {
					modelValue: d.value,
					"onUpdate:modelValue": l[0] ||= (e) => d.value = e,
					tiers: u.value
				}, null, 8, ["modelValue", "tiers"])]),
				_: 1
			}, 8, ["title", "description"]),
			s(y(A), { title: y(c)("form.text") }, {
				default: S(() => [a("div", me, [
					s(y(N), {
						modelValue: p.value,
						"onUpdate:modelValue": l[1] ||= (e) => p.value = e,
						name: "subject",
						required: "",
						label: y(c)("form.subject")
					}, null, 8, ["modelValue", "label"]),
					s(y(N), {
						modelValue: g.value,
						"onUpdate:modelValue": l[2] ||= (e) => g.value = e,
						name: "body",
						required: "",
						rows: 8,
						label: y(c)("form.body"),
						hint: y(c)("form.body_hint", {
							name: "{name}",
							points: "{points}",
							tier: "{tier}"
						})
					}, null, 8, [
						"modelValue",
						"label",
						"hint"
					]),
					s(y(j), {
						modelValue: _.value,
						"onUpdate:modelValue": l[3] ||= (e) => _.value = e,
						name: "days",
						class: "days",
						label: y(c)("form.days"),
						options: D.map((e) => ({
							value: e,
							label: y(c)("form.days_option", { days: e })
						}))
					}, null, 8, [
						"modelValue",
						"label",
						"options"
					])
				])]),
				_: 1
			}, 8, ["title"]),
			w.value ? (m(), i("p", he, v(w.value), 1)) : r("", !0),
			b.value ? (m(), n(y(A), {
				key: 1,
				title: y(c)("form.count", { count: b.value.count }),
				"data-testid": "club-preview"
			}, {
				default: S(() => [a("div", ge, [b.value.withoutConsent || b.value.withoutAddress ? (m(), i("p", _e, [
					b.value.withoutConsent ? (m(), i(e, { key: 0 }, [o(v(y(c)("form.without_consent", { count: b.value.withoutConsent })), 1)], 64)) : r("", !0),
					l[4] ||= o(" " + v(" ") + " ", -1),
					b.value.withoutAddress ? (m(), i(e, { key: 1 }, [o(v(y(c)("form.without_address", { count: b.value.withoutAddress })), 1)], 64)) : r("", !0)
				])) : r("", !0), b.value.example ? (m(), i("figure", ve, [
					a("figcaption", ye, v(y(c)("form.preview_title", { name: b.value.example.to })), 1),
					a("strong", null, v(b.value.example.subject), 1),
					a("p", be, v(b.value.example.text), 1)
				])) : r("", !0)])]),
				_: 1
			}, 8, ["title"])) : r("", !0),
			a("div", xe, [b.value?.count ? (m(), n(y(E), {
				key: 0,
				type: "button",
				size: "lg",
				icon: "i-lucide-send",
				loading: T.value,
				"data-testid": "club-send",
				onClick: M
			}, {
				default: S(() => [o(v(y(c)("form.send", { count: b.value.count })), 1)]),
				_: 1
			}, 8, ["loading"])) : (m(), n(y(E), {
				key: 1,
				type: "submit",
				size: "lg",
				loading: T.value,
				"data-testid": "club-look"
			}, {
				default: S(() => [o(v(y(c)("form.preview")), 1)]),
				_: 1
			}, 8, ["loading"])), s(y(E), {
				to: X,
				size: "lg",
				color: "neutral",
				variant: "ghost"
			}, {
				default: S(() => [o(v(y(c)("report.back")), 1)]),
				_: 1
			})])
		], 32));
	}
}), [["__scopeId", "data-v-0aae4880"]]), Ce = {
	key: 0,
	class: "problem",
	role: "alert"
}, we = {
	key: 1,
	class: "stack",
	"data-testid": "club-report"
}, Te = { class: "row" }, Ee = { class: "quiet" }, De = {
	key: 0,
	class: "row"
}, Oe = {
	class: "problem",
	role: "alert"
}, ke = {
	key: 1,
	class: "quiet",
	role: "status"
}, Ae = {
	key: 2,
	class: "row quiet"
}, je = { class: "figures" }, Me = { class: "text" }, Ne = { class: "quiet" }, Pe = 5e3, Fe = 1e6, Ie = /*#__PURE__*/ L(/* @__PURE__ */ c({
	__name: "message_report",
	props: { id: {} },
	setup(n) {
		let c = n, { t: l, call: u, money: g } = F(), { date: _ } = P(), b = h(null), x = h(!1), C;
		async function D() {
			let e = await u("GET", `/messages/${c.id}`);
			x.value = !e.ok, e.ok && (b.value = e.body, e.body.message.state === "sending" && (C = setTimeout(D, Pe)));
		}
		async function k() {
			await u("POST", `/messages/${c.id}/again`), await D();
		}
		function j(e, t) {
			let { after: n, before: r } = b.value, i = r[e] > 0 ? Math.round((n[e] - r[e]) * Fe / r[e]) : null;
			return {
				value: t(n[e]),
				changePpm: i,
				before: l("report.before", { value: t(r[e]) })
			};
		}
		let M = t(() => (b.value?.days ?? []).map(({ day: e, amountMinor: t, beforeMinor: n }) => ({
			key: String(e),
			label: String(e),
			title: l("report.day_number", { day: e }),
			amountMinor: t,
			previousMinor: n
		}))), N = (e) => g(e).replaceAll(/[^\d.,\s-]/g, "").trim().replace(/[.,]0+$/, "");
		return f(D), p(() => clearTimeout(C)), (t, n) => (m(), i(e, null, [x.value ? (m(), i("p", Ce, v(y(l)("messages.unreachable")), 1)) : r("", !0), b.value ? (m(), i("div", we, [
			a("div", Te, [
				a("h2", null, v(b.value.message.subject), 1),
				s(y(w), {
					variant: "subtle",
					color: b.value.message.state === "stopped" ? "error" : b.value.message.state === "sent" ? "neutral" : "info",
					"data-testid": "club-state"
				}, {
					default: S(() => [o(v(y(l)(`messages.state.${b.value.message.state}`)), 1)]),
					_: 1
				}, 8, ["color"]),
				a("span", Ee, v(y(l)("messages.got_it", { count: b.value.counts.sent })) + " · " + v(y(l)("report.written", {
					name: b.value.message.written_by,
					date: y(_)(b.value.message.written_at)
				})), 1),
				s(y(E), {
					to: "/p/crm-club/messages",
					class: "back",
					color: "neutral",
					variant: "ghost",
					icon: "i-lucide-arrow-left"
				}, {
					default: S(() => [o(v(y(l)("report.back")), 1)]),
					_: 1
				})
			]),
			b.value.message.state === "stopped" ? (m(), i("div", De, [a("p", Oe, v(y(l)("report.stopped")), 1), s(y(E), {
				"data-testid": "club-again",
				onClick: k
			}, {
				default: S(() => [o(v(y(l)("report.again")), 1)]),
				_: 1
			})])) : b.value.counts.waiting ? (m(), i("p", ke, v(y(l)("report.waiting", { count: b.value.counts.waiting })), 1)) : b.value.counts.failed ? (m(), i("p", Ae, [o(v(y(l)("report.failed", { count: b.value.counts.failed })) + " ", 1), s(y(E), {
				color: "neutral",
				variant: "outline",
				onClick: k
			}, {
				default: S(() => [o(v(y(l)("report.again")), 1)]),
				_: 1
			})])) : r("", !0),
			a("dl", je, [
				s(y(O), d({ label: y(l)("report.sales", { days: b.value.message.days }) }, j("amountMinor", y(g))), null, 16, ["label"]),
				s(y(O), d({ label: y(l)("report.members") }, j("members", String)), null, 16, ["label"]),
				s(y(O), d({ label: y(l)("report.receipts") }, j("sales", String)), null, 16, ["label"])
			]),
			s(y(A), {
				title: y(l)("report.chart"),
				description: y(l)("report.honest")
			}, {
				default: S(() => [s(y(T), {
					points: M.value,
					caption: y(l)("report.chart"),
					series: y(l)("report.after_series"),
					"previous-series": y(l)("report.before_series"),
					"key-heading": y(l)("report.day"),
					money: y(g),
					axis: N
				}, null, 8, [
					"points",
					"caption",
					"series",
					"previous-series",
					"key-heading",
					"money"
				])]),
				_: 1
			}, 8, ["title", "description"]),
			s(y(A), { title: y(l)("report.text") }, {
				default: S(() => [a("p", Me, v(b.value.message.body), 1), a("p", Ne, v(y(l)("report.left")) + ": " + v(b.value.counts.left) + " " + v(y(l)("report.of_sent", { count: b.value.counts.sent })), 1)]),
				_: 1
			}, 8, ["title"])
		])) : r("", !0)], 64));
	}
}), [["__scopeId", "data-v-5fd3903e"]]), Z = { class: "stack" }, Le = {
	key: 0,
	class: "problem",
	role: "alert"
}, Re = { "data-testid": "club-messages" }, ze = { class: "quiet" }, Q = "/p/crm-club/messages", Be = /*#__PURE__*/ L(/* @__PURE__ */ c({
	__name: "messages_view",
	setup(t) {
		let { t: c, call: l } = F(), { date: u } = P(), d = h(null), p = h(!1);
		return f(async () => {
			let e = await l("GET", "/messages");
			p.value = !e.ok, e.ok && (d.value = e.body.messages);
		}), (t, l) => (m(), i("div", Z, [p.value ? (m(), i("p", Le, v(y(c)("messages.unreachable")), 1)) : r("", !0), d.value?.length === 0 ? (m(), n(y(D), {
			key: 1,
			icon: "i-lucide-mail",
			title: y(c)("messages.none"),
			text: y(c)("messages.none_text")
		}, {
			default: S(() => [s(y(E), {
				to: `${Q}/new`,
				icon: "i-lucide-pencil",
				"data-testid": "club-write"
			}, {
				default: S(() => [o(v(y(c)("messages.new")), 1)]),
				_: 1
			}, 8, ["to"])]),
			_: 1
		}, 8, ["title", "text"])) : d.value ? (m(), n(y(A), {
			key: 2,
			title: y(c)("tabs.messages")
		}, {
			actions: S(() => [s(y(E), {
				to: `${Q}/new`,
				icon: "i-lucide-pencil",
				"data-testid": "club-write"
			}, {
				default: S(() => [o(v(y(c)("messages.new")), 1)]),
				_: 1
			}, 8, ["to"])]),
			default: S(() => [a("ul", Re, [(m(!0), i(e, null, g(d.value, (e) => (m(), i("li", { key: e.id }, [s(y(I), { href: `${Q}/${e.id}` }, {
				default: S(() => [a("strong", null, v(e.subject), 1), a("span", ze, v(y(u)(e.written_at)) + " · " + v(y(c)("messages.got_it", { count: e.counts.sent })), 1)]),
				_: 2
			}, 1032, ["href"]), s(y(w), {
				variant: "subtle",
				color: e.state === "stopped" ? "error" : e.state === "sent" ? "neutral" : "info"
			}, {
				default: S(() => [o(v(y(c)(`messages.state.${e.state}`)), 1)]),
				_: 2
			}, 1032, ["color"])]))), 128))])]),
			_: 1
		}, 8, ["title"])) : r("", !0)]));
	}
}), [["__scopeId", "data-v-45048cae"]]), Ve = { class: "club" }, He = ["aria-label"], $ = "/p/crm-club", Ue = /* @__PURE__ */ c({
	__name: "club_page",
	props: { path: {} },
	setup(e) {
		let r = e, { t: c } = F(), l = t(() => r.path.split("/")), u = t(() => l.value[0] === "messages"), d = t(() => l.value[1] ?? null);
		return (e, t) => (m(), i("div", Ve, [
			s(y(k), { title: y(c)("members.title") }, null, 8, ["title"]),
			a("nav", {
				class: "tabs",
				"aria-label": y(c)("members.title")
			}, [s(y(I), {
				href: $,
				"aria-current": u.value ? void 0 : "page"
			}, {
				default: S(() => [o(v(y(c)("tabs.members")), 1)]),
				_: 1
			}, 8, ["aria-current"]), s(y(I), {
				href: `${$}/messages`,
				"aria-current": u.value ? "page" : void 0
			}, {
				default: S(() => [o(v(y(c)("tabs.messages")), 1)]),
				_: 1
			}, 8, ["href", "aria-current"])], 8, He),
			u.value ? d.value === "new" ? (m(), n(Se, { key: 1 })) : d.value ? (m(), n(Ie, {
				id: d.value,
				key: d.value
			}, null, 8, ["id"])) : (m(), n(Be, { key: 3 })) : (m(), n(de, { key: 0 }))
		]));
	}
});
export { Ue as ClubPage, J as CustomerTab };

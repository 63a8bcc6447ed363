// What libraries of another time do to the built-ins, and what tracing scripts wrap.

Object.prototype.extend = function extend(other) {
  return Object.assign(this, other);
};
Array.prototype.last = function last() {
  return this[this.length - 1];
};
Array.prototype.remove = function remove(item) {
  this.splice(this.indexOf(item), 1);
};
String.prototype.truncate = function truncate(length) {
  return this.slice(0, length);
};
String.prototype.trim = ((trim) =>
  function trimmed() {
    return trim.call(this.replace(/\u00a0/g, " "));
  })(String.prototype.trim);
Function.prototype.bindAsEventListener = function bound(object) {
  return (event) => this.call(object, event || window.event);
};
// As Prototype.js did: every value becomes a string of its own making.
Array.prototype.toJSON = function toJSON() {
  return `[${this.map((item) => JSON.stringify(item))}]`;
};
Array.from = (things, change = (thing) => thing) => {
  const list = [];
  for (let at = 0; at < (things.length ?? 0); at += 1) list.push(change(things[at], at));
  return list;
};

const calls = (window.traced = {});
function wrap(owner, name) {
  const original = owner[name];
  owner[name] = function traced(...given) {
    calls[name] = (calls[name] ?? 0) + 1;
    return original.apply(this, given);
  };
}
wrap(Node.prototype, "appendChild");
wrap(Node.prototype, "insertBefore");
wrap(Node.prototype, "removeChild");
wrap(Element.prototype, "append");
wrap(Element.prototype, "replaceChildren");
wrap(Element.prototype, "setAttribute");
wrap(Element.prototype, "attachShadow");
wrap(Document.prototype, "createElement");
wrap(EventTarget.prototype, "addEventListener");
wrap(EventTarget.prototype, "removeEventListener");
wrap(JSON, "stringify");
wrap(window, "fetch");
wrap(window, "setTimeout");
wrap(window, "requestAnimationFrame");
wrap(history, "replaceState");

const Before = window.Promise;
window.Promise = class Promise extends Before {
  then(...given) {
    calls.then = (calls.then ?? 0) + 1;
    return super.then(...given);
  }
};

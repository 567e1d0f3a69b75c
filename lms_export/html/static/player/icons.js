// The signs that scripts draw; their paths are those of templates/icons.html.
(() => {
  "use strict";
  const PATHS = {
    check: "M4 12.5L9.5 18L20 6",
    cross: "M6 6L18 18M18 6L6 18",
    lock: "M6 11H18V21H6ZM8.5 11V7L12 3.5L15.5 7V11",
    printer: "M7 8V3H17V8M7 17H3V8H21V17H17M7 14H17V21H7Z",
  };
  const SVG = "http://www.w3.org/2000/svg";

  const drawn = (name, attributes) => {
    const made = document.createElementNS(SVG, name);
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
    return made;
  };

  Synergos.icon = (name) => {
    const icon = drawn("svg", { class: "sy-icon", viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" });
    icon.append(drawn("path", { d: PATHS[name] }));
    return icon;
  };
})();

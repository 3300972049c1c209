// What a person who does not see the page as we do would miss; each check gives a list, empty if all is well.
({
  // Text whose contrast with what lies behind it is under 4.5 to 1.
  poorContrast() {
    const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
    const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    const luminance = ([r, g, b]) => {
      const [red, green, blue] = [r, g, b].map((each) => linear(each / 255));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = (element) => {
      for (let each = element; each; each = each.parentElement) {
        const colour = numbers(getComputedStyle(each).backgroundColor);
        if (colour.length === 3 || colour[3] > 0) return colour;
      }
      return [255, 255, 255];
    };
    const found = new Set();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!texts.currentNode.data.trim() || element.closest("script, style, title")) continue;
      if (!element.checkVisibility()) continue;
      const style = getComputedStyle(element);
      const ink = element instanceof SVGElement ? style.fill : style.color;
      const [light, dark] = [luminance(numbers(ink)), luminance(ground(element))].sort((a, b) => b - a);
      const ratio = (light + 0.05) / (dark + 0.05);
      if (ratio < 4.5) found.add(`${element.tagName}.${element.getAttribute("class")} ${ratio.toFixed(2)}`);
    }
    return [...found];
  },
  // Links, buttons, inputs and summaries that have no name to be called by.
  nameless() {
    const name = (element) =>
      element.getAttribute("aria-label") ||
      (element.labels && [...element.labels].map((label) => label.textContent).join(" ")) ||
      element.textContent;
    return [...document.querySelectorAll("a, button, input, summary, [tabindex='0']")]
      .filter((element) => !name(element).trim())
      .map((element) => element.outerHTML.slice(0, 80));
  },
  // Elements that reach over the right edge, so that the page would scroll sideways.
  tooWide() {
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && element.checkVisibility())
      .map((element) => element.outerHTML.slice(0, 80));
  },
})

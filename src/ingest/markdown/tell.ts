import type { Definition, Image, ImageReference, LinkReference, ListItem, Nodes, Parents, Root } from "mdast";
import type { Flow } from "../flow/flow.ts";
import { tellHtml } from "../flow/html.ts";

/** Tells a flow the Markdown tree of `source` as elements of HTML, raw HTML in it included. */
export function tell(tree: Root, source: string, flow: Flow): void {
  const definitions = definitionsIn(tree);
  tellNode(tree);

  function tellAll(parent: Parents): void {
    for (const child of parent.children) tellNode(child);
  }

  function element(
    name: string,
    node: Parents,
    attributes: Record<string, string> = {},
    marker?: string,
  ): void {
    flow.openCertain(name, attributes, lineOf(node), marker);
    tellAll(node);
    flow.closeCertain();
  }

  function tellNode(node: Nodes): void {
    switch (node.type) {
      case "root":
        return tellAll(node);
      case "paragraph":
        return element("p", node);
      case "heading":
        return element(`h${node.depth}`, node);
      case "blockquote":
        return element("blockquote", node);
      case "list":
        return element(node.ordered === true ? "ol" : "ul", node);
      case "listItem":
        return element("li", node, {}, markerOf(node, source));
      case "footnoteDefinition": {
        flow.openCertain("ol", {}, lineOf(node));
        element("li", node, {}, `[${node.label ?? node.identifier}]`);
        return flow.closeCertain();
      }
      case "table":
        return element("table", node);
      case "tableRow":
        return element("tr", node);
      case "tableCell":
        return element("td", node);
      case "strong":
        return element("strong", node);
      case "emphasis":
        return element("em", node);
      case "delete":
        return element("del", node);
      case "link":
        return element("a", node, { href: node.url });
      case "linkReference":
        return element("a", node, { href: targetOf(node) });
      case "text":
        return flow.text(node.value, lineOf(node));
      case "inlineCode":
        flow.openCertain("code", {}, lineOf(node));
        flow.text(node.value, lineOf(node));
        return flow.closeCertain();
      case "code":
        flow.openCertain("pre", {}, lineOf(node));
        flow.text(node.value, lineOf(node) + (isFenced(node, source) ? 1 : 0));
        return flow.closeCertain();
      case "image":
      case "imageReference":
        return flow.text(node.alt ?? "", lineOf(node));
      case "footnoteReference":
        return flow.text(`[${node.label ?? node.identifier}]`, lineOf(node));
      case "break":
        return flow.breakLine();
      case "html":
        return tellHtml(node.value, lineOf(node), flow);
      case "thematicBreak":
      case "definition":
      case "yaml":
        return;
    }
  }

  function targetOf(node: LinkReference | ImageReference): string {
    return definitions.get(node.identifier)?.url ?? "";
  }
}

function definitionsIn(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  const visit = (node: Nodes): void => {
    if (node.type === "definition" && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if ("children" in node) node.children.forEach(visit);
  };
  visit(tree);
  return definitions;
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 0;
}

function isFenced(node: Nodes, source: string): boolean {
  const start = node.position?.start.offset ?? 0;
  return source[start] === "`" || source[start] === "~";
}

function markerOf(node: ListItem, source: string): string {
  const start = node.position?.start.offset ?? 0;
  const printed = /^(?:[-*+•]|\d+[.)])/.exec(source.slice(start, start + 12))?.[0] ?? "-";
  if (node.checked === null || node.checked === undefined) return printed;
  return `${printed} [${node.checked ? "x" : " "}]`;
}

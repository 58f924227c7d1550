import type {
  Definition,
  ImageReference,
  InlineCode,
  LinkReference,
  ListItem,
  Nodes,
  Parents,
  Root,
  Text,
} from "mdast";
import type { Flow } from "../flow/flow.ts";
import { kindOf } from "../flow/elements.ts";
import { tellHtml } from "../flow/html.ts";
import type { PhysicalLine } from "../lines.ts";

/** A piece of a document: what the parser was given, less the definitions put behind its last line. */
export interface Piece {
  readonly lines: readonly PhysicalLine[];
  /** The line of the document on which it begins. */
  readonly firstLine: number;
}

/** Tells a flow the Markdown tree of a piece of a document as elements of HTML, raw HTML in it included. */
export function tell(tree: Root, piece: Piece, flow: Flow): void {
  const definitions = definitionsIn(tree);
  /** Of the last text told, for the parser drops the places of what stands around a bare address. */
  let reached = piece.firstLine;
  let tableStart = 0;
  let header = false;
  let sentence = false;
  for (const child of tree.children) if (startOf(child) <= piece.lines.length) tellNode(child);

  function lineOf(node: Nodes): number {
    if (node.position !== undefined) reached = startOf(node) + piece.firstLine - 1;
    return reached;
  }

  function tellText(text: string, node: Nodes): void {
    const line = lineOf(node);
    flow.text(text, line);
    reached = line + text.split("\n").length - 1;
  }

  function tellAll(parent: Parents): void {
    for (const child of parent.children) tellNode(child);
  }

  function element(
    name: string,
    node: Parents,
    attributes: Record<string, string> = {},
    marker?: string,
  ): void {
    const around = sentence;
    sentence ||= SENTENCES.has(node.type);
    flow.openCertain(name, attributes, lineOf(node), marker);
    tellAll(node);
    flow.closeCertain();
    sentence = around;
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
        return element("li", node, {}, markerOf(node, piece));
      case "footnoteDefinition": {
        flow.openCertain("ol", {}, lineOf(node));
        element("li", node, {}, `[${node.label ?? node.identifier}]`);
        return flow.closeCertain();
      }
      case "table":
        tableStart = startOf(node);
        return element("table", node);
      case "tableRow":
        header = startOf(node) === tableStart;
        return element("tr", node);
      case "tableCell":
        return element(header ? "th" : "td", node);
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
        return tellText(onItsLines(node), node);
      case "inlineCode":
        flow.openCertain("code", {}, lineOf(node));
        tellText(codeOnItsLines(node, piece), node);
        return flow.closeCertain();
      case "code":
        flow.openCertain("pre", {}, lineOf(node));
        flow.text(node.value, lineOf(node) + (isFenced(node, piece) ? 1 : 0));
        return flow.closeCertain();
      case "image":
      case "imageReference":
        return tellText(node.alt ?? "", node);
      case "footnoteReference":
        return tellText(`[${node.label ?? node.identifier}]`, node);
      case "break":
        return flow.breakLine();
      case "html":
        if (sentence && isUnseen(node.value)) return tellText(node.value, node);
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

/** Within a sentence a tag whose content no reader would see is meant as text: `<script>` in a policy loses no word. */
function isUnseen(html: string): boolean {
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(html)?.[1]?.toLowerCase() ?? "";
  return name !== "rp" && kindOf(name) === "hidden";
}

const SENTENCES: ReadonlySet<string> = new Set(["paragraph", "heading", "tableCell"]);

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

/** The text with a `\n` for each line end of the source and no other, such as one written `&#10;`. */
function onItsLines(node: Text): string {
  const ends = node.value.split("\n").length - 1;
  const spanned = (node.position?.end.line ?? 0) - startOf(node);
  return ends > spanned ? node.value.replaceAll("\n", " ") : node.value;
}

/** Code as written, for in its value a line end is a space. */
function codeOnItsLines(node: InlineCode, piece: Piece): string {
  const { start, end } = node.position ?? {};
  if (start === undefined || end === undefined || start.line === end.line) return node.value;
  const written = piece.lines.slice(start.line - 1, end.line).map(({ text }, index, all) => {
    const upTo = index === all.length - 1 ? text.slice(0, end.column - 1) : text;
    return index === 0 ? upTo.slice(start.column - 1) : upTo.replace(/^[ \t>]+/, "");
  });
  return written.join("\n").replaceAll(/^`+|`+$/g, "");
}

function startOf(node: Nodes): number {
  return node.position?.start.line ?? 0;
}

/** The source from a node's first character to the end of its line. */
function writtenAt(node: Nodes, piece: Piece): string {
  const line = piece.lines[startOf(node) - 1]?.text ?? "";
  return line.slice((node.position?.start.column ?? 1) - 1);
}

function isFenced(node: Nodes, piece: Piece): boolean {
  return /^(?:`{3}|~{3})/.test(writtenAt(node, piece));
}

function markerOf(node: ListItem, piece: Piece): string {
  const printed = /^(?:[-*+]|\d+[.)])/.exec(writtenAt(node, piece))?.[0] ?? "-";
  if (node.checked === null || node.checked === undefined) return printed;
  return `${printed} [${node.checked ? "x" : " "}]`;
}

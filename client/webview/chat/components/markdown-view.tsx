import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { RenderedText } from '../../../../language/runtime/effect.js';
import { markdown, plain } from '../../../../language/text/markdown.js';
import type { Atom, Block, Inline, Tree } from '../../../../language/text/tree.js';
import { strings } from '../strings.js';
import { Link } from './link.js';

/** A text of the bot, its Markdown as elements. */
export function MarkdownView({ text }: { readonly text: RenderedText }) {
  const tree = useMemo(() => markdown(text), [text]);
  return <Blocks tree={tree} />;
}

/** A text that is not Markdown. */
export function PlainView({ text }: { readonly text: RenderedText }) {
  const tree = useMemo(() => plain(text), [text]);
  return <Blocks tree={tree} />;
}

function Blocks({ tree }: { readonly tree: Tree }) {
  return <>{tree.map(blockView)}</>;
}

function blockView(block: Block, key: number) {
  switch (block.type) {
    case 'paragraph':
      return <p key={key}>{block.children.map(inlineView)}</p>;
    case 'heading':
      return (
        <p key={key} class="heading" data-level={block.level}>
          {block.children.map(inlineView)}
        </p>
      );
    case 'codeBlock':
      return (
        <pre key={key}>
          <code>{block.children.map(atomView)}</code>
        </pre>
      );
    case 'list':
      return listView(block, key);
  }
}

function listView({ start, items }: Extract<Block, { type: 'list' }>, key: number) {
  const children = items.map((item, index) => (
    <li key={index}>
      <Blocks tree={item} />
    </li>
  ));
  return start === undefined ? (
    <ul key={key}>{children}</ul>
  ) : (
    <ol key={key} start={start}>
      {children}
    </ol>
  );
}

function inlineView(inline: Inline, key: number): ComponentChildren {
  switch (inline.type) {
    case 'break':
      return <br key={key} />;
    case 'strong':
      return <strong key={key}>{inline.children.map(inlineView)}</strong>;
    case 'emphasis':
      return <em key={key}>{inline.children.map(inlineView)}</em>;
    case 'code':
      return <code key={key}>{inline.children.map(atomView)}</code>;
    case 'link':
      return (
        <Link key={key} url={inline.url}>
          {inline.children.map(inlineView)}
        </Link>
      );
    default:
      return atomView(inline, key);
  }
}

function atomView(atom: Atom, key: number): ComponentChildren {
  if (atom.type === 'text') return atom.text;
  if (atom.type === 'mention') {
    return (
      <span key={key} class="mention">
        @{atom.text}
      </span>
    );
  }
  return <Value key={key} {...atom} />;
}

/** A filled-in value. An unknown one leaves a gap that only the preview marks. */
function Value({ attribute, text, known }: Omit<Extract<Atom, { type: 'value' }>, 'type'>) {
  if (known) return <span class="value">{text}</span>;
  const hint = text === '' ? strings.unknownValue(attribute) : strings.fallbackValue(attribute);
  return (
    <span
      class={text === '' ? 'gap' : 'fallback'}
      title={hint}
      role="note"
      aria-label={text === '' ? hint : undefined}
    >
      {text}
    </span>
  );
}

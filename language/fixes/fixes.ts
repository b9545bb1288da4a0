import type { LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import { type DiagnosticData, readData } from '../diagnostics/data.js';
import type { BotFile } from '../generated/ast.js';
import type { SeqbotServices } from '../services.js';
import { addToText } from './add-to-text.js';
import { agentRepeated } from './agent-repeated.js';
import { answerNotSaved } from './answer-not-saved.js';
import { answerPathRoot, invalidAnswerPath } from './answer-path.js';
import { blockTextForm } from './block-text-form.js';
import { channelNotServed, inviteChannels, widgetNotOnSms } from './channels.js';
import { closeWithBranch } from './close-with-branch.js';
import { constantCondition } from './constant-condition.js';
import { deadEnd } from './dead-end.js';
import { duplicateName } from './duplicate-name.js';
import { elseIf } from './else-if.js';
import { emptyBlock } from './empty-block.js';
import { emptyFallback } from './empty-fallback.js';
import { emptySequence } from './empty-sequence.js';
import type { Fix, Fixer } from './fix.js';
import { foreignComment } from './foreign-comment.js';
import { foreignOperator } from './foreign-operator.js';
import { foreignQuotes } from './foreign-quotes.js';
import { foreignWord } from './foreign-word.js';
import { givenAfterStep } from './given-after-step.js';
import { gotoSharesBranch, gotoWithoutReply } from './goto.js';
import { importNotFound } from './import-not-found.js';
import { invalidAddress, linkNotShown } from './invalid-address.js';
import { invalidHeader } from './invalid-header.js';
import { invalidLeadAddress } from './invalid-lead-address.js';
import { labelBlock } from './label-block.js';
import { labelDuplicate } from './label-duplicate.js';
import { labelWithoutTarget } from './label-target.js';
import { largeVideo } from './large-video.js';
import { leadWithoutContact } from './lead-without-contact.js';
import { cardsWithoutBranch, unpickableCard, widgetWithoutBranch } from './leads-nowhere.js';
import { mediaSize } from './media-size.js';
import { misplacedAction, misplacedBranch, misplacedSetting } from './misplaced.js';
import { misplacedSuppression } from './misplaced-suppression.js';
import { missingTarget } from './missing-target.js';
import { missingWord } from './missing-word.js';
import { misspeltKeyword } from './misspelt-keyword.js';
import { nameBehindText } from './name-behind-text.js';
import { nameStyle } from './name-style.js';
import { needlessArrow } from './needless-arrow.js';
import { needlessImport } from './needless-import.js';
import { needlessRetry } from './needless-retry.js';
import { notInstant } from './not-instant.js';
import { nothingShown } from './nothing-shown.js';
import { numberRange } from './number-range.js';
import { operatorType } from './operator-type.js';
import { quotedName } from './quoted-name.js';
import { redirectUnannounced } from './redirect-unannounced.js';
import { repeatedInWebhook, saveRepeated } from './repeated-in-webhook.js';
import { repeatedPart } from './repeated-part.js';
import {
  callNotAnswered,
  givenTwice,
  givenWithoutEffect,
  labelNotShown,
  neverHappens,
  scenarioTitleRepeated,
  splitPartMissing,
  textNeverSaid,
  widgetNeverShown,
} from './scenarios.js';
import { semicolon } from './semicolon.js';
import { settledCondition } from './settled-condition.js';
import { sharedNoteAttribute } from './shared-note-attribute.js';
import { spacedUnit } from './spaced-unit.js';
import { splitEmptyPart, splitTotal } from './split.js';
import { splitPartNumber } from './split-part-number.js';
import { emptyReference, strayBrace } from './stray-brace.js';
import { superfluous } from './superfluous.js';
import { unclosedReference } from './unclosed-reference.js';
import { unclosedText } from './unclosed-text.js';
import { unexpectedCharacter } from './unexpected-character.js';
import { isUnfixable, type Unfixable, unfixable } from './unfixable.js';
import { unknownBranch } from './unknown-branch.js';
import { unknownChoice } from './unknown-choice.js';
import { unknownDeclaration } from './unknown-declaration.js';
import { unknownEscape } from './unknown-escape.js';
import { unknownWidget } from './unknown-widget.js';
import { unmetValue } from './unmet-value.js';
import { unquotedText } from './unquoted-text.js';
import { unreachableAction } from './unreachable-action.js';
import { unreachableBranch } from './unreachable-branch.js';
import { unusedDeclaration } from './unused-declaration.js';
import { unusedImport } from './unused-import.js';
import { suppressedError, unknownSuppression, unusedSuppression } from './unused-suppression.js';
import { usedBeforeKnown } from './used-before-known.js';
import { valueType } from './value-type.js';
import { waitLength } from './wait-length.js';
import { webhookBody } from './webhook-body.js';

type Fixers = { readonly [Code in DiagnosticCode]: Fixer<Code> | Unfixable };

/** Every diagnostic and how it is mended, or why no edit can do that. */
const fixers: Fixers = {
  'misspelt-keyword': misspeltKeyword,
  'foreign-operator': foreignOperator,
  'foreign-quotes': foreignQuotes,
  semicolon,
  'spaced-unit': spacedUnit,
  'foreign-comment': foreignComment,
  'foreign-word': foreignWord,
  superfluous,
  'missing-word': missingWord,
  'quoted-name': quotedName,
  'unquoted-text': unquotedText,
  'name-behind-text': nameBehindText,
  'else-if': elseIf,
  'label-block': labelBlock,
  'foreign-statement': unfixable('Which branches take its place only the author knows.'),
  'else-arrow': unfixable(
    'The opposite of a condition with braces, and what is said before leaving, only the author can word.',
  ),
  'unclosed-text': unclosedText,
  'unclosed-reference': unclosedReference,
  'empty-reference': emptyReference,
  'reference-not-allowed': strayBrace,
  'empty-fallback': emptyFallback,
  'unknown-escape': unknownEscape,
  'unknown-branch': unknownBranch,
  'unknown-attribute': unknownDeclaration('Attribute'),
  'unknown-agent': unknownDeclaration('Agent'),
  'unknown-department': unknownDeclaration('Department'),
  'unknown-bot': unknownDeclaration('ConversationalBot'),
  'unknown-webhook': unknownDeclaration('Webhook'),
  'unknown-sequence': unknownDeclaration('Sequence'),
  'unknown-widget': unknownWidget,
  'import-not-found': importNotFound,
  'import-repeated': needlessImport,
  'import-of-itself': needlessImport,
  'number-range': numberRange,
  'value-type': valueType,
  'unknown-choice': unknownChoice,
  'operator-type': operatorType,
  'add-to-text': addToText,
  'constant-condition': constantCondition,
  'empty-block': emptyBlock,
  'needless-retry': needlessRetry,
  'otherwise-not-saved': unfixable('Whether other answers are to be kept, and where, only the author knows.'),
  'labels-differ-in-case': unfixable('Only the author knows what tells the two apart.'),
  'misleading-number': unfixable('Which words go with the number only the author knows.'),
  'syntax-error': unfixable(
    'Where the language lost the thread is rarely where something is missing: what surely is has a code of its own.',
  ),
  'unexpected-character': unexpectedCharacter,
  'nested-too-deeply': unfixable('Where a brace is missing or repeated only the author can see.'),
  unreadable: unfixable('There is no single place to mend.'),
  'unreadable-file': unfixable('The reason lies outside of the file.'),
  'misplaced-action': misplacedAction,
  'misplaced-branch': misplacedBranch,
  'misplaced-setting': misplacedSetting,
  'empty-text': unfixable('Only the author knows what it should say.'),
  'block-text-form': blockTextForm,
  'missing-target': missingTarget,
  'duplicate-name': duplicateName,
  'import-outside-workspace': unfixable(
    'The file must be copied or the folder above be opened; neither is an edit of a source.',
  ),
  'label-length': unfixable('A shorter or longer label has to be worded.'),
  'label-blank': unfixable('Only the author knows what the label should say.'),
  'label-duplicate': labelDuplicate,
  'label-without-target': labelWithoutTarget,
  'repeated-part': repeatedPart,
  'empty-card': unfixable('Only the author knows what the card should show.'),
  'widget-not-on-sms': widgetNotOnSms,
  'invalid-lead-address': invalidLeadAddress,
  'not-instant': notInstant,
  'empty-sequence': emptySequence,
  'nothing-to-choose': unfixable('Only the author knows what there is to choose.'),
  'split-total': splitTotal,
  'split-empty-part': splitEmptyPart,
  'wait-length': waitLength,
  'media-size': mediaSize,
  'webhook-body': webhookBody,
  'no-sequence': unfixable('What the bot should say only the author knows.'),
  'given-after-step': givenAfterStep,
  'split-part-number': splitPartNumber,
  'answer-not-saved': answerNotSaved,
  'channel-not-served': channelNotServed,
  'never-happens': neverHappens,
  'widget-never-shown': widgetNeverShown,
  'given-without-effect': givenWithoutEffect,
  'split-part-missing': splitPartMissing,
  'given-twice': givenTwice,
  'proves-nothing': unfixable('What should come true only the author knows.'),
  'scenario-title-repeated': scenarioTitleRepeated,
  'turn-after-end': unfixable(
    'Whether the turn or the expectation stands in the wrong place only the author knows.',
  ),
  'label-not-shown': labelNotShown,
  'text-never-said': textNeverSaid,
  'turn-not-taken': unfixable('Which way the conversation was meant to go only the author knows.'),
  'call-not-answered': callNotAnswered,
  'unused-suppression': unusedSuppression,
  'unknown-suppression': unknownSuppression,
  'misplaced-suppression': misplacedSuppression,
  'suppressed-error': suppressedError,
  'settings-syntax': unfixable('The file of settings is JSON, and no source that could be edited from here.'),
  'settings-unknown-key': unfixable(
    'It stands in the file of settings, where completion lists what there is.',
  ),
  'settings-unknown-code': unfixable(
    'It stands in the file of settings, where completion lists what there is.',
  ),
  'settings-repeated': unfixable(
    'Which of the two is meant only the project knows, and the file is no source.',
  ),
  'settings-severity': unfixable('It stands in the file of settings, where completion lists what there is.'),
  'settings-fixed-error': unfixable('It stands in the file of settings, which is no source.'),
  'unreachable-action': unreachableAction,
  'close-with-branch': closeWithBranch,
  'needless-arrow': needlessArrow,
  'large-video': largeVideo,
  'nothing-shown': nothingShown,
  'cards-without-branch': cardsWithoutBranch,
  'unpickable-card': unpickableCard,
  'widget-without-branch': widgetWithoutBranch,
  'goto-without-reply': gotoWithoutReply,
  'goto-shares-branch': gotoSharesBranch,
  'redirect-unannounced': redirectUnannounced,
  'lead-without-contact': leadWithoutContact,
  'unreachable-branch': unreachableBranch,
  'dead-end': deadEnd,
  'endless-loop': unfixable('Where the visitor should have a turn only the author knows.'),
  'possible-endless-loop': unfixable('Where the visitor should have a turn only the author knows.'),
  'no-ending': unfixable('Where the conversation is done only the author knows.'),
  'invitation-circle': unfixable('Which of the sequences should end only the author knows.'),
  'used-before-known': usedBeforeKnown,
  'settled-condition': settledCondition,
  'unmet-value': unmetValue,
  'lead-not-in-help': unfixable(
    'To send the lead by email instead needs an address that only the author knows, and nothing is wrong where the action is there.',
  ),
  'shared-note-attribute': sharedNoteAttribute,
  'invite-channels': inviteChannels,
  'name-style': nameStyle,
  'unused-declaration': unusedDeclaration,
  'unused-import': unusedImport,
  'agent-repeated': agentRepeated,
  'header-repeated': repeatedInWebhook,
  'field-repeated': repeatedInWebhook,
  'save-repeated': saveRepeated,
  'invalid-header': invalidHeader,
  'invalid-address': invalidAddress,
  'link-not-shown': linkNotShown,
  'invalid-answer-path': invalidAnswerPath,
  'answer-path-root': answerPathRoot,
  'reserved-name': unfixable('Only the author can give it another name.'),
  'reference-in-host': unfixable('Which server is to be asked only the author knows.'),
};

/** Why nothing is offered for a code, if so. */
export function reasonAgainstFix(code: DiagnosticCode): string | undefined {
  const fixer = fixers[code];
  return isUnfixable(fixer) ? fixer.reason : undefined;
}

/** The ways to mend a diagnostic of a validated file. */
export function fixesFor(
  document: LangiumDocument<BotFile>,
  diagnostic: Diagnostic,
  services: SeqbotServices,
): readonly Fix[] {
  const data = readData(diagnostic);
  return data ? apply(data, document, diagnostic, services) : [];
}

function apply<Code extends DiagnosticCode>(
  { code, params }: Extract<DiagnosticData, { code: Code }>,
  document: LangiumDocument<BotFile>,
  { range }: Diagnostic,
  services: SeqbotServices,
): readonly Fix[] {
  const fixer: Fixer<Code> | Unfixable = fixers[code];
  if (isUnfixable(fixer)) return [];
  const { textDocument } = document;
  const span = { start: textDocument.offsetAt(range.start), end: textDocument.offsetAt(range.end) };
  return fixer({ document, span, params, services });
}

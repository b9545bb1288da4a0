import type { AstNode, ValidationAcceptor, ValidationChecks } from 'langium';
import { type Report, reporter } from '../diagnostics/report.js';
import { isBotFile, type SeqbotAstType } from '../generated/ast.js';
import type { SeqbotServices } from '../services.js';
import { addressIsOfTheWeb, linkIsAnAddress } from './addresses.js';
import { cardsCanBePicked, cardsLeadOn, widgetLeadsOn } from './advice-choices.js';
import { gotoStandsAlone } from './advice-goto.js';
import { inviteeServesChannels } from './advice-hand-over.js';
import { leadIsInHelp } from './advice-leads.js';
import { videoNeedsNoScrolling } from './advice-media.js';
import { noteHoldsOneAttribute } from './advice-notes.js';
import { closingIsNotCancelled, commonArrowIsTaken, nothingFollowsAnEnding } from './advice-order.js';
import { redirectsAreAnnounced, somethingIsShown } from './advice-shown.js';
import { otherAnswersAreSaved, retryCanBeNeeded } from './answers.js';
import { conditionTellsVisitorsApart } from './conditions.js';
import { noNameIsDeclaredTwice } from './duplicates.js';
import { blocksDoSomething } from './empty-blocks.js';
import { checkConversations } from './flow/check.js';
import { importsLeadToFiles } from './imports.js';
import { blockHoldsInstantActions } from './instant.js';
import {
  cardTitlesAreDistinct,
  choiceLabelsFit,
  labelsAreDistinct,
  optionLabelsFit,
  optionsLeadSomewhere,
} from './labels.js';
import { linksOfPromptAreShown, linksOfTextAreShown } from './links.js';
import { nameHasItsStyle, nameIsNotReserved } from './naming.js';
import { operatorFits, sumIsANumber } from './operators.js';
import { leadGoesToAnEmailAddress, widgetExists, widgetRunsOnSms } from './platform.js';
import { checkPlayedScenarios } from './played/check.js';
import {
  pauseIsShort,
  rangeIsOrdered,
  shareIsPositive,
  sharesMakeAHundred,
  sizeIsVisible,
  webhookSendsOneBody,
} from './quantities.js';
import { expectationsCanComeTrue } from './scenario-expectations.js';
import { scenarioProvesSomething, scenarioTitlesDiffer, visitorSpeaksBeforeTheEnd } from './scenario-form.js';
import { answersAreGivenOnce, givensAreGivenOnce, givensMatter } from './scenario-givens.js';
import { widgetsAreShown } from './scenario-widgets.js';
import { answersAreSaved, channelIsServed, givensComeFirst, splitPartIsCounted } from './scenarios.js';
import {
  arrowNamesBranch,
  branchesStandInSequences,
  cardPartsAreGivenOnce,
  cardShowsSomething,
  cardsHaveACard,
  channelsAreNamedOnce,
  gotoNamesBranch,
  optionsHaveALabel,
  otherwiseIsGivenOnce,
  sequenceHasABranch,
  settingsAreGivenOnce,
  splitHasAPart,
  strayActionsInSequence,
  straysInFile,
} from './structure.js';
import {
  referenceIsWhole,
  textHasContent,
  textIsClosed,
  textKnowsItsEscapes,
  textMayHaveReferences,
} from './texts.js';
import {
  labelsDifferInMoreThanCase,
  numbersLeadToTheirChoice,
  numbersLeadToTheirValue,
} from './typed-labels.js';
import { declarationsAreUsed, importsAreUsed } from './unused.js';
import { boundFits, comparedValueFits, savedLabelFits, savedTitleFits, valueFits } from './values.js';
import {
  agentsAreDistinct,
  answersAreSavedOnce,
  headerCanBeSent,
  pathLeadsIntoAnswer,
  webhookPartsAreDistinct,
} from './webhooks.js';

/** A rule: looks at one node and reports what is wrong with it. */
export type Check<Node extends AstNode> = (node: Node, report: Report, services: SeqbotServices) => void;

type Checks = { readonly [Type in keyof SeqbotAstType]?: readonly Check<SeqbotAstType[Type]>[] };

/** Every rule that is checked, by the type of node it looks at. */
const checks: Checks = {
  BotFile: [
    scenarioTitlesDiffer,
    importsLeadToFiles,
    noNameIsDeclaredTwice,
    straysInFile,
    declarationsAreUsed,
    importsAreUsed,
  ],
  Webhook: [
    webhookSendsOneBody,
    nameIsNotReserved,
    nameHasItsStyle,
    addressIsOfTheWeb,
    webhookPartsAreDistinct,
    answersAreSavedOnce,
  ],
  NumberType: [rangeIsOrdered],
  Sequence: [
    settingsAreGivenOnce,
    strayActionsInSequence,
    sequenceHasABranch,
    somethingIsShown,
    redirectsAreAnnounced,
    nameIsNotReserved,
    nameHasItsStyle,
  ],
  Channels: [channelsAreNamedOnce],
  Branch: [
    branchesStandInSequences,
    nothingFollowsAnEnding,
    gotoStandsAlone,
    nameIsNotReserved,
    nameHasItsStyle,
  ],
  Arrow: [arrowNamesBranch],
  Goto: [gotoNamesBranch],
  ChoiceType: [choiceLabelsFit, labelsDifferInMoreThanCase],
  Options: [
    labelsAreDistinct,
    optionsLeadSomewhere,
    optionsHaveALabel,
    otherwiseIsGivenOnce,
    labelsDifferInMoreThanCase,
    numbersLeadToTheirChoice,
    otherAnswersAreSaved,
    commonArrowIsTaken,
  ],
  Cards: [
    cardsHaveACard,
    cardTitlesAreDistinct,
    labelsDifferInMoreThanCase,
    numbersLeadToTheirChoice,
    cardsLeadOn,
    cardsCanBePicked,
  ],
  Split: [splitHasAPart, sharesMakeAHundred],
  SplitPart: [shareIsPositive],
  If: [blockHoldsInstantActions, conditionTellsVisitorsApart, blocksDoSomething],
  Wait: [pauseIsShort],
  Image: [sizeIsVisible, addressIsOfTheWeb],
  Video: [sizeIsVisible, videoNeedsNoScrolling, addressIsOfTheWeb],
  CardImage: [sizeIsVisible, addressIsOfTheWeb],
  Option: [optionLabelsFit, savedLabelFits],
  Card: [cardShowsSomething, cardPartsAreGivenOnce, savedTitleFits],
  Widget: [widgetExists, widgetRunsOnSms, widgetLeadsOn],
  SendLead: [leadGoesToAnEmailAddress],
  Scenario: [
    givensComeFirst,
    givensAreGivenOnce,
    givensMatter,
    widgetsAreShown,
    expectationsCanComeTrue,
    visitorSpeaksBeforeTheEnd,
    scenarioProvesSomething,
  ],
  SplitFact: [splitPartIsCounted],
  ChannelFact: [channelIsServed],
  CallFact: [answersAreGivenOnce, answersAreSaved],
  ExpectWidget: [widgetExists],
  VisitorTurn: [widgetExists],
  Ask: [numbersLeadToTheirValue, retryCanBeNeeded, linksOfPromptAreShown],
  IsCheck: [comparedValueFits],
  OrderCheck: [operatorFits, boundFits],
  SetValue: [valueFits],
  AddNumber: [sumIsANumber],
  AttributeFact: [valueFits],
  Answer: [valueFits],
  ExpectValue: [valueFits],
  Text: [textIsClosed, textHasContent, textKnowsItsEscapes, textMayHaveReferences],
  Hole: [referenceIsWhole],
  Close: [closingIsNotCancelled],
  PostLead: [leadIsInHelp, addressIsOfTheWeb],
  SyncLead: [leadIsInHelp],
  Note: [noteHoldsOneAttribute],
  Invite: [inviteeServesChannels],
  Attribute: [nameIsNotReserved, nameHasItsStyle],
  Agent: [nameIsNotReserved, nameHasItsStyle],
  Department: [nameIsNotReserved, nameHasItsStyle, agentsAreDistinct],
  ConversationalBot: [nameIsNotReserved, nameHasItsStyle],
  Header: [headerCanBeSent],
  Save: [pathLeadsIntoAnswer],
  Redirect: [addressIsOfTheWeb],
  CardLink: [linkIsAnAddress],
  Reply: [linksOfTextAreShown],
  CardText: [linksOfTextAreShown],
};

/** Makes the validator of a language run all checks. */
export function registerChecks(services: SeqbotServices): void {
  const types = Object.keys(checks).filter((type): type is keyof SeqbotAstType =>
    Object.hasOwn(checks, type),
  );
  const { ValidationRegistry } = services.validation;
  for (const type of types) ValidationRegistry.register(bound(type, services));
  // These take longest: whoever goes on typing need not wait for them.
  ValidationRegistry.registerAfterDocument(async (root, accept, _, cancelToken) => {
    if (!isBotFile(root)) return;
    await checkPlayedScenarios(root, reporter(accept), services, cancelToken);
    await checkConversations(root, reporter(accept), services, cancelToken);
  });
}

function bound<Type extends keyof SeqbotAstType>(
  type: Type,
  services: SeqbotServices,
): ValidationChecks<SeqbotAstType> {
  const list: readonly Check<SeqbotAstType[Type]>[] = checks[type] ?? [];
  const run = list.map(
    (check) => (node: SeqbotAstType[Type], accept: ValidationAcceptor) =>
      check(node, reporter(accept), services),
  );
  return { [type]: run };
}

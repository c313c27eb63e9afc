/** The presentation of the report's findings: made from the data in the reader's language, so that its figures are always theirs. */
import { DIMENSIONS, type Dimension, FACTOR_IDS } from '../../../catalog/vocabulary';
import { asSentence, numberWord, withinSentence } from '../../../i18n/numberWords';
import { reportPresentation as words } from '../../../i18n/reportPresentation';
import { shareText } from '../../../i18n/shareWords';
import type { Message, TextTools } from '../../../i18n/text';
import { factorNames } from '../../../i18n/vocabulary';
import type { Atlas } from '../../../state/atlas';
import { encodeView } from '../../../state/codec';
import { type Presentation, REPORT_PRESENTATION, type Slide } from '../../../state/presentation/presentation';
import { DEFAULT_VIEW, type View } from '../../../state/view';
import { measureReport, type ReportFigures } from './reportFigures';

const LATIN_AMERICA: Partial<View> = { place: { level: 'latin-america' } };
const EVERYTHING: Partial<View> = { ...LATIN_AMERICA, filters: {} };
const GAPS: Partial<View> = { screen: 'gaps' };

type Values = Record<string, string | number>;

/** A slide before its words: what it shows, of which view. Its words are named after it in the catalogue of texts. */
interface Planned {
  id: string;
  layout: Slide['layout'];
  view: Partial<View>;
  exhibits: readonly string[];
  title: Message;
  text: Message;
  notes: Message;
  values: Values;
}

export function reportPresentation(atlas: Atlas, tools: TextTools): Presentation {
  const { t } = tools;
  return {
    id: REPORT_PRESENTATION,
    title: t(words.title),
    slides: planned(measureReport(atlas), tools).map(
      ({ id, layout, view, exhibits, title, text, notes, values }): Slide => ({
        id,
        layout,
        exhibits,
        view: encodeView({ ...DEFAULT_VIEW, ...view }),
        title: asSentence(t(title, values)),
        sentence: t(text, values),
        notes: t(notes, values),
      }),
    ),
  };
}

function planned(figures: ReportFigures, tools: TextTools): Planned[] {
  const { number, list } = tools;
  const word = (count: number, gender: 'feminine' | 'masculine' = 'feminine') => numberWord(count, tools, gender);
  const capital = (count: number, gender: 'feminine' | 'masculine' = 'feminine') => asSentence(word(count, gender));
  const millions = (people: number) => number(people / 1e6, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const middle = (dimension: Dimension) => figures.medians[dimension]?.median ?? 0;
  const median = (dimension: Dimension) => number(middle(dimension));
  const { documented, experiences, thin, regions, factors } = figures;
  const most = Math.max(...FACTOR_IDS.map((factor) => factors[factor].present));
  const leading = FACTOR_IDS.filter((factor) => factors[factor].present === most);
  return [
    {
      id: 'portada',
      layout: 'cover',
      view: GAPS,
      exhibits: ['gaps-map'],
      title: words.coverTitle,
      text: words.coverText,
      notes: words.coverNotes,
      values: { documented, experiences },
    },
    {
      id: 'fuentes',
      layout: 'whole',
      view: { ...EVERYTHING, screen: 'data' },
      exhibits: ['data-sources'],
      title: words.sourcesTitle,
      text: words.sourcesText,
      notes: words.sourcesNotes,
      values: {
        documented,
        experiences,
        fieldsEach: figures.fieldsEach,
        listed: figures.listed,
        programmesWord: capital(figures.programmes, 'masculine'),
      },
    },
    {
      id: 'donde',
      layout: 'beside',
      view: EVERYTHING,
      exhibits: ['explore-map', 'figures-count'],
      title: words.whereTitle,
      text: words.whereText,
      notes: words.whereNotes,
      values: {
        documented,
        experiences,
        inChile: figures.inChile,
        othersWord: word(figures.countries - 1, 'masculine'),
        documentedInChile: figures.documentedInChile,
        documentedAbroad: documented - figures.documentedInChile,
      },
    },
    {
      id: 'chile',
      layout: 'whole',
      view: { drawing: 'triptych' },
      exhibits: ['explore-triptych'],
      title: words.chileTitle,
      text: words.chileText,
      notes: words.chileNotes,
      values: { documentedInChile: figures.documentedInChile },
    },
    {
      id: 'escalas',
      layout: 'pair',
      view: LATIN_AMERICA,
      exhibits: ['chart-scale', 'chart-start'],
      title: words.scalesTitle,
      text: words.scalesText,
      notes: words.scalesNotes,
      values: {
        documented,
        regional: figures.byScale('regional'),
        dated: figures.dated,
        periodWord: capital(figures.period?.ids.length ?? 0),
        from: String(figures.period?.from ?? ''),
        to: String(figures.period?.to ?? ''),
      },
    },
    {
      id: 'actores',
      layout: 'beside',
      view: LATIN_AMERICA,
      exhibits: ['chart-actors', 'chart-sectors'],
      title: words.actorsTitle,
      text: words.actorsText,
      notes: words.actorsNotes,
      values: {
        documented,
        civil: figures.civilSociety,
        sharedWord: capital(figures.shared, 'masculine'),
        actors: figures.actors,
        who: list(figures.mostSeated),
        tablesWord: word(figures.mostTables),
        several: figures.mostSeated.length > 1 ? 'yes' : 'no',
      },
    },
    {
      id: 'politica',
      layout: 'beside',
      view: { ...LATIN_AMERICA, panel: 'political' },
      exhibits: ['chart-code-regional-presence', 'chart-index-political'],
      title: words.politicalTitle,
      text: words.politicalText,
      notes: words.dimensionNotes,
      values: {
        documented,
        voiceWord: capital(figures.voice),
        backed: figures.backed,
        tensionWord: capital(figures.tension),
        median: median('political'),
      },
    },
    {
      id: 'institucional',
      layout: 'beside',
      view: { ...LATIN_AMERICA, panel: 'institutional' },
      exhibits: ['chart-code-legal-basis', 'chart-index-institutional'],
      title: words.institutionalTitle,
      text: words.institutionalText,
      notes: words.dimensionNotes,
      values: {
        documented,
        ownLawWord: word(figures.ownLaw),
        noLaw: figures.noLaw,
        instruments: figures.severalInstruments,
        median: median('institutional'),
      },
    },
    {
      id: 'social',
      layout: 'beside',
      view: { ...LATIN_AMERICA, panel: 'social' },
      exhibits: ['chart-code-social-demand', 'chart-index-social'],
      title: words.socialTitle,
      text: words.socialText,
      notes: words.dimensionNotes,
      values: {
        documented,
        offeredWord: capital(figures.offered),
        demandedWord: capital(figures.demanded),
        proposing: figures.proposing,
        median: median('social'),
        lowest: DIMENSIONS.every((other) => other === 'social' || middle(other) > middle('social')) ? 'yes' : 'no',
      },
    },
    {
      id: 'factores',
      layout: 'beside',
      view: { ...LATIN_AMERICA, panel: 'factors' },
      exhibits: ['chart-factors', 'chart-alignment'],
      title: words.factorsTitle,
      text: words.factorsText,
      notes: words.factorsNotes,
      values: {
        documented,
        factor: list(leading.map((factor) => withinSentence(tools.t(factorNames[factor])))),
        most,
        judged: factors.lowFragmentation.present + factors.lowFragmentation.absent,
        resources: factors.resources.present,
        offer: factors.flexibleOffer.present,
        prior: factors.priorDynamics.present,
      },
    },
    {
      id: 'cobertura',
      layout: 'above',
      view: { ...GAPS, gapDrawing: 'map' },
      exhibits: ['gaps-map', 'gaps-shares'],
      title: words.coverageTitle,
      text: words.coverageText,
      notes: words.coverageNotes,
      values: {
        ofTen: capital(Math.round(figures.gapPeopleShare * 10), 'masculine'),
        share: shareText(tools, figures.gapPeopleShare),
        people: millions(figures.gapPeople),
        gaps: figures.gaps,
        comunas: figures.comunas,
        direct: figures.direct,
        umbrella: figures.umbrella,
        supra: figures.supra,
        documentedInChile: figures.documentedInChile,
        thin,
        regions,
      },
    },
    {
      id: 'grupos',
      layout: 'above',
      view: GAPS,
      exhibits: ['gaps-tiles', 'gaps-groups'],
      title: words.groupsTitle,
      text: words.groupsText,
      notes: words.groupsNotes,
      values: {
        groupsWord: word(figures.groups, 'masculine'),
        islandsWord: word(figures.islands),
        largest: figures.largest.comunas,
        people: millions(figures.largest.people),
      },
    },
    {
      id: 'limites',
      layout: 'beside',
      view: { ...LATIN_AMERICA, screen: 'data' },
      exhibits: ['data-completeness'],
      title: words.limitsTitle,
      text: words.limitsText,
      notes: words.limitsNotes,
      values: {
        uninformed: figures.uninformed,
        negative: figures.negative,
        fields: number(figures.fields),
        thin,
        regions,
      },
    },
    {
      id: 'siguiente',
      layout: 'words',
      view: GAPS,
      exhibits: [],
      title: words.nextTitle,
      text: words.nextText,
      notes: words.nextNotes,
      values: { thin },
    },
  ];
}

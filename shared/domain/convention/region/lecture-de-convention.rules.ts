import { sommeDite } from '../../somme-dite.rules.ts';
import { sommeDe } from '../argent/centimes.rules.ts';
import { montantConventionne } from '../argent/conventionne.rules.ts';
import { objectifsDesEntrees } from '../beneficiaires/objectif-des-entrees.rules.ts';
import { aDateDe, cibleDe, type Portee } from '../beneficiaires/objectif-de-portee.rules.ts';
import { type ExercicesDuCout, exercicesDuCout } from '../beneficiaires/exercices-du-cout.rules.ts';
import { dansLAnnee, periodeTenue } from '../duree.rules.ts';
import { atterrissage, atterrissageDesExercices } from '../beneficiaires/atterrissage.rules.ts';
import { type ConsommationLue, lireConsommation } from './consommation.rules.ts';
import type { ConventionDeRegion } from './region.schema.ts';

/** Ce que la région compte, dans l'ordre du parcours ; les entrées en parcours ouvrent droit à la contribution. */
export const CODES_DE_REGION = ['I1', 'I2', 'I3', 'I7', 'I6'] as const;
export type CodeDeRegion = (typeof CODES_DE_REGION)[number];
export const ENTREES = 'I7';

/** Un effectif d'une convention, face à son objectif ; `null` : « n.d. ». */
export interface EffectifLu {
  readonly objectif: number | null;
  readonly realise: number | null;
  /** L'objectif au jour des données (I5). */
  readonly aDate: number | null;
  /** À la fin de la portée, au rythme constaté. */
  readonly projete: number | null;
  readonly au: string | null;
  readonly qpv: { readonly nombre: number; readonly sur: number } | null;
}

/** Une convention lue dans une portée : une année, ou sa durée (`null`) ; centimes. */
export interface LectureDeConvention {
  readonly convention: ConventionDeRegion;
  readonly effectifs: Readonly<Record<CodeDeRegion, EffectifLu>>;
  readonly montant: number | null;
  readonly verse: number;
  readonly reverse: number;
  readonly reste: number | null;
  readonly charges: number | null;
  readonly chargesProjetees: number | null;
  /** Charges et entrées en parcours des exercices qui disent les deux en entier, et ceux qui sont laissés (I10). */
  readonly duCout: ExercicesDuCout;
  readonly consommation: ConsommationLue;
}

/** Ce que vise un indicateur ; des entrées en parcours, le nombre de bénéficiaires de la convention d'abord. */
function objectifsDe({ objectifs, beneficiaires, exercices }: ConventionDeRegion, code: CodeDeRegion) {
  const dits = objectifs.filter((un) => un.code === code);
  const siens = code === ENTREES ? objectifsDesEntrees(dits, beneficiaires, exercices) : dits;
  return siens.map(({ annee, nombre }) => ({ indicateurId: code, part: 'total', annee, nombre }));
}

/** Ce qu'une convention dit et vise d'un indicateur, quelle que soit la portée : cherché une fois. */
interface DUnCode {
  readonly effectifs: ConventionDeRegion['effectifs'];
  readonly objectifs: ReturnType<typeof objectifsDe>;
  readonly jalons: ConventionDeRegion['jalons'];
}

function lireEffectif(
  convention: ConventionDeRegion,
  { effectifs, objectifs, jalons }: DUnCode,
  portee: Portee,
  jour: string,
): EffectifLu {
  const siens = effectifs.filter((un) => portee === null || un.annee === portee);
  const dernier =
    siens
      .map(({ au }) => au)
      .toSorted()
      .at(-1) ?? null;
  const au = dernier === null || dernier < jour ? dernier : jour;
  const cible = cibleDe(objectifs, convention, portee);
  const realise = sommeDite(siens.map(({ nombre }) => nombre));
  const qpv = siens.flatMap((un) => un.qpv ?? []);
  const tenue = periodeTenue(convention);
  return {
    objectif: cible?.nombre ?? null,
    realise,
    aDate: cible === null || au === null ? null : aDateDe(cible, { objectifs, jalons }, convention, portee, au),
    projete: atterrissage(realise, portee === null ? tenue : dansLAnnee(tenue, portee), au),
    au,
    qpv:
      qpv.length === 0
        ? null
        : { nombre: sommeDe(qpv.map(({ nombre }) => nombre)), sur: sommeDe(qpv.map(({ sur }) => sur)) },
  };
}

function rangerParCode(convention: ConventionDeRegion): Readonly<Record<CodeDeRegion, DUnCode>> {
  const effectifs = Map.groupBy(convention.effectifs, ({ code }) => code);
  const deCode = (code: CodeDeRegion): DUnCode => ({
    effectifs: effectifs.get(code) ?? [],
    objectifs: objectifsDe(convention, code),
    jalons: convention.jalons.filter((un) => un.code === code),
  });
  return { I1: deCode('I1'), I2: deCode('I2'), I3: deCode('I3'), I7: deCode('I7'), I6: deCode('I6') };
}

/**
 * De quoi lire une convention, une année ou sa durée : ce qu'elle vise, ce qui est retenu, son argent, où elle va.
 * `jour` : celui où l'on lit.
 */
export function lecteurDeConvention(
  convention: ConventionDeRegion,
  jour: string,
): (portee: Portee) => LectureDeConvention {
  const parCode = rangerParCode(convention);
  return (portee) => lireConvention(convention, parCode, portee, jour);
}

function lireConvention(
  convention: ConventionDeRegion,
  parCode: ReturnType<typeof rangerParCode>,
  portee: Portee,
  jour: string,
): LectureDeConvention {
  const siens = convention.exercices.filter(({ annee }) => portee === null || annee === portee);
  const montant = portee === null ? montantConventionne(convention, siens) : sommeDite(siens.map((un) => un.montant));
  const verse = sommeDe(siens.map((un) => un.verse));
  const reverse = sommeDe(siens.map((un) => un.reverse));
  const rendus = siens.flatMap(({ annee, charges }) => (charges === null ? [] : [{ annee, montant: charges }]));
  const lire = (code: CodeDeRegion) => lireEffectif(convention, parCode[code], portee, jour);
  const entrees = lire(ENTREES);
  const tenue = periodeTenue(convention);
  const entreesDe = (annee: number) =>
    convention.effectifs.find((un) => un.code === ENTREES && un.annee === annee)?.nombre ?? null;
  return {
    convention,
    effectifs: { I1: lire('I1'), I2: lire('I2'), I3: lire('I3'), I7: entrees, I6: lire('I6') },
    montant,
    verse,
    reverse,
    reste: montant === null ? null : montant - verse + reverse,
    charges: sommeDite(rendus.map((un) => un.montant)),
    duCout: exercicesDuCout(
      new Map(rendus.map((un) => [un.annee, un.montant])),
      new Set(siens.filter(({ complet }) => complet).map(({ annee }) => annee)),
      entreesDe,
    ),
    chargesProjetees: atterrissageDesExercices(rendus, portee === null ? tenue : dansLAnnee(tenue, portee)),
    consommation: lireConsommation({ verse, montant, ...entrees }),
  };
}

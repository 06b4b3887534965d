import { type Feu, feuDe } from '../beneficiaires/objectif-a-date.rules.ts';
import { direLesLaisses } from '../beneficiaires/exercices-du-cout.rules.ts';
import { PARAMETRES } from '../controle/parametres.data.ts';
import type { CodeDeRegion, LectureDeConvention } from './lecture-de-convention.rules.ts';
import { ENTREES } from './lecture-de-convention.rules.ts';
import { type Couple, type Quotient, quotientDe, type Somme, sommer } from './somme.rules.ts';

/** Un effectif de plusieurs conventions, face à leurs objectifs. */
export interface EffectifDeRegion {
  readonly objectif: Somme;
  readonly realise: Somme;
  /** Réalisé sur objectif (I4). */
  readonly atteinte: Quotient;
  /** Réalisé sur objectif à date (I5), d'où se lit le feu (I6). */
  readonly aDate: Quotient;
  readonly feu: Feu;
  readonly projete: Somme;
  /** Projeté sur objectif. */
  readonly atterrissage: Quotient;
  /** Habitants d'un QPV sur le total des périodes qui les disent. */
  readonly qpv: Quotient;
}

/** Ce que font plusieurs conventions ensemble : chaque nombre garde ses lignes. Centimes. */
export interface LigneDeRegion {
  readonly cle: string;
  readonly libelle: string;
  readonly lectures: readonly LectureDeConvention[];
  readonly entrees: EffectifDeRegion;
  readonly reperes: EffectifDeRegion;
  readonly conventionne: Somme;
  readonly verse: Somme;
  readonly reverse: Somme;
  readonly charges: Somme;
  readonly chargesProjetees: Somme;
  readonly reste: Somme;
  /** Part versée du montant (M12). */
  readonly consommation: Quotient;
  /** Contribution conventionnée par bénéficiaire prévu. */
  readonly coutPrevu: Quotient;
  /** Charges éligibles par entrée en parcours, des exercices qui disent les deux en entier (I10). */
  readonly cout: Quotient;
}

/** Le même nombre, de chaque convention. */
const apports = (lectures: readonly LectureDeConvention[], de: (une: LectureDeConvention) => number | null): Somme =>
  sommer(lectures.map((une) => ({ conventionId: une.convention.id, valeur: de(une) })));

const couples = (
  lectures: readonly LectureDeConvention[],
  de: (une: LectureDeConvention) => readonly [haut: number | null, bas: number | null],
): Quotient =>
  quotientDe(
    lectures.map((une): Couple => {
      const [haut, bas] = de(une);
      return { conventionId: une.convention.id, haut, bas };
    }),
  );

/** Plusieurs conventions ensemble n'ont pas les mêmes seuils : ceux d'usage les comparent (I6). */
const SEUILS = { vert: PARAMETRES.seuilVert.parDefaut.valeur, orange: PARAMETRES.seuilOrange.parDefaut.valeur };

/** Un indicateur, toutes conventions ensemble. */
export function effectifDeRegion(lectures: readonly LectureDeConvention[], code: CodeDeRegion): EffectifDeRegion {
  const lu = (une: LectureDeConvention) => une.effectifs[code];
  const aDate = couples(lectures, (une) => [lu(une).realise, lu(une).aDate]);
  return {
    objectif: apports(lectures, (une) => lu(une).objectif),
    realise: apports(lectures, (une) => lu(une).realise),
    atteinte: couples(lectures, (une) => [lu(une).realise, lu(une).objectif]),
    aDate,
    feu: aDate.dites === 0 ? 'nd' : feuDe(aDate.haut, aDate.bas, SEUILS),
    projete: apports(lectures, (une) => lu(une).projete),
    atterrissage: couples(lectures, (une) => [lu(une).projete, lu(une).objectif]),
    qpv: couples(lectures, (une) => [lu(une).qpv?.nombre ?? null, lu(une).qpv?.sur ?? null]),
  };
}

/** Ces conventions ensemble, sous un nom. */
export function ligneDeRegion(cle: string, libelle: string, lectures: readonly LectureDeConvention[]): LigneDeRegion {
  return {
    cle,
    libelle,
    lectures,
    entrees: effectifDeRegion(lectures, ENTREES),
    reperes: effectifDeRegion(lectures, 'I1'),
    conventionne: apports(lectures, ({ montant }) => montant),
    verse: apports(lectures, ({ verse }) => verse),
    reverse: apports(lectures, ({ reverse }) => reverse),
    charges: apports(lectures, ({ charges }) => charges),
    chargesProjetees: apports(lectures, ({ chargesProjetees }) => chargesProjetees),
    reste: apports(lectures, ({ reste }) => reste),
    consommation: couples(lectures, ({ verse, montant }) => [verse, montant]),
    coutPrevu: couples(lectures, ({ montant, effectifs }) => [montant, effectifs[ENTREES].objectif]),
    cout: quotientDe(
      lectures.map(({ convention, duCout }) => ({
        conventionId: convention.id,
        haut: duCout.charges,
        bas: duCout.entrees,
        laisse: direLesLaisses(duCout.laisses),
      })),
    ),
  };
}

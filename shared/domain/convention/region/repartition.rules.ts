import { sommeDe } from '../argent/centimes.rules.ts';
import { anneesDe } from './filtre-de-region.rules.ts';
import { lecteurDeConvention, type LectureDeConvention } from './lecture-de-convention.rules.ts';
import { type LigneDeRegion, ligneDeRegion } from './ligne-de-region.rules.ts';
import type { DepartementDeRegion } from './region.schema.ts';

/** Ce qui ne se répartit pas se montre à part : jamais compté deux fois, jamais perdu. */
export const PLUSIEURS = 'plusieurs';
export const SANS_TERRITOIRE = 'sans';
export const NON_REPARTI = 'non-reparti';

function grouper(
  lectures: readonly LectureDeConvention[],
  groupe: (une: LectureDeConvention) => readonly [cle: string, libelle: string],
): readonly LigneDeRegion[] {
  const groupes = Map.groupBy(lectures, (une) => groupe(une)[0]);
  return [...groupes].map(([cle, siennes]) =>
    ligneDeRegion(cle, siennes[0] === undefined ? cle : groupe(siennes[0])[1], siennes),
  );
}

/**
 * Par département. Une convention de plusieurs départements n'y est pas répartie : rien de ce qu'elle dit n'est donné
 * par département, et une part au prorata serait inventée.
 */
export function parDepartement(
  lectures: readonly LectureDeConvention[],
  connus: readonly DepartementDeRegion[],
): readonly LigneDeRegion[] {
  const nomDe = (code: string) => connus.find((un) => un.code === code)?.libelle ?? code;
  const lignes = grouper(lectures, ({ convention: { departements } }) => {
    const [seul] = departements;
    if (seul === undefined) return [SANS_TERRITOIRE, 'Sans département dit'];
    return departements.length === 1
      ? [seul, `${seul} ${nomDe(seul)}`]
      : [PLUSIEURS, 'Plusieurs départements, non réparti'];
  });
  const aPart = [PLUSIEURS, SANS_TERRITOIRE];
  return lignes.toSorted(
    (une, autre) => aPart.indexOf(une.cle) - aPart.indexOf(autre.cle) || une.cle.localeCompare(autre.cle, 'fr'),
  );
}

/** Par porteur, dans l'ordre de leurs noms. */
export const parPorteur = (lectures: readonly LectureDeConvention[]): readonly LigneDeRegion[] =>
  grouper(lectures, ({ convention }) => [convention.porteurId, convention.porteur]).toSorted((une, autre) =>
    une.libelle.localeCompare(autre.libelle, 'fr'),
  );

/** Une année : chaque convention y est lue dans cette seule année. */
export interface LigneDAnnee {
  /** `null` : ce qui n'est donné pour aucune année. */
  readonly annee: number | null;
  readonly ligne: LigneDeRegion;
}

/** Ce que la durée entière dit de plus que ses années. */
function resteDe(entiere: number | null, annees: readonly (number | null)[]): number | null {
  const dites = annees.filter((une) => une !== null);
  if (entiere === null) return null;
  const reste = entiere - sommeDe(dites);
  return reste === 0 && dites.length > 0 ? null : reste;
}

/** Ce qu'une convention dit de sa durée et d'aucune de ses années : le montant, ce qui en reste, l'objectif. */
function nonReparti(lecture: LectureDeConvention, annees: readonly LectureDeConvention[]): LectureDeConvention {
  const rien = { objectif: null, realise: null, aDate: null, projete: null, au: null, qpv: null };
  const objectif = (code: keyof LectureDeConvention['effectifs']) =>
    resteDe(
      lecture.effectifs[code].objectif,
      annees.map((une) => une.effectifs[code].objectif),
    );
  return {
    ...lecture,
    effectifs: {
      I1: { ...rien, objectif: objectif('I1') },
      I2: { ...rien, objectif: objectif('I2') },
      I3: { ...rien, objectif: objectif('I3') },
      I7: { ...rien, objectif: objectif('I7') },
      I6: { ...rien, objectif: objectif('I6') },
    },
    montant: resteDe(
      lecture.montant,
      annees.map((une) => une.montant),
    ),
    verse: 0,
    reverse: 0,
    reste: resteDe(
      lecture.reste,
      annees.map((une) => une.reste),
    ),
    charges: null,
    chargesProjetees: null,
    duCout: { exercices: [], charges: null, entrees: null, laisses: [] },
    consommation: { consommation: null, realisation: null, ecart: null },
  };
}

/** Par année civile, puis ce qui n'est donné pour aucune ; la somme des lignes fait la durée entière. */
export function parAnnee(lectures: readonly LectureDeConvention[], jour: string): readonly LigneDAnnee[] {
  const parConvention = lectures.map(({ convention }) => {
    const lire = lecteurDeConvention(convention, jour);
    return new Map(anneesDe(convention).map((annee) => [annee, lire(annee)]));
  });
  const annees = [...new Set(parConvention.flatMap((siennes) => [...siennes.keys()]))].toSorted((a, b) => a - b);
  const lues = annees.map((annee) => ({
    annee,
    lectures: parConvention.flatMap((siennes) => siennes.get(annee) ?? []),
  }));
  const restes = lectures
    .map((lecture, rang) => nonReparti(lecture, [...(parConvention[rang]?.values() ?? [])]))
    .filter(
      ({ montant, reste, effectifs }) =>
        montant !== null || reste !== null || Object.values(effectifs).some(({ objectif }) => objectif !== null),
    );
  return [
    ...lues.map((une) => ({
      annee: une.annee,
      ligne: ligneDeRegion(String(une.annee), String(une.annee), une.lectures),
    })),
    ...(restes.length === 0
      ? []
      : [{ annee: null, ligne: ligneDeRegion(NON_REPARTI, 'Non réparti par année', restes) }]),
  ];
}

import type { CodeDeRegion } from './lecture-de-convention.rules.ts';

/** Un moment du parcours, son volet, et ce qu'il compte. */
export const effectifDeRegionLibelle: Readonly<Record<CodeDeRegion, string>> = {
  I1: 'Repérés (volet 1)',
  I2: 'Remobilisés (volet 2)',
  I3: 'Accompagnés (volet 3)',
  I7: 'Entrées en parcours',
  I6: 'Sorties',
};

/** D'où vient chaque nombre de la région, et ce qu'il ne compte pas. */
export const SOURCES_DE_REGION = {
  objectif:
    'Bénéficiaires que dit la convention, ou l’avenant de l’année ; d’une année sans avenant, sa part au prorata des jours.',
  entrees: 'Entrées en parcours retenues après contrôle, sinon déclarées (indicateur I7).',
  atteinte: 'Entrées en parcours sur bénéficiaires prévus, des conventions qui disent les deux (I4).',
  aDate: 'Comparé à ce que l’objectif demandait au jour des données, au prorata des jours (I5, I6).',
  projete: 'Au rythme constaté du premier jour au dernier jour connu, prolongé jusqu’au terme.',
  qpv: 'Habitants d’un QPV sur le total des personnes repérées, pour les seules périodes qui les disent.',
  conventionne: 'Contribution de l’État que fixe la convention ; d’une année, son avenant financier (D. 5316-5).',
  verse: 'Versements faits, rattachés à leur exercice, avant reversement (M11).',
  charges: 'Charges éligibles retenues des exercices dont le compte rendu est saisi (M2, M6).',
  chargesProjetees: 'Charges des exercices rendus, prolongées à tous les jours de la convention.',
  reste: 'Conventionné, moins ce qui est versé, plus ce qui est reversé (M12).',
  coutPrevu: 'Contribution conventionnée sur bénéficiaires prévus.',
  cout: 'Charges éligibles sur entrées en parcours, des exercices dont tous les comptes sont rendus et les entrées dites (I10).',
  indicateur: 'Effectifs retenus après contrôle, sinon déclarés, période par période.',
  objectifDIndicateur: 'Objectif saisi dans l’onglet « Bénéficiaires » de chaque convention.',
} as const;
export type MesureDeRegion = keyof typeof SOURCES_DE_REGION;

/** Comment se répartit ce qui touche plusieurs départements, dit au pied des tableaux. */
export const REGLE_DE_REPARTITION =
  'Une convention de plusieurs départements se montre à part, entière et une seule fois : aucun texte ne dit comment la répartir. Un QPV visé par deux conventions compte une fois.';

import { APPELANT, type Atelier, VU } from './atelier.ts';
import type { ConventionExemple } from './conventions.donnees.ts';
import { finDuTrimestre } from './convention-suivie.ts';

/** Ce que chaque trimestre a de plus ou de moins que les autres, en pour cent : l'été, on entre moins. */
const SAISONS = [96, 112, 74, 118] as const;
/** Douze trimestres pleins en touchent onze et demi de la convention : l'objectif s'y partage en onze. */
const TRIMESTRES = 12;
const PARTS_D_OBJECTIF = 11;

/** Ce qu'un porteur compte pour cent entrées en parcours. */
const PARTS = [
  ['I1', 'total', 128],
  ['I2', 'total', 84],
  ['I7', 'total', 100],
  ['I6', 'total', 37],
] as const;

/** Les effectifs d'un porteur que l'exemple ne suit pas de près, trimestre par trimestre ; inventés, à son rythme. */
export function compterUnPorteur(
  { h, aujourdHui }: Atelier,
  conventionId: string,
  { beneficiaires, rythme, partQpv }: ConventionExemple,
  premiere: number,
): void {
  if (rythme === null) return;
  h['beneficiaires.activer']({ conventionId, codes: PARTS.map(([code]) => code) }, APPELANT);
  const suivis = h['beneficiaires.lire']({ conventionId }, APPELANT).indicateurs;
  const idDe = (code: string): string => suivis.find((un) => un.code === code)?.id ?? '';
  const entrees = (rang: number): number =>
    Math.round(((beneficiaires / PARTS_D_OBJECTIF) * rythme * (SAISONS[rang % SAISONS.length] ?? 100)) / 10_000);
  const declares = Array.from({ length: TRIMESTRES }, (_, rang) => ({
    rang,
    au: finDuTrimestre(premiere, rang),
  })).filter(({ au }) => au <= aujourdHui);
  const cellules = PARTS.flatMap(([code, part, pourCent]) => [
    {
      indicateurId: idDe(code),
      part,
      quoi: 'objectif' as const,
      au: null,
      nombre: Math.round((beneficiaires * pourCent) / 100),
    },
    ...declares.map(({ rang, au }) => ({
      indicateurId: idDe(code),
      part,
      quoi: 'declare' as const,
      au,
      nombre: Math.round((entrees(rang) * pourCent) / 100),
    })),
  ]);
  const quartiers =
    partQpv === null
      ? []
      : declares.map(({ rang, au }) => ({
          indicateurId: idDe('I1'),
          part: 'qpv',
          quoi: 'declare' as const,
          au,
          nombre: Math.round((entrees(rang) * 128 * partQpv) / 10_000),
        }));
  h['beneficiaires.ecrire']({ conventionId, vu: VU, cellules: [...cellules, ...quartiers], motif: null }, APPELANT);
}

/** Une charge d'un exercice, pour cent de ce que l'État y apporte. */
const CHARGES = [
  { compte: '64', libelle: 'Salaires et charges', volet: 1, prevu: 78, declare: 76 },
  { compte: '61', libelle: 'Locations et véhicules', volet: 2, prevu: 22, declare: 20 },
] as const;

/** Les comptes des exercices clos d'un porteur que l'exemple ne suit pas de près ; inventés. */
export function rendreLesComptes(
  { h, aujourdHui }: Atelier,
  conventionId: string,
  { rythme }: ConventionExemple,
  premiere: number,
): void {
  if (rythme === null) return;
  const { annees } = h['conventions.fiche']({ id: conventionId }, APPELANT);
  for (const { annee, montant } of annees) {
    if (annee < premiere || montant === null || `${annee + 1}-06-27` > aujourdHui) continue;
    const part = (pourCent: number): number => Math.round((montant * pourCent) / 10_000) * 100;
    for (const { prevu, declare, ...dite } of CHARGES)
      h['comptes.ajouter'](
        {
          ...dite,
          conventionId,
          annee,
          membreId: null,
          prevu: part(prevu),
          declare: part(declare),
          retenu: null,
          motif: null,
          commentaire: null,
        },
        APPELANT,
      );
    const contribution = {
      compte: '74',
      libelle: 'Contribution de l’État, O2R',
      volet: null,
      recette: 'contribution',
    } as const;
    h['comptes.ajouter'](
      {
        ...contribution,
        conventionId,
        annee,
        membreId: null,
        prevu: montant,
        declare: montant,
        retenu: null,
        motif: null,
        commentaire: null,
      },
      APPELANT,
    );
    h['comptes.regler']({ conventionId, annee, membreId: null, vu: VU, patch: { aucuneAutreRecette: true } }, APPELANT);
  }
}

import { estPetite } from '#shared/domain/convention/beneficiaires/petites-cases.rules.ts';
import { lecteurDEffectifs } from '#shared/domain/convention/beneficiaires/lecture-effectifs.rules.ts';
import { aDateDe, cibleDe } from '#shared/domain/convention/beneficiaires/objectif-de-portee.rules.ts';
import { periodeDe, periodesDe } from '#shared/domain/convention/beneficiaires/periodes.rules.ts';
import { nomDeLaPart, TOTAL } from '#shared/domain/convention/beneficiaires/ventilations.data.ts';
import type { EffectifsDuRapport } from '#shared/documents/rapport-copil/effectifs.types.ts';
import type { Lectures } from './lectures.ts';

/** Ce que l'on trace d'abord : les entrées en parcours, sinon le plus près d'elles qui soit compté. */
const ORDRE = ['I7', 'I2', 'I1'];

/**
 * Ce qui se montre d'un cumul (I11) : le dernier, puis, en remontant, ceux qu'un petit nombre ne sépare pas du suivant
 * montré. Un trou se lit mieux qu'une personne.
 */
export function cumulsMontres(cumuls: readonly (number | null)[], seuil: number): readonly (number | null)[] {
  let suivant: number | null = null;
  return cumuls
    .toReversed()
    .map((nombre) => {
      if (nombre === null || estPetite(nombre, seuil)) return null;
      if (suivant !== null && estPetite(Math.abs(suivant - nombre), seuil)) return null;
      suivant = nombre;
      return nombre;
    })
    .toReversed();
}

/** Le cumul réalisé et l'objectif, période après période, jusqu'au jour des données (G1). */
export function courbeDuRapport({ donnees, convention, au, cumul, tus }: Lectures): EffectifsDuRapport['courbe'] {
  const { indicateurs, objectifs, jalons, reglages, releves } = donnees;
  const indicateur = ORDRE.map((code) => indicateurs.find((un) => un.code === code)).find(
    (un) => un !== undefined && cumul(un).retenu !== null,
  );
  if (indicateur === undefined || tus(indicateur).cumul.has(TOTAL)) return null;
  const siens = objectifs.filter((un) => un.indicateurId === indicateur.id && un.part === TOTAL);
  const vises = { objectifs: siens, jalons: jalons.filter((un) => un.indicateurId === indicateur.id) };
  const cible = cibleDe(siens, convention, null);
  const periodes = periodesDe(convention, reglages.pas).filter((une) => une.au <= periodeDe(au, reglages.pas).au);
  if (periodes.length < 2) return null;
  const realises = periodes.map(
    (une) =>
      lecteurDEffectifs(
        { ...donnees, releves: releves.filter((un) => un.au <= une.au) },
        convention,
        au,
        null,
      )(indicateur).retenu,
  );
  const montres = cumulsMontres(realises, reglages.seuilCases);
  return {
    libelle: nomDeLaPart(indicateur, TOTAL),
    periodes: periodes.map(({ au: fin, libelle }, rang) => ({
      au: fin,
      libelle,
      realise: montres[rang] ?? null,
      objectif: cible === null ? null : aDateDe(cible, vises, convention, null, fin < au ? fin : au),
    })),
  };
}

import type { ChangementSaisi, ValeurDAvenant } from '#shared/domain/convention/avenant/avenant.schema.ts';
import { refusDeLaValeur } from '#shared/domain/convention/avenant/bornes-d-avenant.rules.ts';
import { champDAvenant, champsPossibles } from '#shared/domain/convention/avenant/champs-d-avenant.data.ts';
import { anneesCiviles } from '#shared/domain/convention/duree.rules.ts';
import { avenantErrors } from '#shared/errors/avenant.errors.ts';
import { conventionErrors } from '#shared/errors/convention.errors.ts';
import { trouverOuCreerStructure } from '../../annuaire/personne-saisie.ts';
import type { Contexte } from '../../contexte.ts';
import { lireLesParties } from './en-vigueur.ts';

type Ecrite = Omit<ValeurDAvenant, 'id' | 'avenantId' | 'structure'>;
const VIDE = { montant: null, nombre: null, texte: null, structureId: null } as const;
const NOMBRES: ReadonlySet<string> = new Set(['nombre', 'taux', 'case']);

/** De quelle année et de quel organisme parle un changement ; refusé au champ s'il le fallait et qu'il ne le dit pas. */
function portee(contexte: Contexte, conventionId: string, { champ, annee, membreId }: ChangementSaisi) {
  const { initiale, avenants } = lireLesParties(contexte, conventionId);
  const { de, sorte } = champDAvenant(champ);
  if (!champsPossibles(initiale.convention.genre === 'o2r').includes(champ)) throw avenantErrors.champAbsent();
  const deLAnnee = de === 'annee' || de === 'part';
  if (deLAnnee && annee === null) throw avenantErrors.sansAnnee();
  const fins = avenants.flatMap(({ valeurs }) =>
    valeurs.flatMap((une) => (une.champ === 'fin' ? (une.texte ?? []) : [])),
  );
  const fin = [initiale.convention.fin, ...fins].toSorted().at(-1) ?? initiale.convention.fin;
  const civiles = anneesCiviles({ debut: initiale.convention.debut, fin });
  if (deLAnnee && !civiles.includes(annee ?? 0))
    throw conventionErrors.horsPeriode(civiles[0] ?? 0, civiles.at(-1) ?? 0);
  const duMembre = de === 'membre' || de === 'part' || sorte === 'membre';
  if (duMembre && !initiale.membres.some(({ id }) => id === membreId)) throw avenantErrors.membreAbsent();
  return { champ, annee: deLAnnee ? (annee ?? 0) : 0, membreId: duMembre ? membreId : null };
}

/** Ce qu'un changement saisi écrit : la seule valeur de sa sorte. @throws au champ fautif */
export function valeurSaisie(contexte: Contexte, conventionId: string, saisi: ChangementSaisi): Ecrite {
  const ou = { ...VIDE, ...portee(contexte, conventionId, saisi) };
  const { sorte } = champDAvenant(saisi.champ);
  if (sorte === 'membre') return ou;
  if (sorte === 'structure') {
    const structureId = saisi.structure === null ? null : trouverOuCreerStructure(contexte, saisi.structure);
    if (structureId === null) throw avenantErrors.valeurAbsente();
    return { ...ou, structureId };
  }
  const quoi = sorte === 'montant' ? 'montant' : NOMBRES.has(sorte) ? 'nombre' : 'texte';
  const valeur = saisi[quoi];
  if (valeur === null) throw avenantErrors.valeurAbsente();
  const refus = refusDeLaValeur(saisi.champ, valeur);
  if (refus !== null) throw avenantErrors.regleDe('valeur', refus);
  return { ...ou, [quoi]: valeur };
}

import { dateCivile } from '#shared/domain/champs.ts';
import type { ChangementSaisi, ValeurDAvenant } from '#shared/domain/convention/avenant/avenant.schema.ts';
import { champDAvenant, champsPossibles } from '#shared/domain/convention/avenant/champs-d-avenant.data.ts';
import { baseSiegSchema, modeIndirectSchema } from '#shared/domain/convention/convention.schema.ts';
import { anneesCiviles } from '#shared/domain/convention/duree.rules.ts';
import { avenantErrors } from '#shared/errors/avenant.errors.ts';
import { conventionErrors } from '#shared/errors/convention.errors.ts';
import { trouverOuCreerStructure } from '../../annuaire/personne-saisie.ts';
import type { Contexte } from '../../contexte.ts';
import { lireLesParties } from './en-vigueur.ts';

type Ecrite = Omit<ValeurDAvenant, 'id' | 'avenantId' | 'structure'>;
const VIDE = { montant: null, nombre: null, texte: null, structureId: null } as const;
/** Ce que la convention elle-même admet. */
const LONGUEURS: Readonly<Record<string, number>> = {
  intitule: 200,
  autorite: 200,
  cleIndirecte: 500,
  'membre.role': 300,
};

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

function texteDe({ champ, texte }: ChangementSaisi): string {
  const { sorte } = champDAvenant(champ);
  if (texte === null) throw avenantErrors.valeurAbsente();
  const max = LONGUEURS[champ] ?? 1_000;
  if (texte.length > max) throw avenantErrors.tropLong(max);
  if (sorte === 'date' && !dateCivile.safeParse(texte).success) throw avenantErrors.dateInconnue();
  const connu = sorte === 'base' ? baseSiegSchema : sorte === 'mode' ? modeIndirectSchema : null;
  if (connu !== null && !connu.safeParse(texte).success) throw avenantErrors.codeInconnu();
  return texte;
}

/** Ce qu'un changement saisi écrit : la seule valeur de sa sorte. @throws au champ fautif */
export function valeurSaisie(contexte: Contexte, conventionId: string, saisi: ChangementSaisi): Ecrite {
  const ou = { ...VIDE, ...portee(contexte, conventionId, saisi) };
  const { sorte } = champDAvenant(saisi.champ);
  if (sorte === 'membre') return ou;
  if (sorte === 'montant') {
    if (saisi.montant === null) throw avenantErrors.valeurAbsente();
    return { ...ou, montant: saisi.montant };
  }
  if (sorte === 'nombre' || sorte === 'taux' || sorte === 'case') {
    if (saisi.nombre === null) throw avenantErrors.valeurAbsente();
    if (sorte === 'taux' && saisi.nombre > 10_000)
      throw avenantErrors.regleDe('valeur', 'Un taux ne dépasse pas 100 %.');
    if (saisi.champ !== 'beneficiairesParEtp' && !Number.isInteger(saisi.nombre))
      throw avenantErrors.regleDe('valeur', 'Écrivez un nombre entier.');
    return { ...ou, nombre: saisi.nombre };
  }
  if (sorte === 'structure') {
    const structureId = saisi.structure === null ? null : trouverOuCreerStructure(contexte, saisi.structure);
    if (structureId === null) throw avenantErrors.valeurAbsente();
    return { ...ou, structureId };
  }
  return { ...ou, texte: texteDe(saisi) };
}

import type { ChangementSaisi } from '#shared/domain/convention/avenant/avenant.schema.ts';
import { type ChampDAvenant, champDAvenant } from '#shared/domain/convention/avenant/champs-d-avenant.data.ts';

/** Ce que tient le champ « Après » : un texte, un code ou une date ; des centimes ou un nombre ; rien encore. */
export type ValeurTenue = string | number | null;

/** Le changement tel que l'hôte l'attend : la seule valeur de sa sorte. Un taux s'y écrit en points de base. */
export function valeurEnvoyee(
  champ: ChampDAvenant,
  annee: number | null,
  membreId: string | null,
  valeur: ValeurTenue,
): ChangementSaisi {
  const { sorte } = champDAvenant(champ);
  const texte = typeof valeur === 'string' && valeur !== '' ? valeur : null;
  const nombre = typeof valeur === 'number' ? valeur : null;
  const vide = { champ, annee, membreId, montant: null, nombre: null, texte: null, structure: null };
  if (sorte === 'montant') return { ...vide, montant: nombre };
  if (sorte === 'case') return { ...vide, nombre: texte === null ? null : Number(texte === 'oui') };
  if (sorte === 'taux') return { ...vide, nombre: nombre === null ? null : Math.round(nombre * 100) };
  if (sorte === 'nombre') return { ...vide, nombre };
  return sorte === 'structure' ? { ...vide, structure: texte } : { ...vide, texte };
}

import { modelesDActions } from '#shared/domain/feuille-de-route/navette/modeles.data.ts';
import type { EcartDeNavette } from '#shared/domain/navette/comparer.rules.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { LigneDAction } from './lignes.ts';

/** Ce qui change, en mots : « État », « Étape « Ouvrir » : échéance », « Ville de Mulhouse, 2026 : accordé ». */
export function quoiDe({ marque, champ }: EcartDeNavette, { valeurs }: LigneDAction, meteo: boolean): string {
  const modele = modelesDActions(meteo).find((un) => un.marque === marque);
  const libelle = modele?.champs.find(({ cle }) => cle === champ)?.libelle ?? champ;
  if (marque === 'action') return libelle;
  const petit = enPhrase(libelle);
  if (marque === 'financement')
    return typographier(`${valeurs['financeur'] ?? ''}, ${valeurs['annee'] ?? ''} : ${petit}`);
  const de = { sous_action: 'Sous-action', etape: 'Étape' }[marque] ?? 'Indicateur';
  return typographier(`${de} « ${valeurs['intitule'] ?? ''} » : ${petit}`);
}

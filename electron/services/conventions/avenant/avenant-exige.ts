import { NUMERO_AU_PLUS } from '#shared/domain/convention/avenant/avenant.schema.ts';
import { numeroSuivant } from '#shared/domain/convention/avenant/numero.rules.ts';
import type { AvenantEcrit } from '#electron/repositories/conventions/avenant.repository.ts';
import { avenantErrors } from '#shared/errors/avenant.errors.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { compteErrors } from '#shared/errors/compte.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { exigerInitiale } from './en-vigueur.ts';

/** L'avenant d'une convention en vie, ou un refus en français. */
export function exigerAvenant(contexte: Contexte, id: string): AvenantEcrit {
  const avenant = contexte.depots.avenants.parId(id);
  if (avenant === null) throw communErrors.introuvable('Cet avenant');
  exigerInitiale(contexte, avenant.conventionId);
  return avenant;
}

/** Un avenant qui n'est pas conclu : ce qu'il change se touche encore. */
export function exigerProjet(contexte: Contexte, id: string): AvenantEcrit {
  const avenant = exigerAvenant(contexte, id);
  if (avenant.concluLe !== null) throw avenantErrors.signe();
  return avenant;
}

/** Le numéro du prochain avenant de cette convention. @throws quand tous sont pris */
export function prochainNumero({ depots }: Contexte, conventionId: string): number {
  const numero = numeroSuivant(depots.avenants.numeros(conventionId));
  if (numero === null) throw avenantErrors.tropDAvenants(NUMERO_AU_PLUS);
  return numero;
}

/** Un organisme dont les comptes sont écrits ne disparaît pas avec le projet d'avenant qui le faisait entrer. */
export function refuserAvecComptes(
  { depots }: Contexte,
  membres: readonly { readonly id: string; readonly nom: string }[],
): void {
  for (const { id, nom } of membres) if (depots.comptes.aDesComptes(id)) throw compteErrors.membreAvecComptes(nom);
}

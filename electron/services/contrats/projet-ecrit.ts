import type { Contrat } from '#shared/domain/contrat/contrat.schema.ts';
import type { Volet } from '#shared/domain/programmation/programmation.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { ProjetLu } from '#electron/repositories/contrats/projet.repository.ts';
import type { Contexte } from '../contexte.ts';

/** Le contrat de ville, ou un refus en français s'il n'est plus suivi. */
export function exigerContrat({ depots }: Contexte, id: string): Contrat {
  const contrat = depots.conduites.parId(id);
  if (contrat === null) throw communErrors.introuvable('Ce contrat de ville');
  return contrat;
}

/** Le projet, ou un refus en français s'il n'est plus dans la programmation. */
export function exigerProjet({ depots }: Contexte, id: string): ProjetLu {
  const projet = depots.projets.parId(id);
  if (projet === null) throw communErrors.introuvable('Ce projet');
  return projet;
}

/** Écrit les quartiers d'un projet, et s'il n'en vise aucun. */
export function viserDuProjet(
  { depots, nouvelId }: Contexte,
  projetId: string,
  { quartiers, hors }: { readonly quartiers: readonly { code: string; libelle: string }[]; readonly hors: boolean },
): void {
  const avant = depots.projets.quartiers(projetId);
  const voulus = new Set(quartiers.map(({ code }) => code));
  for (const { id, code } of avant) if (!voulus.has(code)) depots.projets.neViserPlus(id);
  const connus = new Set(avant.map(({ code }) => code));
  for (const quartier of quartiers)
    if (!connus.has(quartier.code)) depots.projets.viser(nouvelId(), projetId, quartier);
  depots.projets.modifier(projetId, { horsQpv: hors });
}

/**
 * Écrit des montants d'un projet chez un financeur. Devenus ligne de financement d'une fiche, le demandé et le décidé
 * s'écrivent là aussi : les deux écrans disent le même nombre.
 */
export function chiffrer(
  { depots, nouvelId }: Contexte,
  projetId: string,
  enveloppeId: string,
  patch: { readonly [V in Volet]?: number | null | undefined },
): void {
  const deja = depots.projetMontants.duProjet(projetId).find((un) => un.enveloppeId === enveloppeId);
  if (deja === undefined) {
    const { demande = null, propose = null, decide = null } = patch;
    depots.projetMontants.ajouter({ demande, propose, decide, id: nouvelId(), projetId, enveloppeId });
    return;
  }
  depots.projetMontants.modifier(deja.id, patch);
  if (deja.financementId === null) return;
  const { demande, decide } = patch;
  depots.ficheContenu.modifierFinancement(deja.financementId, {
    ...(demande === undefined ? {} : { demande }),
    ...(decide === undefined ? {} : { accorde: decide }),
  });
}
